import { agenda, type Agenda } from './agenda.js';
import type { Directory } from './directory.js';
import { parseContract, type ContractIssue, type Parsed } from './parse.js';

export interface AdaptOptions {
  /** one of AGENDA_FORMATS; another word is as if it was not there */
  readonly format?: string | undefined;
  /** our name of a field → the name of the column or property there: `{ title: 'nom', start: 'date_debut' }` */
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  /** language to choose in texts that come in several */
  readonly lang: string;
  /** gives whoever types or scrolls their turn while a long document is read; without it, it is read at once */
  readonly breath?: (() => Promise<unknown>) | undefined;
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

/** Is one of our own documents a directory? */
export const isDirectory = (document: unknown): boolean =>
  isRecord(document) && (document['schema'] === 'ij/places@1' || (document['schema'] === undefined && !('events' in document) && 'places' in document));

/** Reads one of our own agendas, whole: a wrong value names its place. */
export const parseAgenda = (document: unknown): Parsed<Agenda> => parseContract(agenda, document);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
