import { IjUserEvent } from '../events.js';

export interface ParcoursSelectDetail {
  /** the state's id in the document; null: the choice was taken back */
  readonly state: string | null;
  /** where it was chosen, as the picture calls it: "16 ans"; null in a view without columns */
  readonly column: string | null;
  /** people in it there; null: not told */
  readonly n: number | null;
}

export interface ParcoursFilterDetail {
  /** the attribute and the value that people are shown by; null: everybody */
  readonly attribute: string | null;
  readonly value: string | null;
  readonly view: string;
  /** the attribute that groups are compared by */
  readonly by: string | null;
}

/** A person chose a situation. */
export class IjParcoursSelectEvent extends IjUserEvent<ParcoursSelectDetail> {
  constructor(detail: ParcoursSelectDetail) {
    super('ij-parcours-select', detail);
  }
}

/** A person asked to see others, or in another way. */
export class IjParcoursFilterChangeEvent extends IjUserEvent<ParcoursFilterDetail> {
  constructor(detail: ParcoursFilterDetail) {
    super('ij-parcours-filter-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-parcours-select': IjParcoursSelectEvent;
    'ij-parcours-filter-change': IjParcoursFilterChangeEvent;
  }
}
