import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { keep } from '../../ui/keep.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { certainLink } from './certain-shares.model.js';
import { highlightStrings } from './highlight.strings.js';
import { highlightStyles } from './highlight.styles.js';
import type { ShownFlow } from './flow-mask.model.js';
import { partOfFlow } from './lit-parts.model.js';
import type { LitInPaths, LitPicture } from './lit-paths.js';
import type { ParcoursHost } from './parcours-parts.js';
import type { ParcoursValue } from './parcours-value.js';
import { loadWords } from './part-words.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import type { PathsToTell } from './paths-to-tell.js';
import { UNKNOWN } from './path-table.model.js';
import { readHighlight, type Highlight } from './read-highlight.model.js';
import { selectDetail } from './select-detail.model.js';

/** What is brought out, for every view. */
export interface Lit extends LitPicture {
  readonly words: string;
  /** that they are brought out */
  readonly said: string;
  /** how exactly */
  readonly note: string | undefined;
  /** what the picture has of it, and a button that ends it */
  readonly chip: TemplateResult;
  /** the group that is brought out among everybody; otherwise it is a part of what they do */
  readonly group: PathGroup | undefined;
  /** buttons to go on with those who go from the situation to another */
  readonly onward: (panel: number, flow: ShownFlow) => TemplateResult | typeof nothing;
}

/** What brings people out in all views at once, from what may be told of them and nothing else (docs/decisions/0019-highlight.md). */
export class ParcoursHighlight {
  readonly #host: ParcoursHost;
  readonly #kept = keep<Lit | undefined>();
  #inPaths: LitInPaths | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
  }

  /** What paths need to be brought out; documents of people already counted do without. */
  async bring(): Promise<void> {
    const { createCarpets } = await import('./lit-paths.js');
    this.#inPaths ??= createCarpets();
  }

  /** What a page writes, `EMP@18`, `EMP@18>ETU`, `EMP@*` or `sex=f`, as views write it. Undefined: there is no such place. */
  keyOf(asked: string, { states, flows, columnName }: PathsToTell, { age }: FigureOptions['strings']): string | undefined {
    if (/^[^@=]+=/.test(asked)) return `group.${asked}`;
    const [, id, at, to] = /^([^@]*)(?:@([^>]*))?(?:>(.*))?$/s.exec(asked) ?? [];
    const [state, next] = [id, to].map((code) => states.findIndex((one) => one.id === code)) as [number, number];
    const columns = flows.of(undefined).columns.map((_, column) => columnName(column));
    const column = at === undefined || at === '*' ? columns.length - 1 : columns.findIndex((name) => name === at || name === age(Number(at)));
    if (state < 0 || column < 0 || (to !== undefined && next < 0)) return undefined;
    return `0.${state}@${at === '*' ? '' : column}${to === undefined ? '' : `>${next}`}`;
  }

  /** Undefined: nothing is brought out, or not here. */
  of(options: FigureOptions): Lit | undefined {
    const { selected, value, flows, chosen, by, k, names, onSelect, view } = options;
    const inPaths = value.paths && this.#inPaths;
    if (value.paths && !inPaths) void this.bring().then(() => this.#host.requestUpdate(), () => undefined);
    return this.#kept([selected, value, flows, chosen?.group, by, k, names, onSelect, view, inPaths], () => makeLit(options, inPaths));
  }

  /** What a page is told of a choice. */
  readonly detailOf = selectDetail;

  /** What a person hears who has just chosen, or taken it back. */
  said(options: FigureOptions): string {
    return this.of(options)?.said ?? stringsFor(highlightStrings, options.lang).removed;
  }

  /** A group that is shown alone can be shown among everybody instead. */
  offer({ chosen, lang, onAmongAll }: FigureOptions): TemplateResult | typeof nothing {
    return chosen ? html`<button class="button small" type="button" @click=${() => onAmongAll(chosen)}>${stringsFor(highlightStrings, lang).amongAll}</button>` : nothing;
  }
}

function makeLit(options: FigureOptions, inPaths: LitInPaths | undefined): Lit | undefined {
  const { selected, view } = options;
  const highlight = readHighlight(selected);
  const words = highlight && view !== 'story' ? wordsOf(highlight, options) : undefined;
  if (!highlight || words === undefined) return undefined;
  const group = groupOf(highlight, options);
  const said = { words, said: `${stringsFor(highlightStrings, options.lang).shown}\u00a0: ${words}`, note: group ? undefined : noteOf(options) };
  return {
    ...said, group,
    chip: chipTemplate(said, options),
    onward: (panel, flow) => (highlight.kind === 'at' ? onwardTemplate(highlight, flow, { panel, options }) : nothing),
    ...(inPaths ? inPaths(highlight, { options, group, positions: options.flows.of(undefined).columns }) : litInCounts(highlight)),
  };
}

