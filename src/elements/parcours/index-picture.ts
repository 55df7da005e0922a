import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import { PAPER, type Block } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import type { HatchedBox } from './hatches.model.js';
import type { IndexPanel } from './index-scene.js';
import { indexStrings } from './index.strings.js';
import { MIXED_CELL, UNKNOWN_CELL, VOID_CELL, type IndexLayout } from './layout-index.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import { findingNames } from './moments.js';
import { viewStrings } from './parcours.strings.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import type { PathTimes } from './path-clock.model.js';
import { UNKNOWN } from './path-table.model.js';
import { axisBlock, muted, panelled, stacked, words } from './picture-panels.js';
import { boxPath } from './picture-states.js';
import { panelPx } from './shown-groups.js';
import type { PositionsToTell } from './shown-positions.js';

/** Who is where as most paths begin and as they end. */
interface Ends {
  readonly ends: readonly number[];
  readonly positions: PositionsToTell;
}

interface Carpets {
  readonly panels: readonly IndexPanel[];
  readonly time: PathTimes;
  readonly told: Ends | undefined;
}

/** Situations told of a time. */
const MOST_ENDS = 4;
/** From this height on, lines stand apart. */
const APART_PX = 5;

/** The lines of the screen, each cell a shape: a picture in a picture would need more than what strict policies allow. */
export function drawCarpets({ panels, time, told }: Carpets, figure: FigureOptions, { widthPx, paint }: Drawing): ViewPicture {
  const { strings, lang } = figure;
  const width = panelPx({ by: figure.by, widthPx });
  const views = stringsFor(viewStrings, lang);
  const blocks = panels.map(({ title, people, layout, rowPx, group }) => ({
    title: title && `${title}, ${strings.people(people)}`,
    body: stacked([...carpetBlocks(layout, rowPx), ...endsBlocks(group)], 10),
  }));
  const isMixed = panels.some(({ layout }) => layout.cells.includes(MIXED_CELL));
  return {
    body: panelled(blocks, widthPx),
    states: panels.flatMap(({ states }) => states),
    samples: isMixed ? [{ label: views.mixed, draw: (box) => [mixed([box])] }] : [],
    notes: [],
  };

  function carpetBlocks(layout: IndexLayout, rowPx: number): Block[] {
    const { rows, rowStart, perRow } = layout;
    if (!rows) return [words(stringsFor(indexStrings, lang).noLines(2 * figure.k), width, muted)];
    const carpet = { nodes: carpetNodes(layout, { width, rowPx, paint, lit: figure.lit?.rows(layout) }), width, height: rows * rowPx };
    return [stacked([words(views.perRow(perRow, (rowStart[rows] ?? 0) - (rowStart[rows - 1] ?? 0)), width, muted), carpet, axisBlock(time, figure, width)], 2)];
  }

  function endsBlocks(group: PathGroup | undefined): Block[] {
    const { at } = findingNames(time, figure);
    const own = stringsFor(indexStrings, lang);
    return (told?.positions.of(group) ?? []).map(({ parts }, i) => {
      const largest = [...parts].sort((a, b) => b.n - a.n).slice(0, MOST_ENDS);
      const title = (i ? own.end : own.start)(at(told?.ends[i] ?? 0));
      const said = largest.map(({ state, share }) => `${figure.names.long(state)} ${formatPercent(lang, share)}`).join(', ');
      return stacked([words(title, width, { 'font-weight': 600 }), words(said, width)], 0);
    });
  }
}

const mixed = (boxes: readonly HatchedBox[]): SvgTree => svgTree('path', { d: boxes.map(boxPath).join(''), fill: PAPER.rule });
const tidy = (n: number): number => Math.round(n * 10) / 10;

interface CarpetOptions extends Pick<Drawing, 'paint'> {
  readonly width: number;
  readonly rowPx: number;
  /** by line: 1 for those that are brought out; undefined: all are alike */
  readonly lit: Uint8Array | undefined;
}

/** As on the screen. */
const DIM = 0.22;

/** One shape a state, of all its cells: a picture costs by its nodes. */
function carpetNodes(layout: IndexLayout, { width, rowPx, paint, lit }: CarpetOptions): SvgTree[] {
  const nodesOf = (isDrawn: (row: number) => boolean): SvgTree[] =>
    [...boxesOf(layout, { width, rowPx, isDrawn })].sort(([a], [b]) => a - b).flatMap(([cell, own]) => (cell === MIXED_CELL ? [mixed(own)] : paint.boxes(cell === UNKNOWN_CELL ? UNKNOWN : cell, own)));
  return lit ? [svgTree('g', { opacity: DIM }, nodesOf((row) => !lit[row])), ...nodesOf((row) => lit[row] === 1)] : nodesOf(() => true);
}

/** By cell; those of lines that touch and begin and end alike are one. */
function boxesOf({ cells, rows, columns }: IndexLayout, { width, rowPx, isDrawn }: { readonly width: number; readonly rowPx: number; readonly isDrawn: (row: number) => boolean }): Map<number, HatchedBox[]> {
  const found = new Map<number, HatchedBox[]>();
  const isApart = rowPx >= APART_PX;
  let above = new Map<string, HatchedBox & { heightPx: number }>();
  for (let row = 0; row < rows; row++) {
    const own = new Map<string, HatchedBox & { heightPx: number }>();
    for (let from = isDrawn(row) ? 0 : columns, to = 0; from < columns; from = to) {
      const cell = cells[row * columns + from] ?? VOID_CELL;
      while (to < columns && cells[row * columns + to] === cell) to += 1;
      if (cell === VOID_CELL) continue;
      const key = `${cell} ${from} ${to}`;
      const same = isApart ? undefined : above.get(key);
      const [x, right] = [tidy((from / columns) * width), tidy((to / columns) * width)];
      const box = same ?? { x, y: row * rowPx, widthPx: right - x, heightPx: isApart ? -1 : 0 };
      box.heightPx += rowPx;
      if (!same) (found.get(cell) ?? added(found, cell)).push(box);
      own.set(key, box);
    }
    above = own;
  }
  return found;
}

function added(found: Map<number, HatchedBox[]>, cell: number): HatchedBox[] {
  const own: HatchedBox[] = [];
  found.set(cell, own);
  return own;
}
