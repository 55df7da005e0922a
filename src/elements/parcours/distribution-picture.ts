import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import { PAPER, type Block } from '../../ui/picture-parts.js';
import { svgTree, type SvgTree } from '../../ui/svg-text.js';
import { distributionStrings } from './distribution.strings.js';
import type { HatchedBox } from './hatches.model.js';
import { layoutDistribution, type DistributionLayout, type ToldPosition } from './layout-distribution.model.js';
import type { LitPart } from './lit-parts.model.js';
import type { Drawing, ViewPicture } from './make-file.js';
import { namedPositions } from './moments.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import { columnName } from './path-columns.model.js';
import type { ReadPaths } from './read-paths.model.js';
import { haloed, label, line, panelled, stacked, widthInFile, words } from './picture-panels.js';
import type { StatePaint } from './picture-states.js';
import { panelPx } from './shown-groups.js';

/** Who is where at each moment, of everybody or of a group. */
export interface ToldMoments {
  readonly title: string | undefined;
  readonly people: number;
  readonly positions: readonly ToldPosition[];
}

interface Moments {
  readonly told: readonly ToldMoments[];
  readonly paths: ReadPaths;
  /** what is told of everybody, or of a group */
  readonly toldOf: (group: PathGroup | undefined) => readonly ToldPosition[];
}

/** The areas, and under them how varied situations are. */
export function drawMoments({ told, paths: { time, states }, toldOf }: Moments, figure: FigureOptions, { widthPx, paint }: Drawing): ViewPicture {
  const { strings, lang, names, by } = figure;
  const own = stringsFor(distributionStrings, lang);
  const momentName = (position: number): string => columnName(time, position, strings);
  const plan = { widthPx: panelPx({ by, widthPx }), states: states.length, k: figure.k, nameOf: names.short, momentName, named: namedPositions(time), widthOf: widthInFile };
  const panels = told.map(({ title, people, positions }, i) => {
    const layout = layoutDistribution(positions, plan);
    const areas = { nodes: areasNodes(layout, positions, { lit: figure.lit?.areas(i, layout.plot, toldOf), paint, momentName, observed: own.observed, percent: (share) => formatPercent(lang, share) }), width: layout.widthPx, height: layout.heightPx };
    const spread = stacked([words(own.spread(time.align === 'age'), layout.widthPx, { 'font-weight': 600 }), entropyBlock(layout, [own.varied, own.alike])], 4);
    return { title: title && `${title}, ${strings.people(people)}`, body: stacked([areas, spread], 12) };
  });
  return { body: panelled(panels, widthPx), states: told.flatMap(({ positions }) => positions.flatMap(({ parts }) => parts.map(({ state }) => state))), notes: [] };
}

interface AreasOptions {
  /** parts that are brought out; undefined: all are alike */
  readonly lit: readonly LitPart[] | undefined;
  readonly paint: StatePaint;
  readonly momentName: (position: number) => string;
  readonly percent: (share: number) => string;
  readonly observed: string;
}

function areasNodes({ plot, areas, observed, ticks, positions: named }: DistributionLayout, positions: readonly ToldPosition[], { lit, paint, momentName, percent, observed: observedName }: AreasOptions): SvgTree[] {
  const beside = (y: number, text: string): SvgTree => label(text, { x: plot.x - 6, y, 'text-anchor': 'end' });
  const all = areas.flatMap(({ state, d }) => [svgTree('path', { d, fill: paint.colourOf(state) }), ...paint.hatch(state, boxesOf(state, positions, plot))]);
  return [
    ...(lit ? [svgTree('g', { opacity: 0.25 }, all), ...lit.map(({ state, d }) => svgTree('path', { d, fill: paint.colourOf(state) }))] : all),
    ...ticks.flatMap(({ share, y }) => [line(`M${plot.x} ${y}h${plot.widthPx}`, { stroke: PAPER.text, opacity: 0.25 }), beside(y, percent(share))]),
    ...(observed ? [svgTree('path', { d: observed.d, fill: PAPER.muted, opacity: 0.5 }), beside(observed.y + observed.heightPx / 2, observedName)] : []),
    ...named.map(({ position, x, y, anchor }) => label(momentName(position), { x, y, 'text-anchor': anchor })),
    ...areas.flatMap(({ label: name }) => (name ? haloed(name.text, { x: name.x, y: name.y, 'text-anchor': 'middle', 'font-weight': 600 }) : [])),
  ];
}

/** What an area is made of: a box a moment. */
function boxesOf(state: number, positions: readonly ToldPosition[], { x, y, widthPx, heightPx }: DistributionLayout['plot']): HatchedBox[] {
  const step = widthPx / Math.max(1, positions.length);
  return positions.flatMap(({ parts }, i) => {
    const place = parts.findIndex((part) => part.state === state);
    if (place < 0) return [];
    const before = parts.slice(0, place).reduce((sum, { share }) => sum + share, 0);
    const own = parts[place]?.share ?? 0;
    return [{ x: x + i * step, y: y + heightPx * (1 - before - own), widthPx: step, heightPx: heightPx * own }];
  });
}

function entropyBlock({ widthPx: width, plot, entropy }: DistributionLayout, ends: readonly [string, string]): Block {
  const { y, heightPx } = entropy;
  const nodes = [
    ...ends.flatMap((text, i) => [line(`M${plot.x} ${y + i * heightPx}h${plot.widthPx}`), label(text, { x: plot.x - 6, y: y + 4 + i * (heightPx - 8), 'text-anchor': 'end' })]),
    svgTree('path', { d: entropy.under, fill: PAPER.muted, opacity: 0.15 }),
    line(entropy.d, { stroke: PAPER.text, 'stroke-width': 2 }),
  ];
  return { nodes, width, height: heightPx + 8 };
}
