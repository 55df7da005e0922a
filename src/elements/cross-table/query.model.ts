import { isDay } from '../../contract/text.js';
import { SHARES, type ShareOf } from './grid.model.js';
import type { SortBy } from './sort-rows.model.js';

export const CROSS_VIEWS = ['table', 'bars', 'heat'] as const;
export type CrossView = (typeof CROSS_VIEWS)[number];

/** What is compared: nothing, two columns, the page's other document, or this period and another one (`2024-01-01/2024-12-31`). */
export type Against = '' | 'columns' | 'file' | `${string}/${string}`;

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a person chose; undefined: as the page or the document has it. */
export interface CrossQuery {
  readonly rows?: string | undefined;
  /** empty: one dimension only */
  readonly columns?: string | undefined;
  readonly period?: Period | undefined;
  readonly share?: ShareOf | undefined;
  readonly view?: CrossView | undefined;
  /** `order`, `total`, a column; beside a comparison `a`, `b`, `points` */
  readonly sort?: string | undefined;
  readonly against?: Against | undefined;
  /** codes of the columns compared, after `=`; empty: everybody */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
}

/** The words of an attribute that mean something, each once; all of them when none does. */
export function viewsOf(text: string): readonly CrossView[] {
  const wanted = text.split(/\s+/);
  const views = CROSS_VIEWS.filter((view) => wanted.includes(view)).sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
  return views.length ? views : CROSS_VIEWS;
}

export const sharesOf = (text: string | undefined): ShareOf | undefined => SHARES.find((share) => share === text);

/** `2025-01-01/2025-12-31` */
export function periodOf(text: string | undefined): Period | undefined {
  const [from = '', to = '', ...others] = text?.split('/') ?? [];
  return isDay(from) && isDay(to) && from <= to && !others.length ? { from, to } : undefined;
}

export const periodKey = ({ from, to }: Period): `${string}/${string}` => `${from}/${to}`;

export const sortOf = (text: string | undefined): SortBy => (text === 'total' || text?.startsWith('=') ? (text as SortBy) : 'order');
