import type { AnswerValue } from '../../contract/form.js';
import { PIPE, type PlannedQuestion } from '../../contract/form-plan.js';
import { answerToIn, type AnswerWords, type Draft, type SayAnswer } from './intake-form.model.js';

/** An answer in words; a rich one says it by its part. */
export function answerText({ options }: PlannedQuestion, answer: AnswerValue | undefined, { yes, no }: AnswerWords): string {
  const labelOf = (code: unknown) => options.find((option) => option.code === code)?.label ?? String(code);
  if (typeof answer === 'boolean') return answer ? yes : no;
  return answer === undefined ? '…' : [answer].flat().map(labelOf).join(', ');
}

/** A question whose label and hint have the earlier answers in them. */
export function pipedText(question: PlannedQuestion, draft: Draft, words: Parameters<SayAnswer>[2]): PlannedQuestion {
  const answerTo = answerToIn(draft);
  const say = (piped: PlannedQuestion, answer: AnswerValue | undefined) =>
    (answer !== undefined && draft.readers?.[piped.type]?.text(piped, answer, words)) || answerText(piped, answer, words);
  const fill = (text: string) => text.replace(PIPE, (whole, id: string) => {
    const piped = draft.plan.byId.get(id);
    return piped ? say(piped, answerTo(id)) : whole;
  });
  return { ...question, label: fill(question.label), ...(question.hint !== undefined && { hint: fill(question.hint) }) };
}
