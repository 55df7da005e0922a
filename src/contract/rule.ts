import * as z from 'zod/mini';
import { identifier, list, text } from './text.js';
import type { AnswerValue } from './form.js';

const scalar = z.union([text(500), z.number(), z.boolean()]);
type Scalar = z.infer<typeof scalar>;

/** One comparison of an answer. Every operator but `known: false` needs an answer: a question nobody answered, or one that is hidden, makes it false. */
export interface Comparison {
  q: string;
  eq?: Scalar | undefined;
  ne?: Scalar | undefined;
  in?: Scalar[] | undefined;
  has?: Scalar | undefined;
  lt?: Scalar | undefined;
  le?: Scalar | undefined;
  gt?: Scalar | undefined;
  ge?: Scalar | undefined;
  known?: boolean | undefined;
}

/** A condition as a JSON tree: interpreted, never compiled, so that it works under any content policy. */
export type Rule = Comparison | { all: Rule[] } | { any: Rule[] } | { not: Rule };

const OPERATORS = ['eq', 'ne', 'in', 'has', 'lt', 'le', 'gt', 'ge', 'known'] as const;
type Operator = (typeof OPERATORS)[number];

const comparison = z
  .object({
    q: identifier,
    eq: z.optional(scalar),
    ne: z.optional(scalar),
    in: z.optional(list(scalar, 300)),
    has: z.optional(scalar),
    lt: z.optional(scalar),
    le: z.optional(scalar),
    gt: z.optional(scalar),
    ge: z.optional(scalar),
    known: z.optional(z.boolean()),
  })
  .check(z.refine((value) => operatorsOf(value).length > 0, { error: `has no operator (one of ${OPERATORS.join(', ')})` }));

const rules = z.lazy(() => list(rule, 100));

export const rule: z.ZodMiniType<Rule, unknown> = z.union([
  comparison,
  z.object({ all: rules }),
  z.object({ any: rules }),
  z.object({ not: z.lazy(() => rule) }),
]) as z.ZodMiniType<Rule, unknown>;

const operatorsOf = (value: object): Operator[] => OPERATORS.filter((name) => (value as Comparison)[name] !== undefined);

const compare: Record<Operator, (answer: AnswerValue | undefined, operand: never) => boolean> = {
  known: (answer, operand: boolean) => (answer !== undefined) === operand,
  eq: (answer, operand: Scalar) => answer === operand,
  ne: (answer, operand: Scalar) => answer !== undefined && answer !== operand,
  in: (answer, operand: Scalar[]) => operand.some((one) => one === answer),
  has: (answer, operand: Scalar) => (Array.isArray(answer) ? answer.some((one) => one === operand) : answer === operand),
  lt: (answer, operand: Scalar) => isOrdered(answer, operand) && answer < operand,
  le: (answer, operand: Scalar) => isOrdered(answer, operand) && answer <= operand,
  gt: (answer, operand: Scalar) => isOrdered(answer, operand) && answer > operand,
  ge: (answer, operand: Scalar) => isOrdered(answer, operand) && answer >= operand,
};

/** Only two numbers, or two texts (days sort as texts), have an order. */
function isOrdered(answer: AnswerValue | undefined, operand: Scalar): answer is string | number {
  return (typeof answer === 'number' || typeof answer === 'string') && typeof answer === typeof operand;
}

/** Is the condition true, given the answers? Several operators in one comparison must all hold. An empty `all` is true, an empty `any` false. */
export function evaluateRule(tree: Rule, answerTo: (id: string) => AnswerValue | undefined): boolean {
  if ('all' in tree) return tree.all.every((one) => evaluateRule(one, answerTo));
  if ('any' in tree) return tree.any.some((one) => evaluateRule(one, answerTo));
  if ('not' in tree) return !evaluateRule(tree.not, answerTo);
  const answer = answerTo(tree.q);
  return operatorsOf(tree).every((name) => compare[name](answer, tree[name] as never));
}

/** The questions a condition reads, each with the path of the place that reads it (`all[1].q`). */
export function questionsReadBy(tree: Rule, path = ''): { id: string; path: string }[] {
  const at = (step: string) => (path ? `${path}.${step}` : step);
  if ('all' in tree) return tree.all.flatMap((one, i) => questionsReadBy(one, at(`all[${i}]`)));
  if ('any' in tree) return tree.any.flatMap((one, i) => questionsReadBy(one, at(`any[${i}]`)));
  if ('not' in tree) return questionsReadBy(tree.not, at('not'));
  return [{ id: tree.q, path: at('q') }];
}
