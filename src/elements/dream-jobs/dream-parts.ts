import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DataTable } from '../../ui/data-table.template.js';
import { LazyParts, type PartLoaders } from '../lazy-parts.js';
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
const PARTS: PartLoaders<Parts, DreamHost> = {
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

/** The element's lazy code. */
export class DreamParts extends LazyParts<Parts, DreamHost> {
  constructor(host: DreamHost) {
    super(host, PARTS);
  }

  /** How all jobs are drawn; undefined until the code for it is there. */
  look(view: DreamView, pictogram = 'shirt'): DreamLook | undefined {
    if (view === 'bars') return this.use('bars');
    if (view !== 'units' || pictogram === 'shirt') return unitsLook;
    const looks = this.use('pictograms');
    return looks && (looks(pictogram) ?? unitsLook);
  }

  /** What a part draws; words and a button until it is there. */
  render(name: FigurePart, options: FigureOptions): TemplateResult {
    return this.use(name)?.(options) ?? this.waiting(name, options.common);
  }
}
