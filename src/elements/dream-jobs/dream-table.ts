import type { Sex } from '../../contract/dream-jobs.js';
import { formatNumber } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { toCsv } from '../../ui/csv.js';
import { aboutOf, type Wording } from './dream-words.js';
import type { DreamGroup, DreamJob, DreamSelection } from './select-dreams.model.js';

type TableWording = Wording & { readonly minCount: number };

/** The selection as a table: the jobs of the picture, then, once all of those are there, the jobs whose numbers are all hidden. */
export function tableOf(selection: DreamSelection, wording: TableWording): DataTable {
  const { strings, lang } = wording;
  const sexes = sexesShown(selection);
  const write = (group: DreamGroup) => cellText(group, wording, (n) => formatNumber(lang, n));
  return {
    caption: strings.caption({ ...aboutOf(selection), isPartial: selection.isPartial }),
    columns: [{ label: strings.job }, ...[...sexes.map((sex) => strings.sexes[sex]), totalLabel(selection, wording)].map((label) => ({ label, isNumber: true }))],
    rows: selection.all.slice(0, selection.filter.top).map((job) => [job.job, ...sexes.map((sex) => write(job.groups[sex])), write(job)]),
  };
}

/** The same table for a spreadsheet, with all jobs of the filter. A hidden cell keeps its words: it is neither empty nor nought.
 * A sum beside hidden cells is a plain number, and the last column says so. */
export function dreamCsv(selection: DreamSelection, wording: TableWording): string {
  const { strings } = wording;
  const sexes = sexesShown(selection);
  const write = (group: DreamGroup) => (group.n || group.secrecy === 'shown' ? group.n : cellText(group, wording, String));
  const head = [strings.job, strings.code, ...sexes.map((sex) => strings.sexes[sex]), totalLabel(selection, wording), strings.incomplete];
  const line = (job: DreamJob) => [job.job, job.code ?? '', ...sexes.map((sex) => write(job.groups[sex])), write(job), job.secrecy === 'shown' ? '' : strings.yes];
  return toCsv([head, ...selection.all.map(line)]);
}

const totalLabel = ({ filter }: DreamSelection, { strings }: Wording): string => (filter.sex ? strings.sexes[filter.sex] : strings.total);

const sexesShown = ({ filter, sexes }: DreamSelection): readonly Sex[] => (filter.sex ? [] : sexes);

function cellText({ n, secrecy }: DreamGroup, { strings, minCount }: TableWording, write: (n: number) => string): string {
  switch (secrecy) {
    case 'shown':
      return write(n);
    case 'partial':
      return `${write(n)} ${strings.partialMark}`;
    case 'below':
      return strings.below(minCount);
    case 'rare':
      return strings.rare;
  }
}
