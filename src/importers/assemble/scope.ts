import type { DraftQuestion } from '../draft.js';
import type { Known } from '../expression/known.js';
import { Unconvertible } from '../expression/term.js';
import { say } from '../words.js';

/** Which questions may be read at a point of the form: rules only look back. */
export interface Scope {
  /** throws `Unconvertible` with the reason when the name may not be read */
  readonly resolve: (name: string) => Known;
  /** the same for a name inside a label: in a row, only answers of that row */
  readonly resolveInLabel: (name: string) => Known;
  /** the question has been asked: it may be read from here on */
  readonly add: (question: DraftQuestion, known: Known) => void;
  /** the questions of a repeated group, which also see what was asked before the group */
  readonly inside: (questions: readonly DraftQuestion[]) => Scope;
}

/** The names that rules may use for a question. */
const namesOf = ({ name, aliases }: DraftQuestion, isInRow: boolean): readonly string[] => (isInRow && aliases?.length ? aliases : [name, ...(aliases ?? [])]);

export function createScope(questions: readonly DraftQuestion[], outer?: Scope): Scope {
  const isInRow = outer !== undefined;
  const asked = new Map<string, Known>();
  const all = new Set(questions.flatMap((question) => namesOf(question, isInRow)));
  const columns = new Map<string, Known>();
  const scope: Scope = {
    resolve(name) {
      const known = asked.get(name) ?? columns.get(name);
      if (known) return known;
      if (outer && !all.has(name)) return outer.resolve(name);
      throw new Unconvertible(all.has(name) ? say`"${name}" is asked later, or was left out: a rule may only look back` : say`"${name}" is no question that a rule can read`);
    },
    resolveInLabel(name) {
      if (isInRow && !all.has(name)) throw new Unconvertible(say`"${name}" is not asked in the same row`);
      return scope.resolve(name);
    },
    add(question, known) {
      // two questions of one name: the first keeps it, as the report of the names says
      for (const name of namesOf(question, isInRow)) if (!asked.has(name)) asked.set(name, known);
      for (const [name, column] of known.columns ?? []) columns.set(name, { ...column, group: known.id });
    },
    inside: (inner) => createScope(inner, scope),
  };
  return scope;
}
