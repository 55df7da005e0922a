import type { Experience } from '../../contract/experience.js';
import type { Portfolio } from '../../contract/portfolio.js';
import { IjUserEvent } from '../events.js';

export interface PortfolioExperienceDetail {
  readonly id: string;
  readonly experience: Experience;
}

/** What the person filters by; null: all. */
export interface PortfolioFilterDetail {
  /** ids; an experience shows all of them */
  readonly competences: readonly string[];
  readonly audience: string | null;
  /** `2026`; `-`: without a date */
  readonly year: string | null;
  readonly visibility: string | null;
  readonly search: string;
  /** `self`, `referent`, `anybody` or the id of a community */
  readonly viewer: string;
}

/** A person opened an experience. */
export class IjPortfolioSelectEvent extends IjUserEvent<PortfolioExperienceDetail> {
  constructor(detail: PortfolioExperienceDetail) {
    super('ij-portfolio-select', detail);
  }
}

/** A person wants to change an experience: the page shows where. */
export class IjPortfolioEditEvent extends IjUserEvent<PortfolioExperienceDetail> {
  constructor(detail: PortfolioExperienceDetail) {
    super('ij-portfolio-edit', detail);
  }
}

/** A person changed a filter, or through whose eyes they look. */
export class IjPortfolioFilterChangeEvent extends IjUserEvent<PortfolioFilterDetail> {
  constructor(detail: PortfolioFilterDetail) {
    super('ij-portfolio-filter-change', detail);
  }
}

/** A person put a file into the portfolio, took that back, or wrote their profile. Nothing of it is sent: the page keeps it, if it keeps portfolios. */
export class IjPortfolioChangeEvent extends IjUserEvent<{ readonly portfolio: Portfolio }> {
  constructor(portfolio: Portfolio) {
    super('ij-portfolio-change', { portfolio });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-portfolio-select': IjPortfolioSelectEvent;
    'ij-portfolio-edit': IjPortfolioEditEvent;
    'ij-portfolio-filter-change': IjPortfolioFilterChangeEvent;
    'ij-portfolio-change': IjPortfolioChangeEvent;
  }
}
