import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importJsonSchema, importSurveyJs, importXlsForm, type Imported } from '../../src/importers/index.js';
import { makeXlsx, readSheets } from './make-xlsx.js';

const FOLDER = fileURLToPath(new URL('../fixtures/import/', import.meta.url));

export interface CorpusCase {
  readonly kind: 'surveyjs' | 'xlsform' | 'json-schema';
  readonly name: string;
  /** the readable source */
  readonly source: string;
  readonly run: () => Imported;
  /** where the frozen definition and report are */
  readonly expected: string;
}

const RUN = {
  surveyjs: (source: string) => importSurveyJs(JSON.parse(source)),
  'json-schema': (source: string) => importJsonSchema(JSON.parse(source)),
  xlsform: (source: string) => importXlsForm(makeXlsx(readSheets(source))),
} as const;

/** Forms as people make them: `name.json` or `name.md`, with `name.expected.json` beside. */
export function readCorpus(): CorpusCase[] {
  return (Object.keys(RUN) as CorpusCase['kind'][]).flatMap((kind) =>
    readdirSync(FOLDER + kind)
      .filter((file) => /^[\w-]+\.(json|md)$/.test(file))
      .map((file) => {
        const name = file.replace(/\.\w+$/, '');
        const source = readFileSync(`${FOLDER}${kind}/${file}`, 'utf8');
        return { kind, name, source, run: () => RUN[kind](source), expected: `${FOLDER}${kind}/${name}.expected.json` };
      }),
  );
}
