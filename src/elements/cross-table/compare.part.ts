import { NO_ANSWER, type CountDimension } from '../../contract/form-counts.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { layoutComparison, type CompareSort, type Side, type Sides } from './compare.model.js';
import { compareStrings, type CompareStrings } from './compare.strings.js';
import type { CountsIndex, Dimensions } from './counts-index.model.js';
import type { CrossQuery } from './query.model.js';
import type { CrossDocument, Pair, ShownDocument } from './show-document.js';
import { showComparison } from './shown-comparison.js';
import { nameOf, type Wording } from './shown-table.js';

const COMPARE_SORTS: readonly CompareSort[] = ['a', 'b', 'points'];

interface Showing {
  readonly dimensions: Dimensions;
  readonly query: CrossQuery;
  readonly wording: CompareWording;
}

export interface CompareWording extends Wording {
  readonly words: CompareStrings;
}

/** Two groups in place of the table: two columns of it, or everybody in two documents. */
export class ComparePart {
  /** The plain table again, with the reason, where there are no two groups. */
  show(document: CrossDocument, plain: ShownDocument, { query, wording }: { readonly query: CrossQuery; readonly wording: Wording }): ShownDocument {
    const words = stringsFor(compareStrings, wording.lang);
    const found = compared(document, { dimensions: plain.dimensions, query, wording: { ...wording, words } });
    const isComing = query.against !== 'columns' && document.against !== query.against;
    return found ?? { ...plain, problem: isComing ? undefined : document.isOtherLate ? words.lateComparison : words.noComparison };
  }
}

export const createCompare = (): ComparePart => new ComparePart();

function compared(document: CrossDocument, { dimensions, query, wording }: Showing): ShownDocument | undefined {
  const paired = pairOf(document, { dimensions, query, wording });
  const sort = COMPARE_SORTS.find((one) => one === query.sort) ?? 'order';
  const comparison = paired && layoutComparison(paired.sides, dimensions.rows, sort);
  if (!comparison) return undefined;
  return { dimensions, grid: undefined, table: showComparison(comparison, wording), share: 'column', sort, pair: paired.pair, labels: comparison.labels, problem: undefined };
}

function pairOf(document: CrossDocument, { dimensions, query, wording }: Showing): { readonly sides: Sides; readonly pair: Pair } | undefined {
  const { index, other } = document;
  const across = index.dimension(dimensions.columns);
  const { against = '' } = query;
  if (against === 'columns') return across && columnPair(index, { across, query, wording });
  if (!against || document.against !== against || !other) return undefined;
  return documentPair([index, other], { across, query, wording });
}

interface Pairing {
  readonly query: CrossQuery;
  readonly wording: CompareWording;
}

/** Two columns of one table: two desks, girls and boys. */
function columnPair(index: CountsIndex, { across, query, wording }: Pairing & { readonly across: CountDimension }) {
  const columns = across.values.map((value) => ({ value: `=${value.code}`, label: nameOf(value, wording.strings) }));
  const named = columns.filter(({ value }) => value !== `=${NO_ANSWER}`);
  const first = columns.find(({ value }) => value === query.a) ?? named[0] ?? columns[0];
  const second = columns.find(({ value }) => value === query.b && value !== first?.value) ?? named.find(({ value }) => value !== first?.value) ?? columns.find(({ value }) => value !== first?.value);
  if (!first || !second) return undefined;
  const side = ({ value, label }: { value: string; label: string }): Side => ({ index, label, dimension: across.id, code: value.slice(1) });
  return { sides: [side(first), side(second)] as const, pair: { columns, a: first.value, b: second.value } };
}

/** Two documents, two years for instance: everybody in them, or those of one column in both. */
function documentPair(indexes: readonly [CountsIndex, CountsIndex], { across, query, wording }: Pairing & { readonly across: CountDimension | undefined }) {
  const { strings, words } = wording;
  const columns = [{ value: '', label: words.everyone }, ...(across?.values ?? []).map((value) => ({ value: `=${value.code}`, label: nameOf(value, strings) }))];
  const chosen = columns.find(({ value }) => value === query.a) ?? columns[0];
  const isPart = !!chosen?.value;
  const names = namesOf(indexes, wording);
  const side = (index: CountsIndex, name: string): Side =>
    isPart ? { index, label: `${chosen.label}, ${name}`, dimension: across?.id, code: chosen.value.slice(1) } : { index, label: name };
  return { sides: [side(indexes[0], names[0]), side(indexes[1], names[1])] as const, pair: { columns, a: chosen?.value ?? '', b: '' } };
}

/** What tells the documents apart: their own names, else their days, else their titles. */
function namesOf([a, b]: readonly [CountsIndex, CountsIndex], { strings }: Wording): readonly [string, string] {
  const period = ({ counts: { from, to } }: CountsIndex): string => strings.periodName(from, to);
  const title = ({ counts }: CountsIndex): string => counts.title ?? counts.form;
  const ways = [({ counts }: CountsIndex) => counts.name ?? '', period, title];
  const way = ways.find((name) => name(a) && name(b) && name(a) !== name(b));
  return way ? [way(a), way(b)] : [`${title(a)} (1)`, `${title(b)} (2)`];
}
