import { guard } from 'lit/directives/guard.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import { faultText, type FaultGround, type FieldError } from './fault-words.js';
import { part } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { answerToIn, type Draft } from './intake-form.model.js';
import type { SummaryItem } from './intake-form.template.js';
import { questionTemplate } from './question.template.js';
import type { QuestionView } from './question-view.js';
import type { RichFields } from './rich-field.js';

/** Draws the questions of one form as they stand, and says what is wrong with them. */
export class QuestionDrawer {
  readonly #session: FormSession;

  constructor(session: FormSession) {
    this.#session = session;
  }

  /** Drawn again only when something of this very question has changed: a key typed in one costs nothing in the 499 others. */
  draw(question: PlannedQuestion, draft: Draft, titleLevel?: number): unknown {
    const { host, sheet, isShared, question: drawn = questionTemplate } = this.#session;
    const { strings, locale } = host;
    const input = draft.inputs.get(question.id);
    const error = sheet.errors.get(question.id);
    const rich = part('rich')?.[question.type as keyof RichFields];
    // what reads other answers is drawn again with each of them
    const seen = rich || question.pipes.length ? draft : undefined;
    return guard([question, input, error, strings, isShared, seen, titleLevel], () => {
      const view: QuestionView = { question: this.#piped(question), input, error: error && this.#errorText(question, error), fault: error, id: this.#session.idOf(question.id), isShared, strings, lang: locale.lang, answerTo: answerToIn(draft), onChange: this.#session.change, host, titleLevel };
      return drawn(view, part('rich'));
    });
  }

  /** With the earlier answers in its words. */
  #piped(question: PlannedQuestion): PlannedQuestion {
    const { draft, host: { strings, locale } } = this.#session;
    const fill = draft && question.pipes.length ? part('piping') : undefined;
    return draft && fill ? fill(question, draft, { ...strings, lang: locale.lang }) : question;
  }

  #groundOf({ id }: PlannedQuestion): FaultGround {
    const { draft } = this.#session;
    return draft ? { input: draft.inputs.get(id), answerTo: answerToIn(draft) } : {};
  }

  #errorText(question: PlannedQuestion, error: FieldError): string {
    const { strings, locale } = this.#session.host;
    return faultText(this.#piped(question), error, { strings, lang: locale.lang, rich: part('rich'), ...this.#groundOf(question) });
  }

  /** What is wrong, with links that lead there. */
  get summary(): SummaryItem[] {
    return this.#session.sheet.faults.map(({ question, error }) => {
      const place = part('rich')?.[question.type as keyof RichFields]?.place?.(question, error, this.#groundOf(question)) ?? '';
      return { q: question.id, id: this.#session.idOf(question.id) + place, text: this.#errorText(question, error) };
    });
  }
}
