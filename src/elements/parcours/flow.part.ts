import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import { ViewCursor, type Place } from '../../ui/view-cursor.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { ShownFlow, ShownLink } from './flow-mask.model.js';
import { findInFlow } from './flow-finding.model.js';
import { flowStrings } from './flow.strings.js';
import { flowPicture } from './flow.template.js';
import { flowStyles } from './flow.styles.js';
import { ForcedLooks } from './forced-looks.js';
import { layoutFlow, type FlowBox, type FlowLayout } from './layout-flow.model.js';
import { keep } from '../../ui/keep.js';
import { legend } from './legend.template.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import { pictureStyles } from './pictures.styles.js';
import { VOID } from './path-table.model.js';
import { panel as panelTemplate, panelPx } from './shown-groups.js';

/** What one picture is of: everybody who is shown, or a group that is compared. */
export interface ToldFlow {
  /** of its group; undefined: there is one panel */
  readonly title: string | undefined;
  readonly flow: ShownFlow;
}

interface Panel extends ToldFlow {
  readonly layout: FlowLayout;
}

function toldFlows({ by, chosen, flows, strings }: FigureOptions): readonly ToldFlow[] {
  const told = by ? flows.groups(by) : [flows.of(chosen)];
  return told.map((flow, i) => ({ title: by?.groups[i] && groupName(by.groups[i], strings), flow }));
}

/** Where people are at some ages, and where they go from each to the next. */
class FlowView implements ViewPart {
  readonly #cursor: ViewCursor;
  readonly #forced: ForcedLooks;
  readonly #kept = keep<readonly Panel[]>();

  constructor(host: ParcoursHost) {
    this.#cursor = new ViewCursor(host);
    this.#forced = new ForcedLooks(host);
  }

  about(options: FigureOptions): ViewAbout {
    const { strings, k, lang, names, columnName, detail, flows, chosen } = options;
    const words = stringsFor(flowStrings, lang);
    const finding = detail === 'stories' ? undefined : words.flowFinding(findInFlow(flows.of(chosen)), { state: names.long, at: columnName });
    const coarser = detail === 'asked' ? [] : [words.coarser(detail, k)];
    return { finding, notes: [...coarser, ...(k > 1 && detail !== 'stories' ? [strings.hidden(k)] : [])] };
  }

  draw(given: FigureOptions): TemplateResult {
    const options = { ...given, looks: this.#forced.of(given.looks) };
    const { strings, selected, detail: fineness } = options;
    if (fineness === 'stories') return html``;
    const panels = this.#panels(options);
    this.#follow(panels, options);
    const { onPress, onFocus, onKey } = this.#cursor;
    return html`<p class="keys muted no-print">${strings.keys}</p>
      ${legend(panels.flatMap(({ layout }) => layout.legend.map(({ state }) => state)), options)}
      <div class=${panels.length > 1 ? 'panels' : ''} role="listbox" aria-label=${strings.picture} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
        ${panels.map((panel, i) => this.#panel(panel, { panels, i, options }))}
      </div>
      ${selected === undefined ? nothing : detail(panels, selected, options)}`;
  }

  table(options: FigureOptions): DataTable {
    const { strings, names, columnName } = options;
    const panels = options.detail === 'stories' ? [] : this.#panels(options);
    const rows = panels.flatMap(({ title, flow }) =>
      flow.links.filter(({ from, to }) => from !== VOID && to !== VOID).map((link) => [
        ...(title === undefined ? [] : [title]),
        columnName(link.column),
        names.long(link.from),
        columnName(link.column + 1),
        names.long(link.to),
        peopleOf(link, options),
      ]),
    );
    return {
      caption: strings.picture,
      columns: [
        ...(panels.length > 1 ? [{ label: options.by?.label ?? '' }] : []),
        { label: strings.from },
        { label: strings.columnStates.situation },
        { label: strings.toward },
        { label: strings.columnStates.situation },
        { label: strings.peopleColumn, isNumber: true },
      ],
      rows,
    };
  }

  readonly picture: DrawPicture = async (options, drawing) => (await import('./flow-picture.js')).drawFlows(toldFlows(options), options, drawing);

  #panels(options: FigureOptions): readonly Panel[] {
    const { value, flows, chosen, by, widthPx, names, columnName } = options;
    return this.#kept([value, flows, chosen?.group, by, widthPx, names], () =>
      toldFlows(options).map((told) => ({ ...told, layout: layoutFlow(told.flow, { widthPx: panelPx(options), nameOf: names.short, columnName }) })),
    );
  }

  /** The keys follow what is drawn: up and down among the situations of a time, left and right with most of the people. */
  #follow(panels: readonly Panel[], { selected, onSelect }: FigureOptions): void {
    const lines = panels.flatMap(({ flow, layout }, panel) => flow.columns.map((_, column) => ({ panel, column, boxes: layout.boxes.filter((box) => box.column === column) })));
    this.#cursor.scene = {
      sizes: lines.map(({ boxes }) => boxes.length),
      along: panels[0]?.layout.isVertical ? 'across' : 'down',
      beside: (place, step) => beside(lines, panels, { place, step }),
      keyAt: ({ line, at }) => keyOf(lines[line], at),
      selected,
      onChoose: onSelect,
    };
  }

  #panel({ title, layout, flow }: Panel, { panels, i, options }: { panels: readonly Panel[]; i: number; options: FigureOptions }): TemplateResult {
    const firstLine = panels.slice(0, i).reduce((sum, panel) => sum + panel.flow.columns.length, 0);
    const picture = flowPicture(layout, {
      looks: options.looks,
      id: i,
      selected: options.selected?.startsWith(`${i}.`) ? options.selected.slice(String(i).length + 1) : undefined,
      lit: options.lit?.ribbons(i, layout),
      option: (box) => this.#option(box, { layout, flow, line: firstLine + box.column, options, panel: i }),
    });
    return panelTemplate(title, options.strings.people(flow.total.n), picture);
  }

  #option(box: FlowBox, { layout, flow, line, options, panel }: { layout: FlowLayout; flow: ShownFlow; line: number; options: FigureOptions; panel: number }) {
    const at = layout.boxes.filter(({ column }) => column === box.column).indexOf(box);
    return {
      label: nodeSentence(box, flow, options),
      tabindex: this.#cursor.tabindex(line, at),
      place: `${line}.${at}`,
      isSelected: options.selected === `${panel}.${box.state}@${box.column}`,
    };
  }
}

