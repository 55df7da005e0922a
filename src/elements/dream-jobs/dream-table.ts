import { formatNumber } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { toCsv } from '../../ui/csv.js';
import { aboutOf, type Wording } from './dream-words.js';
import type { DreamTableStrings } from './table.strings.js';
import type { DreamGroup, DreamJob, DreamSelection } from './select-dreams.model.js';

type TableWording = Wording & { readonly minCount: number; readonly words: DreamTableStrings };

/** The selection as a table: the jobs of the picture, then, once all of those are there, the jobs whose numbers are all hidden. */
export function tableOf(selection: DreamSelection, wording: TableWording): DataTable {
  const { strings, lang, words } = wording;
  const { labels, cellsOf } = columnsOf(selection, wording);
  const write = (group: DreamGroup) => cellText(group, wording, (n) => formatNumber(lang, n));
  return {
    caption: words.caption(strings.subtitle(aboutOf(selection)), selection.isPartial),
    columns: [{ label: words.job }, ...labels.map((label) => ({ label, isNumber: true }))],
    rows: selection.all.slice(0, selection.filter.top).map((job) => [job.job, ...cellsOf(job).map(write)]),
  };
}

/** The same table for a spreadsheet, with all jobs of the filter. A hidden cell keeps its words: it is neither empty nor nought.
 * A sum beside hidden cells is a plain number, and the last column says so. */
export function dreamCsv(selection: DreamSelection, wording: TableWording): string {
  const { words } = wording;
  const { labels, cellsOf } = columnsOf(selection, wording);
  const write = (group: DreamGroup) => (group.n || group.secrecy === 'shown' ? group.n : cellText(group, wording, String));
  const line = (job: DreamJob) => [job.job, job.code ?? '', ...cellsOf(job).map(write), job.secrecy === 'shown' ? '' : words.yes];
  return toCsv([[words.job, words.code, ...labels, words.incomplete], ...selection.all.map(line)]);
}

/** The columns of numbers: each group, then all; the one group alone when there is a filter by group. */
function columnsOf({ filter: { sex }, sexes }: DreamSelection, { strings, words }: TableWording) {
  const shown = sex ? [] : sexes;
  return {
    labels: [...shown.map((one) => strings.sexes[one]), sex ? strings.sexes[sex] : words.total],
    cellsOf: (job: DreamJob): readonly DreamGroup[] => [...shown.map((one) => job.groups[one]), job],
  };
}

function cellText({ n, secrecy }: DreamGroup, { words, minCount }: TableWording, write: (n: number) => string): string {
  switch (secrecy) {
    case 'shown':
      return write(n);
    case 'partial':
      return `${write(n)} ${words.partialMark}`;
    case 'below':
      return words.below(minCount);
    case 'rare':
      return words.rare;
  }
}
