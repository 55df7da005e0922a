import { toCsv } from '../../ui/csv.js';
import { makeText, numberText, type KitInput } from './kit-words.js';
import { circumferenceMm } from './kit-scale.model.js';
import type { MakingStrings } from './making.strings.js';

/** The list for a spreadsheet: numbers are plain; a hidden one keeps its words, it is neither empty nor nought. */
export function kitCsv(input: KitInput, words: MakingStrings): string {
  const { plan, strings, data } = input;
  const { job, name, real, make, shows, error } = strings.columns;
  const { rank, pieces, sizeMm, aroundMm } = words.csv;
  const header = [rank, data.areJobs ? job : name, real, pieces, sizeMm, ...(plan.unit ? [] : [aroundMm]), shows, error, make];
  const rows = plan.lines.map((line) => [
    line.rank,
    line.label,
    line.secrecy === 'shown' && line.n !== null ? line.n : numberText(line, input),
    line.pieces,
    line.sizeMm,
    ...(plan.unit ? [] : [circumferenceMm(line.sizeMm)]),
    line.shows ?? '',
    line.error ?? '',
    makeText(line, input),
  ]);
  return toCsv([header, ...rows]);
}
