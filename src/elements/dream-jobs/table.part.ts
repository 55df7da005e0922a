import type { TemplateResult } from 'lit';
import { dataTableStyles } from '../../ui/data-table.styles.js';
import { dataTable } from '../../ui/data-table.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { FigureOptions } from './dream-jobs.template.js';
import { lazyView, type DreamHost } from './dream-parts.js';
import { tableOf } from './dream-table.js';
import { tableWords } from './table.strings.js';

/** The table of the same numbers. */
export function createTable(host: DreamHost): (options: FigureOptions) => TemplateResult {
  adoptPartStyles(host, ...dataTableStyles);
  return (options) => {
    const { counts, selection, lang, minCount, strings, isTableOpen, view, parts } = options;
    const table = lazyView(parts, view)?.table(options) ?? tableOf(selection, { strings, lang, minCount, words: tableWords(lang, counts.question) });
    return dataTable({ table, isOpen: isTableOpen });
  };
}
