import { readsOfExpression, readsOfRule, type ExpressionRead } from './evaluate-expression.js';
import type { Form, Question } from './form.js';
import type { Note } from './question-kinds.js';

/** What else than "is it known" may be asked of an answer that has no single value. */
type Manifold = 'count' | 'total';

/** Types whose answers are several values: how many there are can be counted. */
const COUNTED = ['choices', 'dream-jobs', 'repeat', 'file', 'photo'];
const ADDED_UP = ['number', 'scale'];

/**
 * Refuses every place of the form that compares or calculates with an answer that has no single value (a matrix, rows, files): the
 * comparison would always be false, and nobody would know why.
 */
export function refuseComparisons({ id, type }: Pick<Question, 'id' | 'type'>, form: Form, { fault, allowed }: { fault: Note; allowed: readonly Manifold[] }): void {
  for (const { path, as } of readsOfForm(form, id)) {
    if (as === 'known' || allowed.some((one) => one === as)) continue;
    const also = allowed.map((one) => `, or for its "${one}" in a calculation`).join('');
    fault(path, `"${id}" is a ${type}, which has no single value: ask only whether it is "known"${also}`);
  }
}

/** Refuses to count what is no list, and to add up what is no number. */
export function checkManifold(reads: readonly ExpressionRead[], form: Form, fault: Note): void {
  const all = form.modules.flatMap(({ questions }) => questions);
  for (const { id, path, as, of } of reads) {
    const read = all.find((question) => question.id === id);
    if (!read) continue; // said elsewhere
    if (as === 'count' && !COUNTED.includes(read.type)) fault(path, `"${id}" is no list: it can't be counted`);
    if (as !== 'total') continue;
    const added = read.type === 'repeat' && read.questions?.find((question) => question.id === of);
    if (!added || !ADDED_UP.includes(added.type)) fault(path, `"${of}" is not a number asked in the rows of "${id}"`);
  }
}

/** Where the rules and calculations of a form read a question; in a group, a question of the same name of its own hides it. */
function readsOfForm({ modules }: Form, id: string): ExpressionRead[] {
  const reads = modules.flatMap(({ questions }, m) =>
    questions.flatMap((question, i) => {
      const path = `modules[${m}].questions[${i}]`;
      const inner = (question.questions ?? []) as readonly Question[];
      const isHidden = inner.some((one) => one.id === id);
      return [...readsOfQuestion(question, path), ...(isHidden ? [] : inner.flatMap((one, j) => readsOfQuestion(one, `${path}.questions[${j}]`)))];
    }),
  );
  return reads.filter((read) => read.id === id);
}

export const readsOfQuestion = ({ showIf, constraint, value }: Pick<Question, 'showIf' | 'constraint' | 'value'>, path: string): ExpressionRead[] => [
  ...(showIf ? readsOfRule(showIf, `${path}.showIf`) : []),
  ...(constraint ? readsOfRule(constraint.rule, `${path}.constraint.rule`) : []),
  ...(value === undefined ? [] : readsOfExpression(value, `${path}.value`)),
];
