import type { Question, QuestionType } from '../contract/index.js';
import type { Scalar, Term } from './expression/term.js';
import type { Texts } from './texts.js';

/** One answer of a closed question, under the name that the source gives it. */
export interface DraftOption {
  readonly at: string;
  readonly value: string;
  readonly label: Texts;
}

/** Options that several questions share, under the source's name. */
export interface DraftList {
  readonly name: string;
  readonly options: readonly DraftOption[];
}

/** A condition or formula read from the source; its names are still the source's. */
export interface DraftTerm {
  readonly at: string;
  readonly term: Term;
  /** as it was written, for messages */
  readonly source: string;
}

/** A question read from a source, before its names are made valid and its rules are turned. All importers come to this. */
export interface DraftQuestion {
  readonly at: string;
  readonly name: string;
  readonly type: QuestionType;
  readonly label: Texts;
  readonly hint?: Texts | undefined;
  readonly why?: Texts | undefined;
  readonly minLabel?: Texts | undefined;
  readonly maxLabel?: Texts | undefined;
  readonly itemLabel?: Texts | undefined;
  /** false: an answer is required */
  readonly optional: boolean;
  readonly options?: readonly DraftOption[] | undefined;
  readonly list?: DraftList | undefined;
  /** statements of a matrix */
  readonly rows?: readonly DraftOption[] | undefined;
  readonly limits?: Limits | undefined;
  /** what the source's values mean, of a question whose answers are true and false */
  readonly literals?: ReadonlyMap<string, Scalar> | undefined;
  /** all must hold */
  readonly showIf: readonly DraftTerm[];
  readonly constraint?: (DraftTerm & { readonly message: string }) | undefined;
  readonly value?: DraftTerm | undefined;
  /** of a repeated group */
  readonly questions?: readonly DraftQuestion[] | undefined;
  /** other names that rules of the source use for it; a question of a repeated group is known only by these, if it has any */
  readonly aliases?: readonly string[] | undefined;
}

/** What passes from the source to the definition without any change. */
export type Limits = Partial<Pick<Question, 'integer' | 'min' | 'max' | 'maxLength' | 'format' | 'accept' | 'maxSize' | 'autocomplete'>>;

export interface DraftPage {
  readonly name: string;
  readonly title?: Texts | undefined;
  readonly questions: readonly DraftQuestion[];
}

/** A whole source, read. */
export interface Draft {
  readonly name: string;
  readonly version: number;
  /** the language of the main texts, when the source says it */
  readonly lang?: string | undefined;
  readonly title?: Texts | undefined;
  readonly intro?: Texts | undefined;
  readonly thanks?: Texts | undefined;
  readonly submitLabel?: Texts | undefined;
  readonly pages: readonly DraftPage[];
  readonly layout: 'page' | 'pages' | 'one-per-page';
  readonly hasReview?: boolean;
  /** how the source writes an earlier answer inside a label; the first group is its name */
  readonly piping?: RegExp | undefined;
  /** an unanswered number counts as 0 in arithmetic */
  readonly isEmptyZero?: boolean;
}
