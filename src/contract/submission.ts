import * as z from 'zod/mini';
import type { AnswerValue } from './form.js';
import { submissionId } from './receipt.js';
import { day, identifier, list, text } from './text.js';

export const answerValue: z.ZodMiniType<AnswerValue> = z.union([text(10_000), z.number(), z.boolean(), list(text(500), 200)]);

/** `ij/submission@1`: one person's answers, posted as JSON. `on` is a day, never a time. */
export const submission = z.object({
  schema: z.literal('ij/submission@1'),
  submissionId,
  form: identifier,
  version: z.int().check(z.minimum(1)),
  variant: z.optional(identifier),
  desk: z.optional(identifier),
  /** by question id; only questions that were shown */
  answers: z.record(identifier, answerValue),
  /** asked and left unanswered, which is not the same as never asked */
  skipped: z._default(list(identifier, 500), []),
  on: day,
  lang: z.optional(text(35)),
});
export type Submission = z.infer<typeof submission>;
