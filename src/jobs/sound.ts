/** Words that change no job: dropped before two are compared. */
const EMPTY = new Set('de du des d l la le les un une au aux a en et ou dans sur pour par avec chez ma mon mes ta ton sa ses the'.split(' '));

const stems = new Map<string, string>();
const sounds = new Map<string, string>();

/** Most words are met again; somebody who types nonsense all day must not fill the memory. */
const MOST_KEPT = 20_000;

function remembered(known: Map<string, string>, word: string, make: (word: string) => string): string {
  let made = known.get(word);
  if (made === undefined) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, (made = make(word)));
  }
  return made;
}

/** Folded words that say something. */
export const contentOf = (folded: string): string[] => folded.split(' ').filter((word) => word && !EMPTY.has(word));

/** One form for masculine, feminine and plural of a folded word. Not a word of French: only equal ones mean something. */
export const stemOf = (word: string): string => remembered(stems, word, stem);

/** The stems of what says something, in order: the same for `Infirmières de l’hôpital` and `infirmier hôpital`. */
export const stemKey = (folded: string): string => contentOf(folded).map(stemOf).join(' ');

/** Short for longer words that jobs are made of. */
const SHORT = new Map([['prof', 'professeur'], ['profs', 'professeur'], ['math', 'mathematique'], ['maths', 'mathematique']]);

function stem(short: string): string {
  const word = SHORT.get(short) ?? short;
  if (word.length < 4) return word;
  const bare = word.replace(/(?<=...)[sx]$/, '').replace(/(?<=...)e$/, '').replace(/(?<=...)e$/, '');
  return bare
    .replace(/(?<=..)tric$/, 'teur')
    .replace(/(?<=..)eus$/, 'eur')
    .replace(/(?<=..)iv$/, 'if')
    .replace(/(?<=...)aux$|(?<=...)au$/, 'al')
    .replace(/(.)\1$/, '$1');
}

/** How a folded word sounds in French, roughly: children write what they hear. */
export const soundOf = (word: string): string => remembered(sounds, word, sound);

export const soundKey = (folded: string): string => contentOf(folded).map(soundOf).join(' ');

/** In order: what a rule writes, the next ones read. Nasal vowels become digits, `œu` of -eur becomes 9. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[sx]$/, ''],
  [/tri(?:[csz]|ss)e$/, 't9'],
  [/(?:eurr?e?|eu[sz]e|oeur)$/, '9'],
  [/(?:t|ss|c)ion/g, 'sion'],
  [/^h|(?<=[^cps])h/g, ''],
  [/ph/g, 'f'],
  [/(?:sch|sh|ch)(?=[aeiouy])/g, 'x'],
  [/ch/g, 'k'],
  [/qu|q|ck|k/g, 'k'],
  [/c(?=[eiy])|sc(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/gu(?=[eiy])/g, 'G'],
  [/g(?=[eiy])/g, 'j'],
  [/gn/g, 'ny'],
  [/gea/g, 'ja'],
  [/geo/g, 'jo'],
  [/eau|au/g, 'o'],
  [/(?:i?er|i?ers|i?ere|i?aire?|i?ee|i?ez|iet)$/, 'ie'],
  [/(?:ien|ienn?e|iein|yen)$/, 'i1'],
  [/om(?=[pb])/g, 'on'],
  [/(?:ain|ein|in|im|aim|yn|ym)(?![aeiouynm9])/g, '1'],
  [/(?:an|en|am|em)(?![aeiouynm9])/g, '2'],
  [/oi|oy/g, 'ua'],
  [/ai|ei|ay|ey/g, 'e'],
  [/oeu|eu|oe/g, 'e'],
  [/ou|oo|w/g, 'u'],
  [/y/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/, ''],
  [/(?<=..[a-z0-9])[tdp]$/, ''],
];

const sound = (short: string): string => (short.length < 3 ? short : RULES.reduce((text, [pattern, by]) => text.replace(pattern, by), SHORT.get(short) ?? short));
