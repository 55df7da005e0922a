import { isDay } from '../../contract/text.js';
import type { Period } from './periods.model.js';

export const AGENDA_VIEWS = ['list', 'map', 'calendar'] as const;
export type AgendaView = (typeof AGENDA_VIEWS)[number];

/** `map list` → the views named, each once; the list when none is. */
export function viewsOf(text: string): readonly AgendaView[] {
  const asked = [...new Set(text.split(/\s+/))].filter((word): word is AgendaView => AGENDA_VIEWS.includes(word as AgendaView));
  return asked.length ? asked : ['list'];
}

/** A place that distances are measured from. */
export interface Near {
  readonly lon: number;
  readonly lat: number;
  /** what the person chose: a commune, a postcode, or nothing when it is their own position */
  readonly label: string;
  /** INSEE code of a commune: others may have its name */
  readonly code?: string | undefined;
}

/** What a person asked for: empty, all that is to come. */
export interface AgendaQuery {
  readonly text: string;
  readonly period: Period | '';
  /** days, both included; they count when `period` is empty */
  readonly from: string;
  readonly to: string;
  readonly category: string;
  readonly audience: string;
  readonly city: string;
  readonly free: boolean;
  readonly accessible: boolean;
  readonly online: boolean;
  readonly open: boolean;
  readonly radiusKm: number;
}

export const NO_QUERY: AgendaQuery = {
  text: '',
  period: '',
  from: '',
  to: '',
  category: '',
  audience: '',
  city: '',
  free: false,
  accessible: false,
  online: false,
  open: false,
  radiusKm: 0,
};

export const QUERY_KEYS = Object.keys(NO_QUERY) as (keyof AgendaQuery)[];

/** What is asked beside the defaults, as parameters of an address: `{ text: 'cv', free: '1' }`. */
export function queryToParameters(query: AgendaQuery, defaults?: Partial<AgendaQuery>): Record<string, string> {
  const asked = QUERY_KEYS.filter((key) => query[key] !== (defaults?.[key] ?? NO_QUERY[key]));
  return Object.fromEntries(asked.map((key) => [key, query[key] === true ? '1' : String(query[key])]));
}

/** A day as an attribute says it; what is none is as if it was not there. */
export const dayOrNone = (text = ''): string => (isDay(text) ? text : '');
