/** A random UUID v4; pages without HTTPS have no `randomUUID`. */
export function newSubmissionId(source: Crypto = crypto): string {
  if (typeof source.randomUUID === 'function') return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40; // version 4 and variant, RFC 9562 §5.4
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The day where the person is, `YYYY-MM-DD`: in UTC it would be yesterday's in the first hours of a French day. */
export function localDay(nowMs: number): string {
  const date = new Date(nowMs);
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
}
