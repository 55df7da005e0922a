import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { em } from './em.js';
import { keep } from '../../ui/keep.js';
import { ForcedLooks } from './forced-looks.js';
import { layoutStory, type StoryEvent, type StoryLayout } from './layout-story.model.js';
import { sampleDefs, stateSample } from './legend.template.js';
import { findingNames, namedPositions } from './moments.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { momentWords } from './moments.strings.js';
import { viewStrings, type FindingNames } from './parcours.strings.js';
import type { FigureOptions } from './parcours.template.js';
import { columnName } from './path-columns.model.js';
import { pathCells } from './path-table.model.js';
import { pictureStyles } from './pictures.styles.js';
import type { ReadPaths } from './read-paths.model.js';
import { storyStrings } from './story.strings.js';
import { storyStyles } from './story.styles.js';
import { storyPicture } from './story.template.js';
import { staysOf, type Stay } from './tell-path.model.js';
import { StoryGrowth } from './story-growth.js';
import { findInStory } from './words.model.js';

/** One path, from where it begins to where it ends. */
interface Story {
  /** the same from document to document */
  readonly id: string;
  readonly paths: ReadPaths;
  readonly cells: Int8Array;
  /** of its first cell, in the table */
  readonly start: number;
  /** on the cells */
  readonly stays: readonly Stay[];
  readonly events: readonly StoryEvent[];
  readonly layout: StoryLayout;
}

/** A stay or an event, in words. */
interface Line {
  /** a stay that goes on is the same */
  readonly key: string;
  readonly state: number | undefined;
  readonly label: string;
  readonly from: string;
  /** undefined: still true, or an event */
  readonly to: string | undefined;
  readonly lasts: string | undefined;
}

/** One path of somebody who agreed that it be shown, with what happened on it. */
class StoryView implements ViewPart {
  readonly #host: ParcoursHost;
  readonly #growth: StoryGrowth;
  readonly #forced: ForcedLooks;
  readonly #kept = keep<Story | undefined>();
  /** of the story that is shown; undefined: the first */
  #chosen: string | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
    this.#forced = new ForcedLooks(host);
    this.#growth = new StoryGrowth(host, (lines) => stringsFor(storyStrings, host.locale.lang).grown(lines));
  }

  about(figure: FigureOptions): ViewAbout {
    const options = ownStates(figure);
    const story = this.#story(options);
    if (!story) return { finding: undefined, notes: [] };
    const finding = stringsFor(viewStrings, options.lang).finding(findInStory(story.cells, story.events.length), findingNames(story.paths.time, options));
    return { finding, notes: [stringsFor(storyStrings, options.lang).consent] };
  }

  draw(figure: FigureOptions): TemplateResult {
    const own = ownStates(figure);
    const options = { ...own, looks: this.#forced.of(own.looks) };
    const story = this.#story(options);
    if (!story) return html``;
    const { layout, paths } = story;
    const { looks, lang } = options;
    const ticks = ticksOf(story, options).map(({ along, text }) => ({ x: along * layout.widthPx, text }));
    const words = stringsFor(storyStrings, lang);
    const lines = linesOf(story, options);
    const fresh = this.#growth.of({ id: story.id, length: story.cells.length, lines: lines.map((line) => ({ key: line.key, said: `${line.label}, ${line.from}` })), isVertical: layout.isVertical });
    return html`${paths.stories.length > 1 ? this.#choice(story, options) : nothing}
      ${sampleDefs()}
      <div class="story">
        ${storyPicture(layout, { looks, ticks })}
        <ol class="steps-list" role="list" aria-label=${words.list}>${lines.map((line) => this.#line(line, fresh.has(line.key), options))}</ol>
      </div>`;
  }

  table(figure: FigureOptions): DataTable {
    const options = ownStates(figure);
    const story = this.#story(options);
    const words = stringsFor(storyStrings, options.lang);
    const lines = story ? linesOf(story, options) : [];
    return {
      caption: words.picture,
      columns: [options.strings.columnStates.situation, words.from, words.to, words.lasts].map((label) => ({ label })),
      rows: lines.map(({ state, label, from, to, lasts }) => [label, from, to ?? '', state === undefined ? words.event : (lasts ?? '')]),
    };
  }

  readonly picture: DrawPicture = async (figure, drawing) => {
    const options = ownStates(figure);
    const story = this.#story(options);
    if (!story) return undefined;
    const lines = linesOf(story, options).map((one) => ({ state: one.state, label: one.label, when: whenOf(one, options) }));
    const drawn = { cells: story.cells, events: story.events, lines, ticks: ticksOf(story, options), nameOf: options.names.short };
    return (await import('./story-picture.js')).drawStory(drawn, { ...drawing, paint: drawing.paintOf(options.looks) });
  };

  /** Positions are those of the path itself: others of the table may begin earlier or last longer. */
  #story({ value, widthPx, names }: FigureOptions): Story | undefined {
    const { paths } = value;
    const path = paths?.stories.find((one) => idOf(value, one) === this.#chosen) ?? paths?.stories[0];
    return this.#kept([paths, path, widthPx, names], () => {
      if (!paths || path === undefined) return undefined;
      const all = pathCells(paths.table, path);
      const marks = paths.events.filter((event) => event.path === path && event.position >= 0 && event.position <= all.length);
      const bounds = [...staysOf(all).flatMap(({ start, end }) => [start, end]), ...marks.map(({ position }) => position)];
      if (!bounds.length) return undefined;
      const start = Math.min(...bounds);
      const cells = all.subarray(start, Math.max(...bounds));
      const events = marks.map(({ position, label }) => ({ position: position - start, label })).sort((a, b) => a.position - b.position);
      return { id: idOf(value, path), paths, cells, start, stays: staysOf(cells), events, layout: layoutStory(cells, events, { widthPx, nameOf: names.short }) };
    });
  }

  #choice({ id, paths: { stories } }: Story, { value, lang }: FigureOptions): TemplateResult {
    const words = stringsFor(storyStrings, lang);
    const onChange = ({ target }: Event): void => {
      this.#chosen = (target as HTMLSelectElement).value;
      this.#host.requestUpdate();
    };
    return html`<label class="story-choice no-print">
      <span class="legend">${words.which}</span>
      <select name="story" @change=${onChange}>
        ${stories.map((path, place) => html`<option value=${idOf(value, path)} ?selected=${idOf(value, path) === id}>${words.path(place + 1)}</option>`)}
      </select>
    </label>`;
  }

  #line(line: Line, isFresh: boolean, options: FigureOptions): TemplateResult {
    const { state, label } = line;
    const when = html`<span class="muted">${whenOf(line, options)}</span>`;
    if (state === undefined) return html`<li class=${isFresh ? 'fresh' : ''}><svg class="sample" viewBox="0 0 14 14" width=${em(14)} height=${em(14)} aria-hidden="true"><circle class="point" cx="7" cy="7" r="5" /></svg><span>${label}</span>${when}</li>`;
    return html`<li class=${isFresh ? 'fresh' : ''}>${stateSample(state, options.looks)}<strong>${label}</strong>${when}</li>`;
  }
}

