import { detectFormat, FORMATS, hasLost, importJsonSchema, importSurveyJs, importXlsForm, isPacked, type Imported, type ReportEntry, type ReportLanguage, type SourceFormat } from '../importers/index.js';
import { deliver, parseJson, readBytes, toJson } from './files.js';
import { languageOf } from './language.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

export interface ImportOptions {
  readonly from?: string | undefined;
  /** of the report, and of a source that doesn't say its own; that of the machine when not said */
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `import <file>`: the definition goes to `--out` or is written out, what became of the source is said. Gives the exit code. */
export async function importCommand(path: string, { from, out, lang: wished, json = false }: ImportOptions, system: System): Promise<number> {
  if (from !== undefined && !FORMATS.some((format) => format === from)) throw new BadUsage(`--from ${from}: one of ${FORMATS.join(', ')}`);
  const lang = languageOf(wished, system);
  const bytes = await readBytes(path, system);
  const imported = importAs(bytes, { path, lang, from: from as SourceFormat | undefined });
  if (!imported.ok) return refused(imported, { path, lang, json }, system);
  const { definition, report } = imported;
  const code = hasLost(report) ? EXIT.LOST : EXIT.DONE;
  if (json) {
    if (out !== undefined) await deliver(toJson(definition), out, system);
    system.out(toJson({ ok: true, ...(out === undefined && { definition }), report }));
    return code;
  }
  await deliver(toJson(definition), out, system);
  system.error(readable(report, lang));
  return code;
}

function importAs(bytes: Uint8Array, { path, from, lang }: { path: string; from: SourceFormat | undefined; lang: ReportLanguage | undefined }): Imported {
  if (from === 'xlsform' || (from === undefined && isPacked(bytes))) return importXlsForm(bytes, { lang });
  const source = parseJson(bytes, path);
  const format = from ?? detectFormat(source);
  if (format === 'surveyjs') return importSurveyJs(source, { lang });
  if (format === 'json-schema') return importJsonSchema(source, { lang });
  throw new Failure(format === 'form' ? `${path} is a form definition already: nothing to import` : `${path} is none of ${FORMATS.join(', ')}: say which with --from`);
}

function refused({ issues }: Extract<Imported, { ok: false }>, { path, lang = 'en', json }: { path: string; lang: ReportLanguage | undefined; json: boolean }, system: System): number {
  if (json) system.out(toJson({ ok: false, issues }));
  else system.error([`${path} ${SAID[lang].refused}`, ...issues.map((issue) => `  ${issue.path || SAID[lang].whole} ${issue.message}`), ''].join('\n'));
  return EXIT.FAILED;
}

const SAID = {
  en: { dropped: 'Lost', changed: 'Carried another way', info: 'To know', colon: ':', refused: "can't be imported:", whole: '(the file)', lost: 'Imported, with losses.', good: 'Imported whole.' },
  fr: { dropped: 'Perdu', changed: 'Repris autrement', info: 'À savoir', colon: ' :', refused: 'ne peut pas être importé :', whole: '(le fichier)', lost: 'Importé, avec des pertes.', good: 'Importé en entier.' },
} as const;

/** What was lost first: nobody should have to look for it. */
function readable(report: readonly ReportEntry[], lang: ReportLanguage = 'en'): string {
  const words = SAID[lang];
  const parts = (['dropped', 'changed', 'info'] as const).flatMap((severity) => {
    const entries = report.filter((entry) => entry.severity === severity);
    return entries.length ? [`${words[severity]} (${entries.length})`, ...entries.map(({ path, message }) => `  ${path ? `${path}${words.colon} ` : ''}${message}`), ''] : [];
  });
  return [...parts, hasLost(report) ? words.lost : words.good, ''].join('\n');
}
