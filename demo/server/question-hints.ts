/** What may say who somebody is. */
export const HINT_KINDS = ['email', 'phone', 'link', 'handle', 'name', 'address', 'birth'] as const;
export type HintKind = (typeof HINT_KINDS)[number];

export interface IdentityHint {
  readonly kind: HintKind;
  /** the words that look so */
  readonly found: string;
}

/**
 * Plain patterns, made to be told to whoever moderates: they find what is written as it mostly is, not a first name without its capital. A person
 * reads every question before it is published; these only point.
 */
const PATTERNS: Readonly<Record<HintKind, RegExp>> = {
  email: /[^\s@<>]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+)+/giu,
  // ten digits from 0, or a country code: in pairs, with points, with blanks
  phone: /(?:\+|\b00)\d{1,3}[\s.-]?(?:\(0\))?\d(?:[\s.-]?\d{2}){4}\b|\b0\d(?:[\s.-]?\d{2}){4}\b/g,
  link: /\b(?:https?:\/\/|www\.)\S+/giu,
  handle: /(?<![\p{L}\d.])@[\p{L}\d_.]{2,}|\b(?:insta(?:gram)?|snap(?:chat)?|discord|tiktok)\s?:\s?\S+/giu,
  // said to be one, after a title, or a capital inside a sentence
  name: /(?:je m['’]appelle|mon nom est|mon pr[ée]nom est|moi c['’]est)\s+\p{L}+|\b(?:M\.|Mr|Mme|Mlle|[Mm]onsieur|[Mm]adame|Dr)\s+\p{Lu}[\p{L}-]+|(?<=[\p{Ll}\d,;:]\s)\p{Lu}\p{Ll}{2,}(?:[- ]\p{Lu}\p{Ll}+)*/gu,
  address: /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|chemin|place|allée|impasse|route|cité|lotissement|résidence)\s[\p{L}'’ -]{2,40}/giu,
  birth: /\bn[ée]e?\s(?:le|en)\s[\d/.\s\p{L}]{4,20}|(?<![\d.])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?![\d.]\d|\d)/giu,
};

/** Names of services that people ask about: no person. */
const KNOWN = /^(?:Parcoursup|Info|Jeunes|France|Travail|P[ôo]le|Erasmus|Crous|Europe|Mission|Locale|Facebook|Instagram|Paris|Caf|Noël|Internet|Pronote|Allemagne|Angleterre|Espagne|Irlande|Canada|Bafa)\b/u;

/** What looks as if it said who somebody is, in the order of the text. */
export function identityHints(text: string): IdentityHint[] {
  const hints = HINT_KINDS.flatMap((kind) => [...text.matchAll(PATTERNS[kind])].map((match) => ({ kind, found: match[0].trim(), at: match.index })));
  const isWithin = (one: (typeof hints)[number]): boolean => hints.some((other) => other !== one && other.at <= one.at && other.at + other.found.length >= one.at + one.found.length && other.found.length > one.found.length);
  const kept = hints.filter((one) => !isWithin(one) && (one.kind !== 'name' || !KNOWN.test(one.found)));
  return kept.sort((a, b) => a.at - b.at).map(({ kind, found }) => ({ kind, found: found.slice(0, 80) }));
}

/** These are never part of a question: the endpoint refuses to publish them. */
export const isNeverPublished = ({ kind }: IdentityHint): boolean => kind === 'email' || kind === 'phone' || kind === 'handle';
