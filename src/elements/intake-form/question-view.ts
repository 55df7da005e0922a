import type { PlannedQuestion } from '../../contract/form-plan.js';
import type { Change, Input } from './intake-form.model.js';
import type { IntakeFormStrings } from './intake-form.strings.js';

/** Everything that one question is drawn from. */
export interface QuestionView {
  readonly question: PlannedQuestion;
  readonly input: Input | undefined;
  /** in the person's words */
  readonly error: string | undefined;
  /** id of its first control: unique in the shadow root, where a link of the error summary leads */
  readonly id: string;
  /** a computer that many people use: nothing is filled in */
  readonly isShared: boolean;
  readonly strings: IntakeFormStrings;
  readonly onChange: (change: Change) => void;
}