interface Line {
  readonly panel: number;
  readonly column: number;
  readonly boxes: readonly FlowBox[];
}

const keyOf = (line: Line | undefined, at: number): string | undefined => {
  const box = line?.boxes[at];
  return line && box && `${line.panel}.${box.state}@${box.column}`;
};

/** Where most of the people of a box go, or come from. */
function beside(lines: readonly Line[], panels: readonly Panel[], { place, step }: { place: Place; step: -1 | 1 }): Place | undefined {
  const [line, next] = [lines[place.line], lines[place.line + step]];
  const box = line?.boxes[place.at];
  if (!box || !next || next.panel !== line.panel) return undefined;
  const links = panels[line.panel]?.flow.links ?? [];
  const own = links.filter(({ column, from, to }) => (step > 0 ? column === box.column && from === box.state : column === box.column - 1 && to === box.state));
  const largest = own.reduce<ShownLink | undefined>((best, link) => (best && best.n >= link.n ? best : link), undefined);
  const at = largest ? next.boxes.findIndex(({ state }) => state === (step > 0 ? largest.to : largest.from)) : -1;
  return at < 0 ? undefined : { line: place.line + step, at };
}

/** Of a link that is told partly, that there are more. */
const peopleOf = ({ n, isPartial }: Pick<ShownLink, 'n' | 'isPartial'>, { strings, lang }: FigureOptions): string => (isPartial ? stringsFor(flowStrings, lang).partial(n) : strings.people(n));

const NEXT_SAID = 4;

/** The situation in words, with where its people go. */
function nodeSentence(box: Pick<FlowBox, 'state' | 'column' | 'n'>, flow: ShownFlow, options: FigureOptions): string {
  const { strings, names, columnName, lang } = options;
  const all = flow.nodes.reduce((sum, node) => sum + (node.column === box.column && node.state !== VOID ? node.n : 0), 0);
  const out = flow.links.filter((link) => link.column === box.column && link.from === box.state && link.to !== VOID).sort((a, b) => b.n - a.n);
  const next = out.slice(0, NEXT_SAID).map((link) => (link.to === box.state ? strings.stay(peopleOf(link, options)) : strings.to(names.long(link.to), peopleOf(link, options))));
  return strings.node({ state: names.long(box.state), column: columnName(box.column), people: strings.people(box.n), share: strings.share(formatPercent(lang, box.n / all)), next });
}

function detail(panels: readonly Panel[], selected: string, options: FigureOptions): TemplateResult | typeof nothing {
  const [panel = '', key = ''] = [selected.slice(0, selected.indexOf('.')), selected.slice(selected.indexOf('.') + 1)];
  const [state, column] = key.split('@').map(Number);
  const flow = panels[Number(panel)]?.flow;
  const node = flow?.nodes.find((one) => one.state === state && one.column === column);
  return flow && node ? html`<p class="said" part="detail">${nodeSentence(node, flow, options)}</p>${options.lit?.onward(Number(panel), flow) ?? nothing}` : nothing;
}

export async function createFlow(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, flowStyles);
  await loadWords(host, flowStrings);
  return new FlowView(host);
}
