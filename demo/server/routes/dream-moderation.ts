import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { dreamKey, parseContract } from '../../../src/contract/index.js';
import { text } from '../../../src/contract/text.js';
import type { Access } from '../access.js';
import { readJsonBody } from '../body.js';
import type { DreamNames } from '../dream-names.js';
import { dreamMapping, dreamRow, mappingFor } from '../dream-rows.js';
import type { Forms } from '../forms.js';
import { RefusedError, refuseDocument } from '../problem.js';
import type { Store } from '../store.js';

interface DreamModerationParts {
  readonly store: Store;
  readonly forms: Forms;
  readonly names: DreamNames;
  readonly now: () => Date;
  readonly access: Access;
}

type Parts = Omit<DreamModerationParts, 'access'>;

const [MOST_LISTED, MOST_SUGGESTED, MOST_READ, MOST_LETTERS] = [100, 8, 200_000, 200];
const words = text(MOST_LETTERS).check(z.refine((value) => dreamKey(value) !== '', { error: 'has no letter' }));

const decision = z.union([
  z.object({ words, decision: z.literal('job'), job: text(64) }),
  z.object({ words, decision: z.literal('none') }),
  z.object({ words, decision: z.literal('own') }),
  z.object({ words, decision: z.literal('undo') }),
]);

/**
 * For whoever may moderate: `GET /api/moderation/dreams` lists the words that no job was found for, with how many persons wrote them, and what was
 * decided; `POST` with `{ "words", "decision": "job" | "none" | "own" | "undo", "job" }` decides, for the next release; `GET /api/moderation/jobs?q=`
 * finds jobs to choose from.
 */
export function addDreamModeration(app: Hono, { access, ...parts }: DreamModerationParts): void {
  app.get('/api/moderation/dreams', access.require('moderate'), async (context) => answer(context, await listed(parts)));
  app.post('/api/moderation/dreams', access.require('moderate'), (context) => decide(context, parts));
  app.get('/api/moderation/jobs', access.require('moderate'), (context) => answer(context, { items: suggested(parts, context.req.query('q') ?? '') }));
}

function answer(context: Context, content: object): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(content);
}

const suggested = ({ names }: Parts, typed: string) => names.suggest(typed.slice(0, MOST_LETTERS), MOST_SUGGESTED).map(({ id, label, code }) => ({ id, label, code }));

async function listed(parts: Parts): Promise<object> {
  const all = await parts.names.decided();
  const open = await openWords(parts, new Set(all.map(({ words: decided }) => decided)));
  const decided = all.map((one) => ({ ...one, ...(one.decision === 'job' && { label: parts.names.job(one.job)?.label }) }));
  const items = open.slice(0, MOST_LISTED).map((one) => ({ ...one, suggestions: suggested(parts, one.words) }));
  return { counts: { open: open.length, decided: decided.length }, items, decided: decided.slice(0, MOST_LISTED) };
}

interface OpenWords {
  readonly words: string;
  /** how many persons wrote them */
  people: number;
}

/** By folded words, those of most persons first. */
async function openWords({ store, forms, names }: Parts, decided: ReadonlySet<string>): Promise<OpenWords[]> {
  const found = new Map<string, OpenWords>();
  for (const form of forms.latest) {
    const newest = dreamMapping(form);
    if (!newest || newest.closed) continue; // a form's own answers need no other name
    for await (const { version, answers } of store.read(form.id, { after: 0, limit: MOST_READ })) {
      const { jobs } = dreamRow(mappingFor(forms.edition(form.id, version), newest), answers);
      const byKey = new Map(jobs.map((said) => [dreamKey(said), said]));
      byKey.forEach((said, key) => key && addPerson(found, key, said));
    }
  }
  const open = [...found].filter(([key, one]) => !decided.has(key) && names.isUnknown(one.words)).map(([, one]) => one);
  return open.sort((a, b) => b.people - a.people || (a.words < b.words ? -1 : 1));
}

function addPerson(found: Map<string, OpenWords>, key: string, said: string): void {
  const one = found.get(key);
  if (one) one.people += 1;
  else found.set(key, { words: said.trim(), people: 1 });
}

async function decide(context: Context, parts: Parts): Promise<Response> {
  const asked = parseContract(decision, await readJsonBody(context.req.raw));
  if (!asked.ok) throw refuseDocument(asked.issues);
  const { words: said, ...wanted } = asked.value;
  if (wanted.decision === 'undo') await parts.names.undo(said, parts.now().toISOString());
  else if (wanted.decision === 'job' && !parts.names.job(wanted.job)) throw new RefusedError(422, { code: 'unknown-job', message: 'the list has no such job' });
  else await parts.names.decide(said, wanted, parts.now().toISOString());
  return answer(context, await listed(parts));
}
