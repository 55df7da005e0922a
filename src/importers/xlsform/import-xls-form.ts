import { assemble } from '../assemble/assemble.js';
import { createReporter, quote, refuse, type Imported, type Reporter } from '../report.js';
import { textsOf } from '../texts.js';
import { readLists } from './form.js';
import { readSurvey } from './survey.js';
import { languagesOf, tableOf, type Row } from './table.js';
import { NotAWorkbook, readWorkbook, type Sheet } from './workbook.js';

const SETTINGS = new Set(['form_title', 'form_id', 'version', 'default_language', 'style', 'name', 'sms_keyword', 'clean_text_values', 'allow_choice_duplicates', 'namespaces', 'prefix', 'delimiter']);

/** An XLSForm (the bytes of its .xlsx file) as a form of ours. Never throws. */
export function importXlsForm(bytes: Uint8Array): Imported {
  let sheets: readonly Sheet[];
  try {
    sheets = readWorkbook(bytes);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    return refuse('', `is not an XLSForm: ${error.message}`);
  }
  const survey = tableNamed(sheets, 'survey');
  if (!survey) return refuse('survey', `is missing: an XLSForm has a sheet "survey"; this workbook has ${sheets.map(({ name }) => quote(name)).join(', ') || 'none'}`);
  if (!survey.some((row) => row.get('type'))) return refuse('survey!A1', 'the sheet "survey" has no column "type" with anything in it');
  return importRows(survey, tableNamed(sheets, 'choices') ?? [], tableNamed(sheets, 'settings')?.[0]);
}

function tableNamed(sheets: readonly Sheet[], name: string): Row[] | undefined {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name);
  return sheet && tableOf({ ...sheet, name });
}

function importRows(survey: readonly Row[], choices: readonly Row[], settings: Row | undefined): Imported {
  const reporter = createReporter();
  const languages = languagesOf([...survey, ...choices], settings?.get('default_language'));
  const lists = readLists(choices, { reporter, languages });
  tellSettings(settings, reporter);
  const title = settings?.get('form_title');
  const pages = readSurvey(survey, { reporter, languages, lists });
  if (!languages.tag) reporter.info('settings', 'the source does not say its language: set "lang"');
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
  if (settings && written) reporter.changed(settings.cell('version'), `the version ${quote(written)} becomes 1: versions are whole numbers`);
  return 1;
}

function tellSettings(settings: Row | undefined, reporter: Reporter): void {
  for (const column of settings?.columns ?? []) {
    if (!SETTINGS.has(column)) reporter.dropped(settings?.cell(column) ?? 'settings', `the setting "${column}" has no counterpart: left out`);
  }
}
