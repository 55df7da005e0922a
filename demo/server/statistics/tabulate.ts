import { NO_ANSWER, type CountCell, type CountOffer, type FormCounts } from '../../../src/contract/form-counts.js';
import type { Form } from '../../../src/contract/index.js';
import type { DimensionValue, ToldDimension } from './form-dimensions.js';
import type { FormRelease } from './form-release.js';
import { wordsIn } from './words.js';

/** A part of what is asked for: a whole release, or some months of it. */
export interface Slice {
  readonly release: FormRelease;
  /** months to add up; undefined: the whole period */
  readonly months?: readonly string[];
}

export interface TableOptions {
  readonly form: Form;
  readonly from: string;
  readonly to: string;
  readonly isRunning: boolean;
  /** one or two */
  readonly dimensions: readonly ToldDimension[];
  readonly slices: readonly Slice[];
  /** what else may be asked for */
  readonly offered: CountOffer;
}

/** Adds up what releases tell. Nothing else goes in, so that no question about other days or other months can tell more than they do. */
export function tabulate({ form, from, to, isRunning, dimensions, slices, offered }: TableOptions): FormCounts {
  const words = wordsIn(form.lang);
  const axes = dimensions.map((one) => ({ ...one, values: allValues(one, slices) }));
  const cells = combine(axes).map((codes): CountCell => ({ ...codes, n: total(slices, codes) }));
  // tables by one dimension are told as well: nobody learns more from them here
  const totals = axes.length < 2 ? [] : axes.flatMap(({ id, values }) => values.map(({ code }): CountCell => ({ [id]: code, n: total(slices, { [id]: code }) })));
  const masked = cells.filter(({ n }) => n === null).length;
  const people = total(slices, {});
  // told once, under the threshold of that day: of several, what all of them keep to
  const minCount = Math.min(...slices.map(({ release }) => release.minCount));
  return {
    schema: 'ij/form-counts@1',
    form: form.id,
    ...(form.title !== undefined && { title: form.title }),
    from,
    to,
    minCount,
    people,
    dimensions: axes.map(({ id, label, multiple, values }) => ({ id, label, multiple, values: values.map(({ code, label: text }) => ({ code, label: text.slice(0, 300) })) })),
    cells,
    totals,
    masked,
    notes: [
      ...(slices.some(({ release }) => release.illustrative) ? [words.illustrativeNote] : []),
      ...(isRunning ? [words.runningNote] : []),
      ...(people === null ? [words.nobodyNote] : masked ? [words.maskedNote(minCount)] : []),
      ...axes.filter(({ multiple }) => multiple).map(({ label }) => words.multipleNote(label.slice(0, 300))),
    ],
    offered,
  };
}

/** Persons under the codes in all slices; null as soon as one of them doesn't tell. */
export function total(slices: readonly Slice[], codes: Readonly<Record<string, string>>): number | null {
  let sum = 0;
  for (const { release, months } of slices) {
    for (const month of months ?? [undefined]) {
      const n = month === undefined ? release.count(codes) : 'month' in codes && codes['month'] !== month ? 0 : release.count({ ...codes, month });
      if (n === null) return null;
      sum += n;
    }
  }
  return sum;
}

/** The lines of a dimension in all slices, as the newest says them; that of no answer last. */
function allValues({ id, values }: ToldDimension, slices: readonly Slice[]): DimensionValue[] {
  const isAsked = ({ code }: DimensionValue): boolean => id !== 'month' || slices.some(({ release, months }) => (months ?? release.period.months).includes(code));
  const everywhere = [...slices].reverse().flatMap(({ release }) => release.dimensions.find((one) => one.id === id)?.values ?? []);
  const seen = new Map([...everywhere, ...values].reverse().map((value) => [value.code, value]));
  const order = id === 'month' || id === 'desk' ? [...seen.keys()].sort() : [...new Set([...everywhere, ...values].map(({ code }) => code))];
  const codes = [...order.filter((code) => code !== NO_ANSWER), ...order.filter((code) => code === NO_ANSWER)];
  return codes.flatMap((code) => seen.get(code) ?? []).filter(isAsked);
}

function combine(dimensions: readonly ToldDimension[]): Record<string, string>[] {
  return dimensions.reduce<Record<string, string>[]>((rows, { id, values }) => rows.flatMap((row) => values.map(({ code }) => ({ ...row, [id]: code }))), [{}]);
}
