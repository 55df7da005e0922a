import type { FormCounts } from '../../../src/contract/form-counts.js';
import { toFrenchCsv } from '../csv.js';
import type { CountTable } from './form-statistics.js';
import { wordsIn } from './words.js';

type Row = (string | number)[];

/** A table for a report: what it is about, then one row a line of the first dimension, one column a line of the second, totals at the ends. */
export function countsCsv({ counts, marginOf }: CountTable, lang: string | undefined): string {
  const words = wordsIn(lang);
  const told = (n: number | null): string | number => n ?? words.masked;
  const about: Row[] = [
    [counts.title ?? counts.form],
    [words.period, counts.from, counts.to],
    [words.people, told(counts.people ?? null)],
    [words.threshold, counts.minCount],
    ...counts.notes.map((note) => [note]),
    [],
  ];
  return toFrenchCsv([...about, ...tableRows(counts, { told, marginOf, total: words.total, people: words.people })]);
}

interface TableWords extends Pick<CountTable, 'marginOf'> {
  readonly told: (n: number | null) => string | number;
  readonly total: string;
  readonly people: string;
}

function tableRows({ dimensions: [first, second], cells, people }: FormCounts, { told, marginOf, total, people: peopleLabel }: TableWords): Row[] {
  if (!first) return [];
  const end = told(people ?? null);
  const numberOf = (n: unknown): number | null => (typeof n === 'number' ? n : null);
  if (!second) {
    const rows = first.values.map(({ code, label }): Row => [label, told(numberOf(cells.find((cell) => cell[first.id] === code)?.['n']))]);
    return [[first.label, peopleLabel], ...rows, [total, end]];
  }
  const byCodes = new Map(cells.map((cell) => [JSON.stringify([cell[first.id], cell[second.id]]), numberOf(cell['n'])]));
  const rows = first.values.map(({ code, label }): Row => [
    label,
    ...second.values.map((column) => told(byCodes.get(JSON.stringify([code, column.code])) ?? null)),
    told(marginOf(first.id, code)),
  ]);
  return [
    [`${first.label} / ${second.label}`, ...second.values.map(({ label }) => label), total],
    ...rows,
    [total, ...second.values.map(({ code }) => told(marginOf(second.id, code))), end],
  ];
}
