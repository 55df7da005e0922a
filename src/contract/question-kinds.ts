import type { AnswerFault } from './answers.js';
import type { AnswerTo } from './expression.js';
import type { AnswerValue, Form, FormOption, Question, QuestionType } from './form.js';

/** A question ready to ask: its options resolved from the lists, an unknown type turned into `text`. */
export interface PlannedQuestion extends Omit<Question, 'type' | 'options' | 'questions'> {
  readonly type: QuestionType;
  /** where it stands in the definition, for messages: `modules[0].questions[3]` */
  readonly path: string;
  /** open options, in order; empty for types that have none */
  readonly options: readonly FormOption[];
  /** the questions whose answers stand in its label or hint */
  readonly pipes: readonly string[];
  /** of a repeated group: what is asked for each row */
  readonly group?: PlannedGroup;
}

/** Questions that are asked together, indexed. */
export interface PlannedGroup {
  /** in asking order */
  readonly questions: readonly PlannedQuestion[];
  readonly byId: ReadonlyMap<string, PlannedQuestion>;
  /** question → the later questions that its answer shows, hides or changes, directly or through another */
  readonly dependents: { readonly get: (id: string) => readonly string[] };
}

/** Notes a fault, or something tolerated, with its place in the definition. */
export type Note = (path: string, message: string) => void;

/** What planning one question may look at. */
export interface PlanScope {
  readonly form: Form;
  /** the day, `YYYY-MM-DD`: codes open and close by it */
  readonly on: string | undefined;
  readonly kinds: QuestionKinds;
  /** ids that may be read because they are asked before all this */
  readonly before: readonly string[];
  readonly fault: Note;
  readonly warn: Note;
}

/** A place in the definition that reads an answer. */
export interface AnswerRead {
  readonly id: string;
  readonly path: string;
}

/** How one type of question behaves, apart from its looks. */
export interface QuestionKind {
  /** it chooses among options, its own or a list's */
  readonly hasOptions?: boolean;
  /** what is wrong with an answer that is there */
  readonly check: (question: PlannedQuestion, answer: AnswerValue, answerTo: AnswerTo) => AnswerFault | undefined;
  /** checks the definition further and adds what the plan needs */
  readonly plan?: (question: Question & { readonly path: string }, scope: PlanScope) => Partial<PlannedQuestion>;
  /** the answers its own is made of */
  readonly reads?: (question: PlannedQuestion) => AnswerRead[];
  /** its answer, made from others: nobody gives it */
  readonly derive?: (question: PlannedQuestion, answerTo: AnswerTo) => AnswerValue | undefined;
}

/** Behaviours by type. A page loads those of rich questions only when a form has one; what is not here is asked as text. */
export type QuestionKinds = Readonly<Partial<Record<QuestionType, QuestionKind>>>;
