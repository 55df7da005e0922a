import type { Form } from '../../../src/contract/index.js';
import type { Imported } from '../../../src/importers/index.js';
import { saveFile } from '../../../src/ui/save-file.js';

/** A file as text to edit, with what its import could not carry; no text when it can't be read. */
export interface Opened {
  readonly text: string | undefined;
  /** a line each */
  readonly report: readonly string[];
}

/** The language of this page is that of its reports, and of a source that doesn't say its own. */
const PAGE = { lang: 'fr' } as const;
const MOST_BYTES = 5_000_000;
const SEVERITIES = { info: 'Repris', changed: 'Changé', dropped: 'Perdu' } as const;

/** Importers and exporters are a file of their own, loaded when one is used. */
const exchange = () => import('../../../src/importers/index.js');

/** Opens a definition, or a form of another tool: SurveyJS, XLSForm, JSON Schema. Nothing is sent anywhere. */
export async function importFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return { text: undefined, report: [`${file.name} est trop lourd : 5 Mo au plus.`] };
  if (/\.xlsx$/i.test(file.name)) return opened((await exchange()).importXlsForm(new Uint8Array(await file.arrayBuffer()), PAGE));
  const text = await file.text();
  const json = parse(text);
  if (typeof json !== 'object' || json === null || 'modules' in json) return { text, report: [] }; // ours, or not JSON: the editor shows its fault
  const { detectFormat, importJsonSchema, importSurveyJs } = await exchange();
  const format = detectFormat(json);
  return format === 'surveyjs' ? opened(importSurveyJs(json, PAGE)) : format === 'json-schema' ? opened(importJsonSchema(json, PAGE)) : { text, report: [] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function opened(imported: Imported): Opened {
  if (!imported.ok) return { text: undefined, report: imported.issues.map(({ path, message }) => `${path} ${message}`.trim()) };
  const report = imported.report.map(({ path, severity, message }) => `${SEVERITIES[severity]}${path ? `, ${path}` : ''} : ${message}`);
  return { text: `${JSON.stringify(imported.definition, undefined, 2)}\n`, report };
}

export async function exportJsonSchema(form: Form): Promise<void> {
  const { answersJsonSchema } = await exchange();
  saveFile(`${JSON.stringify(answersJsonSchema(form), undefined, 2)}\n`, { name: `${form.id}.schema.json`, type: 'application/schema+json' });
}

export async function exportCodebook(form: Form): Promise<void> {
  const { codebookCsv } = await exchange();
  saveFile(codebookCsv(form, { separator: ';' }), { name: `${form.id}-dictionnaire.csv`, type: 'text/csv;charset=utf-8' });
}
