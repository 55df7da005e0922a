import { hasDreamRows, parseDreamCounts } from '../../contract/dream-counts-source.js';
import { dreamCells, tableFor } from '../../contract/dream-tables.js';
import type { DreamCell, DreamCounts } from '../../contract/dream-jobs.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { tally, type Tally } from '../../contract/tally.js';

/**
 * What may be said of a number. `shown`: all of it. `partial`: a sum of shown cells beside hidden ones. `below`: one hidden cell alone, so it is under
 * the threshold. `rare`: several hidden cells, together they may well be over it; or a cell of a declared table, which may be hidden to protect another.
 */
export type Secrecy = 'shown' | 'partial' | 'below' | 'rare';

export const KIT_SEXES = ['f', 'm'] as const;
export type KitSex = (typeof KIT_SEXES)[number];

/** One thing that was counted. */
export interface KitLine {
  readonly label: string;
  /** undefined: of everybody */
  readonly sex?: KitSex;
  /** null: not told */
  readonly n: number | null;
  readonly secrecy: Secrecy;
}

export interface KitData {
  readonly title: string | undefined;
  readonly source: string | undefined;
  readonly updated: string | undefined;
  /** what is counted, for one and for more; undefined: persons */
  readonly counted: Tally['counted'];
  /** are the lines jobs that people dream of? */
  readonly areJobs: boolean;
  /** persons who answered, when told */
  readonly people: number | undefined;
  readonly minCount: number;
  /** the largest number first, equal ones in the order of the alphabet; those without a number last */
  readonly lines: readonly KitLine[];
  /** a line for girls and one for boys, in the order of `lines`; empty: not told */
  readonly bySex: readonly KitLine[];
  /** is anything hidden, in these lines or beside them? */
  readonly isPartial: boolean;
}

/** Reads `ij/tally@1`, or `ij/dream-counts@1`, or with `parseRows` rows of persons. A number under `minCount` is hidden, whatever the document says. */
export function parseKit(document: unknown, minCount: number, parseRows = parseDreamCounts): Parsed<KitData> {
  if (isTally(document)) {
    const parsed = parseContract(tally, document);
    return parsed.ok ? { ok: true, value: kitOfTally(parsed.value, minCount) } : parsed;
  }
  const parsed = (hasDreamRows(document) ? parseRows : parseDreamCounts)(document, minCount);
  return parsed.ok ? { ok: true, value: kitOfDreams(parsed.value.counts) } : parsed;
}

const isTally = (document: unknown): boolean => {
  const { schema, items } = (document ?? {}) as { schema?: unknown; items?: unknown };
  return schema === 'ij/tally@1' || (schema === undefined && Array.isArray(items));
};

function kitOfTally({ title, source, updated, counted, items, minCount }: Tally, asked: number): KitData {
  const threshold = Math.max(minCount, asked);
  const lines = items.map(({ label, n }): KitLine => {
    const isTold = n !== null && (n === 0 || n >= threshold);
    return { label, n: isTold ? n : null, secrecy: isTold ? 'shown' : 'below' };
  });
  const isPartial = lines.some(({ n }) => n === null);
  return { title, source, updated, counted, areJobs: false, people: undefined, minCount: threshold, lines: lines.sort(byNumber), bySex: [], isPartial };
}

/** The jobs alone when the document tells them, else added up from the cells that it tells most of: always a sum of told cells, never a difference. */
function kitOfDreams(counts: DreamCounts): KitData {
  const { title, question, source, updated, people, minCount } = counts;
  const alone = counts.tables && tableFor(counts, {});
  const asked = alone ?? dreamCells(counts, {});
  // a cell that a declared table leaves out is not told either: nobody knows whose it is
  const isEachPartial = !alone && !!asked?.isDeclared && counts.masked > 0;
  const lines = linesOf(asked?.cells ?? [], { isEachPartial, isDeclared: !!asked?.isDeclared });
  const isPartial = counts.masked > 0 || lines.some(({ secrecy }) => secrecy !== 'shown');
  lines.sort(byNumber);
  return { title, source, updated, counted: undefined, areJobs: question === undefined, people, minCount, lines, bySex: linesBySex(counts, lines), isPartial };
}

/** From the table by jobs and sex, or the finest cells: never what one leaves of another. */
function linesBySex(counts: DreamCounts, lines: readonly KitLine[]): KitLine[] {
  const asked = tableFor(counts, {}, ['sex']);
  if (!asked) return [];
  const bySex = KIT_SEXES.map((sex) => {
    const own = linesOf(asked.cells.filter((cell) => cell.sex === sex), { isEachPartial: false, isDeclared: asked.isDeclared });
    return { sex, byLabel: new Map(own.map((line) => [line.label, line])) };
  });
  if (!bySex.every(({ byLabel }) => [...byLabel.values()].some(({ n }) => n))) return [];
  const isPartial = asked.masked > 0;
  return lines.flatMap(({ label }) => bySex.map(({ sex, byLabel }): KitLine => ({ ...(byLabel.get(label) ?? { label, ...(isPartial ? { n: null, secrecy: 'rare' } : { n: 0, secrecy: 'shown' }) }), sex })));
}

function linesOf(cells: readonly DreamCell[], { isEachPartial, isDeclared }: { readonly isEachPartial: boolean; readonly isDeclared: boolean }): KitLine[] {
  const sums = new Map<string, { n: number; hidden: number }>();
  for (const { job, n } of cells) {
    const sum = sums.get(job) ?? { n: 0, hidden: 0 };
    if (typeof n === 'number') sum.n += n;
    else sum.hidden += 1;
    sums.set(job, sum);
  }
  return [...sums].flatMap(([label, { n, hidden }]): KitLine[] => {
    if (n) return [{ label, n, secrecy: hidden || isEachPartial ? 'partial' : 'shown' }];
    return hidden ? [{ label, n: null, secrecy: hidden > 1 || isDeclared ? 'rare' : 'below' }] : [];
  });
}

function byNumber(a: KitLine, b: KitLine): number {
  if (a.n !== b.n) return (b.n ?? -1) - (a.n ?? -1);
  const [first, second] = [fold(a.label), fold(b.label)];
  return first < second ? -1 : Number(first > second);
}

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
