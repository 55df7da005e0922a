import { IjUserEvent } from '../events.js';
import type { Highlight } from './read-highlight.model.js';

export interface ParcoursSelectDetail {
  /** who: those in a situation (`at`), going from it to another (`link`), ever in one (`through`), on a way, like a typical path (`type`), or a group; null: a choice of no view */
  readonly kind: Highlight['kind'] | null;
  /** the choice was taken back: the other fields say which */
  readonly isRemoved: boolean;
  /** the state's id in the document; null: one of several, the unknown one, or those of few people, told together */
  readonly state: string | null;
  /** of a `link`: where they go from there, likewise */
  readonly to: string | null;
  /** where it was chosen, as the picture calls it: "16 ans"; null in a view without columns */
  readonly column: string | null;
  /** of a `group` */
  readonly attribute: string | null;
  readonly value: string | null;
  /** people in the situation there; null: not told */
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

/** A person chose whom to bring out, or took it back. */
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
