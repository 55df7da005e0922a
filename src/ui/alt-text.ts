/** Of what is written beside a picture for who does not see it: social networks take little more. */
export const LONGEST_TEXT = 1_000;
const LONGEST_PART = 240;

export const clip = (words: string): string => (words.length > LONGEST_PART ? `${words.slice(0, LONGEST_PART - 1)}…` : words);
export const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/** Each once, as sentences, until it would be too long. */
export function sentences(parts: readonly string[]): string {
  let text = '';
  for (const part of new Set(parts.filter(Boolean))) {
    const longer = `${text}${text && ' '}${sentence(clip(part))}`;
    if (longer.length <= LONGEST_TEXT) text = longer;
  }
  return text;
}
