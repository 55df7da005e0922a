import type { AnswerFault } from '../../contract/answers.js';
import { RICH_TYPES } from '../../contract/core-form.js';
import { rangeOf } from '../../contract/core-kinds.js';
import type { AnswerTo } from '../../contract/expression.js';
import type { CoreType } from '../../contract/form.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { formatNumber } from '../../i18n/format.js';
import { formatDay } from '../../i18n/format-day.js';
import type { Input } from './intake-form.model.js';
import type { IntakeFormStrings } from './intake-form.strings.js';
import type { RichFields } from './rich-field.js';

/** Why an answer has to be changed: what the form found itself, or what the endpoint said. */
export type FieldError = AnswerFault | { readonly code: 'refused-there'; readonly message: string };

/** What a rich question looks at to tell where it is wrong. */
export interface FaultGround {
  readonly input?: Input | undefined;
  /** answers to the other questions */
  readonly answerTo?: AnswerTo | undefined;
}

export interface FaultWords extends FaultGround {
  readonly strings: IntakeFormStrings;
  readonly lang: string;
  /** of rich questions, when the form has any */
  readonly rich?: RichFields | undefined;
}

/** A fault in the person's words: names the question and says how to mend it. */
export function faultText(question: PlannedQuestion, error: FieldError, words: FaultWords): string {
  const { strings, lang } = words;
  const rich = words.rich?.[question.type as keyof RichFields];
  const q = strings.quote(question.label);
  const number = (value: number) => formatNumber(lang, value);
  switch (error.code) {
    case 'too-long':
      return strings.shorten(q, number(error.max), number(error.length));
    case 'too-many':
      return strings.tooManyDreams(q, number(error.max));
    case 'too-small':
      return typeof error.min === 'number' ? strings.numberFrom(q, number(error.min)) : strings.dayFrom(q, formatDay(lang, error.min));
    case 'too-big':
      return typeof error.max === 'number' ? strings.numberTo(q, number(error.max)) : strings.dayTo(q, formatDay(lang, error.max));
    case 'refused-there':
      return strings.refusedAnswer(q, error.message);
    case 'constraint':
      return error.message;
    default:
      if (rich) return rich.explain(question, error, words);
      if (RICH_TYPES.some((type) => type === question.type)) return strings.answerAbsent(q);
      return strings.answer[expected(question, error)](q, number(exampleOf(question)));
  }
}

/** What to write or choose: a question says it by its type, a text by its format if it has one. */
function expected({ type, format }: PlannedQuestion, { code }: FieldError): keyof IntakeFormStrings['answer'] {
  if (code === 'not-a-number') return 'number'; // also of a scale too long to be drawn
  return ((type === 'text' || type === 'longtext') && format) || (type as Exclude<CoreType, 'note'>); // nothing is wrong with a note
}

const ANY_NUMBER = 12;

/** A number that would be accepted. */
function exampleOf(question: PlannedQuestion): number {
  const { min, max } = rangeOf(question);
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, ANY_NUMBER));
}
