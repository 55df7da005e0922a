import { CORE_TYPES, type Question } from '../../contract/index.js';
import type { DraftOption, DraftQuestion, DraftTerm } from '../draft.js';
import type { Known } from '../expression/known.js';
import { Unconvertible } from '../expression/term.js';
import { toRule } from '../expression/to-rule.js';
import { toValue } from '../expression/to-value.js';
import { createNames, toIdentifier } from '../names.js';
import { quote } from '../report.js';
import { mapTexts, withoutPipes, type Texts } from '../texts.js';
import { optionsFor, type Lists } from './options.js';
import type { Scope } from './scope.js';
import { placePlainText, placeText, type Work } from './work.js';
import { say, type Words } from '../words.js';

export interface QuestionContext {
  readonly work: Work;
  readonly lists: Lists;
  readonly scope: Scope;
}

const MOST_ROWS = 60;
const MOST_IN_GROUP = 40;
const TYPES_WITH_WORDS = ['matrix', 'repeat', 'file', 'photo', 'note'];

/** A question of the definition; undefined when its meaning can't be carried, which the report says. */
export function assembleQuestion(draft: DraftQuestion, context: QuestionContext): Question | undefined {
  const { work, lists, scope } = context;
  const calculated = draft.type === 'calc' ? calculatedValue(draft, context) : {};
  if (!calculated) return undefined;
  const id = idOf(draft, work);
  const inside = draft.questions && assembleRows(draft.questions, context);
  if (inside?.questions.length === 0) {
    work.reporter.dropped(draft.at, say`${quote(draft.name)} has no question that its rows can ask: left out`);
    return undefined;
  }
  const { fields, codes } = optionsFor(work, lists, { question: draft, id });
  const known: Known = { id, type: draft.type, codes: draft.type === 'matrix' ? undefined : codes, literals: draft.literals, isInteger: draft.limits?.integer, columns: inside?.columns };
  const question: Question = {
    id,
    type: draft.type,
    ...wordsOf(draft, id, context),
    ...(draft.type !== 'note' && draft.type !== 'calc' && { optional: draft.optional }),
    ...draft.limits,
    ...fields,
    ...(draft.rows && { rows: rowsOf(draft.rows, id, work) }),
    ...(inside && { questions: inside.questions }),
    ...calculated,
    ...conditions(draft, known, context),
  } as Question;
  scope.add(draft, known);
  return question;
}

function idOf({ name, at }: DraftQuestion, { nameOf, reporter }: Work): string {
  const id = nameOf(toIdentifier(name));
  if (id !== name) reporter.changed(at, say`the name ${quote(name)} becomes the id "${id}"`);
  return id;
}

function wordsOf(draft: DraftQuestion, id: string, context: QuestionContext): Partial<Question> {
  const { work } = context;
  const place = (key: string, max: number) => ({ at: draft.at, path: ['questions', id, key], max });
  const words: Partial<Question> = { label: placeText(work, piped(draft, draft.label, context), place('label', 500)) || draft.name.slice(0, 500) };
  if (draft.hint?.main) words.hint = placeText(work, piped(draft, draft.hint, context), place('hint', 500));
  if (draft.why?.main) words.why = placePlainText(work, draft.why, place('why', 1_000));
  for (const key of ['minLabel', 'maxLabel', 'itemLabel'] as const) {
    const texts = draft[key];
    if (texts?.main) words[key] = placePlainText(work, texts, place(key, 80));
  }
  return words;
}

/** An earlier answer inside a label, written our way. What can't be read stays as it was written, and is told. */
function piped({ at }: DraftQuestion, texts: Texts, { work, scope }: QuestionContext): Texts {
  const { piping } = work.draft;
  const told = new Set<string>();
  const pipe = (all: string, name: string) => {
    try {
      const known = scope.resolveInLabel(name.trim());
      if (!TYPES_WITH_WORDS.includes(known.type) && known.group === undefined) return `{{${known.id}}}`;
      throw new Unconvertible(say`"${name}" has no words of its own`);
    } catch (error) {
      if (!told.has(name)) work.reporter.dropped(at, say`${quote(all)} in the text is no earlier answer that can stand there (${reasonOf(error)}): left as it is`);
      told.add(name);
      return all;
    }
  };
  return mapTexts(texts, (text) => (piping ? withoutPipes(text).replace(piping, pipe) : withoutPipes(text)));
}

