import { deliver, readBytes } from '../files.js';
import { BadUsage, EXIT, Failure, type System } from '../system.js';
import { chooseJobs } from './choose-jobs.js';
import { encodeJobs } from './encode-jobs.js';
import { readRome } from './read-rome.js';

export interface JobsOptions {
  /** the open data file of the ROME with the appellations, CSV */
  readonly rome?: string | undefined;
  /** edition of that file, told in what is made: `460` */
  readonly edition?: string | undefined;
  /** folder to write to */
  readonly out?: string | undefined;
  readonly as?: string | undefined;
}

/** `jobs`: makes the list of jobs that answers in free text are looked up in. Gives the exit code. */
export async function jobsCommand({ rome, edition = '460', out = '.', as = 'ts' }: JobsOptions, system: System): Promise<number> {
  if (as !== 'ts' && as !== 'json') throw new BadUsage('--as ts or --as json');
  if (rome === undefined) throw new BadUsage('--rome, the file with the appellations of the ROME, is needed');
  const all = readRome(new TextDecoder().decode(await readBytes(rome, system)));
  if (!all.length) throw new Failure(`${rome} has no appellation`);
  const chosen = chooseJobs(all);
  const data = encodeJobs(chosen);
  await deliver(as === 'ts' ? moduleOf(data.jobs, data.irregular, edition) : `${JSON.stringify(data)}\n`, `${out}/referential/rome.${as}`, system);
  system.error(`${chosen.length} of ${all.length} appellations\n`);
  return EXIT.DONE;
}

const moduleOf = (jobs: string, irregular: string, edition: string): string => `// Made by \`infolab-widgets jobs\`: docs/jobs.md says how.
// ROME 4.0, edition ${edition}, France Travail, Licence Ouverte 2.0 (Etalab): appellations chosen and shortened.
import type { ReferentialData } from '../job.js';

export const data: ReferentialData = {
  jobs: \`${escaped(jobs)}\`,
  irregular: '${escaped(irregular).replaceAll("'", "\\'")}',
};
`;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
