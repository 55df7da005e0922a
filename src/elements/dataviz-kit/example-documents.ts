/** `ij/dream-counts@1` by declared tables: jobs alone, and by sex. The numbers are invented. */
export function dreamsDocument(): object {
  const jobs: readonly (readonly [string, number | null, number | null])[] = [
    ['Vétérinaire', 152, 54],
    ['Professeure ou professeur des écoles', 118, 31],
    ['Footballeur ou footballeuse', 14, 121],
    ['Médecin', 79, 48],
    ['Pompier ou pompière', 32, 84],
    ['Coiffeur ou coiffeuse', 71, 12],
    ['Policier ou policière', 34, 46],
    ['Infirmier ou infirmière', 62, 9],
    ['Cuisinier ou cuisinière', 26, 39],
    ['Youtubeur ou youtubeuse', 19, 42],
    ['Astronaute', 18, 25],
    ['Fleuriste', null, null],
  ];
  return {
    schema: 'ij/dream-counts@1',
    title: 'Rêver son métier',
    source: 'Enquête des centres Information Jeunesse, données d’illustration',
    updated: '2014-05-12',
    stages: [],
    people: 1600,
    minCount: 5,
    counts: [],
    masked: 6,
    tables: [
      { by: [], masked: 1, counts: jobs.map(([job, women, men]) => ({ job, n: women === null || men === null ? null : women + men })) },
      { by: ['sex'], masked: 2, counts: jobs.flatMap(([job, women, men]) => [{ job, sex: 'f', n: women }, { job, sex: 'm', n: men }]) },
    ],
  };
}

/** `ij/tally@1`: small numbers, of anything. */
export function tallyDocument(): object {
  return {
    schema: 'ij/tally@1',
    title: 'Les demandes de la semaine',
    source: 'Point d’accueil de Valbourg, données d’illustration',
    updated: '2026-11-20',
    counted: { one: 'demande', other: 'demandes' },
    items: [
      { label: 'Jobs et stages', n: 19 },
      { label: 'Orientation', n: 14 },
      { label: 'Logement', n: 9 },
      { label: 'Partir à l’étranger', n: 6 },
      { label: 'Santé', n: null },
      { label: 'Droits', n: 0 },
    ],
  };
}

/** Names that are long, odd or hostile, and numbers that nobody has counted yet. */
export function extremeDocument(): object {
  return {
    schema: 'ij/tally@1',
    title: 'Des noms longs et de très grands nombres',
    items: [
      { label: 'Technicienne ou technicien de maintenance des systèmes énergétiques et climatiques dans les bâtiments anciens', n: 9_007_199_254_740_991 },
      { label: 'Anticonstitutionnellementiste-hexakosioihexekontahexaphobologue', n: 1_600_000 },
      { label: '<b>Pâtissière</b> & "chocolatière"', n: 12 },
      { label: 'بستاني', n: 5 },
    ],
  };
}
