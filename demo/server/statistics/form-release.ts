import { NO_ANSWER } from '../../../src/contract/form-counts.js';
import type { Form, Submission } from '../../../src/contract/index.js';
import type { ReceivedAnswer } from '../store.js';
import type { Axis, Person } from './cells.js';
import { createWeight, formDimensions, type Dimension } from './form-dimensions.js';
import type { Period } from './periods.js';
import { protect } from './protect.js';
import { wordsIn, type CountWords } from './words.js';

/** All that is ever told about the answers to a form in one period. */
export interface FormRelease {
  readonly period: Period;
  readonly dimensions: readonly Dimension[];
  /** persons under these codes of at most two dimensions; null: not told */
  count(codes: Readonly<Record<string, string>>): number | null;
}

interface ReleaseOptions {
  readonly period: Period;
  readonly minCount: number;
  /** the form's versions, newest first */
  readonly editions: readonly Form[];
}

/** A desk that fewer persons came to has no line of its own; nor have more desks than this, whatever a sender makes up. */
const MOST_DESKS = 100;

/**
 * Counts a period once for all. Its dimensions are those of the versions answered in it and before: a version that comes later must not make
 * another release of the same answers.
 */
export function releaseForm(answers: Iterable<ReceivedAnswer>, { period, minCount, editions }: ReleaseOptions): FormRelease {
  const records: ReceivedAnswer[] = [];
  for (const { receivedOn, submission } of answers) records.push({ receivedOn, submission: lightened(submission) });
  const newest = Math.max(0, ...records.map(({ submission }) => submission.version));
  const known = editions.filter(({ version }) => version <= newest);
  const asked = known.length ? known : editions;
  const words = wordsIn(asked[0]?.lang);
  const weightOf = createWeight(asked);
  const weighted = records.map((record) => ({ record, weight: weightOf(record.submission) }));
  const dimensions = [...formDimensions(asked, words), deskDimension(weighted, { words, minCount }), monthDimension(period, words)].filter(({ values }) => values.length > 1);
  const people = weighted.flatMap(({ record, weight }) => Array<Person>(weight).fill(placeOf(record, dimensions)));
  const { counts, space } = protect(people, dimensions.map(axisOf), { minCount });
  return {
    period,
    dimensions,
    count: (codes) => {
      const places = placesOf(codes, dimensions);
      if (!Array.isArray(places)) return places.count;
      const [a, b] = places;
      const cell = !a ? space.total : b ? space.two(a.axis, a.line, b.axis, b.line) : space.one(a.axis, a.line);
      return counts[cell] ?? null;
    },
  };
}

/** Counting reads no list of rows: photos would fill the memory. */
const lightened = (submission: Submission): Submission => ({
  ...submission,
  answers: Object.fromEntries(Object.entries(submission.answers).filter(([, answer]) => !Array.isArray(answer) || typeof answer[0] !== 'object')),
});

const axisOf = ({ values, multiple }: Dimension): Axis => {
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
function placesOf(codes: Readonly<Record<string, string>>, dimensions: readonly Dimension[]): Places | { readonly count: number | null } {
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
  const people = new Map<string, number>();
  for (const { record, weight } of weighted) {
    const { desk } = record.submission;
    if (desk !== undefined) people.set(desk, (people.get(desk) ?? 0) + weight);
  }
  const known = [...people].filter(([, n]) => n >= minCount).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const desks = known.slice(0, MOST_DESKS).map(([desk]) => desk).sort();
  const values = [...desks.map((desk) => ({ code: desk, label: desk })), { code: NO_ANSWER, label: words.otherDesk }];
  return { id: DESK, label: words.desk, multiple: false, values, codesOf: ({ desk }) => (desk === undefined ? [] : [desk]) };
}

function monthDimension({ months }: Period, words: CountWords): Dimension {
  return { id: MONTH, label: words.month, multiple: false, values: months.map((code) => ({ code, label: code })), codesOf: () => [] };
}
