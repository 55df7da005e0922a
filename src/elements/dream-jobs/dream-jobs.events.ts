import type { Sex } from '../../contract/dream-jobs.js';
import { IjUserEvent } from '../events.js';

/** What the person filters by; null: all. */
export interface DreamFilterDetail {
  readonly sex: Sex | null;
  readonly stage: string | null;
  readonly territory: string | null;
}

export interface DreamSelectDetail extends DreamFilterDetail {
  readonly job: string;
  readonly code: string | null;
  /** persons shown for this job under the filters */
  readonly n: number;
}

/** A person chose a job in the chart. */
export class IjDreamJobsSelectEvent extends IjUserEvent<DreamSelectDetail> {
  constructor(detail: DreamSelectDetail) {
    super('ij-dream-jobs-select', detail);
  }
}

/** A person changed a filter. */
export class IjDreamJobsFilterChangeEvent extends IjUserEvent<DreamFilterDetail> {
  constructor(detail: DreamFilterDetail) {
    super('ij-dream-jobs-filter-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-dream-jobs-select': IjDreamJobsSelectEvent;
    'ij-dream-jobs-filter-change': IjDreamJobsFilterChangeEvent;
  }
}
