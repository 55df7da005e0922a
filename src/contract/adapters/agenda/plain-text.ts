/** Text of partners comes as HTML, as Markdown, or as text: here it becomes text. Read piece by piece, in time that grows with the length alone. */

const LONGEST = 300_000;

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', thinsp: '\u2009', ensp: ' ', emsp: ' ', shy: '', zwj: '', zwnj: '' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', euro: '€', pound: '£', yen: '¥', cent: '¢', copy: '©', reg: '®', trade: '™' },
  ...{ deg: '°', sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', times: '×', plusmn: '±', sect: '§', para: '¶', ordm: 'º', ordf: 'ª' },
  ...{ agrave: 'à', acirc: 'â', auml: 'ä', aacute: 'á', atilde: 'ã', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê' },
  ...{ euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö' },
  ...{ oslash: 'ø', oelig: 'œ', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', yuml: 'ÿ', szlig: 'ß', rarr: '→', larr: '←', check: '✓', iexcl: '¡', iquest: '¿' },
};

/** Numbers that old Windows software writes for its own signs, from 128. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Every pattern stops at the next "<" or takes the rest: none looks twice at the same stretch, whatever was written.
const DROPPED = /<(script|style|template|noscript|iframe|svg|head|title)\b[\s\S]*?(?:<\/\1\b[^<>]{0,200}>|$)|<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>/gi;
const LINE_TAG = /<(?:br|li|tr|dt|dd|hr|option)\b[^<>]*>/gi;
const BLOCK_TAG = /<\/?(?:p|div|h[1-6]|ul|ol|dl|table|section|article|header|footer|blockquote|figure|pre|address)\b[^<>]*>/gi;
const CELL_TAG = /<\/t[dh]\b[^<>]*>/gi;
const ANY_TAG = /<\/?[a-z][^<>]*>|<[!?][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi;

/** HTML, or text with entities, as text: a line for `<br>` and `<li>`, an empty line between paragraphs. Scripts and styles are left out. */
export function plainText(value: string): string {
  const text = value.slice(0, LONGEST);
  if (!/<[a-z!/?]/i.test(text)) return tidy(decode(text));
  const flat = text.replace(DROPPED, ' ');
  // blanks of the source mean nothing where its tags make the lines
  const lines = /<(br|p|div|li|h\d)\b/i.test(flat) ? flat.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks)) : flat;
  const broken = lines.replace(LINE_TAG, '\n').replace(BLOCK_TAG, '\n\n').replace(CELL_TAG, ' ');
  return tidy(decode(broken.replace(ANY_TAG, '')));
}

/** As `plainText`, on one line: titles and names. */
export const plainLine = (value: string): string => plainText(value).replace(/\s+/g, ' ');

/** The Markdown that OpenAgenda keeps texts in, HTML inside included, as text. An address that a link hides behind words stays. */
export function plainMarkdown(value: string): string {
  const text = value
    .slice(0, LONGEST)
    .replace(/!\[[^[\]\n]{0,500}\]\([^()\n]{0,2000}\)/g, '')
    .replace(/\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})(?: [^()\n]{0,300})?\)/g, (_, words: string, url: string) => (url.endsWith(words) ? url : `${words} (${url})`))
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/^ {0,3}> ?/gm, '')
    .replace(/^ {0,3}[*+] +/gm, '- ')
    .replace(/^ {0,3}(?:(?:- ?){3,40}|(?:\* ?){3,40}|_{3,40})$/gm, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000})\1/g, '$2')
    .replace(/(^|[\s(])[*_](?=\S)([^*_\n]{1,2000})[*_](?=$|[\s).,;:!?])/gm, '$1$2')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
  return plainText(text);
}

function decode(text: string): string {
  return text.replace(ENTITY, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named(name) ?? whole;
    return signOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });
}

/** `&Eacute;` is the capital of `&eacute;`. */
function named(name: string): string | undefined {
  const small = name.toLowerCase();
  if (!Object.hasOwn(NAMED, small)) return undefined;
  const sign = NAMED[small] ?? '';
  return name === small || sign.toUpperCase().length > 1 ? sign : sign.toUpperCase();
}

function signOf(point: number): string {
  if (point >= 128 && point < 160) return WINDOWS[point - 128] ?? '';
  const isSign = point >= 32 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return isSign ? String.fromCodePoint(point) : point === 10 ? '\n' : ' ';
}

/** No controls, no signs that turn the direction of what follows, one blank, at most one empty line. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
