import type { AnswerRow } from '../../src/contract/index.js';

/** One state over the months from `start` up to, not including, `end`; a null end still holds. */
export interface Spell {
  readonly state: string | null;
  readonly start: string;
  readonly end: string | null;
}

const FIRST_MONTH = 9;
const LAST_MONTH = 8;

/**
 * The periods of `parcours-orientation` as spells of `ij/parcours@1`: the state is the precise one, else its family; a school year starts in
 * September and ends in August when the month isn't told.
 */
export const spellsOf = (periods: readonly AnswerRow[]): Spell[] =>
  periods.map((period) => {
    const family = String(period['famille']);
    const precise = period[`etat-${family}`];
    return {
      state: typeof precise === 'string' ? precise : family === 'INC' ? null : family,
      start: month(period['debut-annee'], Number(period['debut-mois'] ?? FIRST_MONTH)),
      end: period['encore'] === true ? null : month(period['fin-annee'], Number(period['fin-mois'] ?? LAST_MONTH) + 1),
    };
  });

const month = (year: AnswerRow[string] | undefined, index: number): string => {
  const [years, months] = index > 12 ? [Number(year) + 1, 1] : [Number(year), index];
  return `${years}-${String(months).padStart(2, '0')}`;
};
