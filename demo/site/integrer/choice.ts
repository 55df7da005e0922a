import { WIDGETS, type Widget, type WidgetName } from '../../../src/contract/widget.js';
import { optionsOf, originsOf, stateOf, WIDGET_OPTIONS, withWholeAddresses } from '../../../src/embed/options.js';
import { snippetsOf, type Places, type Snippets } from '../../../src/embed/snippets.js';
import type { Lang } from './option-words.js';

/** What somebody has settled so far. All of it is in the page's own address, so that it can be sent to a colleague; nothing is stored. */
export interface Choice {
  readonly widget: WidgetName | undefined;
  readonly options: Readonly<Record<string, string>>;
  /** words of the link that stands where the widget is not, and title of a frame */
  readonly title: string;
  /** where that link leads, when the widget has no page of its own */
  readonly fallback: string;
  readonly lang: Lang;
}

const OPTION = 'o.';
const LONGEST = 2_000;
const LONGEST_TITLE = 200;

export function choiceFrom(query: URLSearchParams): Choice {
  const widget = WIDGETS.find((one) => one === query.get('widget'));
  const written = [...query].filter(([name]) => name.startsWith(OPTION)).map(([name, value]) => [name.slice(OPTION.length), value.slice(0, LONGEST)] as const);
  const lang = query.get('lang') === 'en' ? 'en' : 'fr';
  return {
    widget,
    options: widget ? optionsFor(widget, Object.fromEntries(written), lang) : {},
    title: (query.get('title') ?? '').slice(0, LONGEST_TITLE),
    fallback: (query.get('page') ?? '').slice(0, LONGEST),
    lang,
  };
}

const FIELD_LABELS: Readonly<Record<Lang, string>> = { fr: 'Mes compétences', en: 'My competences' };

/** Those that the widget has; a field is never without a label. */
function optionsFor(widget: WidgetName, options: Readonly<Record<string, string>>, lang: Lang): Record<string, string> {
  const kept = Object.fromEntries(optionsOf({ widget, options: { ...options } }));
  return widget === 'competences' ? { label: FIELD_LABELS[lang], ...kept } : kept;
}

export function queryOf({ widget, options, title, fallback, lang }: Choice): string {
  const query = new URLSearchParams();
  if (widget) query.set('widget', widget);
  for (const [name, value] of Object.entries(options)) query.set(OPTION + name, value);
  if (title) query.set('title', title);
  if (fallback) query.set('page', fallback);
  if (lang !== 'fr') query.set('lang', lang);
  return query.toString();
}

/** Another widget keeps the options that it has too, and a document that it can read is not known yet. */
export const withWidget = (choice: Choice, widget: WidgetName): Choice =>
  widget === choice.widget ? choice : { ...choice, widget, options: optionsFor(widget, choice.options, choice.lang) };

/** Undefined takes it away; empty is a flag that is set, and of anything else nothing. */
export function withOption({ options, ...choice }: Choice, name: string, value: string | undefined): Choice {
  const others = Object.entries(options).filter(([other]) => other !== name);
  return { ...choice, options: Object.fromEntries(value === undefined ? others : [...others, [name, value]]) };
}

/** The page that the site has for this: of the same widget, reading and posting where this does. */
export function pageFor({ widget, options }: Choice, pages: readonly Widget[]): Widget | undefined {
  const addresses = widget ? WIDGET_OPTIONS[widget].filter(({ kind }) => kind === 'address').map(({ name }) => name) : [];
  return pages.find((page) => page.widget === widget && addresses.every((name) => page.options[name] === options[name]));
}

export interface Written extends Snippets {
  /** the page that link and frame lead to; without it they lead nowhere yet */
  readonly page: Widget | undefined;
  /** what the list of pages would have to say, for whoever keeps the site */
  readonly entry: string;
  /** origins that the loader must be allowed */
  readonly origins: readonly string[];
}

interface WriteOptions extends Places {
  readonly pageList: readonly Widget[];
  readonly integrity: Readonly<Record<string, string | undefined>>;
}

/** All that can be copied. Undefined as long as there is no widget. */
export function written(choice: Choice, { pageList, integrity, ...places }: WriteOptions): Written | undefined {
  const { widget, options, lang } = choice;
  if (!widget) return undefined;
  const page = pageFor(choice, pageList);
  const title = choice.title || page?.title || TITLES[lang];
  // it will stand on other sites: there an address of this one must be whole
  const shown = withWholeAddresses({ id: idOf(title), ...page, widget, title, options }, places.pages);
  const origins = originsOf(shown, places.pages);
  const fallback = page ? undefined : choice.fallback || new URL('/', places.pages).href;
  const snippets = snippetsOf(shown, { ...places, origins, integrity, fallback, state: page && stateOf(page, shown) });
  return { ...snippets, page, origins, entry: JSON.stringify({ ...shown, options }, undefined, 2) };
}

const TITLES: Readonly<Record<Lang, string>> = { fr: 'Voir le contenu', en: 'See the content' };

/** `Nos rêves & les vôtres` → `nos-reves-les-votres`. */
const idOf = (title: string): string => title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60) || 'widget';
