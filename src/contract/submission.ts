import * as z from 'zod/mini';
import type { AnswerRow, AnswerValue } from './form.js';
import { submissionId } from './receipt.js';
import { day, identifier, list, text } from './text.js';

/** Base64 of a file is a long text; the endpoint's limit of a whole body is the real one. */
const LONGEST_TEXT = 12_000_000;

const answerRow: z.ZodMiniType<AnswerRow> = z.record(identifier, z.union([text(LONGEST_TEXT), z.number(), z.boolean(), list(text(500), 200)]));

export const answerValue: z.ZodMiniType<AnswerValue> = z.union([text(10_000), z.number(), z.boolean(), list(text(500), 200), answerRow, list(answerRow, 200)]);

/** SHA-256 in hexadecimal, of a follow-up code and what it is for: the code itself never travels. */
export const followUpHash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const answersGiven = {
  submissionId,
  form: identifier,
  version: z.int().check(z.minimum(1)),
  variant: z.optional(identifier),
  desk: z.optional(identifier),
  /** by question id; only questions that were shown */
  answers: z.record(identifier, answerValue),
  on: day,
  lang: z.optional(text(35)),
  followUp: z.optional(followUpHash),
};

/** `ij/submission@1`: one person's answers, posted as JSON. `on` is a day, never a time. */
export const submission = z.object({
  schema: z.literal('ij/submission@1'),
  ...answersGiven,
  /** asked and left unanswered, which is not the same as never asked */
  skipped: z._default(list(identifier, 500), []),
});
export type Submission = z.infer<typeof submission>;

/**
 * `ij/contact@1`: how to reach the person, posted apart from their answers, to another address and under an id of its own: nothing in the two
 * documents says that they belong together.
 */
export const contact = z.object({ schema: z.literal('ij/contact@1'), ...answersGiven });
export type Contact = z.infer<typeof contact>;
