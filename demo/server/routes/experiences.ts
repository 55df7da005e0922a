import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { experienceSent, experienceWithdrawn, parseContract, type Experience, type ExperiencePhoto, type ExperienceSent, type ExperienceWithdrawn } from '../../../src/contract/index.js';
import { submissionId } from '../../../src/contract/receipt.js';
import type { Access } from '../access.js';
import { readJsonBody } from '../body.js';
import type { ExperienceStore, StoredExperience } from '../experience-store.js';
import { RefusedError, refuseDocument } from '../problem.js';
import { sendTagged, sendTaggedJson } from '../tagged.js';
import { sendReceipt } from './received.js';

interface ExperienceRoutes {
  readonly store: ExperienceStore;
  readonly now: () => Date;
  readonly access: Access;
}

type Parts = Omit<ExperienceRoutes, 'access'>;

/** Six photos of half a megabyte in base64, and what is said of them. */
const MAX_BYTES = 5_000_000;
const [MOST_SHOWN, MOST_LISTED] = [100, 200];
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

const decision = z.object({ id: submissionId, submissionId, decision: z.enum(['accept', 'refuse', 'undo']) });
const STATES = { accept: 'accepted', refuse: 'refused', undo: 'waiting' } as const;

/**
 * `POST /api/experiences` ← `ij/experience@1` or `ij/experience-withdrawn@1`; `GET /api/experiences` → `ij/portfolio@1` of those for all that somebody of
 * the team has accepted, their photos at addresses of their own. For whoever may moderate, `GET /api/moderation/experiences` lists all that were shared, also with
 * the referent or a community alone, and `POST` with `{ id, submissionId, decision: "accept" | "refuse" | "undo" }` decides of one version.
 */
export function addExperiences(app: Hono, { access, ...parts }: ExperienceRoutes): void {
  app.post('/api/experiences', (context) => receive(context, parts));
  app.get('/api/experiences', async (context) => sendTaggedJson(context, { schema: 'ij/portfolio@1', experiences: (await parts.store.shown(MOST_SHOWN)).map(({ experience }) => published(experience)) }));
  app.get('/api/experiences/:id/photos/:place', (context) => sendPhoto(context, parts));
  app.get('/api/moderation/experiences', access.require('moderate'), async (context) => send(context, await listed(parts)));
  app.post('/api/moderation/experiences', access.require('moderate'), (context) => decide(context, parts));
}

async function receive(context: Context, { store, now }: Parts): Promise<Response> {
  const sent = parseSent(await readJsonBody(context.req.raw, { most: MAX_BYTES, of: () => MAX_BYTES }));
  return sendReceipt(context, sent, await store.add(sent, now().toISOString().slice(0, 10)));
}

function parseSent(value: unknown): ExperienceSent | ExperienceWithdrawn {
  const isWithdrawn = (value as { readonly schema?: unknown } | null)?.schema === 'ij/experience-withdrawn@1';
  const parsed = isWithdrawn ? parseContract(experienceWithdrawn, value) : parseContract(experienceSent, value);
  if (!parsed.ok) throw refuseDocument(parsed.issues);
  const sent: ExperienceSent | ExperienceWithdrawn = parsed.value;
  if (sent.schema !== 'ij/experience@1') return sent;
  // no page of this library sends it: whoever does has not understood what private means
  if (sent.visibility === 'private') throw refused('visibility', 'is private: it stays on the device');
  const bad = (sent.photos ?? []).findIndex(({ data }) => !BASE64.test(data ?? ''));
  if (bad >= 0) throw refused(`photos[${bad}].data`, 'is not base64');
  return sent;
}

const refused = (path: string, message: string): RefusedError => new RefusedError(422, { code: 'invalid-experience', message: `${path} ${message}`, errors: [{ path, message }] });

/** Photos at addresses of their own: a list of them is light, and a browser keeps each. */
function published({ photos, ...experience }: Experience): Experience {
  const addressed = photos?.map(({ data: _, ...photo }, i): ExperiencePhoto => ({ ...photo, url: `/api/experiences/${experience.id}/photos/${i + 1}` }));
  return { ...experience, ...(addressed && { photos: addressed }) };
}

async function sendPhoto(context: Context, { store }: Parts): Promise<Response> {
  const found = await store.find(context.req.param('id') ?? '');
  const photo = found && isShown(found) ? found.experience.photos?.[Number(context.req.param('place')) - 1] : undefined;
  if (!photo?.data) throw new RefusedError(404, { code: 'not-found', message: 'there is no such photo here' });
  return sendTagged(context, { type: photo.type, body: new Uint8Array(Buffer.from(photo.data, 'base64')) });
}

const isShown = ({ state, experience: { visibility } }: StoredExperience): boolean => state === 'accepted' && (visibility === 'public' || visibility === 'social');

function send(context: Context, content: object): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(content);
}

const listed = async ({ store }: Parts): Promise<object> => ({ items: await store.all(MOST_LISTED) });

async function decide(context: Context, parts: Parts): Promise<Response> {
  const asked = parseContract(decision, await readJsonBody(context.req.raw));
  if (!asked.ok) throw refuseDocument(asked.issues);
  const isDecided = await parts.store.decide(asked.value, STATES[asked.value.decision], parts.now().toISOString());
  if (!isDecided) throw new RefusedError(409, { code: 'other-version', message: 'there is another version of this experience by now, or none: read the list again' });
  return send(context, await listed(parts));
}
