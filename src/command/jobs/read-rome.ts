import { Failure } from '../system.js';
import { readCsv } from './read-csv.js';

/** A name of a job in the ROME, in both genders. */
export interface Appellation {
  readonly code: string;
  readonly masculine: string;
  readonly feminine: string;
  readonly isMain: boolean;
  readonly isRare: boolean;
}

const COLUMNS = ['libelle_appellation_long', 'code_rome', 'classification', 'peu_usite'] as const;

/** The open data file of the ROME 4.0, one appellation a row. Throws a `Failure` that names the column that is missing. */
export function readRome(text: string): Appellation[] {
  const [head = [], ...rows] = readCsv(text);
  const places = COLUMNS.map((name) => head.indexOf(name));
  const missing = COLUMNS.find((_, i) => (places[i] ?? -1) < 0);
  if (missing !== undefined) throw new Failure(`the file of the ROME has no column ${missing}`);
  return rows.flatMap((row) => {
    const [label = '', code = '', sort = '', rare = ''] = places.map((place) => row[place] ?? '');
    const both = gendersIn(label);
    return both && /^[A-Z]\d{4}$/.test(code) ? [{ ...both, code, isMain: sort === 'PRINCIPALE', isRare: rare === 'O' }] : [];
  });
}

/** `Agent / Agente de sécurité`: what follows as many words as the masculine has belongs to both. Remarks between brackets or dashes are no part of a name. */
function gendersIn(label: string): { readonly masculine: string; readonly feminine: string } | undefined {
  const bare = label.replace(/\s*\(.*?\)/g, '').replace(/\s+-[^-]*-?$/, '').replace(/\s+/g, ' ').trim();
  const [his = '', hers] = bare.split(' / ');
  if (hers === undefined) return his ? { masculine: lower(his), feminine: lower(his) } : undefined;
  const tail = hers.split(' ').slice(his.split(' ').length);
  return { masculine: lower([his, ...tail].join(' ')), feminine: lower(hers) };
}

/** Names of jobs begin small inside a sentence; abbreviations stay. Capitals have no accent in the file: `E` before one consonant and a vowel had one. */
const lower = (name: string): string => {
  const small = /^[A-Z][A-Z]/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
  return small.replace(/(?<=^|-)e(?=(?:[bcdfglmnptvz]|ch|qu|th|[bcdfgptv][lr])[aeiouyéèêâîï])(?!vent\b)/, 'é');
};
