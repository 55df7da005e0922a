import * as z from 'zod/mini';
import { rule, type Rule } from './rule.js';
import { identifier, list, text } from './text.js';
import type { AnswerValue } from './form.js';

/**
 * A calculated value as a JSON tree, interpreted like a rule: a constant, the answer to a question (`q`), arithmetic, how many items a list
 * has (`count`), the sum of one question over the rows of a repeated group (`total`), or one of two values (`if`).
 */
export type Expression =
  | number
  | string
  | { q: string }
  | { sum: Expression[] }
  | { product: Expression[] }
  | { minus: Expression[] }
  | { divide: Expression[] }
  | { min: Expression[] }
  | { max: Expression[] }
  | { round: Expression; digits?: number | undefined }
  | { count: string }
  | { total: { q: string; of: string } }
  | { if: Rule; then: Expression; else: Expression };

const one = z.lazy(() => expression);
const some = z.lazy(() => list(expression, 100).check(z.minLength(1)));
const two = z.lazy(() => list(expression, 2).check(z.minLength(2)));

export const expression: z.ZodMiniType<Expression, unknown> = z.union([
  z.number(),
  text(300),
  z.object({ q: identifier }),
  z.object({ sum: some }),
  z.object({ product: some }),
  z.object({ minus: two }),
  z.object({ divide: two }),
  z.object({ min: some }),
  z.object({ max: some }),
  z.object({ round: one, digits: z.optional(z.int().check(z.minimum(0), z.maximum(6))) }),
  z.object({ count: identifier }),
  z.object({ total: z.object({ q: identifier, of: identifier }) }),
  z.object({ if: rule, then: one, else: one }),
]) as z.ZodMiniType<Expression, unknown>;

export type AnswerTo = (id: string) => AnswerValue | undefined;
