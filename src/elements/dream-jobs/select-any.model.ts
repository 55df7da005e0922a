import type { DreamCounts } from '../../contract/dream-jobs.js';
import { dreamCells, valuesOf } from '../../contract/dream-tables.js';
import { selectFrom, type DreamFilter, type DreamSelection } from './select-dreams.model.js';

/** What there is to show of any document, of declared tables too. */
export function selectDreams(table: DreamCounts, { top, ...filter }: DreamFilter): DreamSelection {
  return selectFrom(table, { ...filter, top }, { asked: dreamCells(table, filter), valuesOf: (key) => valuesOf(table, key) });
}
