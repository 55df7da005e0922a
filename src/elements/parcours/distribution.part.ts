import { html, type TemplateResult } from 'lit';
import { MONTHS_IN } from '../../contract/path-time.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { distributionStrings } from './distribution.strings.js';
import { distributionStyles } from './distribution.styles.js';
import { areasPicture, entropyPicture, timesPicture } from './distribution.template.js';
import { ForcedLooks } from './forced-looks.js';
import { countEach } from './group-tables.js';
import type { Job } from './job.model.js';
import { keep } from '../../ui/keep.js';
import { Later } from './later.js';
import { followedAt, layoutDistribution, toldEntropies, type DistributionLayout, type ToldPosition } from './layout-distribution.model.js';
import { layoutTimes, type StateTime, type TimesLayout } from './layout-times.model.js';
import { legend } from './legend.template.js';
import { findingNames, namedPositions } from './moments.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { momentWords } from './moments.strings.js';
import { viewStrings, type FindingNames } from './parcours.strings.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import { columnName } from './path-columns.model.js';
import type { ReadPaths } from './read-paths.model.js';
import { pictureStyles } from './pictures.styles.js';
import { panel, panelPx, shownGroups } from './shown-groups.js';
import { countMoments, countTimes, PositionsToTell, TimesToTell } from './shown-positions.js';
import { TimeSlider } from './time-slider.js';
import { findInDistribution } from './words.model.js';

/** One picture: of everybody who is shown, or of a group that is compared. */
interface Panel {
  readonly title: string | undefined;
  readonly people: number;
  readonly positions: readonly ToldPosition[];
  readonly times: readonly StateTime[];
  readonly layout: DistributionLayout;
  readonly bars: TimesLayout;
}

/** Of paths only: a document of counts has no positions. */
interface Scene {
  readonly paths: ReadPaths;
  readonly panels: readonly Panel[];
  readonly names: FindingNames;
}

const MOST_SAID = 6;
const MOST_ROWS = 72;

interface ToTell {
  readonly positions: PositionsToTell;
  readonly times: TimesToTell;
}

function* tell(table: ReadPaths['table'], options: Pick<FigureOptions, 'k' | 'choices'>): Job<ToTell> {
  yield* countEach(table, options.choices, [countMoments, countTimes]);
  return { positions: new PositionsToTell(table, options), times: new TimesToTell(table, options) };
}

/** How people are spread over situations at each moment, how alike that makes them, and how long they are in each. */
class DistributionView implements ViewPart {
  readonly #slider: TimeSlider;
  readonly #told: Later<ToTell>;
  readonly #forced: ForcedLooks;
  readonly #kept = keep<Scene | undefined>();

  constructor(host: ParcoursHost) {
    this.#slider = new TimeSlider(host);
    this.#told = new Later(host);
    this.#forced = new ForcedLooks(host);
  }

  about(options: FigureOptions): ViewAbout {
    const { value: { paths }, chosen, lang } = options;
    if (!paths) return { finding: undefined, notes: [] };
    const positions = this.#toTell(paths, options)?.positions.of(chosen?.group);
    if (!positions) return { finding: undefined, notes: [] };
    const finding = findInDistribution(positions, { people: chosen?.group.people ?? paths.table.size, states: paths.states.length });
    return { finding: stringsFor(viewStrings, lang).finding(finding, findingNames(paths.time, options)), notes: [] };
  }

