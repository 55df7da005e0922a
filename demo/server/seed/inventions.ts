import type { Submission } from '../../../src/contract/index.js';
import { seededUuid, type Random } from './random.js';

/** The form of the jobs of tomorrow, and how many invented people answered it. */
export const SEEDED_INVENTIONS = { id: 'metier-de-demain', version: 2, people: 300 } as const;

const AGES = ['moins-12', '12-15', '16-17', '18-25', '26-30', '31-plus'] as const;
const AGE_SHARES = [22, 30, 18, 16, 6, 8];

// plausible, not measured: how many of ten of each age work with it
const TOOLS: Readonly<Record<string, readonly number[]>> = {
  robot: [7, 5, 4, 3, 2, 2],
  animaux: [6, 4, 3, 2, 2, 3],
  mains: [2, 2, 3, 5, 6, 6],
  plantes: [2, 2, 3, 4, 5, 6],
  musique: [3, 4, 4, 2, 1, 1],
  donnees: [0.4, 1, 2, 4, 4, 2],
  imprimante: [2, 3, 2, 2, 1, 0.5],
  paroles: [1, 1, 2, 3, 3, 4],
};
const PLACES = ['mer', 'foret', 'ville', 'maison', 'espace', 'virtuel', 'partout'];
const PLACE_SHARES = [14, 16, 18, 8, 22, 12, 10];
const [WHO, WHAT] = [
  ['Coiffeur', 'Réparatrice', 'Gardien', 'Traductrice', 'Dresseuse', 'Jardinier', 'Facteur', 'Goûteuse', 'Architecte', 'Médecin'],
  ['de nuages', 'de silences', 'de rivières', 'de robots tristes', 'd’abeilles', 'd’étoiles', 'de souvenirs', 'de forêts sous la mer', 'de bonnes idées', 'de planètes'],
];
const NO_AGE_SHARE = 0.05;
const MOST_WISH = 10;

/** Invented inventions of invented people: the same ones for the same series, in no order of age. */
export const generateInventions = (random: Random, year: number): Submission[] =>
  [...Array<undefined>(SEEDED_INVENTIONS.people)].map(() => inventionOf(random, year));

function inventionOf(random: Random, year: number): Submission {
  const age = pickRank(AGE_SHARES, random);
  const tools = Object.entries(TOOLS).flatMap(([code, tenths]) => (random.next() * 10 < (tenths[age] ?? 0) ? [code] : []));
  const saysAge = random.next() >= NO_AGE_SHARE;
  const answers = {
    nom: `${random.pick(WHO)} ${random.pick(WHAT)}`,
    lieu: PLACES[pickRank(PLACE_SHARES, random)] ?? 'partout',
    ...(tools.length && { outils: tools }),
    envie: Math.min(MOST_WISH, 3 + random.below(MOST_WISH)),
    ...(saysAge && { age: AGES[age] ?? AGES[0] }),
  };
  const skipped = ['fait', 'aide-qui', 'qualites', 'annee', 'dessin', ...(tools.length ? [] : ['outils']), ...(saysAge ? [] : ['age'])];
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  const { id, version } = SEEDED_INVENTIONS;
  return { schema: 'ij/submission@1', submissionId: seededUuid(random), form: id, version, desk: 'illustration', answers, skipped, on: `${year}-${month}-${day}`, lang: 'fr' };
}

/** A rank, each as likely as its weight. */
function pickRank(weights: readonly number[], random: Random): number {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(0, weights.findIndex((weight) => (left -= weight) < 0));
}
