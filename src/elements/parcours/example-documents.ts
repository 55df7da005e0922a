/** From 11 to 22, a state a year: invented, in proportions that a guidance counsellor would find ordinary. How many people, of which group, by which way. */
const WAYS: readonly (readonly [people: number, ways: string])[] = [
  [62, 'COL/4-LG/3-UNIV/3-EMP_S/2'],
  [34, 'COL/4-LG/3-BTS/2-EMP_S/3'],
  [31, 'COL/4-LT/3-BTS/2-EMP_T/1-EMP_S/2'],
  [36, 'COL/4-LPRO/3-EMP_T/2-EMP_S/3'],
  [28, 'COL/4-CAP/2-APP/2-EMP_S/4'],
  [24, 'COL/4-LG/1-LPRO/3-APP/1-EMP_S/3'],
  [22, 'COL/4-LG/3-UNIV/1-BTS/2-EMP_S/2'],
  [19, 'COL/4-LPRO/2-SANS/1-ML/1-APP/2-EMP_T/2'],
  [17, 'COL/4-CAP/1-SANS/1-CAP/1-EMP_T/3-EMP_S/2'],
  [16, 'COL/4-LG/3-SCIV/1-UNIV/3-EMP_T/1'],
  [14, 'COL/4-LT/3-EMP_T/1-BTS/2-EMP_S/2'],
  [13, 'COL/4-LPRO/3-EMP_T/1-CHO/1-EMP_T/3'],
  [11, 'COL/4-LG/2-SANS/1-MLDS/1-UNIV/3-EMP_T/1'],
  [9, 'COL/4-LG/3-CPGE/2-ECOLE/3'],
  [8, 'COL/4-SANS/1-ML/1-SCIV/1-CAP/2-EMP_T/3'],
  [7, 'COL/4-LPRO/3-?/2-EMP_S/3'],
  [6, 'COL/4-LG/3-UNIV/3'],
  [4, 'COL/4-CAP/1-MFR/2-EMP_I/5'],
  [3, 'COL/4-LT/3-MOB/1-BUT/3-EMP_S/1'],
];

interface PathsOptions {
  /** share of the people of each way, rounded down */
  readonly share?: number;
}

/** `ij/parcours@1`, a column a field: ages 11 to 22 in years. */
export function pathsDocument({ share = 1 }: PathsOptions = {}): object {
  const sps = WAYS.flatMap(([people, way]) => Array<string>(Math.floor(people * share)).fill(way));
  return {
    schema: 'ij/parcours@1',
    title: 'Du collège au travail',
    source: 'données inventées',
    updated: '2026-10-12',
    time: { unit: 'year', align: 'age', start: 11, length: 12 },
    attributes: [
      { id: 'sexe', label: 'Sexe', values: [{ id: 'f', label: 'Femmes' }, { id: 'm', label: 'Hommes' }] },
      { id: 'territoire', label: 'Territoire', values: [{ id: 'rural', label: 'Rural' }, { id: 'ville', label: 'Ville' }, { id: 'littoral', label: 'Littoral' }] },
    ],
    columns: {
      sps,
      attributes: {
        sexe: sps.map((_, i) => (i % 2 ? 'm' : 'f')),
        territoire: sps.map((_, i) => ['rural', 'ville', 'ville', 'littoral'][(i * 7) % 4] ?? 'ville'),
      },
    },
  };
}

/** One person who agreed to tell. */
export const storyDocument = (): object => ({
  schema: 'ij/parcours@1',
  title: 'Une histoire parmi d’autres',
  source: 'données inventées',
  time: { unit: 'month', align: 'age', start: 11, length: 144 },
  paths: [
    {
      id: 'une-histoire',
      consent: 'story',
      spells: [
        { state: 'COL', start: 11, end: 15 },
        { state: 'LG', start: 15, end: 16 },
        { state: 'SANS', start: 16, end: 16.5 },
        { state: 'ML', start: 16.5, end: 17.25 },
        { state: 'CAP', start: 17.25, end: 19 },
        { state: 'EMP_T', start: 19, end: 20.5 },
        { state: 'EMP_S', start: 20.5, end: 23 },
      ],
      events: [
        { type: 'visite', label: 'Premier rendez-vous au service jeunesse', at: 16.25 },
        { type: 'diplome', label: 'CAP cuisine', at: 19 },
      ],
    },
  ],
});

/** `ij/parcours-flows@1`: counted and masked by an endpoint. */
export const flowsDocument = (): object => ({
  schema: 'ij/parcours-flows@1',
  title: 'Trois ans après la troisième',
  source: 'données inventées',
  k: 5,
  people: 320,
  columns: [15, 18],
  align: 'age',
  states: [
    { id: 'COL', label: 'Collège' },
    { id: 'GT', label: 'Lycée général ou technologique', short: 'Lycée GT' },
    { id: 'PRO', label: 'Lycée professionnel', short: 'Lycée pro' },
    { id: 'APP', label: 'Apprentissage' },
  ],
  nodes: [['COL', 0, 320], ['GT', 1, 191], ['PRO', 1, 84], ['APP', 1, 31]],
  links: [['COL', 'GT', 0, 191], ['COL', 'PRO', 0, 84], ['COL', 'APP', 0, 31]],
  others: [[1, 14]],
});
