import type { TemplateResult } from 'lit';
import type { AnnounceController } from '../../state/announce-controller.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { LazyParts, type PartLoaders } from '../lazy-parts.js';
import type { ParcoursAlign } from './align.part.js';
import type { ParcoursFiles } from './files.part.js';
import type { ParcoursHighlight } from './highlight.part.js';
import type { DrawPicture } from './make-file.js';
import type { FigureOptions } from './parcours.template.js';
import type { ParcoursView } from './parcours-views.model.js';
import type { WorkHost } from './work-watch.js';

/** What a view says of itself, above its picture. */
export interface ViewAbout {
  readonly finding: string | undefined;
  readonly notes: readonly string[];
}

/** A way to show paths. */
export interface ViewPart {
  readonly about: (options: FigureOptions) => ViewAbout;
  readonly draw: (options: FigureOptions) => TemplateResult;
  /** the same numbers, for the table of the figure */
  readonly table: (options: FigureOptions) => DataTable;
  /** its picture for a file */
  readonly picture: DrawPicture;
}

export type ParcoursHost = WorkHost & HTMLElement & { readonly announcer: AnnounceController; readonly renderRoot: HTMLElement | DocumentFragment; readonly locale: { readonly lang: string } };

/** What each part is once it is there. */
type Parts = Record<ParcoursView, ViewPart> & { readonly files: ParcoursFiles; readonly highlight: ParcoursHighlight; readonly align: ParcoursAlign };

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
const PARTS: PartLoaders<Parts, ParcoursHost> = {
  flow: () => import('./flow.part.js').then(({ createFlow }) => createFlow),
  index: () => import('./index.part.js').then(({ createIndex }) => createIndex),
  distribution: () => import('./distribution.part.js').then(({ createDistribution }) => createDistribution),
  transitions: () => import('./transitions.part.js').then(({ createTransitions }) => createTransitions),
  story: () => import('./story.part.js').then(({ createStory }) => createStory),
  types: () => import('./types.part.js').then(({ createTypes }) => createTypes),
  files: () => import('./files.part.js').then(({ createFiles }) => createFiles),
  align: () => import('./align.part.js').then(({ createAlign }) => createAlign),
  highlight: () => import('./highlight.part.js').then(({ createHighlight }) => createHighlight),
};

export class ParcoursParts extends LazyParts<Parts, ParcoursHost> {
  constructor(host: ParcoursHost) {
    super(host, PARTS);
  }
}
