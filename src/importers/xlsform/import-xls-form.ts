import { assemble } from '../assemble/assemble.js';
import { createReporter, quote, refuse, tellLanguage, type ImportOptions, type Imported, type Reporter } from '../report.js';
import { textsOf } from '../texts.js';
import { readLists } from './form.js';
import { readSurvey } from './survey.js';
import { languagesOf, tableOf, type Row } from './table.js';
import { NotAWorkbook, readWorkbook, type Sheet } from './workbook.js';
import { placeInWorkbook } from '../source-order.js';
import { say } from '../words.js';

const SETTINGS = new Set(['form_title', 'form_id', 'version', 'default_language', 'style', 'name', 'sms_keyword', 'clean_text_values', 'allow_choice_duplicates', 'namespaces', 'prefix', 'delimiter']);

/** An XLSForm (the bytes of its .xlsx file) as a form of ours. Never throws. */
export function importXlsForm(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  let sheets: readonly Sheet[];
  try {
    sheets = readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    return refuse('', say`is not an XLSForm: ${error.reason}`, options);
  }
  const survey = tableNamed(sheets, 'survey');
  if (!survey) return refuse('survey', say`is missing: an XLSForm has a sheet "survey"; this workbook has ${sheets.length ? sheets.map(({ name }) => quote(name)) : say`none`}`, options);
  if (!survey.some((row) => row.get('type'))) return refuse('survey!A1', say`the sheet "survey" has no column "type" with anything in it`, options);
  return importRows({ survey, choices: tableNamed(sheets, 'choices') ?? [], settings: tableNamed(sheets, 'settings')?.[0] }, options);
}

function tableNamed(sheets: readonly Sheet[], name: string): Row[] | undefined {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name);
  return sheet && tableOf({ ...sheet, name });
}

interface Sheets {
  readonly survey: readonly Row[];
  readonly choices: readonly Row[];
  readonly settings: Row | undefined;
}

function importRows({ survey, choices, settings }: Sheets, options: ImportOptions): Imported {
  const reporter = createReporter(options, placeInWorkbook);
  const own = languagesOf([...survey, ...choices], settings?.get('default_language'));
  const languages = { ...own, tag: own.tag ?? options.lang };
  const lists = readLists(choices, { reporter, languages });
  tellSettings(settings, reporter);
  const title = settings?.get('form_title');
  const pages = readSurvey(survey, { reporter, languages, lists });
  if (!own.tag) tellLanguage('settings', options, reporter);
  return assemble(
    {
      name: settings?.get('form_id') ?? title?.toLowerCase() ?? 'form',
      version: versionOf(settings, reporter),
      lang: languages.tag,
      title: title ? textsOf(title) : undefined,
      pages,
      layout: pages.length > 1 ? 'pages' : 'page',
      piping: /\$\{\s*([^{}]+?)\s*\}/g,
    },
    reporter,
  );
}

function versionOf(settings: Row | undefined, reporter: Reporter): number {
  const written = settings?.get('version');
  const version = Number(written);
  if (Number.isSafeInteger(version) && version >= 1) return version;
  if (settings && written) reporter.changed(settings.cell('version'), say`the version ${quote(written)} becomes 1: versions are whole numbers`);
  return 1;
}

function tellSettings(settings: Row | undefined, reporter: Reporter): void {
  for (const column of settings?.columns ?? []) {
    if (!SETTINGS.has(column)) reporter.dropped(settings?.cell(column) ?? 'settings', say`the setting "${column}" has no counterpart: left out`);
  }
}
