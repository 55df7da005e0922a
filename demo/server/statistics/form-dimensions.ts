import { NO_ANSWER } from '../../../src/contract/form-counts.js';
import { answerIn, isContact, type AnswerValue, type Form, type Question, type Submission } from '../../../src/contract/index.js';
import { dreamMapping } from '../dream-rows.js';
import type { CountWords } from './words.js';

export interface DimensionValue {
  readonly code: string;
  readonly label: string;
}

/** Something that persons are counted by, as it is told. The last value is that of no answer. */
export interface ToldDimension {
  readonly id: string;
  readonly label: string;
  readonly multiple: boolean;
  readonly values: readonly DimensionValue[];
  /** the question it is made from, if it is */
  readonly question?: string;
}

export interface Dimension extends ToldDimension {
  /** the codes an answer counts under; none: no answer */
  readonly codesOf: (submission: Submission) => readonly string[];
}

const COUNTED_TYPES = ['choice', 'choices', 'yesno', 'scale'];
/** Weights a record: how many persons it is about. */
const PEOPLE = 'people';
const MOST_PEOPLE = 999;
/** What cells and tables call otherwise. */
const RESERVED = ['n', 'desk', 'month', PEOPLE];

/**
 * The dimensions of a form over its versions, newest first: questions with a `stat.dimension` and a closed list of codes. A code that was
 * closed keeps its line; a local code with `mapsTo` counts as the core's. Called by the dimension's name; by the question's id when the name
 * is taken. A closed question that counts as a dream is told with the dreams alone: two tables of the same answers, each with cells of its own
 * hidden, could be subtracted from one another.
 */
export function formDimensions(editions: readonly Form[], words: CountWords): Dimension[] {
  const taken = new Set<string>(RESERVED);
  const dreams = new Set(editions.map((form) => dreamMapping(form)).flatMap((mapping) => (mapping?.closed ? [mapping.jobs] : [])));
  const ids = new Set(editions.flatMap((form) => countedQuestions(form).map(({ id }) => id)));
  return [...ids].filter((id) => !dreams.has(id)).flatMap((question) => {
    const name = editions.flatMap((form) => countedQuestions(form)).find(({ id }) => id === question)?.stat?.dimension ?? question;
    const id = [name, question].find((one) => !taken.has(one));
    if (id === undefined) return [];
    taken.add(id);
    return [questionDimension({ id, question, editions, words })];
  });
}

const questionsOf = (form: Form): Question[] => form.modules.flatMap(({ questions }) => questions);

const countedQuestions = (form: Form): Question[] =>
  questionsOf(form).filter((question) => question.stat && COUNTED_TYPES.includes(question.type) && !isContact(question));

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly editions: readonly Form[];
  readonly words: CountWords;
}

function questionDimension({ id, question, editions, words }: Asked): Dimension {
  const labels = new Map<string, string>();
  const folds = new Map<number, ReadonlyMap<string, string>>();
  let newest: Question | undefined;
  let multiple = false;
  for (const form of editions) {
    const asked = countedQuestions(form).find((one) => one.id === question);
    if (!asked) continue;
    newest ??= asked;
    multiple ||= asked.type === 'choices';
    const lines = linesOf(asked, form, words);
    folds.set(form.version, new Map(lines.map(({ given, code }) => [given, code])));
    for (const { code, label } of lines) if (!labels.has(code)) labels.set(code, label);
  }
  const values = [...[...labels].map(([code, label]) => ({ code, label })), { code: NO_ANSWER, label: words.noAnswer }];
  const codesOf = ({ version, answers }: Submission): string[] => {
    const fold = folds.get(version);
    const codes = givenCodes(answerIn(answers, question)).flatMap((given) => fold?.get(given) ?? (labels.has(given) ? given : []));
    return [...new Set(codes)];
  };
  return { id, question, label: newest?.label ?? id, multiple, values, codesOf };
}

function givenCodes(answer: AnswerValue | undefined): string[] {
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  const given = Array.isArray(answer) ? answer : [answer];
  return given.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
}

interface Line extends DimensionValue {
  /** what the answer says; `code` is what it counts as */
  readonly given: string;
}

function linesOf(question: Question, form: Form, words: CountWords): Line[] {
  if (question.type === 'yesno') return [line('yes', words.yes), line('no', words.no)];
  if (question.type === 'scale') return scaleLines(question);
  const options = question.options ?? (question.list === undefined ? [] : (answerIn(form.lists, question.list) ?? []));
  const core = [...options, ...Object.values(form.lists).flat()];
  return options.map(({ code: given, label, mapsTo }) => {
    if (mapsTo === undefined) return { given, code: given, label };
    return { given, code: mapsTo, label: core.find(({ code, mapsTo: further }) => code === mapsTo && further === undefined)?.label ?? label };
  });
}

const line = (code: string, label: string): Line => ({ given: code, code, label });

function scaleLines({ min = 1, max = 5, minLabel, maxLabel }: Question): Line[] {
  const [first, last] = [Number(min), Math.min(Number(max), Number(min) + 100)];
  return [...Array<undefined>(Math.max(0, Math.floor(last - first) + 1))].map((_, i) => {
    const value = first + i;
    const end = value === first ? minLabel : value === last ? maxLabel : undefined;
    return line(String(value), end ? `${value} (${end})` : String(value));
  });
}

/** How many persons a record is about: 1, unless a question with the dimension `people` says more. */
export function createWeight(editions: readonly Form[]): (submission: Submission) => number {
  const ids = new Set(editions.flatMap((form) => questionsOf(form).filter(({ stat, type }) => stat?.dimension === PEOPLE && type === 'number').map(({ id }) => id)));
  return ({ answers }) => {
    const said = [...ids].map((id) => answerIn(answers, id)).find((answer) => typeof answer === 'number');
    return Math.min(Math.max(1, Math.round(said ?? 1)), MOST_PEOPLE);
  };
}
