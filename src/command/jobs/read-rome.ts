import { Failure } from '../system.js';
import { smallName, withoutRemarks, type Appellation } from './appellation.js';
import { readCsv } from './read-csv.js';

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

/** `Agent / Agente de sécurité`: what follows as many words as the masculine has belongs to both. */
function gendersIn(label: string): { readonly masculine: string; readonly feminine: string } | undefined {
  const [his = '', hers] = withoutRemarks(label).split(' / ');
  if (hers === undefined) return his ? { masculine: smallName(his), feminine: smallName(his) } : undefined;
  const tail = hers.split(' ').slice(his.split(' ').length);
  return { masculine: smallName([his, ...tail].join(' ')), feminine: smallName(hers) };
}
