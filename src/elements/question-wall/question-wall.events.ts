import { IjUserEvent } from '../events.js';

export interface QuestionSelectDetail {
  readonly id: string;
  readonly text: string;
  /** id of its theme; null: it has none */
  readonly theme: string | null;
}

/** What the person filters by; null: all. */
export interface QuestionFilterDetail {
  readonly topic: string | null;
  /** `11`: November of any year */
  readonly month: string | null;
  readonly search: string;
}

/** A person brought a question to the front, by its note or by turning to it. */
export class IjQuestionWallSelectEvent extends IjUserEvent<QuestionSelectDetail> {
  constructor(detail: QuestionSelectDetail) {
    super('ij-question-wall-select', detail);
  }
}

/** A person changed a filter. */
export class IjQuestionWallFilterChangeEvent extends IjUserEvent<QuestionFilterDetail> {
  constructor(detail: QuestionFilterDetail) {
    super('ij-question-wall-filter-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-question-wall-select': IjQuestionWallSelectEvent;
    'ij-question-wall-filter-change': IjQuestionWallFilterChangeEvent;
  }
}
