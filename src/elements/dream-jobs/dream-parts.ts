import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DataTable } from '../../ui/data-table.template.js';
import { LazyParts, type PartLoaders } from '../lazy-parts.js';
import type { ClassroomSettings, DrawClassroom } from './classroom.part.js';
import type { IjDreamJobs } from './dream-jobs.js';
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

/** Ways to draw all jobs, by the name of a pictogram. */
type NamedLooks = (name: string) => DreamLook | undefined;

/** What each part is once it is there. */
export interface Parts {
  readonly late: DreamLate;
  readonly table: DrawFigure;
  readonly bars: NamedLooks;
  readonly pictograms: NamedLooks;
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
export type OtherPart = Exclude<PartName, 'late'>;
type FigurePart = { [Name in PartName]: Parts[Name] extends DrawFigure ? Name : never }[PartName];

export type LazyView = 'compare' | 'stages' | 'trend';

export const isLazy = (view: DreamView): view is LazyView => view !== 'units' && view !== 'bars';

/** A view that came by itself, once it is there; undefined: not yet, or one that is always there. */
export const lazyView = (parts: DreamParts, view: DreamView): ViewPart | undefined => (isLazy(view) ? parts.get(view) : undefined);

const importLate = () => import('./late.part.js');
/** Every chart needs it: asked for at once, so that the first picture is the whole one. Without network it is asked for again, when the element needs it. */
const early = importLate().catch(() => undefined);

/** What the parts know of their element; those that act know all of it. */
export type DreamHost = ReactiveControllerHost & HTMLElement & ClassroomSettings & { readonly renderRoot: HTMLElement | DocumentFragment };

const lookPart = (view: DreamView, pictogram = 'shirt') => (view === 'bars' ? view : view === 'units' && pictogram !== 'shirt' ? 'pictograms' : undefined);

/** The element's lazy code: one part has what most charts need, and knows where the others are. */
export class DreamParts extends LazyParts<Parts, IjDreamJobs> {
  constructor(host: IjDreamJobs) {
    super(host, { late: async () => ((await early) ?? (await importLate())).createLate } as PartLoaders<Parts, IjDreamJobs>);
  }

  protected override loaderOf<Name extends PartName>(name: Name): PartLoaders<Parts, IjDreamJobs>[Name] {
    if (name === 'late') return super.loaderOf(name);
    return (async () => (await this.load('late')).loaders[name as OtherPart]()) as PartLoaders<Parts, IjDreamJobs>[Name];
  }

  /** How all jobs are drawn; undefined until the code for it is there. */
  look(view: DreamView, pictogram?: string): DreamLook | undefined {
    const name = lookPart(view, pictogram);
    const looks = name && this.use(name);
    return looks ? (looks(pictogram ?? '') ?? unitsLook) : name ? undefined : unitsLook;
  }

  /** Waits for that code, or for the news that it doesn't come. */
  async awaitLook(view: DreamView, pictogram?: string): Promise<void> {
    const name = lookPart(view, pictogram);
    if (name) await this.load(name).catch(() => undefined);
  }

  /** What a part draws; words and a button until it is there. */
  render(name: FigurePart, options: FigureOptions): TemplateResult {
    return this.use(name)?.(options) ?? this.waiting(name, options.common);
  }
}
