import { type AgendaFormat } from '../../agenda-formats.js';
import { isOurs } from '../../agenda-source.js';
import { isDataInclusion } from './data-inclusion-entries.js';
import { isDataTourisme, isPointOfInterest } from './linked.js';
import { isMobilizon } from './mobilizon.js';
import { at, fieldsOf, foldName, isFields, jsonOf, listOf, textOf, type Fields } from './read.js';
import { isRows, listIn } from './rows.js';

/** A document as the formats see it. */
interface Seen {
  readonly document: unknown;
  readonly root: Fields;
  /** the first entry, of a list under any of the usual names, or the document itself */
  readonly first: Fields;
  readonly text: string;
}

const LISTS = ['events', 'results', 'records', 'features', 'items', 'data', '@graph', 'orderedItems', 'entries'];

export function see(document: unknown): Seen {
  const root = fieldsOf(document);
  const list = Array.isArray(document) ? (document as unknown[]) : LISTS.map((key) => root[key]).find((one): one is unknown[] => Array.isArray(one));
  const first = (list ?? []).find(isFields) ?? (isFields(root['event']) ? root['event'] : root);
  return { document, root, first, text: typeof document === 'string' ? document.slice(0, 100_000).replace(/^\ufeff/, '') : '' };
}

const has = (fields: Fields, ...keys: readonly string[]): boolean => keys.every((key) => key in fields);
const typed = (fields: Fields, pattern: RegExp): boolean => listOf(fields['@type'] ?? fields['type']).some((type) => pattern.test(textOf(type)?.slice(0, 200) ?? ''));
const contextOf = ({ root, first }: Seen): string => JSON.stringify(root['@context'] ?? first['@context'] ?? '').slice(0, 20_000);

const isWordPress = (first: Fields): boolean => at(first, 'title.rendered') !== undefined || (has(first, 'date_gmt', 'link') && 'acf' in first);
const isTribe = ({ root, first }: Seen): boolean =>
  has(root, 'rest_url', 'events') || has(root, 'next_rest_url') || (has(first, 'start_date') && ('utc_start_date' in first || 'start_date_utc' in first || first['type'] === 'tribe_events' || ('all_day' in first && 'timezone' in first)));
const isStreams = (seen: Seen): boolean =>
  /activitystreams/.test(contextOf(seen)) || (typed(seen.first, /^(as:)?(Event|Create|Announce)$/) && ('startTime' in seen.first || 'startTime' in fieldsOf(seen.first['object'])));
const isJsCalendar = ({ root, first }: Seen): boolean => {
  const one = typed(root, /^(Group|jsgroup)$/) ? root : first;
  return !('@context' in one) && (typed(one, /^(jsevent|jsgroup|jstask)$/) || (typed(one, /^(Event|Group|Task)$/) && has(one, 'uid') && !('startDate' in one) && !('startTime' in one)));
};
const isOpenAgenda = ({ root, first }: Seen): boolean =>
  (has(first, 'uid') && ['timings', 'firstTiming', 'nextTiming', 'lastTiming', 'originAgenda', 'longDescription', 'attendanceMode', 'dateRange'].some((key) => key in first) && 'title' in first) ||
  (Array.isArray(root['events']) && root['events'].length === 0 && ['after', 'sort', 'success'].some((key) => key in root)) ||
  (Array.isArray(root['data']) && root['data'].length === 0 && 'after' in fieldsOf(root['pagination']));
const isOpendatasoft = ({ root, document, first }: Seen): boolean =>
  has(root, 'total_count', 'results') || has(root, 'nhits', 'records') || (Array.isArray(document) && ['canonicalurl', 'title_fr', 'firstdate_begin', 'location_coordinates', 'geo_point_2d'].some((key) => key in first) && !('geometry' in first));
const isLinked = (seen: Seen): boolean =>
  /schema\.org/.test(contextOf(seen)) || (['@type', '@graph'].some((key) => key in seen.first || key in seen.root) && !isJsCalendar(seen));
const isIcal = ({ document, root }: Seen): boolean => {
  const list = Array.isArray(document) ? (document as unknown[]) : [];
  const inner = Array.isArray(list[0]) ? (list[0] as unknown[]) : list;
  return !('events' in root) && /^(vcalendar|vevent)$/i.test(textOf(inner[0])?.slice(0, 20) ?? '');
};

/** Words that a table of events or places has over its columns. */
const COLUMNS = /^(nom|titre|title|name|intitule|libelle|evenement|debut|datedebut|datededebut|date|datedefin|start|startdate|begin|lieu|adresse|address|ville|commune|city|codepostal|postcode|latitude|longitude|lat|lon|lng|horaires|telephone|tel|courriel|email|description|url|site|titlefr|geopoint2d)$/;

function isTable(text: string): boolean {
  if (/^\s*[<{[]|^BEGIN:/i.test(text)) return false;
  const [first = ''] = text.replace(/^sep=.\r?\n/i, '').split(/[\r\n]/, 1);
  const names = first.slice(0, 5_000).split(/[;,\t|]/).map((name) => foldName(name));
  return names.length > 1 && names.some((name) => COLUMNS.test(name));
}

/** The surest first; `rows` is what remains. */
export const RECOGNISERS: readonly (readonly [format: AgendaFormat, isIt: (seen: Seen) => boolean])[] = [
  ['icalendar', ({ text }) => /^\s*BEGIN:(VCALENDAR|VEVENT)/i.test(text)],
  ['csv', ({ text }) => text !== '' && isTable(text)],
  ['jcal', isIcal],
  ['geojson', ({ root }) => (root['type'] === 'FeatureCollection' && Array.isArray(root['features'])) || (root['type'] === 'Feature' && 'geometry' in root)],
  ['ij', ({ document, first, root }) => isOurs(document) || (Array.isArray(document) || Array.isArray(root['items']) ? isOurs({ events: [first] }) && typeof first['id'] === 'string' && Array.isArray(first['timings']) && isOurTiming(first) : false)],
  ['datatourisme', ({ document, first, root }) => (isPointOfInterest(first) || '@context' in root) && isDataTourisme(document)],
  ['activity-streams', isStreams],
  ['jscalendar', isJsCalendar],
  ['json-ld', isLinked],
  ['mobilizon', ({ document }) => isMobilizon(document)],
  ['tribe-events', isTribe],
  ['wordpress', ({ first }) => isWordPress(first)],
  ['openagenda', isOpenAgenda],
  ['opendatasoft', isOpendatasoft],
  ['data-inclusion', ({ document }) => isDataInclusion(document)],
];

const isOurTiming = (first: Fields): boolean => {
  const [timing] = listOf(first['timings']);
  return timing === undefined || 'start' in fieldsOf(timing) || 'date' in fieldsOf(timing);
};

/** What a document is, by its content alone; nothing when it could be anything. A text may hold JSON. */
export function recogniseAgenda(document: unknown): AgendaFormat | undefined {
  const seen = see(typeof document === 'string' ? jsonOf(document.replace(/^\ufeff/, '')) : document);
  const known = RECOGNISERS.find(([, isIt]) => isIt(seen));
  if (known) return known[0];
  const rows = listIn(seen.document);
  return rows && isRows(rows.list) ? 'rows' : undefined;
}
