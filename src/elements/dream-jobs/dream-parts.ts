import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import type { DataTable } from '../../ui/data-table.template.js';
import type { ClassroomSettings, DrawClassroom } from './classroom.part.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamFiles } from './files.part.js';
import type { DreamLate } from './late.part.js';
import type { DreamLook, DreamView } from './layout-parts.model.js';
import { unitsLook } from './layout-units.model.js';
import type { DreamMotion } from './motion.part.js';
import type { ViewInput } from './view-kit.js';
import type { ViewPicture } from './view-picture.js';

/** One piece of the figure: a view, the table. */
export type DrawFigure = (options: FigureOptions) => TemplateResult;

/** What a view says of itself, above its picture. */
export interface ViewAbout {
  readonly finding: string | undefined;
  readonly subtitle: string;
}

/** A view that comes when it is looked at. */
export type ViewPart = DrawFigure & {
  readonly about: (input: ViewInput) => ViewAbout;
  /** its own numbers, for the table of the figure */
  readonly table: (input: ViewInput) => DataTable;
  /** what it draws, for a file; undefined: the document has no such numbers */
  readonly picture: (input: ViewInput, widthPx: number) => ViewPicture | undefined;
};

/** What each part is once it is there. */
interface Parts {
  readonly late: DreamLate;
  readonly table: DrawFigure;
  readonly bars: DreamLook;
  readonly pictograms: (name: string) => DreamLook | undefined;
  readonly compare: ViewPart;
  readonly stages: ViewPart;
  readonly trend: ViewPart;
  readonly files: DreamFiles;
  /** one's own dream, and others */
  readonly play: DrawFigure;
  readonly motion: DreamMotion;
  readonly classroom: DrawClassroom;
}
export type PartName = keyof Parts;
type FigurePart = { [Name in PartName]: Parts[Name] extends DrawFigure ? Name : never }[PartName];

export type LazyView = 'compare' | 'stages' | 'trend';

export const isLazy = (view: DreamView): view is LazyView => view !== 'units' && view !== 'bars';

/** A view that came by itself, once it is there; undefined: not yet, or one that is always there. */
export const lazyView = (parts: DreamParts, view: DreamView): ViewPart | undefined => (isLazy(view) ? parts.get(view) : undefined);

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
const PARTS: { readonly [Name in PartName]: () => Promise<(host: DreamHost) => Parts[Name]> } = {
  late: () => import('./late.part.js').then(({ createLate }) => createLate),
  table: () => import('./table.part.js').then(({ createTable }) => createTable),
  bars: () => import('./layout-bars.model.js').then(({ barsLook }) => () => barsLook),
  pictograms: () => import('./pictograms.part.js').then(({ pictogramLook }) => () => pictogramLook),
  compare: () => import('./compare.part.js').then(({ createCompare }) => createCompare),
  stages: () => import('./stages.part.js').then(({ createStages }) => createStages),
  trend: () => import('./trend.part.js').then(({ createTrend }) => createTrend),
  play: () => import('./play.part.js').then(({ createPlay }) => createPlay),
  motion: () => import('./motion.part.js').then(({ createMotion }) => createMotion),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
  classroom: () => import('./classroom.part.js').then(({ createClassroom }) => createClassroom),
};

export type DreamHost = ReactiveControllerHost & HTMLElement & ClassroomSettings & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The element's lazy code: each part is asked for once; one that failed, again at the next occasion. */
export class DreamParts {
  readonly #host: DreamHost;
  readonly #coming = new Map<PartName, Promise<unknown>>();
  readonly #made = new Map<PartName, unknown>();
  #hasFailed = false;

  constructor(host: DreamHost) {
    this.#host = host;
  }

  /** A part that is there. */
  get<Name extends PartName>(name: Name): Parts[Name] | undefined {
    return this.#made.get(name) as Parts[Name] | undefined;
  }

  /** A part that is asked for when it is not there. */
  use<Name extends PartName>(name: Name): Parts[Name] | undefined {
    if (!this.#coming.has(name) && !this.#hasFailed) void this.load(name).catch(() => undefined);
    return this.get(name);
  }

  /** How all jobs are drawn; undefined until the code for it is there. */
  look(view: DreamView, pictogram = 'shirt'): DreamLook | undefined {
    if (view === 'bars') return this.use('bars');
    if (view !== 'units' || pictogram === 'shirt') return unitsLook;
    const looks = this.use('pictograms');
    return looks && (looks(pictogram) ?? unitsLook);
  }

  /** Rejects when its code does not come. */
  load<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const coming = this.#coming.get(name) ?? this.#bring(name);
    this.#coming.set(name, coming);
    return coming as Promise<Parts[Name]>;
  }

  /** What a part draws; words and a button until it is there. */
  render(name: FigurePart, options: FigureOptions): TemplateResult {
    const draw = this.use(name);
    return draw ? draw(options) : this.#waiting(options.common, () => void this.load(name).catch(() => undefined));
  }

  #waiting(strings: CommonStrings, onRetry: () => void): TemplateResult {
    return this.#hasFailed
      ? html`<p class="status">${strings.failed.network} <button class="button small" type="button" @click=${onRetry}>${strings.retry}</button></p>`
      : html`<p class="status" role="status">${strings.loading}</p>`;
  }

  async #bring(name: PartName): Promise<unknown> {
    try {
      const create = await PARTS[name]();
      this.#made.set(name, create(this.#host));
      this.#hasFailed = false;
      return this.#made.get(name);
    } catch (error) {
      this.#coming.delete(name);
      this.#hasFailed = true;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
