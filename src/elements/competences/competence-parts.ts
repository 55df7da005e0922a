import type { TemplateResult } from 'lit';
import type { PartLoaders } from '../lazy-parts.js';
import type { IjCompetences } from './competences.js';
import type { Finder } from './search.part.js';
import type { ListPart } from './list.part.js';
import type { DragPart } from './drag.part.js';
import type { PastePart } from './paste.part.js';
import type { Proposer } from './propose.part.js';
import type { SuggestPart } from './suggest.part.js';

export type PickerHost = IjCompetences;

/** What each part is once it is there. */
export interface CompetenceParts {
  readonly list: ListPart;
  readonly search: Finder;
  readonly browse: () => TemplateResult;
  readonly paste: PastePart;
  readonly drag: DragPart;
  readonly suggest: SuggestPart;
  readonly propose: Proposer;
}

/** Code that comes when somebody asks for what it does. */
export const COMPETENCE_PARTS: PartLoaders<CompetenceParts, PickerHost> = {
  list: () => import('./list.part.js').then(({ createList }) => createList),
  search: () => import('./search.part.js').then(({ createFinder }) => createFinder),
  browse: () => import('./browse.part.js').then(({ createBrowse }) => createBrowse),
  paste: () => import('./paste.part.js').then(({ createPaste }) => createPaste),
  drag: () => import('./drag.part.js').then(({ createDrag }) => createDrag),
  suggest: () => import('./suggest.part.js').then(({ createSuggest }) => createSuggest),
  propose: () => import('./propose.part.js').then(({ createProposer }) => createProposer),
};
