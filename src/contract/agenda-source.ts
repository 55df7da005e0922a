import { agenda, places, type Agenda, type Directory } from './agenda.js';
import { parseContract, type ContractIssue, type Parsed } from './parse.js';

/** The names by which `format="…"` settles what a document is. `ij`: one of ours. */
export const AGENDA_FORMATS = [
  'ij',
  'openagenda',
  'opendatasoft',
  'tribe-events',
  'geojson',
  'json-ld',
  'icalendar',
  'jcal',
  'jscalendar',
  'mobilizon',
  'activity-streams',
  'datatourisme',
  'data-inclusion',
  'wordpress',
  'csv',
  'rows',
] as const;
export type AgendaFormat = (typeof AGENDA_FORMATS)[number];

export interface AdaptOptions {
  /** one of AGENDA_FORMATS; another word is as if it was not there */
  readonly format?: string | undefined;
  /** our name of a field → the name of the column or property there: `{ title: 'nom', start: 'date_debut' }` */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  /** language to choose in texts that come in several */
  readonly lang: string;
  /** where it was read, to resolve addresses in it */
  readonly url?: string | undefined;
}

/** A foreign document turned into ours, to be parsed still; and what could not be carried: `path` in the foreign document. */
export interface Adapted {
  readonly document: unknown;
  readonly lost: readonly ContractIssue[];
}

/** Code that turns one foreign shape into ours: pure, never throws for what a document says. */
export type AgendaAdapter = (document: unknown, options: AdaptOptions) => Adapted;

/** One page of a source as the contract knows it. */
export type AgendaPage = { readonly kind: 'agenda'; readonly page: Agenda } | { readonly kind: 'directory'; readonly page: Directory };

/** Is it ours, by its own word or by the key that is there? */
export const isOurs = (document: unknown): boolean =>
  isRecord(document) && (/^ij\/(agenda|places)@1$/.test(String(document['schema'])) || (document['schema'] === undefined && !('type' in document) && isOurList(document)));

const isOurList = (document: Record<string, unknown>): boolean =>
  (Array.isArray(document['places']) && looksOurs(document['places'], 'name')) || (Array.isArray(document['events']) && looksOurs(document['events'], 'timings', 'date'));

/** By the first entry: ours has a plain title or name, and times of ours; OpenAgenda's and other lists of `events` have others. */
const looksOurs = ([first]: readonly unknown[], ...keys: readonly string[]): boolean =>
  first === undefined || (isRecord(first) && typeof (first['title'] ?? first['name']) === 'string' && keys.some((key) => key in first) && !('uid' in first) && !('start_date' in first));

/** Reads one of our own documents, whole: a wrong value names its place. */
export function parseAgendaPage(document: unknown): Parsed<AgendaPage> {
  const isDirectory = isRecord(document) && (document['schema'] === 'ij/places@1' || (document['schema'] === undefined && !('events' in document) && 'places' in document));
  if (isDirectory) {
    const parsed = parseContract(places, document);
    return parsed.ok ? { ok: true, value: { kind: 'directory', page: parsed.value } } : parsed;
  }
  const parsed = parseContract(agenda, document);
  return parsed.ok ? { ok: true, value: { kind: 'agenda', page: parsed.value } } : parsed;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
