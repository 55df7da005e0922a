import type { Context, Hono } from 'hono';
import type { Agenda } from '../../../src/contract/agenda.js';
import { writeICalendar } from '../../../src/contract/write-icalendar.js';
import type { AgendaBoard, AgendaNow, BoardEntry } from '../agenda-board.js';
import { toJsonLd } from '../agenda-jsonld.js';
import { wantsStream, type Announcements } from '../announcements.js';
import { filterEntries, pageOf, readFilter } from '../agenda-query.js';
import { RefusedError } from '../problem.js';
import type { ProposalStore } from '../proposal-store.js';
import { generateDirectory } from '../seed/directory.js';
import { partnerCalendar } from '../seed/partner-calendar.js';
import { partnerOpenAgenda } from '../seed/partner-openagenda.js';
import { sendTagged, sendTaggedJson, tagOf } from '../tagged.js';

/** Not the name of a form: those have no slash. */
export const AGENDA = '/api/agenda';
const NAME = 'Agenda régional';
const CALENDAR_TYPE = 'text/calendar; charset=UTF-8';
const NEVER = '1970-01-01';

export interface AgendaParts {
  readonly board: AgendaBoard;
  readonly proposals: ProposalStore;
  readonly announcements: Announcements;
}

/** The agenda as our JSON, iCalendar and schema.org; one event of it; the partners' invented agendas, each in its own shape. */
export function addAgenda(app: Hono, { board, proposals, announcements }: AgendaParts): void {
  announcements.follow(AGENDA, async () => tagOfAgenda(await board.current()));
  app.get(AGENDA, (context) => (wantsStream(context) ? announcements.send(context, AGENDA) : sendAgenda(context, board)));
  app.get('/api/agenda.ics', async (context) => sendCalendar(context, { entries: await chosen(context, board), board }));
  app.get('/api/agenda.jsonld', async (context) =>
    sendTagged(context, { type: 'application/ld+json; charset=UTF-8', body: JSON.stringify(toJsonLd(await chosen(context, board), { base: originOf(context), categoryLabels: labelsOf(board) })) }));
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

const chosen = async (context: Context, board: AgendaBoard): Promise<BoardEntry[]> => filterEntries((await board.current()).entries, readFilter(context.req.query()));
const originOf = (context: Context): string => new URL(context.req.url).origin;

const tagOfAgenda = ({ entries }: AgendaNow): string => tagOf(JSON.stringify(entries.map(({ event }) => event)));

async function sendAgenda(context: Context, board: AgendaBoard): Promise<Response> {
  context.header('Vary', 'Accept');
  const found = await chosen(context, board);
  const { entries, next } = pageOf(found, context.req.query());
  return sendTaggedJson(context, await agendaOf(board, entries, { total: found.length, ...(next && { next: `${AGENDA}?${next}` }) }));
}

const agendaOf = async (board: AgendaBoard, entries: readonly BoardEntry[], more: Partial<Agenda>): Promise<Agenda> => ({
  schema: 'ij/agenda@1', title: NAME, source: 'Info Jeunes, exemple', updated: (await board.current()).updated, categories: board.categories, ...more, events: entries.map(({ event }) => event),
});

const labelsOf = ({ categories }: AgendaBoard): ReadonlyMap<string, string> => new Map(categories.map(({ id, label }) => [id, label]));

/** `ij/agenda@1` with one event; `.ics` after its name: its calendar file. */
async function sendOne(context: Context, board: AgendaBoard): Promise<Response> {
  const id = context.req.param('id') ?? '';
  const entry = await board.find(id.replace(/\.ics$/, ''));
  if (entry && id !== entry.event.id) return sendCalendar(context, { entries: [entry], board });
  if (!entry) throw new RefusedError(404, { code: 'unknown-event', message: 'there is no event of this name here' });
  return sendTaggedJson(context, await agendaOf(board, [entry], { total: 1 }));
}

/** Stamped with the day of the last change, so that the same agenda is the same file. */
async function sendCalendar(context: Context, { entries, board }: { readonly entries: readonly BoardEntry[]; readonly board: AgendaBoard }): Promise<Response> {
  const { host } = new URL(context.req.url);
  const { updated } = await board.current();
  const body = writeICalendar(entries.map(({ item }) => item), { name: NAME, host, nowMs: Date.parse(updated ?? NEVER), categoryLabels: labelsOf(board) });
  context.header('Content-Disposition', 'inline; filename="agenda.ics"');
  return sendTagged(context, { type: CALENDAR_TYPE, body });
}

async function sendImage(context: Context, proposals: ProposalStore): Promise<Response> {
  const image = await proposals.image(context.req.param('id') ?? '');
  if (!image) throw new RefusedError(404, { code: 'unknown-event', message: 'there is no image of this event here' });
  return sendTagged(context, { type: image.type, body: new Uint8Array(Buffer.from(image.data, 'base64')) });
}