/** Of a path: what the document calls it, or its place. */
const idOf = ({ document, paths }: FigureOptions['value'], path: number): string => {
  const row = paths?.rows[path] ?? path;
  return (paths && document.paths[row]?.id) ?? String(row);
};

/** A story is told as it was, whatever others are folded to. */
const ownStates = (options: FigureOptions): FigureOptions => ({ ...options, ...options.unfolded });

/** Moments named along the path, 0 to 1 from its start to its end. */
const ticksOf = ({ paths: { time }, start, cells }: Story, { strings }: FigureOptions) =>
  namedPositions(time)
    .filter((position) => position >= start && position <= start + cells.length)
    .map((position) => ({ along: (position - start) / Math.max(1, cells.length), text: columnName(time, position, strings) }));

function whenOf({ state, from, to, lasts }: Line, { lang }: FigureOptions): string {
  const words = stringsFor(storyStrings, lang);
  return state === undefined ? from : `${lasts ?? ''}, ${to === undefined ? words.since(from) : words.fromTo(from, to)}`;
}

/** In the order of time; what happens as a stay begins comes before it. */
function linesOf(story: Story, options: FigureOptions): readonly Line[] {
  const names = findingNames(story.paths.time, options);
  const stays = story.stays.map((stay) => ({ at: stay.start, line: stayLine(stay, story, names) }));
  const events = story.events.map(({ position, label }) => ({ at: position - 0.5, line: { key: `${position} ${label}`, state: undefined, label, from: names.at(story.start + position), to: undefined, lasts: undefined } }));
  return [...stays, ...events].sort((a, b) => a.at - b.at).map(({ line }) => line);
}

function stayLine({ state, start, end }: Stay, { paths: { time, table }, start: first }: Story, names: FindingNames): Line {
  const isOpen = first + end >= time.length;
  // ages are reached, months and years are lived through
  const last = time.align === 'age' ? end : end - 1;
  return { key: `${start} ${table.states[state] ?? ''}`, state, label: names.state(state), from: names.at(first + start), to: isOpen ? undefined : names.at(first + last), lasts: names.lasting(end - start) };
}

export async function createStory(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, storyStyles);
  await loadWords(host, viewStrings, storyStrings, momentWords);
  return new StoryView(host);
}
