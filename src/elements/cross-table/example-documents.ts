/** Documents of the examples: invented, but for the pilot's. */
type Values = Readonly<Record<string, string>>;

interface ExampleDimension {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
  readonly multiple?: boolean;
}

const dimensionOf = ({ values, ...dimension }: ExampleDimension) => ({ ...dimension, values: Object.entries(values).map(([code, label]) => ({ code, label })) });

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const HEAD = { schema: 'ij/form-counts@1', form: 'accueil', title: 'Accueil des jeunes en 2025', source: 'Info Jeunes Valbourg (exemple inventé)', ...PERIOD, minCount: 5 };

const AGES: ExampleDimension = { id: 'age', label: 'Âge', values: { a12: '12 à 15 ans', a16: '16 ou 17 ans', a18: '18 à 25 ans', a26: '26 à 30 ans', '': 'sans réponse' } };
const STATUS: ExampleDimension = { id: 'status', label: 'Situation', values: { college: 'au collège', lycee: 'au lycée', apprenti: 'en apprentissage', etudes: 'en études', recherche: 'en recherche d’emploi', emploi: 'en emploi', '': 'sans réponse' } };

type Numbers = readonly (readonly (number | null)[])[];

/** A table with its totals: the last number of a row is its total, the last row has those of the columns and of all. */
function crossed(rows: ExampleDimension, columns: ExampleDimension, numbers: Numbers) {
  const [rowCodes, columnCodes] = [Object.keys(rows.values), Object.keys(columns.values)];
  const n = (i: number, j: number): number | null => numbers[i]?.[j] ?? null;
  const cells = rowCodes.flatMap((row, i) => columnCodes.map((column, j) => ({ [rows.id]: row, [columns.id]: column, n: n(i, j) })));
  return {
    ...HEAD,
    people: n(rowCodes.length, columnCodes.length),
    dimensions: [dimensionOf(rows), dimensionOf(columns)],
    cells,
    totals: [...rowCodes.map((row, i) => ({ [rows.id]: row, n: n(i, columnCodes.length) })), ...columnCodes.map((column, j) => ({ [columns.id]: column, n: n(rowCodes.length, j) }))],
    masked: cells.filter((cell) => cell.n === null).length,
  };
}

// rows and columns have at least two hidden numbers or none, and more persons are left for them than small numbers could be
const AGE_STATUS: Numbers = [
  [64, 0, 0, 0, 0, 0, 6, 70],
  [null, 118, 41, 0, null, 0, 9, 179],
  [0, 22, 58, 134, 121, 67, 12, 414],
  [null, 0, 9, 12, null, 52, 0, 118],
  [0, 0, 0, 0, 7, 0, 12, 19],
  [73, 140, 108, 146, 175, 119, 39, 800],
];

export const crossedDocument = () => ({
  ...crossed(AGES, STATUS, AGE_STATUS),
  offered: {
    dimensions: [AGES, STATUS, { id: 'sex', label: 'Sexe' }, { id: 'theme', label: 'La demande porte sur…' }, { id: 'desk', label: 'Accueil' }].map(({ id, label }) => ({ id, label })),
    periods: [2025, 2024, 2023].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
  },
});

/** The same without anything to ask for: a file. */
export const fileDocument = () => crossed(AGES, STATUS, AGE_STATUS);

const TOOLS: ExampleDimension = { id: 'outcome', label: 'Ce qu’on a fait', multiple: true, values: { repondu: 'répondu à la question', documentation: 'donné de la documentation', rdv: 'pris un rendez-vous', oriente: 'orienté ailleurs', '': 'sans réponse' } };
export const multipleDocument = () =>
  crossed(TOOLS, { id: 'sex', label: 'Sexe', values: { f: 'filles et femmes', m: 'garçons et hommes' } }, [
    [210, 180, 390],
    [88, 97, 185],
    [31, 22, 53],
    [40, 26, 66],
    [18, 24, 42],
    [300, 260, 560],
  ]);

const smallGroups = (): Numbers => [
  [9, 6, 15],
  [7, 12, 19],
  [16, 18, 34],
];
export const smallDocument = () =>
  crossed({ id: 'atelier', label: 'Atelier', values: { cv: 'atelier CV', stage: 'trouver un stage' } }, { id: 'sex', label: 'Sexe', values: { f: 'filles', m: 'garçons' } }, smallGroups());

