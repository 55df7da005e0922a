import { isDay } from '../../contract/text.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { formatNumber } from '../../i18n/format.js';
import { formatDay } from '../../i18n/format-day.js';
import { draftAnswer, type AnswerWords, type Draft } from './intake-form.model.js';
import { answerText } from './piping.model.js';

/** An answer in the words that a person reads it again in; undefined: there is none. What is wrong stays as it was typed. */
export function reviewText(question: PlannedQuestion, draft: Draft, words: AnswerWords & { readonly lang: string }): string | undefined {
  const answer = draftAnswer(draft, question);
  if (answer === undefined || (Array.isArray(answer) && !answer.length)) return undefined;
  const rich = draft.readers?.[question.type]?.text;
  if (rich) return rich(question, answer, words);
  if (typeof answer === 'number') return formatNumber(words.lang, answer);
  if (question.type === 'date' && typeof answer === 'string' && isDay(answer)) return formatDay(words.lang, answer);
  return answerText(question, answer, words);
}
