import type { Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { likeness, stemsOf } from '../../../src/contract/question-likeness.js';
import { parseContract } from '../../../src/contract/index.js';
import { code, text } from '../../../src/contract/text.js';
import type { Access } from '../access.js';
import { readJsonBody } from '../body.js';
import type { Forms } from '../forms.js';
import { RefusedError, refuseDocument } from '../problem.js';
import type { QuestionBoard } from '../question-board.js';
import { questionMappings } from '../question-forms.js';
import { identityHints, isNeverPublished } from '../question-hints.js';
import type { PublishedQuestion, QuestionStore, SaidQuestion, WordedQuestion } from '../question-store.js';

interface QuestionModerationParts {
  readonly store: QuestionStore;
  readonly forms: Forms;
  readonly board: QuestionBoard;
  readonly now: () => Date;
  readonly access: Access;
  /** something was decided: who follows the wall is told */
  readonly onChange: () => void;
}

type Parts = Omit<QuestionModerationParts, 'access'>;

const [MOST_LISTED, MOST_PUBLISHED, MOST_SIMILAR] = [100, 2_000, 3];
/** Less than what groups by itself: a person looks at it. */
const NEAR = 0.34;

const isWebAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
const words = text(300).check(z.refine((value) => value.trim() !== '', { error: 'is empty' }));
const answer = z.object({ text: text(1_000), url: z.optional(text(2_000).check(z.refine(isWebAddress, { error: 'is not an http(s) address' }))) });
const worded = { text: words, theme: code, answer: z.optional(answer) };
const submission = text(64);
const question = z.int();

const decision = z.union([
  z.object({ decision: z.literal('publish'), submission, ...worded }),
  z.object({ decision: z.literal('group'), submission, question }),
  z.object({ decision: z.literal('refuse'), submission }),
  z.object({ decision: z.literal('undo'), submission }),
  // `seen`: the words that whoever changes them had before them
  z.object({ decision: z.literal('change'), question, seen: z.optional(text(300)), ...worded }),
  z.object({ decision: z.literal('withdraw'), question }),
]);
type Decision = z.infer<typeof decision>;

/**
 * For whoever may moderate: `GET /api/moderation/questions` lists what people asked, in their own words, with what looks as if it said who they are and
 * the published questions that are near, then what is published and refused; `POST` decides of one: 409, with `state` as it is now, when somebody else has
 * decided otherwise meanwhile. What is not decided, or refused, is on no other address of this endpoint.
 */
export function addQuestionModeration(app: Hono, { access, ...parts }: QuestionModerationParts): void {
  app.get('/api/moderation/questions', access.require('moderate'), async (context) => send(context, await stateOf(parts)));
  app.post('/api/moderation/questions', access.require('moderate'), async (context) => {
    const asked = parseContract(decision, await readJsonBody(context.req.raw));
    if (!asked.ok) throw refuseDocument(asked.issues);
    const conflict = await conflictOf(asked.value, parts);
    if (conflict) return send(context, { ...conflict.problem, state: await stateOf(parts) }, 409);
    await decide(asked.value, parts);
    parts.onChange();
    return send(context, await stateOf(parts));
  });
}

function send(context: Context, body: object, status: 200 | 409 = 200): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(body, status);
}

async function stateOf({ store, forms, board }: Parts): Promise<object> {
  const mappings = questionMappings(forms);
  const published = await store.published();
  const known = published.map((one) => ({ ...one, stems: stemsOf(one.text) }));
  const near = (said: string): object[] => {
    const stems = stemsOf(said);
    const alike = known.map(({ id, text: worded, theme, stems: others }) => ({ id, text: worded, theme, likeness: likeness(stems, others) }));
    return alike.filter((one) => one.likeness >= NEAR).sort((a, b) => b.likeness - a.likeness).slice(0, MOST_SIMILAR);
  };
  return {
    counts: await store.counts(mappings),
    themes: board.themes,
    waiting: (await store.waiting(mappings, MOST_LISTED)).map((one) => ({ ...one, hints: identityHints(one.said), similar: near(one.said) })),
    published: published.slice(0, MOST_PUBLISHED).map(toldOf),
    refused: await store.refused(mappings, MOST_LISTED),
  };
}