/** Only what our rules can't say is caught: any other error is a fault of ours. */
function reasonOf(error: unknown): Words {
  if (error instanceof Unconvertible) return error.reason;
  throw error;
}

function conditions(draft: DraftQuestion, known: Known, { work, scope }: QuestionContext): Partial<Question> {
  const rules = draft.showIf.flatMap((condition) => {
    const rule = convert(condition, { work, otherwise: say`the question is asked whatever was answered` }, () => toRule(condition.term, scope.resolve));
    return rule && !('all' in rule && !rule.all.length) ? [rule] : [];
  });
  const [only] = rules;
  const showIf = rules.length > 1 ? { all: rules.slice(0, 100) } : only;
  return { ...(showIf && { showIf }), ...constraintOf(draft, known, { work, scope }) };
}

function constraintOf({ constraint, name, aliases = [] }: DraftQuestion, known: Known, { work, scope }: Pick<QuestionContext, 'work' | 'scope'>): Partial<Question> {
  if (!constraint) return {};
  const resolve = (read: string) => (read === '.' || read === name || aliases.includes(read) ? known : scope.resolve(read));
  const rule = convert(constraint, { work, otherwise: say`any answer is accepted` }, () => toRule(constraint.term, resolve));
  return rule ? { constraint: { rule, message: withoutPipes(constraint.message).slice(0, 300) } } : {};
}

function convert<T>({ at, source }: DraftTerm, { work: { reporter }, otherwise }: { work: Work; otherwise: Words }, turn: () => T): T | undefined {
  try {
    return turn();
  } catch (error) {
    reporter.dropped(at, say`${quote(source)} is not carried, so ${otherwise}: ${reasonOf(error)}`);
    return undefined;
  }
}

function calculatedValue({ value, at, name }: DraftQuestion, { work, scope }: QuestionContext): Partial<Question> | undefined {
  try {
    if (!value) throw new Unconvertible(say`it has no formula`);
    return { value: toValue(value.term, { resolve: scope.resolve, isEmptyZero: work.draft.isEmptyZero ?? false }) };
  } catch (error) {
    work.reporter.dropped(value?.at ?? at, say`the calculated value ${quote(name)} is left out: ${reasonOf(error)}`);
    return undefined;
  }
}

function rowsOf(rows: readonly DraftOption[], id: string, work: Work): NonNullable<Question['rows']> {
  const nameOf = createNames();
  for (const { at } of rows.slice(MOST_ROWS)) work.reporter.dropped(at, say`a matrix takes ${MOST_ROWS} rows: left out`);
  return rows.slice(0, MOST_ROWS).map(({ at, value, label }) => {
    const row = nameOf(toIdentifier(value));
    if (row !== value) work.reporter.changed(at, say`the row ${quote(value)} becomes "${row}"`);
    return { id: row, label: placePlainText(work, label, { at, path: ['questions', id, 'rows', row], max: 500 }) };
  });
}

/** The questions of a repeated group: core types only, each known to the next. */
function assembleRows(drafts: readonly DraftQuestion[], context: QuestionContext) {
  const { reporter } = context.work;
  const scope = context.scope.inside(drafts);
  const columns = new Map<string, Pick<Known, 'id' | 'type'>>();
  const questions: Question[] = [];
  for (const draft of drafts) {
    const asCore: DraftQuestion = draft.type === 'place' && !draft.options && !draft.list ? { ...draft, type: 'text' } : draft;
    const isCore = CORE_TYPES.some((type) => type === asCore.type);
    const question = isCore && questions.length < MOST_IN_GROUP ? assembleQuestion(asCore, { ...context, scope }) : undefined;
    if (!isCore) reporter.dropped(draft.at, say`${quote(draft.name)} is of the type "${draft.type}", which the rows of a group can't ask: left out`);
    else if (!question) reporter.dropped(draft.at, say`${quote(draft.name)} is left out of the group`);
    if (!question) continue;
    questions.push(question);
    columns.set(draft.name, { id: question.id, type: asCore.type });
  }
  return { questions, columns };
}
