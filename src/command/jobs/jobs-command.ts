import { deliver, readBytes } from '../files.js';
import { BadUsage, EXIT, Failure, type System } from '../system.js';
import type { ReferentialData } from '../../jobs/job.js';
import type { Appellation } from './appellation.js';
import { chooseJobs, chooseLacking } from './choose-jobs.js';
import { encodeJobs } from './encode-jobs.js';
import { readPcs } from './read-pcs.js';
import { readRome } from './read-rome.js';

export interface JobsOptions {
  /** the open data file of the ROME with the appellations, CSV */
  readonly rome?: string | undefined;
  /** an open data list of names of the PCS 2020, CSV: those that the ROME lacks are added with their own code */
  readonly pcs?: string | undefined;
  /** edition of that file, told in what is made: `460` */
  readonly edition?: string | undefined;
  /** folder to write to */
  readonly out?: string | undefined;
  readonly as?: string | undefined;
}

/** `jobs`: makes the list of jobs that answers in free text are looked up in. Gives the exit code. */
export async function jobsCommand({ rome, pcs, edition = '460', out = '.', as = 'ts' }: JobsOptions, system: System): Promise<number> {
  if (as !== 'ts' && as !== 'json') throw new BadUsage('--as ts or --as json');
  if (rome === undefined) throw new BadUsage('--rome, the file with the appellations of the ROME, is needed');
  const all = await readList(rome, readRome, system);
  const others = pcs === undefined ? [] : await readList(pcs, readPcs, system);
  const chosen = chooseJobs(all);
  const added = chooseLacking(others, all);
  const data = encodeJobs([...chosen, ...added]);
  const sources = [`ROME 4.0, edition ${edition}, France Travail`, ...(added.length ? ['PCS 2020, INSEE'] : [])];
  await deliver(as === 'ts' ? moduleOf(data, sources) : `${JSON.stringify(data)}\n`, `${out}/referential/rome.${as}`, system);
  system.error(`${chosen.length} of ${all.length} appellations\n`);
  if (pcs !== undefined) system.error(`${added.length} of ${others.length} names of the PCS, which the ROME lacks\n`);
  return EXIT.DONE;
}

async function readList(file: string, read: (text: string) => Appellation[], system: System): Promise<Appellation[]> {
  const all = read(new TextDecoder().decode(await readBytes(file, system)));
  if (!all.length) throw new Failure(`${file} has no appellation`);
  return all;
}

const moduleOf = ({ jobs, irregular }: ReferentialData, sources: readonly string[]): string => `// Made by \`infolab-widgets jobs\`: docs/jobs.md says how.
// ${sources.join('; ')}, Licence Ouverte 2.0 (Etalab): appellations chosen and shortened.
import type { ReferentialData } from '../job.js';

export const data: ReferentialData = {
  jobs: \`${escaped(jobs)}\`,
  irregular: '${escaped(irregular).replaceAll("'", "\\'")}',
};
`;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
