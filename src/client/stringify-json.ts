/** `JSON.stringify`, on pages where an old library has put a `toJSON` on arrays (Prototype 1.6 turns `[1]` into `"[1]"`). */
export function stringifyJson(value: unknown): string {
  const prototype = Array.prototype as { toJSON?: unknown };
  const { toJSON } = prototype;
  if (toJSON === undefined) return JSON.stringify(value);
  delete prototype.toJSON;
  try {
    return JSON.stringify(value);
  } finally {
    prototype.toJSON = toJSON;
  }
}
