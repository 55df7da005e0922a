import { detectFormat, FORMATS, hasLost, importJsonSchema, importSurveyJs, importXlsForm, isPacked, type Imported, type ReportEntry, type SourceFormat } from '../importers/index.js';
import { deliver, parseJson, readBytes, toJson } from './files.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

export interface ImportOptions {
  readonly from?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `import <file>`: the definition goes to `--out` or is written out, what became of the source is said. Gives the exit code. */
export async function importCommand(path: string, { from, out, json = false }: ImportOptions, system: System): Promise<number> {
  if (from !== undefined && !FORMATS.some((format) => format === from)) throw new BadUsage(`--from ${from}: one of ${FORMATS.join(', ')}`);
  const bytes = await readBytes(path, system);
  const imported = importAs(bytes, { path, from: from as SourceFormat | undefined });
  if (!imported.ok) return refused(imported, { path, json }, system);
  const { definition, report } = imported;
  const code = hasLost(report) ? EXIT.LOST : EXIT.DONE;
  if (json) {
    if (out !== undefined) await deliver(toJson(definition), out, system);
    system.out(toJson({ ok: true, ...(out === undefined && { definition }), report }));
    return code;
  }
  await deliver(toJson(definition), out, system);
  system.error(readable(report));
  return code;
}

function importAs(bytes: Uint8Array, { path, from }: { path: string; from: SourceFormat | undefined }): Imported {
  if (from === 'xlsform' || (from === undefined && isPacked(bytes))) return importXlsForm(bytes);
  const source = parseJson(bytes, path);
  const format = from ?? detectFormat(source);
  if (format === 'surveyjs') return importSurveyJs(source);
  if (format === 'json-schema') return importJsonSchema(source);
  throw new Failure(format === 'form' ? `${path} is a form definition already: nothing to import` : `${path} is none of ${FORMATS.join(', ')}: say which with --from`);
}

function refused({ issues }: Extract<Imported, { ok: false }>, { path, json }: { path: string; json: boolean }, system: System): number {
  if (json) system.out(toJson({ ok: false, issues }));
  else system.error([`${path} can't be imported:`, ...issues.map((issue) => `  ${issue.path || '(the file)'} ${issue.message}`), ''].join('\n'));
  return EXIT.FAILED;
}

const TITLES = { dropped: 'Lost', changed: 'Carried another way', info: 'To know' } as const;

/** What was lost first: nobody should have to look for it. */
function readable(report: readonly ReportEntry[]): string {
  const parts = (['dropped', 'changed', 'info'] as const).flatMap((severity) => {
    const entries = report.filter((entry) => entry.severity === severity);
    return entries.length ? [`${TITLES[severity]} (${entries.length})`, ...entries.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`), ''] : [];
  });
  return [...parts, hasLost(report) ? 'Imported, with losses.' : 'Imported whole.', ''].join('\n');
}
