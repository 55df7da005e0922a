import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { keep } from '../../ui/keep.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { doStays, linesOf, litLines, readHighlight, type Highlight } from './highlight.model.js';
import { highlightStrings } from './highlight.strings.js';
import { highlightStyles } from './highlight.styles.js';
import { layOutPanels, litRows } from './index-scene.js';
import type { Plot, ToldPosition } from './layout-distribution.model.js';
import type { ShownFlow } from './flow-mask.model.js';
import type { FlowLayout } from './layout-flow.model.js';
import type { IndexLayout } from './layout-index.model.js';
import { partOfAreas, partOfFlow, type LitPart } from './lit-parts.model.js';
import { sharesOfLines, type LitShares } from './lit-shares.model.js';
import type { Move } from './moves.model.js';
import type { ParcoursHost } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import type { PathsToTell } from './paths-to-tell.js';
import { UNKNOWN, type PathTable } from './path-table.model.js';
import type { Stay } from './tell-path.model.js';

/** What is brought out, for every view. `panel`: of which of the groups that are shown side by side. */
export interface Lit {
  readonly words: string;
  /** what the picture has of it, and a button that ends it */
  readonly chip: TemplateResult;
  /** the group that is brought out among everybody; otherwise it is a part of what they do */
  readonly group: PathGroup | undefined;
  readonly ribbons: (panel: number, layout: FlowLayout) => readonly LitPart[];
  /** by line of a carpet: 1 for those that are brought out */
  readonly rows: (layout: IndexLayout) => Uint8Array;
  /** `toldOf`: what is told of everybody, or of a group */
  readonly areas: (panel: number, plot: Plot, toldOf: (group: PathGroup | undefined) => readonly ToldPosition[]) => readonly LitPart[];
  readonly move: (panel: number, move: Move, toldOf: (group: PathGroup | undefined) => readonly Move[]) => number;
  readonly type: (stays: readonly Stay[]) => boolean;
  /** buttons to go on with those who go from the situation to another */
  readonly onward: (panel: number, flow: ShownFlow) => TemplateResult | typeof nothing;
}

/** What brings people out in all views at once, from what may be told of them and nothing else (docs/decisions/0019-highlight.md). */
export class ParcoursHighlight {
  readonly #kept = keep<Lit | undefined>();
  readonly #lines: Carpets = { start: keep(), end: keep() };

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
    return this.#kept([selected, value, flows, chosen?.group, by, k, names, onSelect, view], () => makeLit(options, this.#lines));
  }

  /** What a person hears who has just chosen, or taken it back. */
  said(options: FigureOptions): string {
    const strings = stringsFor(highlightStrings, options.lang);
    const lit = this.of(options);
    return lit ? `${strings.shown}\u00a0: ${lit.words}` : strings.removed;
  }

  /** A group that is shown alone can be shown among everybody instead. */
  offer({ chosen, lang, onAmongAll }: FigureOptions): TemplateResult | typeof nothing {
    return chosen ? html`<button class="button small" type="button" @click=${() => onAmongAll(chosen)}>${stringsFor(highlightStrings, lang).amongAll}</button>` : nothing;
  }
}

/** Lines of the carpet of each group that is shown, in two orders. */
type Carpets = Readonly<Record<'start' | 'end', ReturnType<typeof keep<readonly PathTable[]>>>>;

