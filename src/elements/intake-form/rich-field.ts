import type { TemplateResult } from 'lit';
import type { AnswerValue, RICH_TYPES } from '../../contract/form.js';
import type { PlannedQuestion, QuestionKind } from '../../contract/form-plan.js';
import type { FaultGround, FaultWords, FieldError } from './fault-words.js';
import type { Input, ReadInput, SayAnswer } from './intake-form.model.js';
import type { QuestionView } from './question-view.js';

/** One rich type of question: how it behaves, looks, and is read. */
export interface RichField extends QuestionKind {
  readonly template: (view: QuestionView) => TemplateResult;
  /** what was put in, as an answer */
  readonly read: ReadInput;
  /** an answer, as it would have been put in */
  readonly write: (question: PlannedQuestion, answer: AnswerValue) => Input | undefined;
  /** an answer in words, to be read again */
  readonly text: SayAnswer;
  /** a fault in the person's words */
  readonly explain: (question: PlannedQuestion, fault: FieldError, words: FaultWords) => string;
  /** id of the control that a fault is about, where it isn't the first: added to the question's own */
  readonly place?: (question: PlannedQuestion, fault: FieldError, given: FaultGround) => string;
}

export type RichFields = Readonly<Record<(typeof RICH_TYPES)[number], RichField>>;
