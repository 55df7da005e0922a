import type { Sex } from '../../../src/contract/index.js';

/** A period of life, in order, with how many of the 1,600 invented people are in it. */
export const PERIODS = [
  { id: 'primaire', people: 330 },
  { id: 'college', people: 410 },
  { id: 'lycee', people: 330 },
  { id: 'etudes', people: 190 },
  { id: 'actif', people: 260 },
  { id: 'retraite', people: 80 },
] as const;

export type Period = (typeof PERIODS)[number]['id'];

export const SEX_SHARES: readonly (readonly [Sex, number])[] = [
  ['f', 0.49],
  ['m', 0.465],
  ['x', 0.045],
];

/** Who gave the idea, by period: parents first for the small ones, school and strangers later. Codes of the form's options. */
export const IDEA_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  parents: [30, 20, 15, 10, 14, 18],
  famille: [22, 16, 12, 9, 10, 14],
  amis: [12, 16, 10, 8, 5, 3],
  ecole: [8, 12, 20, 22, 8, 12],
  ecran: [24, 22, 14, 8, 6, 6],
  internet: [10, 24, 22, 16, 10, 1],
  rencontre: [6, 10, 16, 22, 26, 24],
  personne: [10, 14, 18, 18, 24, 22],
};

export const MEETING_PLACES = ['stage', 'forum', 'quartier', 'ailleurs'] as const;