  draw(given: FigureOptions): TemplateResult {
    const options = { ...given, looks: this.#forced.of(given.looks) };
    const scene = this.#scene(options);
    if (!scene) return this.#told.waiting(options.common);
    const { panels, names, paths } = scene;
    const words = stringsFor(distributionStrings, options.lang);
    const { position, onKey, onPointer } = this.#follow(scene);
    const said = panels.map((one) => sentence(one, position, { paths, options }));
    return html`<p class="keys muted no-print">${words.keys}</p>
      ${legend(panels.flatMap(({ positions }) => positions.flatMap(({ parts }) => parts.map(({ state }) => state))), options)}
      <div class="moments ${panels.length > 1 ? 'panels' : ''}" role="slider" tabindex="0" aria-label=${words.cursor} aria-valuemin="1" aria-valuemax=${paths.time.length}
        aria-valuenow=${position + 1} aria-valuetext=${[names.at(position), ...said].join(', ')} @keydown=${onKey} @pointerdown=${onPointer} @pointermove=${onPointer}>
        ${panels.map((one, i) => this.#panel(one, i, { scene, options }))}
      </div>
      <div class="said" part="detail"><p><strong>${names.at(position)}</strong></p>${said.map((text) => html`<p>${text}</p>`)}</div>
      <p class="part-title">${words.times}</p>
      <div class=${panels.length > 1 ? 'panels' : ''}>
        ${panels.map(({ title, bars }, i) => panel(title, '', timesPicture(bars, { looks: options.looks, id: `times-${i}`, nameOf: options.names.short, lasting: names.lasting })))}
      </div>`;
  }

  table(options: FigureOptions): DataTable {
    const words = stringsFor(distributionStrings, options.lang);
    const { panels = [], names, paths } = this.#scene(options) ?? {};
    const states = [...new Set(panels.flatMap(({ positions, times }) => [...positions.flatMap(({ parts }) => parts), ...times].map(({ state }) => state)))].sort((a, b) => (a < 0 ? 1_000 - a : a) - (b < 0 ? 1_000 - b : b));
    const every = Math.max(1, Math.ceil((paths?.time.length ?? 0) / MOST_ROWS));
    const group = (title: string | undefined): readonly string[] => (title === undefined ? [] : [title]);
    const rows = panels.flatMap(({ title, positions, times }) => [
      ...positions.flatMap((told, position) =>
        position % every ? [] : [[names?.at(position) ?? '', ...group(title), ...states.map((state) => shareOf(told.parts, state, options.lang)), formatNumber(options.lang, Math.round(followedAt(told, options.k).n))]],
      ),
      [words.meanTime, ...group(title), ...states.map((state) => timeOf(times, state, names)), ''],
    ]);
    return {
      caption: words.picture,
      columns: [
        { label: options.strings.columnStates.at },
        ...(panels.length > 1 ? [{ label: options.by?.label ?? '' }] : []),
        ...states.map((state) => ({ label: options.names.short(state), isNumber: true })),
        { label: options.strings.peopleColumn, isNumber: true },
      ],
      rows,
    };
  }

  readonly picture: DrawPicture = async (options, drawing) => {
    const scene = this.#scene(options);
    return scene && (await import('./distribution-picture.js')).drawMoments({ told: scene.panels, paths: scene.paths, toldOf: (group) => this.#toTell(scene.paths, options)?.positions.of(group) ?? [] }, options, drawing);
  };

  #toTell({ table }: ReadPaths, { k, choices }: FigureOptions): ToTell | undefined {
    return this.#told.get({ table, others: [k, choices] }, () => tell(table, { k, choices }));
  }

  #scene(options: FigureOptions): Scene | undefined {
    const { value, chosen, by, widthPx, names } = options;
    const { paths } = value;
    const toTell = paths && this.#toTell(paths, options);
    return this.#kept([value, toTell, chosen?.group, by, widthPx, names], () => {
      if (!paths || !toTell) return undefined;
      const { positions, times } = toTell;
      const width = panelPx(options);
      const shown = shownGroups(options).map(({ title, group }) => ({ title, people: group?.people ?? paths.table.size, positions: positions.of(group), times: times.of(group) }));
      const longest = Math.max(0, ...shown.flatMap((one) => one.times.map(({ time }) => time)));
      const plan = { widthPx: width, states: paths.states.length, k: options.k, nameOf: names.short, named: namedPositions(paths.time) };
      const panels = shown.map((one) => ({ ...one, layout: layoutDistribution(one.positions, plan), bars: layoutTimes(one.times, { widthPx: width, longest }) }));
      return { paths, panels, names: findingNames(paths.time, options) };
    });
  }

  /** Stands first where situations are most varied: what the sentence above speaks of. */
  #follow({ panels, paths }: Scene): TimeSlider {
    const [{ positions, layout } = { positions: [], layout: undefined }] = panels;
    const entropies = toldEntropies(positions, paths.states.length);
    const { x = 0, widthPx = 1 } = layout?.plot ?? {};
    this.#slider.scene = {
      length: paths.time.length,
      year: 12 / MONTHS_IN[paths.time.unit],
      start: entropies.indexOf(Math.max(...entropies)),
      plot: { x, widthPx, allPx: layout?.widthPx ?? 1 },
    };
    return this.#slider;
  }

  #panel({ title, layout, people }: Panel, i: number, { scene: { paths }, options }: { scene: Scene; options: FigureOptions }): TemplateResult {
    const { looks, lang, strings } = options;
    const words = stringsFor(distributionStrings, lang);
    const toldOf = (group: PathGroup | undefined): readonly ToldPosition[] => this.#toTell(paths, options)?.positions.of(group) ?? [];
    const cursorX = layout.plot.x + ((this.#slider.position + 0.5) / Math.max(1, paths.time.length)) * layout.plot.widthPx;
    return panel(
      title,
      strings.people(people),
      html`${areasPicture(layout, { looks, id: `areas-${i}`, lit: options.lit?.areas(i, layout.plot, toldOf), cursorX, percent: (share) => formatPercent(lang, share), momentName: (position) => columnName(paths.time, position, strings), observed: words.observed })}
        <p class="part-title">${words.spread(paths.time.align === 'age')}</p>
        ${entropyPicture(layout, { cursorX, ends: [words.varied, words.alike] })}`,
    );
  }
}

const shareOf = (parts: ToldPosition['parts'], state: number, lang: string): string => {
  const part = parts.find((one) => one.state === state);
  return part ? formatPercent(lang, part.share) : '–';
};

const timeOf = (times: readonly StateTime[], state: number, names: FindingNames | undefined): string => {
  const own = times.find((one) => one.state === state);
  return own && names ? names.lasting(own.time) : '–';
};

/** A moment in words, the most frequent situations first. */
function sentence({ title, positions }: Panel, position: number, { paths, options }: { readonly paths: ReadPaths; readonly options: FigureOptions }): string {
  const { lang, strings, names } = options;
  const words = stringsFor(distributionStrings, lang);
  const told = positions[position];
  if (!told) return '';
  const { n, outside } = followedAt(told, options.k);
  const parts = [...told.parts].sort((a, b) => b.n - a.n).slice(0, MOST_SAID).map(({ state, share }) => words.part(formatPercent(lang, share), names.long(state)));
  const [entropy = 0] = toldEntropies([told], paths.states.length);
  const rest = [words.howVaried(entropy), words.followed(strings.people(Math.round(n))), ...(outside > 0 ? [words.outside(strings.people(Math.round(outside)))] : [])];
  return words.said(title, parts, rest);
}

export async function createDistribution(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, distributionStyles);
  await loadWords(host, viewStrings, distributionStrings, momentWords);
  return new DistributionView(host);
}
