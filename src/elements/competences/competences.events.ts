import type { ChosenCompetence } from '../../contract/competences.js';
import { IjUserEvent } from '../events.js';

/** What the person did; `ids`: the competences it was done to. */
export interface CompetenceChange {
  readonly kind: 'add' | 'remove' | 'move' | 'level' | 'paste' | 'clear' | 'undo';
  readonly ids: readonly string[];
}

export interface CompetencesChangeDetail {
  /** ids, in the order of the person */
  readonly value: readonly string[];
  /** the same with labels, levels and what the person added */
  readonly chosen: readonly ChosenCompetence[];
  readonly change: CompetenceChange;
}

/** A person chose, removed, moved or assessed a competence. */
export class IjCompetencesChangeEvent extends IjUserEvent<CompetencesChangeDetail> {
  constructor(detail: CompetencesChangeDetail) {
    super('ij-competences-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-competences-change': IjCompetencesChangeEvent;
  }
}
