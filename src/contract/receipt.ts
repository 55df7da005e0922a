import * as z from 'zod/mini';
import { parseContract } from './parse.js';
import { list, text } from './text.js';

/** A random UUID v4, made once per answer: not v7 or ULID, which would tell the minute of the visit. */
export const submissionId = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

/** `ij/receipt@1`: the proof that an answer is stored. It must echo the id; a page saying 200 is no proof. */
export const receipt = z.object({
  schema: z.optional(z.literal('ij/receipt@1')),
  submissionId,
  stored: z.optional(z.boolean()),
});
export type Receipt = z.infer<typeof receipt>;

/** `ij/problem@1`: why a request was refused, naming the culprit (`q`: a question, `path`: a place in the document). */
export const problem = z.object({
  schema: z.optional(z.literal('ij/problem@1')),
  /** one word a program can branch on */
  code: z.optional(text(60)),
  /** for the webmaster */
  message: z.optional(text(1_000)),
  errors: z.optional(list(z.object({
    q: z.optional(text(64)),
    path: z.optional(text(300)),
    code: z.optional(text(60)),
    message: text(500),
  }), 500)),
  /** seconds */
  retryAfter: z.optional(z.number().check(z.minimum(0))),
  submissionId: z.optional(submissionId),
  stored: z.optional(z.boolean()),
});
export type Problem = z.infer<typeof problem>;

/** What an endpoint said of its refusal, when it said it in the contract's words. */
export function parseProblem(json: unknown): Problem | undefined {
  const parsed = parseContract(problem, json);
  return parsed.ok ? parsed.value : undefined;
}
