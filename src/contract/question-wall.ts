import * as z from 'zod/mini';
import { code, list, text } from './text.js';

const count = z.int().check(z.minimum(0));

/** A month, `2026-11`: nothing about a question is ever told by the day. */
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

const question = z.object({
  /** the question's own, never that of an answer somebody sent */
  id: code,
  /** in the words of whoever approved it */
  text: text(300),
  /** one of `themes` */
  theme: z.nullish(code),
  /** when it was asked; with `n` how many times, null when the number is not told */
  months: z._default(list(z.union([month, z.object({ month, n: z.nullable(count) })]), 240), []),
  /** by how many people, without a number: `often` is the least number that is told, or more */
  asked: z.nullish(z.enum(['often', 'sometimes'])),
  answer: z.nullish(z.object({ text: text(1_000), url: z.nullish(text(2_000)) })),
  /** ids of other questions that ask nearly the same, or other ways to ask this one */
  similar: z._default(list(text(300), 20), []),
});
export type QuestionItem = z.infer<typeof question>;

/**
 * `ij/questions@1`: questions that people ask, approved and reworded one by one before they are published. No answer somebody sent, no person,
 * no desk, no day is in it.
 */
export const questions = z.object({
  schema: z.optional(z.literal('ij/questions@1')),
  title: z.optional(text(300)),
  source: z.optional(text(300)),
  /** the day of the last change, or its time */
  updated: z.optional(text(40)),
  /** the least number that is told */
  minCount: z._default(count, 5),
  themes: z._default(list(z.object({ id: code, label: text(120) }), 60), []),
  items: list(question, 2_000),
  /** requests by theme and month, counted and masked by the endpoint; without them a calendar counts the questions themselves */
  calendar: z.nullish(list(z.object({ theme: code, month, n: z.nullable(count) }), 4_000)),
  /** what `calendar` counts, for the reader */
  calendarNote: z.nullish(text(500)),
  /** address of the page of questions that follows */
  next: z.nullish(text(2_000)),
});
export type Questions = z.infer<typeof questions>;
