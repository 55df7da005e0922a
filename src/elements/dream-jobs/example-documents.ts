import type { DreamCount, Sex } from '../../contract/dream-jobs.js';

const STAGES = [
  { id: 'primaire', label: 'École primaire' },
  { id: 'college', label: 'Collège' },
  { id: 'lycee', label: 'Lycée' },
  { id: 'superieur', label: 'Études supérieures' },
  { id: 'actif', label: 'Vie active' },
];

/** Persons by job: women, men, others. */
const JOBS: readonly (readonly [string, number, number, number])[] = [
  ['Vétérinaire', 152, 54, 8],
  ['Professeure ou professeur des écoles', 118, 31, 6],
  ['Footballeur ou footballeuse', 14, 121, 5],
  ['Médecin', 79, 48, 0],
  ['Pompier ou pompière', 32, 84, 5],
  ['Coiffeur ou coiffeuse', 71, 12, 0],
  ['Policier ou policière', 34, 46, 0],
  ['Infirmier ou infirmière', 62, 9, 0],
  ['Cuisinier ou cuisinière', 26, 39, 5],
  ['Youtubeur ou youtubeuse', 19, 42, 6],
  ['Mécanicien ou mécanicienne', 7, 56, 0],
  ['Avocat ou avocate', 38, 15, 0],
  ['Architecte', 25, 26, 0],
  ['Chanteur ou chanteuse', 39, 8, 5],
  ['Astronaute', 18, 25, 0],
  ['Styliste', 34, 5, 0],
  ['Pilote', 6, 31, 0],
  ['Fleuriste', 17, 0, 0],
];

/** How a job's persons fall on the stages of life; a remainder goes to the first. */
const SHARES = [0.34, 0.28, 0.2, 0.1, 0.08];
const MIN_COUNT = 5;

/** `ij/dream-counts@1` as an endpoint publishes it: cells under five persons hidden, `masked` telling how many. */
export function countsDocument({ masked }: { masked?: number } = {}): object {
  const cells = JOBS.flatMap(([job, f, m, x]) => [...spread(job, 'f', f), ...spread(job, 'm', m), ...spread(job, 'x', x)]);
  const counts = cells.map((cell) => ((cell.n ?? 0) < MIN_COUNT ? { ...cell, n: masked === 0 ? 0 : null } : cell));
  return {
    schema: 'ij/dream-counts@1',
    source: 'Rêver son métier, enquête des centres Information Jeunesse',
    updated: '2014-05-12',
    stages: STAGES,
    people: 1600,
    minCount: MIN_COUNT,
    counts,
    masked: masked ?? counts.filter(({ n }) => n === null).length + 40,
  };
}

function spread(job: string, sex: Sex, persons: number): DreamCount[] {
  const parts = SHARES.map((share) => Math.floor(persons * share));
  const rest = persons - parts.reduce((a, b) => a + b, 0);
  return STAGES.flatMap(({ id }, i) => {
    const n = (parts[i] ?? 0) + (i === 0 ? rest : 0);
    return n ? [{ job, sex, stage: id, n }] : [];
  });
}

/** `ij/dream-answers@1`: rows of persons, the same ones each time, three dreams each at most. */
export function answersDocument(people: number): object {
  const next = sequence(42);
  const answers = new Array<undefined>(people).fill(undefined).map(() => {
    const sex = (['f', 'm', 'f', 'm', 'x'] as const)[next(5)];
    const jobs = [0, 1, 2].map(() => JOBS[Math.min(next(JOBS.length), next(JOBS.length))]?.[0] ?? '');
    return { jobs, sex, stage: STAGES[next(STAGES.length)]?.id };
  });
  return { schema: 'ij/dream-answers@1', title: 'Rêver son métier', source: 'Enquête de démonstration', stages: STAGES, answers };
}

/** A small repeatable generator (Numerical Recipes' linear congruence): `next(n)` is a whole number under n. */
function sequence(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** The same document with answers to a question in place of jobs. */
export function questionDocument(): object {
  const answers: readonly (readonly [string, number, number])[] = [
    ['Réparatrice ou réparateur de tout', 64, 71],
    ['Gardienne ou gardien de rivière', 58, 31],
    ['Guide de voyages dans le temps', 33, 40],
    ['Dresseuse ou dresseur de robots', 19, 47],
    ['Conteuse ou conteur pour machines', 22, 9],
  ];
  const counts = answers.flatMap(([job, f, m]) => [...spread(job, 'f', f), ...spread(job, 'm', m)]).filter(({ n }) => (n ?? 0) >= MIN_COUNT);
  return { title: 'Inventez votre métier de demain', question: 'Quel métier de demain aimerais-tu exercer\u00a0?', stages: STAGES, people: 410, minCount: MIN_COUNT, counts };
}

export function longLabelsDocument(): object {
  const jobs = [
    'Technicienne ou technicien de maintenance des systèmes énergétiques et climatiques dans les bâtiments anciens',
    'Anticonstitutionnellementiste-hexakosioihexekontahexaphobologue',
    'Accompagnante ou accompagnant des élèves en situation de handicap',
    '<b>Pâtissière</b> & "chocolatière"',
  ];
  const counts = jobs.flatMap((job, i) => (['f', 'm', 'x'] as const).map((sex, j) => ({ job, sex, stage: null, n: 40 - 8 * i - 2 * j })));
  return { schema: 'ij/dream-counts@1', title: 'Des métiers aux noms longs', stages: [], people: 212, counts };
}
