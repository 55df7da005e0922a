import type { AnswerRow, Form, Path, PathEvent, PathSpell, Submission } from '../../src/contract/index.js';
import { MONTHS_IN, monthsOf, sayMonth } from '../../src/contract/path-time.js';

/** The form that asks for paths. */
export const PATHS_FORM = 'parcours-orientation';

// a school year, when the month isn't told
const FIRST_MONTH = 9;
const LAST_MONTH = 8;

/** One person's path: what is counted, and whether it may be shown by itself. */
export interface PathRow {
  readonly path: Path;
  readonly isStory: boolean;
}

/**
 * The answer to `parcours-orientation` as a path of `ij/parcours@1`. What still held was true on the day of the answer. Age is that of the school year: born in
 * 2008 is 11 from September 2019 on. No words of the person: they could name somebody. Undefined: no birth or no step, so nothing to align.
 */
export function pathRow(answers: Submission['answers'], receivedOn: string): PathRow | undefined {
  const { periodes, evenements, naissance, sexe, montrer } = answers;
  const spells = spellsOf(rowsOf(periodes));
  if (typeof naissance !== 'number' || !spells.length) return undefined;
  const afterAnswer = sayMonth((monthsOf(receivedOn)?.first ?? 0) + 1);
  const path: Path = {
    spells: spells.map((spell) => ({ ...spell, end: spell.end ?? afterAnswer })),
    exit: afterAnswer,
    born: `${naissance}-${String(FIRST_MONTH).padStart(2, '0')}`,
    attributes: { sex: sexe === 'f' || sexe === 'm' || sexe === 'x' ? sexe : null },
    events: rowsOf(evenements).map(eventOf),
  };
  return { path, isStory: montrer === true };
}

/** The state is the precise one, else the family; a school year starts in September and ends in August when the month isn't told. */
export const spellsOf = (periods: readonly AnswerRow[]): PathSpell[] =>
  periods.map((period) => {
    const family = String(period['famille']);
    const precise = period[`etat-${family}`];
    return {
      state: typeof precise === 'string' ? precise : family === 'INC' ? null : family,
      start: monthOf(period['debut-annee'], period['debut-mois'] ?? FIRST_MONTH),
      end: period['encore'] === true ? null : monthOf(period['fin-annee'], Number(period['fin-mois'] ?? LAST_MONTH) + 1),
    };
  });

const eventOf = ({ type, annee, mois }: AnswerRow): PathEvent => ({ type: String(type), at: monthOf(annee, mois ?? 1) });

type Cell = AnswerRow[string] | undefined;

const monthOf = (year: Cell, month: Cell): string => sayMonth(Number(year) * MONTHS_IN.year + Number(month) - 1);

const rowsOf = (answer: Submission['answers'][string] | undefined): AnswerRow[] =>
  Array.isArray(answer) ? answer.filter((row): row is AnswerRow => typeof row === 'object') : [];

/** What the codes of the form's events are called. */
export const eventLabels = ({ lists }: Form): ReadonlyMap<string, string> => new Map(lists['evenements']?.map(({ code, label }) => [code, label]));
