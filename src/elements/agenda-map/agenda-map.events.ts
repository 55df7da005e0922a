import { IjUserEvent } from '../events.js';

/** What the person filters by: what is not asked is not there. */
export type AgendaFilterDetail = Readonly<Record<string, string>>;

export interface AgendaSelectDetail {
  /** as the source names it */
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

/** A person opened an event or a place. */
export class IjAgendaSelectEvent extends IjUserEvent<AgendaSelectDetail> {
  constructor(detail: AgendaSelectDetail) {
    super('ij-agenda-select', detail);
  }
}

/** A person changed a filter or the view. */
export class IjAgendaFilterChangeEvent extends IjUserEvent<AgendaFilterDetail> {
  constructor(detail: AgendaFilterDetail) {
    super('ij-agenda-filter-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-agenda-select': IjAgendaSelectEvent;
    'ij-agenda-filter-change': IjAgendaFilterChangeEvent;
  }
}
