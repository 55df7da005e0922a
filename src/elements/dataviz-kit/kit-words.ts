import { formatNumber } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import type { DatavizKitStrings } from './dataviz-kit.strings.js';
import type { KitPlan, PlanLine } from './kit-plan.model.js';
import { circumferenceMm } from './kit-scale.model.js';
import type { KitData } from './kit-source.model.js';

export interface KitWording {
  readonly strings: DatavizKitStrings;
  readonly lang: string;
}

export interface KitInput extends KitWording {
  readonly data: KitData;
  readonly plan: KitPlan;
}

/** 2105 mm → `2,11 m`; 222 mm → `22,2 cm`. */
export function lengthText(mm: number, { decimal }: Pick<DatavizKitStrings, 'decimal'>): string {
  const [value, digits, unit] = mm < 1000 ? [mm / 10, 1, 'cm'] : [mm / 1000, 2, 'm'];
  return `${value.toFixed(digits).replace(/\.?0+$/, '').replace('.', decimal)}\u00a0${unit}`;
}

/** What one line asks for, in words. */
export function makeText(line: PlanLine, { plan, strings }: Pick<KitInput, 'plan' | 'strings'>): string {
  if (line.n === null) return strings.labelOnly;
  if (!line.pieces) return strings.none;
  return strings.make({ plan, line, size: lengthText(line.sizeMm, strings), around: lengthText(circumferenceMm(line.sizeMm), strings) });
}

/** The number as it may be told. */
export function numberText({ n, secrecy }: PlanLine, { data, strings, lang }: Omit<KitInput, 'plan'>): string {
  if (n === null) return secrecy === 'below' ? strings.below(data.minCount) : strings.rare;
  return formatNumber(lang, n) + (secrecy === 'partial' ? ` ${strings.partialMark}` : '');
}

/** +3, −3, 0 */
export const errorText = (error: number, lang: string): string => (error ? (error > 0 ? '+' : '−') : '') + formatNumber(lang, Math.abs(error));

export function tableOf(input: KitInput): DataTable {
  const { plan, strings, lang, data } = input;
  const { job, name, real, make, shows, error } = strings.columns;
  const { totals } = plan;
  const numbers = (seen: number | null, off: number | null): string[] => (seen === null || off === null ? ['', ''] : [formatNumber(lang, seen), errorText(off, lang)]);
  const rows = plan.lines.map((line) => [`${line.rank}. ${line.label}`, numberText(line, input), makeText(line, input), ...numbers(line.shows, line.error)]);
  const made = plan.unit ? strings.pieces(plan, totals.pieces) : strings.pieces({ ...plan, kit: 'balloons' }, totals.pieces);
  const isPartial = plan.lines.some(({ secrecy }) => secrecy === 'partial');
  return {
    caption: isPartial ? `${strings.caption}. ${strings.partial}` : strings.caption,
    columns: [{ label: data.areJobs ? job : name }, { label: real, isNumber: true }, { label: make }, { label: shows, isNumber: true }, { label: error, isNumber: true }],
    rows: [...rows, [strings.total, formatNumber(lang, totals.n), made, ...numbers(totals.shows, totals.error)]],
  };
}
