import { NO_ANSWER } from '../../../src/contract/form-counts.js';
import type { Form, Submission } from '../../../src/contract/index.js';
import { RefusedError } from '../problem.js';
import type { ReceivedAnswer } from '../store.js';
import { CellSpace, type Axis, type Person } from './cells.js';
import { createWeight, formDimensions, type Dimension, type ToldDimension } from './form-dimensions.js';
import { inTurns } from './in-turns.js';
import type { Period } from './periods.js';
import { protectInSteps } from './protect.js';
import { wordsIn, type CountWords } from './words.js';

/** All that is ever told about the answers to a form in one period, as it is kept. */
export interface ReleaseContent {
  readonly period: Period;
  /** the threshold of the day it was made */
  readonly minCount: number;
  /** the newest version of the form that was counted */
  readonly version: number;
  /** some of the answers are invented */
  readonly illustrative: boolean;
  readonly dimensions: readonly ToldDimension[];
  /** by the cells of a CellSpace of these dimensions; null: not told */
  readonly counts: readonly (number | null)[];
}

export interface FormRelease extends ReleaseContent {
  /** persons under these codes of at most two dimensions; null: not told */
  count(codes: Readonly<Record<string, string>>): number | null;
}

/** A release that was kept, ready to be asked. */
export function openRelease(content: ReleaseContent): FormRelease {
  const { dimensions, counts } = content;
  const space = new CellSpace(dimensions.map(axisOf));
  return {
    ...content,
    count: (codes) => {
      const places = placesOf(codes, dimensions);
      if (!Array.isArray(places)) return places.count;
      const cell = space.find(places);
      return cell === undefined ? null : (counts[cell] ?? null);
    },
  };
}

interface ReleaseOptions {
  readonly period: Period;
  readonly minCount: number;
  /** the form's versions, newest first */
  readonly editions: readonly Form[];
}

/** A desk that fewer persons came to, or that one record alone names, has no line of its own; nor have more desks than this, whatever a sender makes up. */
const MOST_DESKS = 100;

/** More would take minutes, and more memory than a small machine has. */
const MOST_PERSONS = 2_000_000;
const MOST_CELLS = 100_000;

/**
 * Counts a period once for all, and lets answers come in meanwhile. Its dimensions are those of the versions answered in it and before: a version
 * that comes later must not make another release of the same answers. `read` gives the answers, twice: of a million of them, only where each person
 * stands is kept in memory. Throws a RefusedError, 422, when there is more to count than it can.
 */
export async function releaseForm(read: () => AsyncIterable<ReceivedAnswer>, { period, minCount, editions }: ReleaseOptions): Promise<ReleaseContent> {
  const { newest, illustrative, desks, persons, weightOf } = await survey(read(), editions);
  const known = editions.filter(({ version }) => version <= newest);
  const asked = known.length ? known : editions;
  const words = wordsIn(asked[0]?.lang);
  const dimensions = [...formDimensions(asked, words), deskDimension(desks, { words, minCount }), monthDimension(period, words)].filter(({ values }) => values.length > 1);
  refuseTooMuch(persons, dimensions);
  const placeOf = createPlacer(dimensions);
  const [records, people]: [Person[], Person[]] = [[], []];
  for await (const answer of read()) {
    const place = placeOf(answer);
    records.push(place);
    for (let n = weightOf(answer.submission); n > 0; n -= 1) people.push(place);
  }
  const { counts } = await inTurns(protectInSteps(people, dimensions.map(axisOf), { minCount, records }));
  const told = dimensions.map(({ codesOf: _, ...dimension }) => dimension);
  return { period, minCount, version: newest, illustrative, dimensions: told, counts };
}

interface Survey {
  /** the newest version that was answered */
  readonly newest: number;
  readonly illustrative: boolean;
  readonly persons: number;
  readonly desks: ReadonlyMap<string, Come>;
  readonly weightOf: (answer: Submission) => number;
}

/** How many persons came to a desk, by how many records. */
interface Come {
  readonly persons: number;
  readonly records: number;
}