function makeLit(options: FigureOptions, carpets: Carpets): Lit | undefined {
  const { value: { paths }, selected, view } = options;
  const highlight = readHighlight(selected);
  const words = highlight && view !== 'story' ? wordsOf(highlight, options) : undefined;
  if (!highlight || words === undefined) return undefined;
  const group = groupOf(highlight, options);
  const positions = options.flows.of(undefined).columns;
  const shares = sharesBy(highlight, { positions, options, carpets });
  return {
    words, group,
    chip: chipTemplate(words, { ...options, isRough: !group }),
    ribbons: (panel, layout) => partOfFlow(layout, group ? toldLinks(options, group) : (shares(panel)?.link ?? (() => 0))),
    rows: (layout) => (group ? litRows(layout, (path) => group.chosen[path] === 1, options.k) : litLines(linesOf(layout, paths?.table.states ?? []), highlight, positions)),
    areas: (panel, plot, toldOf) => partOfAreas(toldOf(options.by?.groups[panel] ?? options.chosen?.group), plot, group ? toldPlaces(toldOf, group) : (shares(panel)?.at ?? (() => 0))),
    move: (panel, move, toldOf) => (group ? shareOf(toldOf(group).find((one) => isSame(one, move))?.n, move.n) : (shares(panel)?.move(move) ?? 0)),
    type: (stays) => doStays(stays, highlight, { positions, length: paths?.table.length ?? 0 }),
    onward: (panel, flow) => (highlight.kind === 'at' ? onwardTemplate(highlight, flow, { panel, options }) : nothing),
  };
}

interface Sources {
  readonly positions: readonly number[];
  readonly options: FigureOptions;
  readonly carpets: Carpets;
}

/** By panel, from lines in the order that keeps apart best what people do near the time in question. */
function sharesBy(highlight: Highlight, { positions, options, carpets }: Sources): (panel: number) => LitShares | undefined {
  const { value: { paths }, k, by, chosen, states } = options;
  const table = paths?.table ?? { states: states.map(({ id }) => id), size: 0, length: 0, cells: new Int8Array(0) };
  const order = 'column' in highlight && (positions[highlight.column] ?? 0) * 2 >= table.length ? 'end' : 'start';
  const lines = (): readonly PathTable[] => layOutPanels(table, { order, found: undefined }, options).map(({ layout }) => linesOf(layout, table.states));
  let made: readonly LitShares[] | undefined;
  return (panel) => {
    made ??= carpets[order]([paths, k, by, chosen?.group], lines).map((own) => sharesOfLines(own, litLines(own, highlight, positions), { highlight, positions }));
    return made[panel];
  };
}

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

const shareOf = (part: number | undefined, all: number | undefined): number => (part && all ? part / all : 0);

/** Of a group everything is told with the mask of all groups. */
function toldLinks({ flows }: FigureOptions, group: PathGroup): LitShares['link'] {
  const links = flows.of({ group }).links;
  const all = flows.of(undefined).links;
  const find = (of: typeof links, { column, from, to }: Parameters<LitShares['link']>[0]): number | undefined => of.find((link) => link.column === column && link.from === from && link.to === to)?.n;
  return (link) => shareOf(find(links, link), find(all, link));
}

function toldPlaces(toldOf: (group: PathGroup | undefined) => readonly ToldPosition[], group: PathGroup): LitShares['at'] {
  const [part, all] = [toldOf(group), toldOf(undefined)];
  const find = (of: readonly ToldPosition[], position: number, state: number): number | undefined => of[position]?.parts.find((one) => one.state === state)?.n;
  return (position, state) => shareOf(find(part, position, state), find(all, position, state));
}

const isSame = (one: Move, other: Move): boolean => one.from === other.from && one.to === other.to && one.isReturn === other.isReturn;

function chipTemplate(words: string, { lang, k, view, value, selected, onSelect, isRough }: FigureOptions & { readonly isRough: boolean }): TemplateResult {
  const strings = stringsFor(highlightStrings, lang);
  return html`<div class="lit-words">
    <p class="chip">
      <span>${strings.shown}\u00a0: <strong>${words}</strong></span>
      <button type="button" class="chip-end no-print" aria-label=${strings.remove(words)} @click=${(event: Event) => takeBack(event, () => onSelect(selected))}>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </p>
    ${isRough ? html`<p class="muted note">${view === 'types' ? strings.typical : value.paths ? strings.rough(Math.max(1, 2 * k)) : strings.nearOnly}</p>` : nothing}
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
  await loadWords(host, highlightStrings);
  return new ParcoursHighlight();
}
