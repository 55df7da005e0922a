import type { Context, Hono } from 'hono';
import type { Agenda } from '../../../src/contract/agenda.js';
import { writeICalendar } from '../../../src/contract/write-icalendar.js';
import type { AgendaBoard, BoardEntry } from '../agenda-board.js';
import { toJsonLd } from '../agenda-jsonld.js';
import { filterEntries, pageOf, readFilter } from '../agenda-query.js';
import { RefusedError } from '../problem.js';
import type { ProposalStore } from '../proposal-store.js';
import { generateDirectory } from '../seed/directory.js';
import { partnerCalendar } from '../seed/partner-calendar.js';
import { partnerOpenAgenda } from '../seed/partner-openagenda.js';
import { formatEvent, type EventHub } from '../sse.js';
import { sendTagged, sendTaggedJson, tagOf } from '../tagged.js';
import { sendChanges } from './dreams.js';

/** Not the name of a form: those have no slash. */
const TOPIC = '/api/agenda';
const NAME = 'Agenda régional';
const CALENDAR_TYPE = 'text/calendar; charset=UTF-8';
const NEVER = '1970-01-01';

export interface AgendaParts {
  readonly board: AgendaBoard;
  readonly proposals: ProposalStore;
  readonly hub: EventHub;
}

/** The agenda as our JSON, iCalendar and schema.org; one event of it; the partners' invented agendas, each in its own shape. */
export function addAgenda(app: Hono, { board, proposals, hub }: AgendaParts): void {
  app.get('/api/agenda', (context) => (wantsStream(context) ? sendStream(context, board, hub) : sendAgenda(context, board)));
  app.get('/api/agenda.ics', (context) => sendCalendar(context, chosen(context, board), board));
  app.get('/api/agenda.jsonld', (context) =>
    sendTagged(context, { type: 'application/ld+json; charset=UTF-8', body: JSON.stringify(toJsonLd(chosen(context, board), { base: originOf(context), categoryLabels: labelsOf(board) })) }));
  app.get('/api/agenda/:id/image', (context) => sendImage(context, proposals));
  app.get('/api/agenda/:id', (context) => sendOne(context, board));
  app.get('/api/partners/missions-locales.ics', (context) => sendTagged(context, { type: CALENDAR_TYPE, body: partnerCalendar(board.partners.missions, board.seededFrom ?? NEVER) }));
  app.get('/api/partners/campus.json', (context) => sendTaggedJson(context, partnerOpenAgenda(board.partners.campus, board.seededFrom ?? NEVER)));
}

/** `ij/places@1`, invented. */
export const directoryRoute =
  ({ seededFrom }: AgendaBoard) =>
  (context: Context): Response =>
    sendTaggedJson(context, seededFrom === undefined ? { schema: 'ij/places@1', places: [] } : generateDirectory(`${seededFrom}T06:00:00Z`));

/** Tells who follows the agenda that it is another one now. */
export const announceAgenda = (hub: EventHub, board: AgendaBoard): void => hub.publish(TOPIC, formatEvent('change', tagOfBoard(board)));

const chosen = (context: Context, board: AgendaBoard): BoardEntry[] => filterEntries(board.entries, readFilter(context.req.query()));
const originOf = (context: Context): string => new URL(context.req.url).origin;

const wantsStream = ({ req }: Context): boolean => req.raw.method === 'GET' && Boolean(req.header('accept')?.includes('text/event-stream'));
const tagOfBoard = ({ entries }: AgendaBoard): string => tagOf(JSON.stringify(entries.map(({ event }) => event)));

function sendStream(context: Context, board: AgendaBoard, hub: EventHub): Response {
  const [seen, tag] = [context.req.header('last-event-id'), tagOfBoard(board)];
  context.header('Vary', 'Accept');
  return sendChanges(context, hub.open(TOPIC, seen === undefined || seen === tag ? '' : formatEvent('change', tag)));
}

function sendAgenda(context: Context, board: AgendaBoard): Response {
  context.header('Vary', 'Accept');
  const found = chosen(context, board);
  const { entries, next } = pageOf(found, context.req.query());
  return sendTaggedJson(context, agendaOf(board, entries, { total: found.length, ...(next && { next: `/api/agenda?${next}` }) }));
}

const agendaOf = (board: AgendaBoard, entries: readonly BoardEntry[], more: Partial<Agenda>): Agenda => ({
  schema: 'ij/agenda@1', title: NAME, source: 'Info Jeunes, exemple', updated: board.updated, categories: board.categories, ...more, events: entries.map(({ event }) => event),
});

const labelsOf = ({ categories }: AgendaBoard): ReadonlyMap<string, string> => new Map(categories.map(({ id, label }) => [id, label]));

function requireEntry(context: Context, board: AgendaBoard): BoardEntry {
  const found = board.find(context.req.param('id') ?? '');
  if (!found) throw new RefusedError(404, { code: 'unknown-event', message: 'there is no event of this name here' });
  return found;
}

/** `ij/agenda@1` with one event; `.ics` after its name: its calendar file. */
function sendOne(context: Context, board: AgendaBoard): Response {
  const id = context.req.param('id') ?? '';
  const entry = board.find(id.replace(/\.ics$/, ''));
  if (entry && id !== entry.event.id) return sendCalendar(context, [entry], board);
  return sendTaggedJson(context, agendaOf(board, [requireEntry(context, board)], { total: 1 }));
}

/** Stamped with the day of the last change, so that the same agenda is the same file. */
function sendCalendar(context: Context, entries: readonly BoardEntry[], board: AgendaBoard): Response {
  const { host } = new URL(context.req.url);
  const body = writeICalendar(entries.map(({ item }) => item), { name: NAME, host, nowMs: Date.parse(board.updated ?? NEVER), categoryLabels: labelsOf(board) });
  context.header('Content-Disposition', 'inline; filename="agenda.ics"');
  return sendTagged(context, { type: CALENDAR_TYPE, body });
}

function sendImage(context: Context, proposals: ProposalStore): Response {
  const image = proposals.image(context.req.param('id') ?? '');
  if (!image) throw new RefusedError(404, { code: 'unknown-event', message: 'there is no image of this event here' });
  return sendTagged(context, { type: image.type, body: new Uint8Array(Buffer.from(image.data, 'base64')) });
}