/** For the team: how many asked it is theirs to know. */
const toldOf = ({ months, decidedAt: _, ...rest }: PublishedQuestion): object => ({ ...rest, months: months.map(({ month }) => month), people: months.reduce((sum, { n }) => sum + n, 0) });

/** Somebody else was first: what they decided is undone by nobody who does not know of it. The same again, by a double click, is no conflict. */
async function conflictOf(asked: Decision, { store }: Parts): Promise<RefusedError | undefined> {
  const published = await store.published();
  const wordsOf = (id: number | null | undefined): string | undefined => published.find((one) => one.id === id)?.text;
  if (asked.decision === 'undo' || asked.decision === 'withdraw') return undefined;
  if (asked.decision === 'change') return asked.seen === undefined || [asked.seen, asked.text.trim(), undefined].includes(wordsOf(asked.question)) ? undefined : conflict('reworded');
  const decided = await store.decisionOf(asked.submission);
  const isSame = asked.decision === 'refuse' ? decided === null : asked.decision === 'group' ? decided === asked.question : wordsOf(decided) === asked.text.trim();
  return decided === undefined || isSame ? undefined : conflict('decided');
}

const conflict = (what: string): RefusedError => new RefusedError(409, { code: 'already-decided', message: `it was ${what} meanwhile; nothing was changed, and "state" is as it is now` });

async function decide(asked: Decision, parts: Parts): Promise<void> {
  const { store, now } = parts;
  const decidedAt = now().toISOString();
  if (asked.decision === 'change') await store.change(await requireQuestion(asked.question, parts), requireWorded(asked, parts), decidedAt);
  else if (asked.decision === 'withdraw') await store.withdraw(await requireQuestion(asked.question, parts));
  else if (asked.decision === 'undo') await store.undo(asked.submission);
  else await decideSaid(asked, await requireSaid(asked.submission, parts), { ...parts, decidedAt });
}

type SaidDecision = Extract<Decision, { readonly decision: 'publish' | 'group' | 'refuse' }>;

async function decideSaid(asked: SaidDecision, said: SaidQuestion, { decidedAt, ...parts }: Parts & { readonly decidedAt: string }): Promise<void> {
  const { store } = parts;
  if (asked.decision === 'refuse') await store.refuse(said, decidedAt);
  else if (asked.decision === 'group') await store.group(said, await requireQuestion(asked.question, parts), decidedAt);
  else {
    const wording = requireWorded(asked, parts);
    // asked twice, by a double click or another tab, it is there once
    if ((await store.decisionOf(said.submissionId)) === undefined) await store.publish([said], wording, { decidedAt });
  }
}

async function requireSaid(submissionId: string, { store, forms }: Parts): Promise<SaidQuestion> {
  const said = await store.find(questionMappings(forms), submissionId);
  if (!said) throw new RefusedError(404, { code: 'unknown-submission', message: 'there is no answer of this id that asks a question' });
  return said;
}

async function requireQuestion(id: number, { store }: Parts): Promise<number> {
  if (!(await store.published()).some((one) => one.id === id)) throw new RefusedError(404, { code: 'unknown-question', message: 'there is no such question here' });
  return id;
}

function requireWorded({ text: said, theme, answer: given }: WordedQuestion, { board }: Parts): WordedQuestion {
  if (!board.themes.some(({ id }) => id === theme)) throw refuse('theme', { code: 'unknown-theme', message: 'is no theme of the forms here' });
  const hint = identityHints(said).find(isNeverPublished);
  if (hint) throw refuse('text', { code: 'identity-in-text', message: `holds what looks like a way to reach somebody (${hint.kind})` });
  const reply = given?.text.trim() || given?.url ? { text: given.text.trim(), ...(given.url && { url: given.url }) } : undefined;
  return { text: said.trim(), theme, answer: reply };
}

const refuse = (path: string, { code: name, message }: { readonly code: string; readonly message: string }): RefusedError =>
  new RefusedError(422, { code: name, message: `${path} ${message}`, errors: [{ path, message: `${path} ${message}` }] });