/** Of people already counted, it is known where those in a situation come from and go to, and no more. */
const litInCounts = (highlight: Highlight): LitPicture => ({
  ribbons: (_panel, layout) => partOfFlow(layout, (link) => certainLink(highlight, link) ?? 0),
  rows: ({ rows }) => new Uint8Array(rows),
  areas: () => [],
  move: () => 0,
  type: () => false,
});

/** Only among everybody: how many of a group are in another one is not told. */
function groupOf(highlight: Highlight, { choices, chosen, by }: FigureOptions): PathGroup | undefined {
  if (highlight.kind !== 'group' || chosen || by) return undefined;
  const choice = choices.find(({ id }) => id === highlight.attribute);
  return choice?.groups.find(({ key }) => key === highlight.group || key.split('|').includes(highlight.group));
}

function wordsOf(highlight: Highlight, options: FigureOptions): string | undefined {
  const { names, columnName, lang, strings, flows } = options;
  const words = stringsFor(highlightStrings, lang);
  const placeName = (state: number, column: number): string => words.at(names.long(state), columnName(column));
  switch (highlight.kind) {
    case 'at':
      return flows.of(undefined).columns[highlight.column] === undefined ? undefined : placeName(highlight.state, highlight.column);
    case 'link':
      return words.link(placeName(highlight.from, highlight.column), placeName(highlight.to, highlight.column + 1));
    case 'through':
      return words.through(names.long(highlight.state));
    case 'way':
      return words.way(highlight.states.map(names.long));
    case 'type':
      return words.type(highlight.place);
    case 'group': {
      const group = groupOf(highlight, options);
      return group && groupName(group, strings);
    }
  }
}

const MOST_ONWARD = 5;

/** Where most of them go. */
function onwardTemplate({ state, column }: Extract<Highlight, { kind: 'at' }>, { links }: ShownFlow, { panel, options: { lang, names, onSelect } }: { readonly panel: number; readonly options: FigureOptions }): TemplateResult | typeof nothing {
  const own = links.filter((link) => link.column === column && link.from === state && (link.to >= 0 || link.to === UNKNOWN)).sort((a, b) => b.n - a.n).slice(0, MOST_ONWARD);
  if (!own.length) return nothing;
  return html`<p class="onward no-print">
    <span>${stringsFor(highlightStrings, lang).onward}</span>
    ${own.map(({ to }) => html`<button class="button small" type="button" @click=${() => onSelect(`${panel}.${state}@${column}>${to}`)}>${names.short(to)}</button>`)}
  </p>`;
}

function noteOf({ lang, k, view, value }: FigureOptions): string {
  const strings = stringsFor(highlightStrings, lang);
  return view === 'types' ? strings.typical : value.paths ? strings.rough(Math.max(1, 2 * k)) : strings.nearOnly;
}

function chipTemplate({ words, note }: Pick<Lit, 'words' | 'note'>, { lang, selected, onSelect }: FigureOptions): TemplateResult {
  const strings = stringsFor(highlightStrings, lang);
  return html`<div class="lit-words">
    <p class="chip">
      <span>${strings.shown}\u00a0: <strong>${words}</strong></span>
      <button type="button" class="chip-end no-print" aria-label=${strings.remove(words)} @click=${(event: Event) => takeBack(event, () => onSelect(selected))}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </p>
    ${note === undefined ? nothing : html`<p class="muted note">${note}</p>`}
  </div>`;
}

/** The button goes: whoever was on it goes on in the picture. */
function takeBack({ currentTarget }: Event, end: () => void): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  root.querySelector<HTMLElement>('[role="option"][tabindex="0"], [role="slider"], [name="order"], .base')?.focus();
  end();
}

export async function createHighlight(host: ParcoursHost): Promise<ParcoursHighlight> {
  adoptPartStyles(host, highlightStyles);
  const part = new ParcoursHighlight(host);
  const isOfPaths = (host.value as ParcoursValue | undefined)?.paths !== undefined;
  await Promise.all([loadWords(host, highlightStrings), isOfPaths && part.bring()]);
  return part;
}
