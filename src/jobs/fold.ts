/** As an answer may be written: longer is no job any more. */
const LONGEST = 200;

/** What follows a masculine word to say the feminine too: `infirmier·ère`, `boulanger(e)`, `acteur/trice`, `coiffeur-euse`. */
const INCLUSIVE =
  /(\p{L}{3,}?)s? ?(?:[·•∙‧⋅.(/_]|\/? ?-|\/ ) ?-?(?:[eè]|n?e?ne|te|le|[iè]?[eè]re|euse|[tr]?rice|ice|ive|ienne|esse|se|fe|ve|ale|onne)(?:[·•∙‧⋅.)/-]?s?\)?)?(?![\p{L}\p{N}])/gu;

/** Lower case without accents, ligatures or typographic apostrophes; letters told more than twice in a row once. */
export const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/([a-z])\1{2,}/g, '$1');

/** An answer as it is compared: one gender, letters and digits, one blank between words. `''` when there are none. */
export const foldAnswer = (text: string): string => foldWords(withoutInclusive(text.slice(0, LONGEST).toLowerCase()));

/** The same of words that were not typed by a person. */
export const foldWords = (text: string): string =>
  foldLetters(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const withoutInclusive = (text: string): string => text.normalize('NFC').replace(INCLUSIVE, '$1');

/** The answers in one field: `médecin, avocat ou juge` are three. Slashes of inclusive forms are gone by then. */
export const splitAnswers = (text: string): string[] =>
  withoutInclusive(text.slice(0, LONGEST).toLowerCase())
    .split(/[,;/+&|\n]| ou (?:alors |bien |peut[- ]être )?| et (?:aussi |puis |peut[- ]être )?| puis | sinon /u)
    .map(foldWords)
    .filter(Boolean);
