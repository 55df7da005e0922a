import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { sayCodeChange } from '../../src/contract/code-changes.js';
import { Access, type AccessToken } from './access.js';
import { Announcements } from './announcements.js';
import { ContactStore } from './contact-store.js';
import { DreamBoard, type DreamBoardOptions } from './dream-board.js';
import { DreamNameStore } from './dream-name-store.js';
import { DreamNames } from './dream-names.js';
import { dreamMapping } from './dream-rows.js';
import { TryLimit } from './follow-up.js';
import { FormArchive } from './form-archive.js';
import { loadAllForms, type Forms } from './forms.js';
import { openToPartners, secure } from './headers.js';
import { PathBoard } from './path-board.js';
import { PATHS_FORM } from './path-rows.js';
import { RefusedError } from './problem.js';
import { RateLimit, type RateSettings } from './rate-limit.js';
import { addDuration } from './retention.js';
import { answersCsvRoute } from './routes/answers-csv.js';
import { contactRoute, contactsRoute } from './routes/contacts.js';
import { countsRoute } from './routes/counts.js';
import { addDreamModeration } from './routes/dream-moderation.js';
import { dreamsRoute } from './routes/dreams.js';
import { followUpRoute } from './routes/follow-up.js';
import { formRoute } from './routes/forms.js';
import { addPaths, PATHS } from './routes/paths.js';
import { sendFile } from './routes/site.js';
import { submissionRoute } from './routes/submissions.js';
import { territoryRoute } from './routes/territory.js';
import { addWidgetPages } from './routes/widget-pages.js';
import { addSharedAgenda, sweepProposals } from './shared-agenda.js';
import { addSharedExperiences } from './shared-experiences.js';
import { addSharedQuestions } from './shared-questions.js';
import type { Database } from './sql.js';
import { EventHub } from './sse.js';
import type { ReleaseContent } from './statistics/form-release.js';
import { FormStatistics } from './statistics/form-statistics.js';
import type { PeriodSort } from './statistics/periods.js';
import { ReleaseStore } from './statistics/release-store.js';
import { TerritoryStatistics, type TerritoryRelease } from './statistics/territory-statistics.js';
import { countLastPeriod, sweepAnswers } from './sweep-answers.js';
import { Store } from './store.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export interface AppOptions {
  readonly minCount?: number;
  readonly releaseBatch?: number;
  /** dreams by declared tables, in place of their finest cells: job × sex × stage */
  readonly withDreamTables?: boolean;
  readonly heartbeatMs?: number;
  /** the periods that counts are told by; years when not said */
  readonly countsPeriod?: PeriodSort;
  /** counts of the period under way too */
  readonly withRunning?: boolean;
  /** the desks that answers and contacts may name; any, when not said */
  readonly desks?: readonly string[] | undefined;
  /** how long answers are kept, an ISO 8601 duration; three years when not said */
  readonly keepAnswers?: string;
  /** opens all that is not public; without it nobody can read them over HTTP */
  readonly adminToken?: string | undefined;
  /** what other tokens open */
  readonly tokens?: readonly AccessToken[];
  /** how much may come in, in a minute; any number when not said */
  readonly rates?: RateSettings;
  /** the key that follow-up codes are stored under; when not given, codes are forgotten at the next start */
  readonly secret?: Uint8Array;
  /** first day of the invented events of the agenda, `YYYY-MM-DD`; none without it */
  readonly agendaFrom?: string | undefined;
  readonly formsFolder?: string;
  /** where the public finds this server, with its last slash, for what other sites quote; where a request came in, when not said */
  readonly publicUrl?: string | undefined;
  readonly siteFolder?: string;
  readonly libraryFolder?: string;
  /** told of what nobody foresaw; answers and addresses are never part of it */
  readonly onFault?: (error: unknown) => void;
  /** told of what is wrong with a new version of a form, and stops nothing */
  readonly onWarning?: (message: string) => void;
}

interface AppParts {
  readonly database: Database;
  /** without it no contact is taken */
  readonly contacts?: Database;
  readonly now?: () => Date;
  readonly options?: AppOptions;
}

