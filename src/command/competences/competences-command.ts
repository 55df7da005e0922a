import { MOST_COMPETENCES, type CompetenceGroup, type CompetenceList } from '../../contract/index.js';
import { checkCompetences, type CheckedCompetences, type RawCompetences } from '../../contract/adapters/competences-rows.js';
import { competencesFromCsv } from '../../contract/adapters/competences-csv.js';
import { deliver, readBytes } from '../files.js';
import { BadUsage, EXIT, Failure, type System } from '../system.js';
import { mergeTables, type NamedTable } from './merge-tables.js';

export interface CompetencesOptions {
  /** the open data file of the ROME with the competences, CSV */
  readonly rome?: string | undefined;
  /** the file of ESCO with the skills, CSV */
  readonly esco?: string | undefined;
  /** told in what is made: `460`, `1.2.0` */
  readonly edition?: string | undefined;
  readonly lang?: string | undefined;
  readonly out?: string | undefined;
}

const KINDS = {
  rome: { tables: ['rome'], needs: 'code_ogr and libelle_competence' },
  esco: { tables: ['esco', 'esco-relations'], needs: 'conceptUri with preferredLabel, or with broaderUri' },
} as const;
const PROGRESS = 5_000;
const MOST_TOLD = 20;

/** `competences`: makes one compact `ij/competences@1` of the official files of the ROME or of ESCO; `more`: its groups of skills, and what is part of what. Gives the exit code. */
export async function competencesCommand({ rome, esco, edition, lang, out }: CompetencesOptions, system: System, more: readonly string[] = []): Promise<number> {
  const path = rome ?? esco;
  if (path === undefined || (rome !== undefined && esco !== undefined)) throw new BadUsage('--rome with a file, or --esco with one or more, is needed');
  if (rome !== undefined && more.length) throw new BadUsage('--rome takes one file');
  const kind = rome === undefined ? 'esco' : 'rome';
  const tables: NamedTable[] = [];
  for (const one of [path, ...more]) tables.push(await readTable(one, kind, system));
  const merged = mergeTables(tables);
  const { items, groups, notes } = readAll(merged, merged.groups, system);
  if (!items.length) throw new Failure(`${path}: no competence below the names of columns`);
  const { source, ...head } = merged.head as Omit<CompetenceList, 'items'>;
  const list: CompetenceList = { schema: 'ij/competences@1', ...head, lang: lang ?? head.lang ?? 'fr', source: edition === undefined ? source : `${source}, édition ${edition}`, ...(groups.length && { groups }), items };
  await deliver(`${JSON.stringify(list)}\n`, out, system);
  for (const { path, message } of notes.slice(0, MOST_TOLD)) system.error(`  ${path} ${message}\n`);
  if (notes.length > MOST_TOLD) system.error(`  and ${notes.length - MOST_TOLD} more\n`);
  system.error(`${items.length} competences${groups.length ? `, ${groups.length} groups` : ''}\n`);
  return notes.length ? EXIT.LOST : EXIT.DONE;
}

async function readTable(path: string, kind: keyof typeof KINDS, system: System): Promise<NamedTable> {
  const table = competencesFromCsv(decode(await readBytes(path, system)));
  const { tables, needs } = KINDS[kind];
  if (!table || !(tables as readonly string[]).includes(table.table)) throw new Failure(`${path}, line 1: the columns ${needs} are needed`);
  const unused = table.notes?.map((note) => note.path) ?? [];
  system.error(`reading ${path}${unused.length ? `, without its columns ${unused.join(', ')}` : ''}\n`);
  return { ...table, path };
}

/** Older files are in the code page of Windows. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readAll(raw: RawCompetences, groups: readonly CompetenceGroup[], { error }: System): CheckedCompetences {
  const steps = checkCompetences(raw, groups);
  let step = steps.next();
  for (; !step.done; step = steps.next()) if (step.value % PROGRESS === 0) error(`  ${step.value} rows of at most ${MOST_COMPETENCES}\n`);
  return step.value;
}
