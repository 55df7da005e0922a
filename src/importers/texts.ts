/** A text in the source's main language, and in others by language tag. */
export interface Texts {
  readonly main: string;
  readonly others: Readonly<Record<string, string>>;
}

export const textsOf = (main: string): Texts => ({ main, others: {} });

/**
 * Words of ours in a form: in French where the form is, or where nobody knows, as the elements take it; else in English. The other one is its
 * translation, once the language is known.
 */
export function ourTexts(lang: string | undefined, { fr, en }: { readonly fr: string; readonly en: string }): Texts {
  const isFrench = lang === undefined || lang.toLowerCase().split('-')[0] === 'fr';
  return { main: isFrench ? fr : en, others: lang === undefined ? {} : isFrench ? { en } : { fr } };
}

/** Of a check whose source has no words for it. */
export const DOES_NOT_FIT = { fr: 'Cette réponse ne convient pas.', en: 'This answer does not fit.' } as const;

export const mapTexts = ({ main, others }: Texts, change: (text: string) => string): Texts => ({
  main: change(main),
  others: Object.fromEntries(Object.entries(others).map(([lang, text]) => [lang, change(text)])),
});

/** Two texts as one, in every language that either has. */
export function joinTexts(a: Texts, b: Texts, separator: string): Texts {
  const langs = [...new Set([...Object.keys(a.others), ...Object.keys(b.others)])];
  const join = (lang: string) => `${a.others[lang] ?? a.main}${separator}${b.others[lang] ?? b.main}`;
  return { main: `${a.main}${separator}${b.main}`, others: Object.fromEntries(langs.map((lang) => [lang, join(lang)])) };
}

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', euro: '€',
};

const hasMarkup = (text: string): boolean => /<\/?[a-z!]|&\w{2,8};/i.test(text);

/** Markup becomes its words: what a form shows is always text. A source's text without markup stays as it is. */
export function toPlainText(text: string): string {
  if (!hasMarkup(text)) return text.trim();
  return text
    .slice(0, 20_000)
    .replace(/<(script|style)\b[^<]*(<(?!\/\1)[^<]*)*(<\/\1[^>]{0,20}>|$)/gi, '')
    .replace(/<(br|\/p|\/li|\/h\d|\/div|\/tr)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<li\b[^<>]{0,500}>/gi, '– ')
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, '')
    .replace(/&(\w{2,8});/g, (entity, name: string) => (Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? entity) : entity))
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** A long text in pieces of at most `max` characters, cut between sentences or words. */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const start = rest.slice(0, max);
    const cut = [start.lastIndexOf('\n'), start.lastIndexOf('. ') + 1, start.lastIndexOf(' ')].find((index) => index > max / 3) ?? max;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...pieces, rest];
}

/** What is free to write in a label: `{{x}}` would ask for an earlier answer. */
export const withoutPipes = (text: string): string => text.replace(/\{\{(?=[\w-]+\}\})/g, '{ {');

const LANGUAGES: Record<string, string> = {
  francais: 'fr', french: 'fr', anglais: 'en', english: 'en', espagnol: 'es', spanish: 'es', espanol: 'es',
  arabe: 'ar', arabic: 'ar', portugais: 'pt', portuguese: 'pt',
};

/** The tag of a language: of `fr`, `Français (fr)`, `French`; undefined when none can be told. */
export function languageTag(name: string): string | undefined {
  const written = (/\(([^()]{1,35})\)\s*$/.exec(name)?.[1] ?? name).trim();
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(written)) return written;
  const key = name.slice(0, 40).normalize('NFD').replace(/[^a-z]/gi, '').toLowerCase();
  return Object.hasOwn(LANGUAGES, key) ? LANGUAGES[key] : undefined;
}
