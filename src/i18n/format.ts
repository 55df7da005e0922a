type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Building an Intl object costs more than using it: one for each language and kind. */
export const memo = <T>(make: (lang: string) => T): ((lang: string) => T) => {
  const made = new Map<string, T>();
  return (lang) => {
    let known = made.get(lang);
    if (!known) made.set(lang, (known = make(lang)));
    return known;
  };
};

const pluralRules = memo((lang) => new Intl.PluralRules(lang));
const numberFormat = memo((lang) => new Intl.NumberFormat(lang));
const percentFormat = memo((lang) => new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 }));
const timeFormat = memo((lang) => new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' }));
const collator = memo((lang) => new Intl.Collator(lang, { sensitivity: 'base', numeric: true }));

/** A first NumberFormat takes a page 15 ms, more than the rest of a chart, and a first PluralRules 3: whole numbers in our two languages are written by hand. */
const GROUPS: Readonly<Record<string, string>> = { fr: '\u202f', en: ',' };

export function formatNumber(lang: string, value: number): string {
  const group = GROUPS[lang];
  return group && value >= 0 && Number.isInteger(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, group) : numberFormat(lang).format(value);
}

/** 0.095 → `10 %` */
export const formatPercent = (lang: string, share: number): string => percentFormat(lang).format(share);
/** The time of day where the reader is. */
export const formatTime = (lang: string, ms: number): string => timeFormat(lang).format(ms);
export const compareText = (lang: string, a: string, b: string): number => collator(lang).compare(a, b);

/** The form for a number in a language, `#` being the number written out: `plural('fr', 0, { one: '# fiche', other: '# fiches' })` → `0 fiche`. */
export function plural(lang: string, n: number, forms: PluralForms): string {
  return (forms[pluralOf(lang, n)] ?? forms.other).replaceAll('#', formatNumber(lang, n));
}

/** Of a count, which is never negative. From a million on, French has a form of its own (« un million de réponses »). */
export const pluralOf = (lang: string, n: number): Intl.LDMLPluralRule =>
  GROUPS[lang] && n < 1e6 && n % 1 === 0 ? (n > 1 || lang + n === 'en0' ? 'other' : 'one') : pluralRules(lang).select(n);
