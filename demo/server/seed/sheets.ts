import type { Submission } from '../../../src/contract/index.js';
import { seededUuid, type Random } from './random.js';

/** The forms of the invented sheets, and how many each has. */
export const SEEDED_SHEETS = [{ id: 'accueil-valbourg', version: 1, people: 240 }, { id: 'socle-ij', version: 1, people: 160 }] as const;

type Weighted = Readonly<Record<string, number>>;

// plausible, not measured
const THEMES: Weighted = { etudes: 24, metiers: 16, emploi: 26, alternance: 12, logement: 10, droits: 6, loisirs: 6 };
const AGES: Weighted = { '12-15': 14, '16-17': 26, '18-25': 48, '26-30': 12 };
const SEXES: Weighted = { f: 52, m: 44, 'non-demande': 4 };
const TERRITORIES: Weighted = { commune: 58, agglo: 30, departement: 12 };
const DESKS: Weighted = { 'valbourg-centre': 62, 'valbourg-gare': 26, 'valbourg-hameaux': 12 };
const CHANNELS: Weighted = { 'sur-place': 72, telephone: 12, message: 16 };
const STATUS: Readonly<Record<string, Weighted>> = {
  '12-15': { collegien: 1 },
  '16-17': { lyceen: 8, apprenti: 2 },
  '18-25': { etudiant: 5, recherche: 3, salarie: 2 },
  '26-30': { recherche: 6, salarie: 4 },
};

/** Invented sheets of invented visitors over a year: the same ones for the same series. */
export const generateSheets = (random: Random, year: number): Submission[] =>
  SEEDED_SHEETS.flatMap(({ id, version, people }) => [...Array<undefined>(people)].map(() => sheetOf({ id, version, year }, random)));

function sheetOf({ id, version, year }: { id: string; version: number; year: number }, random: Random): Submission {
  const age = pick(AGES, random);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const answers = {
    theme: pick(THEMES, random), age, sexe: pick(SEXES, random), statut: pick(STATUS[age] ?? {}, random),
    territoire: pick(TERRITORIES, random), canal: pick(CHANNELS, random), suite: [random.next() < 0.6 ? 'repondu' : 'documentation'],
  };
  const desk = pick(DESKS, random);
  return { schema: 'ij/submission@1', submissionId: seededUuid(random), form: id, version, desk, answers, skipped: [], on: `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}` };
}

/** One word, each as likely as its weight. */
function pick(weights: Weighted, random: Random): string {
  const words = Object.entries(weights);
  let left = random.next() * words.reduce((sum, [, weight]) => sum + weight, 0);
  return (words.find(([, weight]) => (left -= weight) < 0) ?? words[0])?.[0] ?? '';
}
