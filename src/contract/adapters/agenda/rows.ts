import type { AdaptOptions, Adapted, AgendaAdapter } from '../../agenda-source.js';
import { rowsOfCsv } from './csv.js';
import type { Envelope } from './collector.js';
import { isFields, listOf, textOf, type Fields } from './read.js';
import { eventOfRow, isDated, placeOfRow } from './row-draft.js';
import { dateSaid, tellOfRows, titleSaid } from './rows-told.js';
import { toolsFor } from './tools.js';

/** Flat rows, and where each of them stands in its document. */
export interface RowSource {
  readonly rows: readonly unknown[];
  readonly pathOf: (i: number) => string;
  readonly envelope?: Envelope;
  /** what a row lacks in itself: a point, an identifier */
  readonly fallback?: (i: number) => { readonly id?: unknown; readonly lat?: number | undefined; readonly lon?: number | undefined };
}

/** Rows of which any has a day are events, all of them; otherwise they are places. */
export function adaptRows({ rows, pathOf, envelope, fallback }: RowSource, options: AdaptOptions): Adapted {
  const { collector, reader, lang } = toolsFor(options);
  const isAgenda = rows.some((row) => isFields(row) && isDated(reader.row(row)));
  tellOfRows({ rows, isAgenda, reader, collector }, options);
  rows.forEach((row, i) => {
    const path = pathOf(i);
    if (!isFields(row)) return collector.leaveOut(path, 'it is no object');
    const read = reader.row(row);
    const spare = fallback?.(i) ?? {};
    if (!isAgenda) return collector.addPlace(path, () => filled(placeOfRow(read, lang), spare));
    collector.addEvent(path, () => {
      const event = eventOfRow(read, lang);
      const said = event.timings.length ? undefined : dateSaid(read);
      if (said !== undefined) return void collector.leaveOut(path, `${titleSaid(event.title)}its date can't be read: ${said}`);
      return { ...event, id: event.id ?? spare.id, place: filled(event.place ?? {}, { lat: spare.lat, lon: spare.lon }) };
    });
  });
  return collector.adapted(envelope);
}

/** The point and the identifier that stand beside the row, where it has none of its own. */
function filled<T extends { readonly id?: unknown; readonly lat?: unknown; readonly lon?: unknown }>(draft: T, spare: { readonly id?: unknown; readonly lat?: unknown; readonly lon?: unknown }): T {
  const isPlaced = spare.lat !== undefined && spare.lon !== undefined;
  return { ...draft, ...(draft.id === undefined && spare.id !== undefined && { id: spare.id }), ...(isPlaced && { lat: spare.lat, lon: spare.lon }) };
}

/** The list of a document: itself, or the first of its keys that holds objects. `mapping` names it as `items`. */
export function listIn(document: unknown): { readonly key: string; readonly list: readonly unknown[] } | undefined {
  if (Array.isArray(document)) return { key: '', list: document };
  if (!isFields(document)) return undefined;
  const key = Object.keys(document).slice(0, 50).find((one) => isRows(document[one]));
  return key === undefined ? undefined : { key, list: document[key] as readonly unknown[] };
}

/** Objects that have some plain values. */
export const isRows = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && isFields(value[0]) && Object.values(value[0]).some((one) => typeof one === 'string' || typeof one === 'number');

/** JSON rows of any names. */
export const fromRows: AgendaAdapter = (document, options) => {
  const { key, list } = listIn(document) ?? { key: '', list: listOf(document) };
  const root: Fields = isFields(document) ? document : {};
  const envelope = { title: textOf(root['title']), next: textOf(root['next']), total: root['total'] ?? root['count'] };
  return adaptRows({ rows: list, pathOf: (i) => `${key}[${i}]`, envelope }, options);
};

/** Text of a spreadsheet: `rows[0]` is the first under the names. */
export const fromCsv: AgendaAdapter = (document, options) =>
  adaptRows({ rows: typeof document === 'string' ? rowsOfCsv(document) : [], pathOf: (i) => `rows[${i}]` }, options);
