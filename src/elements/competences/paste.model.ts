/** What stands before the lines of a list in a document: a dash, a dot, a number. */
const BULLET = /^\s*(?:[-–—•·*▪◦]|\d{1,3}[.)])\s+/;
const MOST_NAMES = 300;

/** What a pasted list has, by whether it was found. */
export interface Pasted<T> {
  readonly found: readonly T[];
  readonly missing: readonly string[];
}

const named = (text: string, separator: RegExp): readonly string[] => text.split(separator).map((name) => name.replace(BULLET, '').replace(/\s+/g, ' ').trim()).filter(Boolean);

/**
 * The names in a pasted text, each asked for once: by line, and a line that is no name is cut at its semicolons, then at its commas, for a label may have some
 * of its own. A line of which not one part is found stays whole.
 */
export function readPasted<T>(text: string, find: (name: string) => T | undefined): Pasted<T> {
  const found = new Set<T>();
  const missing = new Set<string>();
  const read = (name: string, [separator, ...finer]: readonly RegExp[]): void => {
    const item = find(name);
    if (item !== undefined) return void found.add(item);
    const parts = separator ? named(name, separator) : [];
    if (parts.length > 1) for (const part of parts) read(part, finer);
    else if (separator && finer.length) read(name, finer);
    else missing.add(name);
  };
  for (const line of named(text, /[\n\r\t]+/).slice(0, MOST_NAMES)) read(line, [/;/, /,/]);
  return { found: [...found], missing: [...missing] };
}
