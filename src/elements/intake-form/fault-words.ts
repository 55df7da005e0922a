import { rangeOf, type AnswerFault } from '../../contract/answers.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { formatDay, formatNumber } from '../../i18n/format.js';
import type { IntakeFormStrings } from './intake-form.strings.js';

/** Why an answer has to be changed: what the form found itself, or what the endpoint said. */
export type FieldError = AnswerFault | { readonly code: 'refused-there'; readonly message: string };

interface Words {
  readonly strings: IntakeFormStrings;
  readonly lang: string;
}

/** A fault in the person's words: names the question and says how to mend it. */
export function faultText(question: PlannedQuestion, error: FieldError, { strings, lang }: Words): string {
  const { label } = question;
  const number = (value: number) => formatNumber(lang, value);
  switch (error.code) {
    case 'too-long':
      return strings.shorten(label, number(error.max), number(error.length));
    case 'too-many':
      return strings.tooManyDreams(label, number(error.max));
    case 'not-a-number':
      return strings.writeNumber(label, number(exampleOf(question)));
    case 'too-small':
      return typeof error.min === 'number' ? strings.numberFrom(label, number(error.min)) : strings.dayFrom(label, formatDay(lang, error.min));
    case 'too-big':
      return typeof error.max === 'number' ? strings.numberTo(label, number(error.max)) : strings.dayTo(label, formatDay(lang, error.max));
    case 'not-a-day':
      return strings.writeDay(label);
    case 'bad-format':
      return strings.writeFormat[error.format](label);
    case 'refused-there':
      return strings.refusedAnswer(label, error.message);
    default:
      return missingText(question, { strings, lang });
  }
}

/** What to do about a question without an answer, by the way it is answered. */
function missingText(question: PlannedQuestion, { strings, lang }: Words): string {
  const { label, type } = question;
  switch (type) {
    case 'choices':
      return strings.chooseSome(label);
    case 'text':
    case 'longtext':
      return question.format ? strings.writeFormat[question.format](label) : strings.writeSome(label);
    case 'number':
      return strings.writeNumber(label, formatNumber(lang, exampleOf(question)));
    case 'date':
      return strings.writeDay(label);
    case 'consent':
      return strings.tick(label);
    case 'dream-jobs':
      return strings.writeDream(label);
    default:
      return strings.chooseOne(label);
  }
}

const ANY_NUMBER = 12;

/** A number that would be accepted. */
function exampleOf(question: PlannedQuestion): number {
  const { min, max } = rangeOf(question);
  return Math.min(max ?? Infinity, Math.max(min ?? -Infinity, ANY_NUMBER));
}
