import { NO_ANSWER } from '../../../src/contract/form-counts.js';
import type { AnswerValue, Form } from '../../../src/contract/index.js';
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

/** More would take minutes: a larger endpoint counts elsewhere. */
const MOST_PERSONS = 200_000;
const MOST_CELLS = 100_000;

/**
 * Counts a period once for all, and lets answers come in meanwhile. Its dimensions are those of the versions answered in it and before: a version
 * that comes later must not make another release of the same answers. Throws a RefusedError, 422, when there is more to count than it can.
 */
export async function releaseForm(answers: AsyncIterable<ReceivedAnswer>, { period, minCount, editions }: ReleaseOptions): Promise<ReleaseContent> {
  const records = await lightened(answers);
  const newest = Math.max(0, ...records.map(({ submission }) => submission.version));
  const known = editions.filter(({ version }) => version <= newest);
  const asked = known.length ? known : editions;
  const words = wordsIn(asked[0]?.lang);
  const weightOf = createWeight(asked);
  const weighted = records.map((record) => ({ record, weight: weightOf(record.submission) }));
  const dimensions = [...formDimensions(asked, words), deskDimension(weighted, { words, minCount }), monthDimension(period, words)].filter(({ values }) => values.length > 1);
  const persons = weighted.reduce((sum, { weight }) => sum + weight, 0);
  refuseTooMuch(persons, dimensions);
  const places = records.map((record) => placeOf(record, dimensions));
  const people = places.flatMap((place, i) => Array<Person>(weighted[i]?.weight ?? 1).fill(place));
  const { counts } = await inTurns(protectInSteps(people, dimensions.map(axisOf), { minCount, records: places }));
  const told = dimensions.map(({ codesOf: _, ...dimension }) => dimension);
  return { period, minCount, version: newest, illustrative: records.some(({ illustrative }) => illustrative), dimensions: told, counts };
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

/** Counting reads no list of rows: photos would fill the memory. */
async function lightened(received: AsyncIterable<ReceivedAnswer>): Promise<ReceivedAnswer[]> {
  const isLight = ([, answer]: [string, AnswerValue]): boolean => !Array.isArray(answer) || typeof answer[0] !== 'object';
  const records: ReceivedAnswer[] = [];
  for await (const { submission, ...about } of received) {
    records.push({ ...about, submission: { ...submission, answers: Object.fromEntries(Object.entries(submission.answers).filter(isLight)) } });
  }
  return records;
}

const axisOf = ({ values, multiple }: ToldDimension): Axis => {
  const none = values.findIndex(({ code }) => code === NO_ANSWER);
  return { size: values.length, multiple, none: none < 0 ? undefined : none };
};

function placeOf({ submission, receivedOn }: ReceivedAnswer, dimensions: readonly Dimension[]): Person {
  return dimensions.map(({ id, values, codesOf }) => {
    const codes = id === MONTH ? [receivedOn.slice(0, 7)] : codesOf(submission);
    const lines = codes.map((code) => values.findIndex((value) => value.code === code)).filter((index) => index >= 0);
    return lines.length ? lines : [values.length - 1];
  });
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

function deskDimension(weighted: readonly { readonly record: ReceivedAnswer; readonly weight: number }[], { words, minCount }: DeskOptions): Dimension {
  const people = new Map<string, { persons: number; records: number }>();
  for (const { record, weight } of weighted) {
    const { desk } = record.submission;
    const { persons = 0, records = 0 } = people.get(desk ?? '') ?? {};
    if (desk !== undefined) people.set(desk, { persons: persons + weight, records: records + 1 });
  }
  const isKnown = ([, { persons, records }]: [string, { persons: number; records: number }]): boolean => persons >= minCount && records >= Math.min(2, minCount);
  const known = [...people].filter(isKnown).sort(([a, n], [b, m]) => m.persons - n.persons || (a < b ? -1 : 1));
  const desks = known.slice(0, MOST_DESKS).map(([desk]) => desk).sort();
  const values = [...desks.map((desk) => ({ code: desk, label: desk })), { code: NO_ANSWER, label: words.otherDesk }];
  return { id: DESK, label: words.desk, multiple: false, values, codesOf: ({ desk }) => (desk === undefined ? [] : [desk]) };
}

function monthDimension({ months }: Period, words: CountWords): Dimension {
  return { id: MONTH, label: words.month, multiple: false, values: months.map((code) => ({ code, label: code })), codesOf: () => [] };
}