/** What must be known of all answers before any of them has a place. */
async function survey(answers: AsyncIterable<ReceivedAnswer>, editions: readonly Form[]): Promise<Survey> {
  const weightOf = createWeight(editions);
  const desks = new Map<string, Come>();
  let [newest, illustrative, persons] = [0, false, 0];
  for await (const { submission, illustrative: isInvented } of answers) {
    const weight = weightOf(submission);
    [newest, illustrative, persons] = [Math.max(newest, submission.version), illustrative || isInvented === true, persons + weight];
    const { desk } = submission;
    const come = desk === undefined ? undefined : (desks.get(desk) ?? { persons: 0, records: 0 });
    if (desk !== undefined && come) desks.set(desk, { persons: come.persons + weight, records: come.records + 1 });
  }
  return { newest, illustrative, persons, desks, weightOf };
}

/** Counted before anything is reserved for them. */
function refuseTooMuch(persons: number, dimensions: readonly Dimension[]): void {
  const lines = dimensions.map(({ values }) => values.length);
  const all = lines.reduce((sum, n) => sum + n, 0);
  const cells = 1 + all + (all ** 2 - lines.reduce((sum, n) => sum + n ** 2, 0)) / 2;
  if (persons <= MOST_PERSONS && cells <= MOST_CELLS) return;
  const message = `this period has ${persons} persons and ${cells} cells to count, more than ${MOST_PERSONS} or ${MOST_CELLS}: it is not counted here`;
  throw new RefusedError(422, { code: 'too-much-to-count', message, errors: [{ path: 'from', message }] });
}

const axisOf = ({ values, multiple }: ToldDimension): Axis => {
  const none = values.findIndex(({ code }) => code === NO_ANSWER);
  return { size: values.length, multiple, none: none < 0 ? undefined : none };
};

/** Where whoever gave an answer stands. The same lines are the same list: a million persons have some hundred lists in all. */
function createPlacer(dimensions: readonly Dimension[]): (answer: ReceivedAnswer) => Person {
  const finders = dimensions.map(({ id, values, codesOf }) => {
    const indexes = new Map(values.map(({ code }, index) => [code, index]));
    const shared = new Map<string, readonly number[]>();
    return ({ submission, receivedOn }: ReceivedAnswer): readonly number[] => {
      const codes = id === MONTH ? [receivedOn.slice(0, 7)] : codesOf(submission);
      const lines = codes.flatMap((code) => indexes.get(code) ?? []);
      const key = lines.join();
      const known = shared.get(key) ?? (lines.length ? lines : [values.length - 1]);
      shared.set(key, known);
      return known;
    };
  });
  return (answer) => finders.map((find) => find(answer));
}

type Places = { readonly axis: number; readonly line: number }[];

/**
 * Where codes are in this release. A question not asked yet in this period: everybody is in its line of no answer. A code not offered yet: nobody.
 * A desk without a line here is among the others, and its number isn't told.
 */
function placesOf(codes: Readonly<Record<string, string>>, dimensions: readonly ToldDimension[]): Places | { readonly count: number | null } {
  const places: Places = [];
  for (const [id, code] of Object.entries(codes)) {
    const axis = dimensions.findIndex((one) => one.id === id);
    const line = dimensions[axis]?.values.findIndex((value) => value.code === code) ?? -1;
    if (line >= 0) places.push({ axis, line });
    else if (axis >= 0 || code !== NO_ANSWER) return { count: id === DESK ? null : 0 };
  }
  return places;
}

export const DESK = 'desk';
export const MONTH = 'month';

interface DeskOptions {
  readonly words: CountWords;
  readonly minCount: number;
}

function deskDimension(come: ReadonlyMap<string, Come>, { words, minCount }: DeskOptions): Dimension {
  const isKnown = ([, { persons, records }]: [string, Come]): boolean => persons >= minCount && records >= Math.min(2, minCount);
  const known = [...come].filter(isKnown).sort(([a, n], [b, m]) => m.persons - n.persons || (a < b ? -1 : 1));
  const desks = known.slice(0, MOST_DESKS).map(([desk]) => desk).sort();
  const values = [...desks.map((desk) => ({ code: desk, label: desk })), { code: NO_ANSWER, label: words.otherDesk }];
  return { id: DESK, label: words.desk, multiple: false, values, codesOf: ({ desk }) => (desk === undefined ? [] : [desk]) };
}

function monthDimension({ months }: Period, words: CountWords): Dimension {
  return { id: MONTH, label: words.month, multiple: false, values: months.map((code) => ({ code, label: code })), codesOf: () => [] };
}