export interface DemoApp {
  /** `connection`: what the server knows of who asks */
  readonly fetch: (request: Request, connection?: object) => Response | Promise<Response>;
  /** what is done at the start and once a day, by one process: what is over is counted, then what nobody keeps any longer is deleted */
  readonly daily: () => Promise<void>;
  /** deletes the contacts whose time is over: at the start, then when it is called; how many there were */
  readonly sweep: () => Promise<number>;
  /** deletes the answers whose time is over, after their periods were counted; how many there were */
  readonly sweepAnswers: () => Promise<number>;
  /** how many readers follow changes now */
  readonly listeners: () => number;
  /** ends the open streams; the database stays with who opened it */
  readonly close: () => void;
}

export const FORMS_FOLDER = folder('../forms');
const RETRY_AFTER_SECONDS = 5;
const MIN_COUNT = 5;
const KEEP_ANSWERS = 'P3Y';
const KEEP_ACCESSES = 'P1Y';
const NO_RATES: RateSettings = { perAddress: 0, perForm: 0, trustedHops: undefined };

const tokensOf = ({ adminToken, tokens = [] }: AppOptions): AccessToken[] => [...tokens, ...(adminToken ? [{ name: 'admin', token: adminToken, roles: ['admin'] as const }] : [])];

/** Wires the endpoint and the site. No port and no clock of its own: a test calls `fetch`, `start.ts` listens. */
export async function createApp({ database, contacts, now = () => new Date(), options = {} }: AppParts): Promise<DemoApp> {
  const forms = await loadAllForms(options.formsFolder ?? FORMS_FOLDER, new FormArchive(database), (change) => options.onWarning?.(sayCodeChange(change)));
  const store = new Store(database);
  const hub = new EventHub(options.heartbeatMs);
  const announcements = new Announcements(hub, options.onFault);
  const names = new DreamNames(new DreamNameStore(database));
  const told = { onTables: (form: string): void => announcements.tell(form), ...(options.onFault && { onFault: options.onFault }) };
  const { minCount = MIN_COUNT, releaseBatch = 1, withDreamTables: withTables = false, countsPeriod: periodSort = 'year' } = options;
  const boards = createBoards({ ...told, database, store, forms, names, minCount, releaseBatch, withTables });
  const secret = options.secret ?? randomBytes(32);
  const paths = new PathBoard({ database, store, forms, minCount, releaseBatch, secret });

  const contactStore = contacts && new ContactStore(contacts);
  const sweep = async (): Promise<number> => (await contactStore?.sweep(now().toISOString().slice(0, 10))) ?? 0;
  await sweep();
  const access = new Access({ database, now, tokens: tokensOf(options) });
  const rateLimit = new RateLimit(options.rates ?? NO_RATES, now);
  const parts: RouteParts = { store, forms, now, options, access, rateLimit };

  const app = new Hono();
  app.use('*', secure);
  app.use('/api/*', openToPartners);
  app.use('/ij/*', openToPartners);
  app.use('/api/*', rateLimit.ofAddress);
  app.get('/api/accesses', access.require('admin'), async (context) => context.json({ items: await access.logged() }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/api/health', (context) => context.json({ status: 'ok' }, 200, { 'Cache-Control': 'no-store' }));
  app.get('/api/forms/:id', formRoute(forms));
  app.get('/api/forms/:id/dreams', dreamsRoute({ forms, boards, announcements }));
  addDreamModeration(app, { ...parts, names, access });
  addPaths(app, { board: paths, announcements });
  addAnswers(app, { ...parts, database, secret, onStored: (form) => announcements.tell(form === PATHS_FORM ? PATHS : form) });
  const counting = addCounts(app, { ...parts, database });
  if (contactStore) addContacts(app, contactStore, parts);
  const proposals = addSharedAgenda(app, { database, forms, announcements, now, access, seededFrom: options.agendaFrom });
  const sweepQuestions = addSharedQuestions(app, { ...parts, ...counting, database, announcements, minCount, access, keep: options.keepAnswers ?? KEEP_ANSWERS });
  const pictures = addWidgetPages(app, { file: new URL('../widgets.json', import.meta.url), publicUrl: options.publicUrl, now });
  const sweepExperiences = addSharedExperiences(app, { database, now, access, keep: options.keepAnswers ?? KEEP_ANSWERS });
  app.all('/api/*', (context) => sendProblem(context, notFound()));
  serveFolders(app, options);
  app.onError((error, context) => sendProblem(context, toRefusal(error, options.onFault)));
  return { fetch: (request, connection) => app.fetch(request, connection), listeners: () => hub.size, close, sweep, sweepAnswers: sweepAll, daily };

  function close(): void {
    boards.forEach((board) => board.close());
    announcements.close();
    hub.close();
    void pictures.close();
  }

  function daily(): Promise<void> {
    return database.unlessElsewhere('daily', async () => {
      await sweep();
      if (options.agendaFrom === undefined) await countLastPeriod({ ...parts, ...counting, periodSort });
      await sweepAll();
      await access.forgetBefore(addDuration(now().toISOString().slice(0, 10), KEEP_ACCESSES, -1) ?? '');
    });
  }

  async function sweepAll(): Promise<number> {
    const removed = await sweepAnswers({ ...parts, ...counting, keep: options.keepAnswers ?? KEEP_ANSWERS });
    await sweepQuestions();
    await sweepExperiences();
    const events = await sweepProposals({ ...parts, ...counting, proposals, periodSort });
    if (removed + events) await database.purge('submissions');
    return removed + events;
  }
}

interface RouteParts {
  readonly access: Access;
  readonly rateLimit: RateLimit;
  readonly store: Store;
  readonly forms: Forms;
  readonly now: () => Date;
  readonly options: AppOptions;
}

interface AnswerParts extends RouteParts {
  readonly database: Database;
  readonly secret: Uint8Array;
  readonly onStored: (form: string) => void;
}

function addAnswers(app: Hono, { options, onStored, database, secret, ...parts }: AnswerParts): void {
  app.post('/api/submissions', submissionRoute({ ...parts, desks: options.desks, secret, onStored }));
  app.get('/api/submissions/follow-up/:hash', followUpRoute({ ...parts, secret, limit: new TryLimit(database, parts.now) }));
}

interface Counting {
  readonly statistics: FormStatistics;
  readonly territories: TerritoryStatistics;
}

function addCounts(app: Hono, { options, database, access, ...parts }: RouteParts & { readonly database: Database }): Counting {
  const { minCount = MIN_COUNT, countsPeriod: periodSort = 'year', withRunning = false } = options;
  const statistics = new FormStatistics({ ...parts, releases: new ReleaseStore<ReleaseContent>(database, 'releases'), minCount, periodSort, withRunning });
  const territories = new TerritoryStatistics({ ...parts, releases: new ReleaseStore<TerritoryRelease>(database, 'territory_releases'), minCount, periodSort });
  app.get('/api/forms/:id/counts', countsRoute({ ...parts, statistics }));
  app.get('/api/forms/:id/answers.csv', access.require('read-answers'), answersCsvRoute(parts));
  app.get('/api/territory', territoryRoute({ ...parts, territories }));
  return { statistics, territories };
}

function addContacts(app: Hono, contacts: ContactStore, { options, access, ...parts }: RouteParts): void {
  app.post('/api/contacts', contactRoute({ ...parts, contacts, desks: options.desks }));
  app.get('/api/contacts', access.require('read-contacts'), contactsRoute(contacts));
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

function serveFolders(app: Hono, { siteFolder = folder('../site'), libraryFolder = folder('../../dist/cdn') }: AppOptions): void {
  app.get('/ij/*', async (context) => (await sendFile(context, { root: libraryFolder, base: '/ij/' })) ?? sendProblem(context, notFound()));
  // scripts that pages of the site have of their own
  app.get('/demo/*', async (context) => (await sendFile(context, { root: folder('../../dist/demo'), base: '/demo/' })) ?? sendProblem(context, notFound()));
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
