import type { Chooser } from './controls.part.js';
import { tablesOf, type CountsIndex, type Dimensions } from './counts-index.model.js';
import type { ControlsStrings } from './controls.strings.js';
import type { CrossTableStrings } from './cross-table.strings.js';
import { periodKey, periodOf, type Against, type CrossQuery } from './query.model.js';
import type { CrossDocument, ShownDocument } from './show-document.js';
import { nameOf } from './shown-table.js';

export interface ChooserOptions {
  readonly document: CrossDocument;
  readonly shown: ShownDocument;
  /** what is asked for: the table may be another until it has come */
  readonly query: CrossQuery;
  readonly strings: CrossTableStrings;
  readonly words: ControlsStrings;
  /** has the page another document to compare with? */
  readonly hasFile: boolean;
  readonly isFixed: boolean;
  readonly onQuery: (change: CrossQuery) => void;
}

/** What can be asked for, or is in the document: its id and its words. */
function offeredOf({ counts }: CountsIndex): readonly { readonly id: string; readonly label: string }[] {
  const offered = new Map((counts.offered?.dimensions ?? []).map(({ id, label }) => [id, label]));
  for (const { id, label } of counts.dimensions) offered.set(id, label);
  return [...offered].map(([id, label]) => ({ id, label }));
}

/** Rows, columns. Choosing rows that are the columns swaps them. */
export function dimensionChoosers({ document: { index }, shown, query, words, isFixed, onQuery }: ChooserOptions): readonly Chooser[] {
  if (isFixed) return [];
  const all = offeredOf(index);
  const { rows, columns = '' } = wishedOf(query, shown.dimensions);
  const canAsk = !!index.counts.offered?.dimensions.length;
  const possible = tablesOf(index);
  const crossed = (a: string, b: string): boolean => canAsk || possible.some((table) => (table.rows === a && table.columns === b) || (table.rows === b && table.columns === a));
  const alone = (id: string): boolean => canAsk || index.has(id);
  const chooseRows = (id: string): void => {
    const kept = id === columns ? rows : columns;
    onQuery({ rows: id, columns: kept && crossed(id, kept) ? kept : alone(id) ? '' : (all.find((one) => one.id !== id && crossed(id, one.id))?.id ?? ''), sort: undefined, a: undefined, b: undefined });
  };
  const partners = all.filter(({ id }) => id !== rows && crossed(rows, id)).map(({ id, label }) => ({ value: id, label }));
  const none = alone(rows) ? [{ value: '', label: words.noColumns }] : [];
  return [
    { label: words.rows, value: rows, choices: all.map(({ id, label }) => ({ value: id, label })), onChoose: chooseRows },
    { label: words.columns, value: columns, choices: [...none, ...partners], onChoose: (id) => onQuery({ rows, columns: id, sort: undefined, a: undefined, b: undefined }) },
  ];
}

/** What the lists show: the wish, until it has come; then what is there. */
export const wishedOf = ({ rows, columns }: CrossQuery, there: Dimensions): Dimensions => ({ rows: rows ?? there.rows, columns: columns ?? there.columns });

/** Period, order, what is compared. */
export function otherChoosers(options: ChooserOptions): readonly Chooser[] {
  return [periodChooser(options), sortChooser(options), ...compareChoosers(options)];
}

function periodChooser({ document: { index }, query, strings, words, isFixed, onQuery }: ChooserOptions): Chooser {
  const { from, to, offered } = index.counts;
  const shown = query.period ?? { from, to };
  const periods = isFixed || !offered?.periods.length ? [] : [...offered.periods];
  if (periods.length && !periods.some((period) => periodKey(period) === periodKey(shown))) periods.unshift(shown);
  const choices = periods.map((period) => ({ value: periodKey(period), label: strings.periodName(period.from, period.to) }));
  return { label: words.period, value: periodKey(shown), choices, onChoose: (value) => onQuery({ period: periodOf(value) }) };
}

function sortChooser({ shown, strings, words, onQuery }: ChooserOptions): Chooser {
  const { grid, table, labels, sort } = shown;
  const columns = grid?.columns.map((column) => ({ value: `=${column.code}`, label: nameOf(column, strings) })) ?? [];
  const choices = labels
    ? [{ value: 'points', label: words.sortPoints }, { value: 'a', label: labels[0] }, { value: 'b', label: labels[1] }]
    : [{ value: 'total', label: grid?.columnDimension ? words.sortTotal : strings.people }, ...columns];
  return { label: words.sort, value: sort, choices: table.rows.length < 2 ? [] : [{ value: 'order', label: words.sortOrder }, ...choices], onChoose: (value) => onQuery({ sort: value }) };
}

function compareChoosers({ document, shown, query, strings, words, hasFile, onQuery }: ChooserOptions): Chooser[] {
  const { offered, from, to } = document.index.counts;
  const present = periodKey(query.period ?? { from, to });
  const columns = document.index.dimension(shown.dimensions.columns)?.values ?? [];
  const choices = [
    { value: '', label: words.compareNothing },
    ...(columns.length > 1 ? [{ value: 'columns', label: words.compareColumns }] : []),
    ...(hasFile ? [{ value: 'file', label: words.compareFile }] : []),
    ...(offered?.periods ?? []).map((period) => ({ value: periodKey(period), label: strings.periodName(period.from, period.to) })).filter(({ value }) => value !== present),
  ];
  const { against = '' } = query;
  // groups that can't be compared are not shown as chosen
  const kind: Chooser = { label: words.compare, value: shown.problem ? '' : against, choices, onChoose: (value) => onQuery({ against: value as Against, a: undefined, b: undefined, sort: undefined }) };
  return [kind, ...pairChoosers({ shown, against, words, onQuery })];
}

function pairChoosers({ shown: { pair }, against, words, onQuery }: Pick<ChooserOptions, 'shown' | 'words' | 'onQuery'> & { readonly against: Against }): Chooser[] {
  if (!pair) return [];
  if (against !== 'columns') return [{ label: words.among, value: pair.a, choices: pair.columns, onChoose: (a) => onQuery({ a }) }];
  return [
    { label: words.first, value: pair.a, choices: pair.columns, onChoose: (a) => onQuery({ a, b: a === pair.b ? pair.a : pair.b }) },
    { label: words.second, value: pair.b, choices: pair.columns, onChoose: (b) => onQuery({ b, a: b === pair.a ? pair.b : pair.a }) },
  ];
}
