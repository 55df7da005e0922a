import type { ReactiveControllerHost } from 'lit';
import type { AnswerTo } from '../../contract/expression.js';
import type { AnnounceController } from '../../state/announce-controller.js';
import type { FieldError } from './fault-words.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import type { Change, Input } from './intake-form.model.js';
import type { IntakeFormStrings } from './intake-form.strings.js';

/** What a question may ask of its element. */
export interface QuestionHost extends ReactiveControllerHost, HTMLElement {
  readonly announcer: AnnounceController;
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** the address of the form's definition; none where the page gives it as `data` */
  readonly src?: string | undefined;
  readonly data?: unknown;
  /** an address, resolved and allowed; throws IjConfigError */
  endpoint(address: string): URL;
  /** tells the webmaster */
  report(error: Error): void;
  /** of the form's title in the page's outline */
  readonly headingLevel: number;
  read(url: URL, signal: AbortSignal): Promise<unknown>;
}

/** Everything that one question is drawn from. */
export interface QuestionView {
  readonly question: PlannedQuestion;
  readonly input: Input | undefined;
  /** in the person's words */
  readonly error: string | undefined;
  /** the fault behind it */
  readonly fault?: FieldError | undefined;
  /** id of its first control: unique in the shadow root, where a link of the error summary leads */
  readonly id: string;
  /** a computer that many people use: nothing is filled in */
  readonly isShared: boolean;
  readonly strings: IntakeFormStrings;
  readonly lang: string;
  /** answers to the other questions; undefined of what is hidden or wrong */
  readonly answerTo: AnswerTo;
  /** what reads from an endpoint or speaks does it through the element */
  readonly host: QuestionHost;
  readonly onChange: (change: Change) => void;
  /** the label is the title of its page: a heading of this level */
  readonly titleLevel?: number | undefined;
}
