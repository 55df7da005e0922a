import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Database } from './database.js';
import { DreamBoard, type DreamBoardOptions } from './dream-board.js';
import { dreamMapping } from './dream-rows.js';
import { loadForms } from './forms.js';
import { openToPartners, secure } from './headers.js';
import { RefusedError } from './problem.js';
import { changeEvent, dreamsRoute } from './routes/dreams.js';
import { formRoute } from './routes/forms.js';
import { sendFile } from './routes/site.js';
import { submissionRoute } from './routes/submissions.js';
import { EventHub } from './sse.js';
import { Store } from './store.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface AppOptions {
  readonly minCount?: number;
  readonly releaseBatch?: number;
  readonly heartbeatMs?: number;
  readonly formsFolder?: string;
  readonly siteFolder?: string;
  readonly libraryFolder?: string;
  /** told of what nobody foresaw; answers and addresses are never part of it */
  readonly onFault?: (error: unknown) => void;
}

interface AppParts {
  readonly database: Database;
  readonly now?: () => Date;
  readonly options?: AppOptions;
}

export interface DemoApp {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** how many readers follow changes now */
  readonly listeners: () => number;
  /** ends the open streams; the database stays with who opened it */
  readonly close: () => void;
}

export const FORMS_FOLDER = folder('../forms');
const RETRY_AFTER_SECONDS = 5;

/** Wires the endpoint and the site. No port and no clock of its own: a test calls `fetch`, `start.ts` listens. */
export function createApp({ database, now = () => new Date(), options = {} }: AppParts): DemoApp {
  const forms = loadForms(options.formsFolder ?? FORMS_FOLDER);
  const store = new Store(database);
  const hub = new EventHub(options.heartbeatMs);
  const boards = createBoards({ store, forms, minCount: options.minCount ?? 5, releaseBatch: options.releaseBatch ?? 1 });
  const announce = createAnnouncer(boards, (form, tag) => hub.publish(form, changeEvent(tag)));

  const app = new Hono();
  app.use('*', secure);
  app.use('/api/*', openToPartners);
  app.use('/ij/*', openToPartners);
  app.get('/api/health', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/api/forms/:id', formRoute(forms));
  app.get('/api/forms/:id/dreams', dreamsRoute({ forms, boards, hub }));
  app.post('/api/submissions', submissionRoute({ store, forms, now, onStored: announce }));
  app.all('/api/*', (context) => sendProblem(context, notFound()));
  serveFolders(app, options);
  app.onError((error, context) => sendProblem(context, toRefusal(error, options.onFault)));
  return { fetch: (request) => app.fetch(request), listeners: () => hub.size, close: () => hub.close() };
}

/** A board for each form that asks for dreams. */
function createBoards(options: DreamBoardOptions): Map<string, DreamBoard> {
  return new Map(
    options.forms.latest.flatMap((form) => {
      const mapping = dreamMapping(form);
      return mapping ? [[form.id, new DreamBoard(form, mapping, options)] as const] : [];
    }),
  );
}

/** Tells of a table once, when it comes out: an answer that changes nothing to see is not told of, or the messages could be counted. */
function createAnnouncer(boards: ReadonlyMap<string, DreamBoard>, publish: (form: string, tag: string) => void): (form: string) => void {
  const told = new Map([...boards].map(([form, board]) => [form, board.tag()]));
  return (form) => {
    const tag = boards.get(form)?.tag();
    if (tag === undefined || tag === told.get(form)) return;
    told.set(form, tag);
    publish(form, tag);
  };
}

function serveFolders(app: Hono, { siteFolder = folder('../site'), libraryFolder = folder('../../dist/cdn') }: AppOptions): void {
  app.get('/ij/*', async (context) => (await sendFile(context, { root: libraryFolder, base: '/ij/' })) ?? sendProblem(context, notFound()));
  app.get('/*', async (context) => (await sendFile(context, { root: siteFolder, base: '/' })) ?? sendProblem(context, notFound()));
  app.notFound((context) => sendProblem(context, notFound()));
}

const notFound = (): RefusedError => new RefusedError(404, { code: 'not-found', message: 'there is nothing at this address' });

/** What is not a refusal is a fault of ours, most often of the disk: the sender keeps its answer and tries again; no detail leaves. */
function toRefusal(error: unknown, onFault: AppOptions['onFault']): RefusedError {
  if (error instanceof RefusedError) return error;
  onFault?.(error);
  return new RefusedError(503, {
    code: 'unavailable',
    message: 'the answer could not be handled now; try again later',
    retryAfter: RETRY_AFTER_SECONDS,
  });
}

function sendProblem(context: Context, { status, problem }: RefusedError): Response {
  if (problem.retryAfter !== undefined) context.header('Retry-After', String(problem.retryAfter));
  context.header('Cache-Control', 'no-store');
  return context.json(problem, status);
}
