import { commonFr, type CommonStrings } from './common.strings.js';

/** What one element says, in each language it ships with. French is always there: it is the last resort. */
export interface Catalogue<S> {
  /** the element's name in `registerStrings`, its tag */
  readonly name: string;
  readonly fr: S;
  /** itself, or where it is: a French page doesn't load English words */
  en: S | (() => Promise<S>);
}

export const common: Catalogue<CommonStrings> = { name: 'ij', fr: commonFr, en: () => import('./common.strings.en.js').then(({ commonEn }) => commonEn) };

type Overrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const registered = new Map<string, Record<string, Record<string, unknown>>>();
const listeners = new Set<() => void>();

/**
 * Adds a language, or changes some words of one, for every widget of the page: by element tag (`ij` for the words they share), then by the
 * key of its strings. What is left out falls back to the shorter tag, then to French.
 * @example registerStrings('br', { 'ij-intake-form': { send: 'Kas' } })
 */
export function registerStrings(lang: string, byElement: Overrides): void {
  const known = registered.get(lang.toLowerCase()) ?? {};
  for (const [element, strings] of Object.entries(byElement)) known[element] = { ...known[element], ...strings };
  registered.set(lang.toLowerCase(), known);
  changed();
}

function changed(): void {
  filled = new WeakMap();
  for (const listener of listeners) listener();
}

/** Called after each `registerStrings`; returns the function that stops it. */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** `fr-CA-x-tu` → itself, `fr-ca-x`, `fr-ca`, `fr`: from the most particular to the most general. */
export function fallbackChain(lang: string): string[] {
  const parts = lang.toLowerCase().split('-');
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
}

/** The language that will really be shown for the one wished: the most particular that has any words, else French. */
export function shownLanguage(lang: string): string {
  return fallbackChain(lang).find((tag) => tag === 'fr' || tag === 'en' || registered.has(tag)) ?? 'fr';
}

/** The shipped language that a language falls back to. */
const baseOf = (lang: string): string | undefined => fallbackChain(shownLanguage(lang)).at(-1);

/** Filled catalogues, until a language is added: the same object each time, so that a template can see that no word has changed. */
let filled = new WeakMap<object, Map<string, object>>();

/** Sees to it that the words of a language are here; without them (no network), the element speaks French. */
export async function loadStrings<S extends object>(catalogue: Catalogue<S>, lang: string): Promise<void> {
  const { en } = catalogue;
  if (typeof en !== 'function' || baseOf(lang) !== 'en') return;
  const words = await en().catch(() => undefined);
  if (!words || words === catalogue.en) return;
  catalogue.en = words;
  changed();
}

/** An element's words in a language, every key filled. Words that are still to come are French until then. */
export function stringsFor<S extends object>(catalogue: Catalogue<S>, lang: string): S {
  const byLang = filled.get(catalogue) ?? new Map<string, object>();
  const strings = (byLang.get(lang) as S | undefined) ?? fill(catalogue, lang);
  filled.set(catalogue, byLang.set(lang, strings));
  return strings;
}

function fill<S extends object>(catalogue: Catalogue<S>, lang: string): S {
  const chain = fallbackChain(shownLanguage(lang)).reverse();
  if (typeof catalogue.en === 'function') void loadStrings(catalogue, lang);
  const base = chain[0] === 'en' && typeof catalogue.en !== 'function' ? catalogue.en : catalogue.fr;
  return chain.reduce((strings, tag) => ({ ...strings, ...registered.get(tag)?.[catalogue.name] }) as S, base);
}
