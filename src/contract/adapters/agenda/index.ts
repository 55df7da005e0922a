import { AGENDA_FORMATS, type AgendaFormat } from '../../agenda-formats.js';
import { isOurs, type AdaptOptions, type Adapted, type AgendaAdapter } from '../../agenda-source.js';
import { fromGeoJson } from './geojson.js';
import { fromMobilizon } from './mobilizon.js';
import { fromOpendatasoft } from './opendatasoft.js';
import { at, isFields, jsonOf, textOf } from './read.js';
import { recogniseAgenda } from './recognise.js';
import { fromCsv, fromRows } from './rows.js';
import { fromTribeEvents } from './tribe-events.js';
import { fromWordPress } from './wordpress.js';

export { recogniseAgenda } from './recognise.js';

/** A bare list, or one under `items`, under the name of its own. */
const fromOurs: AgendaAdapter = (document) => {
  const list = Array.isArray(document) ? (document as unknown[]) : isFields(document) && !('events' in document) && !('places' in document) ? document['items'] : undefined;
  if (!Array.isArray(list)) return { document, lost: [] };
  const isDirectory = isFields(list[0]) && 'name' in list[0] && !('title' in list[0]);
  const envelope = isFields(document) ? document : {};
  return { document: isDirectory ? { ...envelope, places: list as unknown[] } : { ...envelope, events: list as unknown[] }, lost: [] };
};

/** The larger ones come when one of theirs is read; calendars bring rules and zones with them. */
const fromOpenAgenda: Adapter = async (document, options) => (await import('./openagenda.js')).fromOpenAgenda(document, options);
const fromJsonLd: Adapter = async (document, options) => (await import('./json-ld.js')).fromJsonLd(document, options);
const fromActivityStreams: Adapter = async (document, options) => (await import('./activity-streams.js')).fromActivityStreams(document, options);
const fromDataTourisme: Adapter = async (document, options) => (await import('./datatourisme.js')).fromDataTourisme(document, options);
const fromDataInclusion: Adapter = async (document, options) => (await import('./data-inclusion.js')).fromDataInclusion(document, options);
const fromCalendar: Adapter = async (document, options) => (await import('./icalendar.js')).fromLongICalendar(document, options);
const fromJsCalendar: Adapter = async (document, options) => (await import('./jscalendar.js')).fromJSCalendar(document, options);

type Adapter = (document: unknown, options: AdaptOptions) => Adapted | Promise<Adapted>;

const ADAPTERS: Readonly<Record<AgendaFormat, Adapter>> = {
  ij: fromOurs,
  openagenda: fromOpenAgenda,
  opendatasoft: fromOpendatasoft,
  'tribe-events': fromTribeEvents,
  geojson: fromGeoJson,
  'json-ld': fromJsonLd,
  icalendar: fromCalendar,
  jcal: fromCalendar,
  jscalendar: fromJsCalendar,
  mobilizon: fromMobilizon,
  'activity-streams': fromActivityStreams,
  datatourisme: fromDataTourisme,
  'data-inclusion': fromDataInclusion,
  wordpress: fromWordPress,
  csv: fromCsv,
  rows: fromRows,
};

/**
 * Turns a document of any format into ours: the format that is said, or the one that it is recognised as. One that is not recognised is handed
 * back as it is, to be refused with the reason by `parseAgendaPage`. Never throws for what a document says.
 */
export async function adaptAgenda(document: unknown, options: AdaptOptions): Promise<Adapted & { readonly format: AgendaFormat | undefined }> {
  try {
    const isOtherVersion = isFields(document) && /^ij\//.test(textOf(document['schema']) ?? '') && !isOurs(document);
    const format = isOtherVersion || isPage(document) ? undefined : (AGENDA_FORMATS.find((known) => known === options.format) ?? recogniseAgenda(document) ?? formatByMapping(document, options));
    if (!format) return { document, lost: [{ path: '', message: strangerIs(document) }], format };
    return { ...(await ADAPTERS[format](readFor(format, document, options), options)), format };
  } catch {
    return { document: undefined, lost: [{ path: '', message: 'could not be read as what it seems to be' }], format: undefined }; // nested deeper than the stack
  }
}

/** Tags in place of data: what a server gives for an address that it does not know, mostly. */
const isPage = (document: unknown): boolean => typeof document === 'string' && /^[\s\ufeff]*<(!doctype|html|head|body|script)/i.test(document.slice(0, 1_000));

/** Why a document is none that is read. */
function strangerIs(document: unknown): string {
  const schema = isFields(document) ? textOf(document['schema']) : undefined;
  if (schema?.startsWith('ij/')) return `is ${JSON.stringify(schema.slice(0, 60))}: what is read here is ij/agenda@1 and ij/places@1`;
  if (isPage(document)) return 'is an HTML page, not data: the address may be wrong, or that of the page around the data';
  if (typeof document === 'string' && /^[\s\ufeff]*</.test(document.slice(0, 1_000))) return 'is XML (RSS, perhaps), which is not read: ask for iCalendar, JSON or CSV';
  return 'is of no format that is known: say it by the attribute `format`, and its columns by `mapping`';
}

/** Who says what the columns are says that it is a table. */
const formatByMapping = (document: unknown, { mapping }: AdaptOptions): AgendaFormat | undefined =>
  mapping && Object.keys(mapping).length ? (typeof document === 'string' ? 'csv' : 'rows') : undefined;

/** Text as the format wants it; of rows the list that `mapping` names as `items`. */
function readFor(format: AgendaFormat, document: unknown, { mapping }: AdaptOptions): unknown {
  if (format === 'csv' || format === 'icalendar') return document;
  const read = typeof document === 'string' ? jsonOf(document.replace(/^\ufeff/, '')) : document;
  const items = mapping?.['items'];
  return format === 'rows' && items ? (at(read, items) ?? read) : read;
}
