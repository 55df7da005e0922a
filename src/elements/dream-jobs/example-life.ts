import type { DreamCell, DreamKey } from '../../contract/dream-jobs.js';

/** In order of life; the numbers are a share of a job's persons each. */
const STAGES = [
  ['cp', 'CP', 0.12],
  ['ce', 'CE1 et CE2', 0.13],
  ['cm', 'CM1 et CM2', 0.13],
  ['sixieme', 'Sixième', 0.1],
  ['cinquieme', 'Cinquième', 0.09],
  ['quatrieme', 'Quatrième', 0.09],
  ['troisieme', 'Troisième', 0.08],
  ['lycee', 'Lycée', 0.08],
  ['superieur', 'Études supérieures', 0.06],
  ['emploi', 'Premier emploi', 0.05],
  ['active', 'Vie active', 0.04],
  ['retraite', 'Retraite', 0.03],
] as const;

const PERIODS = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'];

/** Women, men, others; how old who dreams of it is, from 0 (young) to 1; how the persons of each period compare. */
const JOBS: readonly (readonly [job: string, f: number, m: number, x: number, age: number, years: readonly number[]])[] = [
  ['Vétérinaire', 152, 54, 8, 0.1, [30, 27, 24, 19]],
  ['Professeure ou professeur des écoles', 118, 31, 6, 0.8, [22, 24, 25, 29]],
  ['Footballeur ou footballeuse', 14, 121, 5, 0.15, [20, 26, 27, 27]],
  ['Médecin', 79, 48, 0, 0.6, [30, 26, 24, 20]],
  ['Pompier ou pompière', 32, 84, 5, 0.2, [28, 26, 24, 22]],
  ['Coiffeur ou coiffeuse', 71, 12, 0, 0.5, [26, 25, 25, 24]],
  ['Policier ou policière', 34, 46, 0, 0.4, [25, 25, 25, 25]],
  ['Infirmier ou infirmière', 62, 9, 0, 0.9, [10, 28, 32, 30]],
  ['Cuisinier ou cuisinière', 26, 39, 5, 0.9, [24, 24, 26, 26]],
  ['Youtubeur ou youtubeuse', 33, 88, 6, 0.3, [4, 12, 30, 54]],
  ['Mécanicien ou mécanicienne', 7, 56, 0, 0.7, [25, 25, 25, 25]],
  ['Astronaute', 48, 55, 4, 0.1, [3, 3, 45, 52]],
];

const MIN_COUNT = 5;

/** `ij/dream-counts@1` with declared tables: jobs by sex, by twelve stages of life, by four school years. Small cells are hidden. */
export function lifeDocument(): object {
  const stageShares = (age: number): number[] => STAGES.map(([, , share], i) => share * (0.25 + 1.75 * (1 - Math.abs(age - i / (STAGES.length - 1)))));
  const tables = [
    crossing([], JOBS.map(([job, f, m, x]) => ({ job, n: f + m + x }))),
    crossing(['sex'], JOBS.flatMap(([job, f, m, x]) => [{ job, sex: 'f' as const, n: f }, { job, sex: 'm' as const, n: m }, { job, sex: 'x' as const, n: x }])),
    crossing(['stage'], JOBS.flatMap(([job, f, m, x, age]) => spread(f + m + x, stageShares(age)).map((n, i) => ({ job, stage: STAGES[i]?.[0] ?? null, n })))),
    crossing(['period'], JOBS.flatMap(([job, f, m, x, , years]) => spread(f + m + x, years).map((n, i) => ({ job, period: PERIODS[i] ?? null, n })))),
  ];
  return {
    schema: 'ij/dream-counts@1',
    title: 'Rêver son métier, du CP à la retraite',
    source: 'Enquête de démonstration',
    updated: '2025-06-30',
    stages: STAGES.map(([id, label]) => ({ id, label })),
    periods: PERIODS.map((id) => ({ id, label: id })),
    people: 1600,
    minCount: MIN_COUNT,
    counts: JOBS.flatMap(([job, f, m, x, age]) => [['f', f] as const, ['m', m] as const, ['x', x] as const].flatMap(([sex, n]) => spread(n, stageShares(age)).map((part, i) => ({ job, sex, stage: STAGES[i]?.[0] ?? null, n: hide(part) })))),
    masked: 24,
    tables,
  };
}

const crossing = (by: readonly DreamKey[], cells: readonly DreamCell[]) => {
  const counts = cells.map((cell) => ({ ...cell, n: hide(cell.n ?? 0) }));
  return { by, counts, masked: counts.filter(({ n }) => n === null).length };
};

const hide = (n: number): number | null => (n > 0 && n < MIN_COUNT ? null : n);

/** Whole numbers in the proportions of the shares. */
function spread(n: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.round((n * share) / sum));
}
