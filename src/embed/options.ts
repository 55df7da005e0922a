import type { Widget, WidgetName } from '../contract/widget.js';

/** One attribute of an element, for whoever writes snippets, pages and configurators. */
export interface WidgetOption {
  readonly name: string;
  /** `views`: some of `values`, in an order; `address`: where something is read from or sent to, which no visitor may change by the page's own address */
  readonly kind: 'address' | 'choice' | 'views' | 'number' | 'text' | 'flag';
  readonly values?: readonly string[];
}

const address = (name: string): WidgetOption => ({ name, kind: 'address' });
const choice = (name: string, ...values: string[]): WidgetOption => ({ name, kind: 'choice', values });
const views = (...values: string[]): WidgetOption => ({ name: 'view', kind: 'views', values });
const number = (name: string): WidgetOption => ({ name, kind: 'number' });
const text = (name: string): WidgetOption => ({ name, kind: 'text' });
const flag = (name: string): WidgetOption => ({ name, kind: 'flag' });

const HEADED = [text('heading'), choice('heading-level', '2', '3', '4', '5', '6'), choice('theme', 'auto', 'light', 'dark', 'contrast')];
const READING = [address('src'), text('refresh'), number('min-count'), ...HEADED];

/** What can be set of each widget, the most useful first. `test/embed/options.test.ts` holds it against the elements. */
export const WIDGET_OPTIONS: Readonly<Record<WidgetName, readonly WidgetOption[]>> = {
  'agenda-map': [
    address('src'), views('list', 'map', 'calendar'), text('near'), number('radius-km'), text('from'), text('to'), text('category'), text('audience'), number('limit'), flag('with-past'),
    flag('with-url-state'), text('format'), text('mapping'), address('tiles'), address('territory-src'), text('region'), address('feed-url'), address('submit-url'), text('refresh'), number('min-count'), ...HEADED,
  ],
  competences: [
    choice('list', 'savoir-etre', 'crcn', 'socle', 'digcomp', 'rectec', 'engagement'), address('src'), text('label'), text('name'), number('min'), number('max'), text('levels'),
    flag('required'), flag('allow-custom'), flag('with-order'), flag('with-offline'), ...HEADED,
  ],
  'cross-table': [views('table', 'bars', 'heat'), text('rows'), text('columns'), text('period'), choice('share', 'row', 'column', 'all'), text('compare'), flag('fixed'), flag('with-url-state'), ...READING],
  'dataviz-kit': [text('kit'), number('top'), number('unit'), flag('by-sex'), text('sizes'), ...READING],
  'dream-jobs': [
    views('units', 'bars', 'compare', 'stages', 'trend'), choice('sex', 'f', 'm', 'x'), text('stage'), text('territory'), number('top'), text('pictogram'), flag('with-search'),
    flag('without-table'), flag('with-projection'), address('form-url'), ...READING,
  ],
  experience: [
    address('action'), choice('list', 'savoir-etre', 'crcn', 'socle', 'digcomp', 'rectec', 'engagement'), address('competences-src'), text('levels'),
    choice('receipt', 'status'), flag('with-social'), flag('with-kept'), flag('shared-device'), address('src'), ...HEADED,
  ],
  'intake-form': [
    address('action'), address('contact-action'), text('variant'), text('desk'), choice('receipt', 'status'), flag('shared-device'), flag('with-review'), flag('with-drafts'), ...READING,
  ],
  parcours: [
    views('flow', 'index', 'distribution', 'types', 'transitions', 'story'), text('at'), text('by'), text('only'), number('types'), text('highlight'), text('align'), flag('without-table'), ...READING,
  ],
  portfolio: [flag('with-url-state'), ...READING],
  'question-wall': [text('topic'), text('month'), number('turn-seconds'), number('limit'), flag('with-calendar'), address('ask-url'), flag('with-url-state'), ...READING],
};

const known = ({ widget }: Pick<Widget, 'widget'>): readonly WidgetOption[] => [...WIDGET_OPTIONS[widget], text('lang')];

/** The options that the element has, by name and value; whatever else was written is left out: it could be `onclick`. */
export const optionsOf = (widget: Pick<Widget, 'widget' | 'options'>): readonly (readonly [string, string])[] =>
  known(widget).flatMap(({ name }) => (Object.hasOwn(widget.options, name) ? [[name, widget.options[name] ?? ''] as const] : []));

/** The same with its addresses whole, so that it reads the same wherever its page is put. */
export function withWholeAddresses(widget: Widget, base: string): Widget {
  const addresses = known(widget).filter(({ name, kind }) => kind === 'address' && Object.hasOwn(widget.options, name));
  const whole = addresses.map(({ name }) => [name, widget.options[name] ?? ''] as const).filter(([, value]) => URL.canParse(value, base));
  return { ...widget, options: { ...widget.options, ...Object.fromEntries(whole.map(([name, value]) => [name, new URL(value, base).href])) } };
}

/** Where it reads from or posts to, in its own order, each once: what a page of another origin must allow. */
export function originsOf(widget: Pick<Widget, 'widget' | 'options'>, base: string): string[] {
  const addresses = known(widget).flatMap(({ name, kind }) => (kind === 'address' ? (widget.options[name] ?? []) : []));
  const urls = addresses.filter((one) => URL.canParse(one, base)).map((one) => new URL(one, base));
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ origin }) => origin))];
}

/** What a page says in its own name: whoever sends a link must not put words into its mouth. */
const OWN_WORDS = ['heading', 'label', 'levels', 'name'];

const isOpen = ({ name, kind }: WidgetOption): boolean => kind !== 'address' && !OWN_WORDS.includes(name);

/** The widget as an address says it, `?view=bars&sex=f`: everything may be another but addresses and the page's own words. A flag is taken away by `0`. */
export function withState(widget: Widget, query: URLSearchParams): Widget {
  const options = { ...widget.options };
  for (const { name, kind } of known(widget).filter(isOpen)) {
    const value = query.get(name);
    if (value === null) continue;
    if (kind === 'flag' && value === '0') delete options[name];
    else options[name] = kind === 'flag' ? '' : value.slice(0, 2_000);
  }
  return { ...widget, options };
}

/** The part of an address that makes this of it; empty when nothing differs. */
export function stateOf(before: Widget, after: Widget): string {
  const query = new URLSearchParams();
  for (const { name, kind } of known(before).filter(isOpen)) {
    const [from, to] = [before.options[name], after.options[name]];
    if (from !== to) query.set(name, to === undefined ? (kind === 'flag' ? '0' : '') : kind === 'flag' ? '1' : to);
  }
  return query.toString();
}
