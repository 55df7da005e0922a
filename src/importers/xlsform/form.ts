import type { DraftList, DraftTerm } from '../draft.js';
import { Unconvertible } from '../expression/term.js';
import { parseXPath } from '../expression/xpath-expression.js';
import { quote, type Reporter } from '../report.js';
import { mapTexts, textsOf, toPlainText, type Texts } from '../texts.js';
import { textsAt, type Languages, type Row } from './table.js';
import { say, type Words } from '../words.js';

/** What is known of the whole form while its rows are read. */
export interface XlsForm {
  readonly reporter: Reporter;
  readonly languages: Languages;
  readonly lists: ReadonlyMap<string, DraftList>;
}

/** A text of a row, without marks of style. */
export function wordsAt(row: Row, column: string, form: XlsForm): Texts | undefined {
  const texts = textsAt(row, column, form);
  return texts && mapTexts(texts, (text) => toPlainText(text).replace(/\*\*([^*]{1,300})\*\*/g, '$1').replace(/^#{1,6}\s+/, ''));
}

/** An expression of a cell. One that can't be read is told, and left out. */
export function termAt(row: Row, column: string, { form, otherwise }: { form: XlsForm; otherwise: Words }): DraftTerm | undefined {
  const source = row.get(column);
  if (!source) return undefined;
  try {
    return { at: row.cell(column), source, term: parseXPath(source) };
  } catch (error) {
    if (!(error instanceof Unconvertible)) throw error;
    form.reporter.dropped(row.cell(column), say`${quote(source)} can't be read, so ${otherwise}: ${error.reason}`);
    return undefined;
  }
}

export const relevantOf = (row: Row, form: XlsForm): DraftTerm[] => {
  const term = termAt(row, 'relevant', { form, otherwise: say`the question is asked whatever was answered` });
  return term ? [term] : [];
};

/** The lists of the sheet "choices". */
export function readLists(rows: readonly Row[], { reporter, languages }: Pick<XlsForm, 'reporter' | 'languages'>): Map<string, DraftList> {
  const lists = new Map<string, DraftList & { options: DraftList['options'][number][] }>();
  for (const row of rows) {
    const name = row.get('list');
    const value = row.get('name');
    if (!name || !value) {
      reporter.dropped(row.at, say`an option without list or name is left out`);
      continue;
    }
    const list = lists.get(name) ?? { name, options: [] };
    const label = textsAt(row, 'label', { languages, reporter });
    list.options.push({ at: row.at, value, label: label ? mapTexts(label, toPlainText) : textsOf(value) });
    lists.set(name, list);
    if (row.columns.some((column) => /^(media::)?(image|audio|video)/.test(column))) reporter.dropped(row.at, say`pictures and sounds of options are not carried: the words stay`);
  }
  return lists;
}
