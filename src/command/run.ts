import { parseArgs } from 'node:util';
import { checkCommand } from './check-command.js';
import { exportCommand } from './export-command.js';
import { importCommand } from './import-command.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

const USAGE = `infolab-widgets import <file> [--from surveyjs|xlsform|json-schema] [--out form.json] [--json]
infolab-widgets export <form.json> --as json-schema|codebook [--out file] [--variant name] [--envelope stats|contact] [--separator ';'] [--core core.json]
infolab-widgets check <form.json> [--core core.json] [--against old.json] [--json]

Exit codes: 0 done, 1 failed, 2 imported but something was lost, or a code was dropped or used again, 64 called the wrong way.
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const COMMANDS = {
  import: { options: { from: text, out: text, json: flag }, run: importCommand },
  export: { options: { as: text, out: text, variant: text, envelope: text, separator: text, core: text }, run: exportCommand },
  check: { options: { json: flag, core: text, against: text }, run: checkCommand },
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
  const { options, run: command } = COMMANDS[name];
  const { values, positionals } = readWords(words, options);
  const [file, ...others] = positionals;
  if (file === undefined || others.length) throw new BadUsage('one file is needed');
  return command(file, values, system);
}

function readWords(args: string[], options: Readonly<Record<string, { type: 'string' | 'boolean' }>>) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadUsage(error instanceof Error ? error.message : String(error));
  }
}