/** 40 rows and 60 columns, a tenth of the numbers hidden, no totals told. */
export function largeDocument() {
  const lines = (name: string, length: number): Values => Object.fromEntries([...Array<undefined>(length)].map((_, i) => [`${name[0]}${i + 1}`, `${name} ${i + 1}`]));
  const [rows, columns] = [{ id: 'town', label: 'Commune', values: lines('Commune', 40) }, { id: 'topic', label: 'Sujet', values: lines('Sujet', 60) }];
  const cells = Object.keys(rows.values).flatMap((town, i) => Object.keys(columns.values).map((topic, j) => ({ town, topic, n: (i * 7 + j * 3) % 10 === 0 ? null : 5 + ((i * 31 + j * 17) % 160) })));
  return { ...HEAD, title: 'Quarante communes, soixante sujets', people: null, dimensions: [dimensionOf(rows), dimensionOf(columns)], cells, masked: cells.filter(({ n }) => n === null).length };
}

export const longWordsDocument = () =>
  crossed(
    { id: 'obstacle', label: 'Ce qui bloque aujourd’hui, dans la recherche d’un logement, d’une formation ou d’un emploi', values: { a: 'Anticonstitutionnellementextraordinairementlongsansaucunespace', b: 'Pas de moyen de transport pour aller jusqu’à l’entreprise, au centre de formation ou à la Mission locale', c: 'Autre' } },
    { id: 'channel', label: 'Par où la personne est venue', values: { f: 'Rendez-vous pris par une assistante sociale de secteur', m: 'Sur place' } },
    [
      [42, 31, 73],
      [12, 24, 36],
      [8, 9, 17],
      [62, 64, 126],
    ],
  );

/**
 * The first table of the pilot site, 254 youths, in four tables by one question. Hidden by hand, as the endpoint would: numbers of 1 to 4, and with
 * the only one of a line the smallest beside it, and one more where those left no more persons than small numbers could be, since the total is told. Of the situations nobody knows how many gave two or none.
 */
export function pilotDocument() {
  const tables: readonly (readonly [ExampleDimension, Readonly<Record<string, number | null>>])[] = [
    [{ id: 'age', label: 'Âge', values: { a10: '10 à 16 ans', a16: '16 à 18 ans', a18: '18 à 25 ans', '': 'autre âge, ou sans réponse' } }, { a10: 37, a16: 39, a18: 152, '': 26 }],
    [
      {
        id: 'status',
        label: 'Situation',
        multiple: true,
        values: {
          college: 'au collège', legt: 'au lycée général ou technologique', lp: 'au lycée professionnel', cfa: 'en apprentissage (CFA)', etudes: 'en études', recherche: 'en recherche d’emploi', emploi: 'en emploi',
          pro: 'en contrat de professionnalisation', civique: 'en service civique',
        },
      },
      { college: 30, legt: 23, lp: 10, cfa: null, etudes: 34, recherche: 118, emploi: 18, pro: null, civique: 18 },
    ],
    [
      { id: 'level', label: 'Niveau d’études', values: { v0: 'avant le CAP (infra V)', v: 'CAP, BEP (V)', iv: 'bac (IV)', iii: 'bac + 2 (III)', ii: 'licence (II)', i: 'master et plus (I)', '': 'sans réponse' } },
      { v0: 52, v: 101, iv: 69, iii: 17, ii: null, i: null, '': null },
    ],
    [{ id: 'sex', label: 'Sexe', values: { f: 'filles', m: 'garçons' } }, { f: 124, m: 130 }],
  ];
  const cells = tables.flatMap(([{ id }, numbers]) => Object.entries(numbers).map(([code, n]) => ({ [id]: code, n })));
  return {
    schema: 'ij/form-counts@1', form: 'accueil-pilote', title: '254 jeunes accueillis, site pilote', source: 'premier tableau du formulaire d’accueil commun', from: '2010-01-01', to: '2021-12-31', minCount: 5, people: 254,
    dimensions: tables.map(([dimension]) => dimensionOf(dimension)), cells, masked: cells.filter(({ n }) => n === null).length,
    notes: ['La date exacte de ce tableau n’est plus connue : entre 2010 et 2021.'],
  };
}

export const allMaskedDocument = () => ({ ...HEAD, people: null, dimensions: [dimensionOf(AGES)], cells: Object.keys(AGES.values).map((age) => ({ age, n: null })), masked: 5 });

export const emptyDocument = () => ({ ...HEAD, people: 0, dimensions: [dimensionOf(AGES)], cells: Object.keys(AGES.values).map((age) => ({ age, n: 0 })) });
