import * as z from 'zod/mini';
import { answerValue } from './submission.js';
import { day, identifier } from './text.js';

/** `ij/follow-up@1`: what a person answered last under a follow-up code, given back to whoever shows the code's hash. Never a contact. */
export const followUp = z.object({
  schema: z.literal('ij/follow-up@1'),
  form: identifier,
  version: z.int().check(z.minimum(1)),
  variant: z.optional(identifier),
  answers: z.record(identifier, answerValue),
  on: day,
});
export type FollowUp = z.infer<typeof followUp>;
