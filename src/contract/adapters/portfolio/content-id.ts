/** Two 32-bit multipliers of MurmurHash3 (A. Appleby). */
const [FIRST, SECOND] = [0x85ebca6b, 0xc2b2ae35];

function hash(text: string, seed: number): number {
  let h = seed ^ text.length;
  for (let i = 0; i < text.length; i += 1) {
    h = Math.imul(h ^ text.charCodeAt(i), FIRST);
    h = (h << 13) | (h >>> 19);
  }
  h = Math.imul(h ^ (h >>> 16), FIRST);
  h = Math.imul(h ^ (h >>> 13), SECOND);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An id of the form of a UUID v4 made of what something says: a file read twice gives the same things, not twice as many. It guards nothing. */
export function contentId(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(text, seed * 0x9e3779b1).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
