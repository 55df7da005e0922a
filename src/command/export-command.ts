import { answersJsonSchema, codebookCsv } from '../importers/index.js';
import { faultsOf } from '../examine/form-check.js';
import { deliver, listOf, parseForm, toJson } from './files.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

export interface ExportOptions {
  readonly as?: string | undefined;
  readonly out?: string | undefined;
  readonly variant?: string | undefined;
  readonly envelope?: string | undefined;
  readonly separator?: string | undefined;
  /** the file of the form that this one extends */
  readonly core?: string | undefined;
}

/** `export <form.json> --as json-schema|codebook`. Gives the exit code. */
export async function exportCommand(path: string, options: ExportOptions, system: System): Promise<number> {
  const { as, envelope, separator } = options;
  if (as !== 'json-schema' && as !== 'codebook') throw new BadUsage('--as json-schema or --as codebook is needed');
  if (envelope !== undefined && envelope !== 'stats' && envelope !== 'contact') throw new BadUsage('--envelope stats or --envelope contact');
  if (separator !== undefined && separator !== ',' && separator !== ';') throw new BadUsage("--separator ',' or --separator ';'");
  const parsed = await parseForm(path, options.core, system);
  if (parsed.ok && parsed.value.extends !== undefined) throw new Failure(`${path} adds to ${parsed.value.extends}: say where that file is with --core`);
  const faults = parsed.ok ? faultsOf(parsed.value, options.variant).faults : parsed.issues;
  if (!parsed.ok || faults.length) throw new Failure([`${path} has faults:`, ...listOf(faults)].join('\n'));
  const text = as === 'codebook' ? codebookCsv(parsed.value, { separator }) : toJson(answersJsonSchema(parsed.value, { variant: options.variant, envelope }));
  await deliver(text, options.out, system);
  return EXIT.DONE;
}
