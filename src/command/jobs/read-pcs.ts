import { Failure } from '../system.js';
import { smallName, withoutRemarks, type Appellation } from './appellation.js';
import { readCsv } from './read-csv.js';

/** What each column may be called: the open data of INSEE have had several names for the same. */
const COLUMNS = {
  masculine: ['libelle_masculin', 'libm', 'libelle_m', 'masculin'],
  feminine: ['libelle_feminin', 'libf', 'libelle_f', 'feminin'],
  code: ['code_pcs', 'code', 'pcs2020', 'pcs', 'inconnu'],
} as const;

/**
 * The open list of names of jobs of the PCS 2020, one a row, with commas, semicolons or tabs. A row without a code of four signs (`62A2`) is
 * left out, and one with a sign that the referential is written with; a feminine that is missing is the masculine. Throws a `Failure` that names the column that is missing.
 */
export function readPcs(text: string): Appellation[] {
  const [head = [], ...rows] = readCsv(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const placeOf = (column: keyof typeof COLUMNS): number => {
    const found = COLUMNS[column].map((name) => names.indexOf(name)).find((place) => place >= 0);
    if (found === undefined) throw new Failure(`the file of the PCS has no column ${COLUMNS[column].join(' or ')}`);
    return found;
  };
  const [his, hers, code] = [placeOf('masculine'), placeOf('feminine'), placeOf('code')];
  return rows.flatMap((row) => {
    const nameAt = (place: number): string => smallName(withoutRemarks(row[place] ?? ''));
    const masculine = nameAt(his) || nameAt(hers);
    const feminine = nameAt(hers) || masculine;
    const known = (row[code] ?? '').trim().toUpperCase();
    const isName = masculine !== '' && !/[|!~=#]/.test(masculine + feminine);
    return isName && /^\d{2}[A-Z]\d$/.test(known) ? [{ code: known, masculine, feminine, isMain: false, isRare: false }] : [];
  });
}
