import { parseArgs } from 'node:util';
import { checkCommand } from './check-command.js';
import { competencesCommand } from './competences/competences-command.js';
import { exportCommand } from './export-command.js';
import { geoCommand } from './geo/geo-command.js';
import { imageCommand, IMAGE_OPTIONS } from './image-command.js';
import { importCommand } from './import-command.js';
import { jobsCommand } from './jobs/jobs-command.js';
import { pagesCommand } from './pages-command.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

const USAGE = `infolab-widgets import <file> [--from surveyjs|xlsform|json-schema] [--out form.json] [--lang fr|en] [--json]
infolab-widgets export <form.json> --as json-schema|codebook [--out file] [--variant name] [--envelope stats|contact] [--separator ';'] [--core core.json]
infolab-widgets check <file|url> [--format openagenda|csv|…] [--mapping 'title=nom'] [--origin https://www.example.fr] [--core core.json] [--against old.json] [--strict] [--lang fr|en] [--json]
infolab-widgets pages <widgets.json> --out folder --base https://w.example.fr/w/ [--library https://w.example.fr/ij/] [--site-url https://www.example.fr] [--pictures]
infolab-widgets image <widget> --src <file|url> [--out chart.png|svg|csv|txt] [--as png|svg|csv|txt] [--size 1200x630|a4|a3] [--lang fr|en] [--view bars] [--<any option of the widget> value]
infolab-widgets geo [--out folder] [--as ts|json] [--packages node_modules] [--communes file.geojson|json|tsv] [--outlines file.topojson]
infolab-widgets jobs --rome file.csv [--pcs file.csv] [--edition 460] [--out folder] [--as ts|json]
infolab-widgets competences --rome file.csv | --esco skills.csv [groups.csv relations.csv] [--edition 460] [--lang fr] [--out file.json]

Exit codes: 0 done, 1 failed, 2 imported but something was lost, or a code was dropped or used again, or entries can't be shown, 64 called the wrong way.
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const COMMANDS = {
  import: { options: { from: text, out: text, lang: text, json: flag }, run: importCommand },
  export: { options: { as: text, out: text, variant: text, envelope: text, separator: text, core: text }, run: exportCommand },
  check: { options: { json: flag, strict: flag, core: text, against: text, lang: text, format: text, mapping: text, origin: text }, run: checkCommand },
  image: { options: IMAGE_OPTIONS, run: imageCommand, needs: 'one widget is needed, as dream-jobs' },
  pages: { options: { out: text, base: text, library: text, 'site-url': text, pictures: flag }, run: pagesCommand },
  geo: { options: { out: text, as: text, packages: text, communes: text, outlines: text }, run: geoCommand, isWithoutFile: true },
  jobs: { options: { rome: text, pcs: text, edition: text, out: text, as: text }, run: jobsCommand, isWithoutFile: true },
  competences: { options: { rome: text, esco: text, edition: text, lang: text, out: text }, run: competencesCommand, isWithMoreFiles: true },
} as const;

/** Runs the command with the words after its name, and gives the exit code. Throws only at a fault of its own. */
export async function run(words: readonly string[], system: System): Promise<number> {
  const [name = '', ...rest] = words;
  if (['--help', '-h', 'help'].includes(name)) {
    system.out(USAGE);
    return EXIT.DONE;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new BadUsage(name ? `there is no command "${name}"` : 'a command is missing');
    return await runCommand(name as keyof typeof COMMANDS, rest, system);
  } catch (error) {
    if (!(error instanceof BadUsage) && !(error instanceof Failure)) throw error;
    system.error(error instanceof BadUsage ? `${error.message}\n\n${USAGE}` : `${error.message}\n`);
    return error instanceof BadUsage ? EXIT.USAGE : EXIT.FAILED;
  }
}

async function runCommand(name: keyof typeof COMMANDS, words: string[], system: System): Promise<number> {
  const command = COMMANDS[name];
  const { values, positionals } = readWords(words, command.options);
  const [file, ...others] = positionals;
  if ('isWithMoreFiles' in command) return command.run(values, system, positionals);
  if ('isWithoutFile' in command) {
    if (file !== undefined) throw new BadUsage(`${name} takes no file of its own`);
    return command.run(values, system);
  }
  if (file === undefined || others.length) throw new BadUsage('needs' in command ? command.needs : 'one file is needed');
  return command.run(file, values, system);
}

function readWords(args: string[], options: Readonly<Record<string, { type: 'string' | 'boolean' }>>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
}
