import type { AnswerRow, Submission } from '../../../src/contract/index.js';
import { STATES_FR } from '../../../src/elements/parcours/states-fr.js';
import { PATHS_FORM } from '../path-rows.js';
import { nextSteps, STEPS, type NextStep } from './path-steps.js';
import { seededUuid, type Random } from './random.js';

/** The form of paths, and how many invented people answered it. */
export const SEEDED_PATHS = { id: PATHS_FORM, version: 2, people: 520 } as const;

/** A situation over months since the year 0; `to` is the first month of the next. */
interface Stay {
  readonly state: string;
  readonly from: number;
  readonly to: number;
  readonly isBroken: boolean;
}

const FIRST_STATES = nextSteps('COL 94, SEGPA 6');
const SEXES = nextSteps('f 51, m 45, x 2, prefere-pas 2');
const [SEPTEMBER, YEAR] = [8, 12];
const STORY_SHARE = 0.03;
const UNKNOWN_SHARE = 0.015;
const MOST_STAYS = 20;
const HELPS = ['famille', 'amis', 'ecole', 'conseil', 'stage', 'job', 'engagement', 'internet', 'moi'];
const [YOUNGEST, OLDEST] = [15, 28];
// of those who go to collège: the last year in a class that prepares for a trade
const TRADE_SHARE = 0.05;

/** Invented paths of invented people of 15 to 28, more of them older, told in that year: the same ones for the same series. */
export const generatePaths = (random: Random, year: number): Submission[] => [...Array<undefined>(SEEDED_PATHS.people)].map(() => submissionOf(random, year));

function submissionOf(random: Random, year: number): Submission {
  const today = { year, month: 5 };
  const ages = OLDEST - YOUNGEST + 1;
  const born = year - YOUNGEST - Math.max(random.below(ages), random.below(ages));
  const stays = staysOf(random, { born, until: today.year * YEAR + today.month });
  const helps = HELPS.filter(() => random.next() < 0.22);
  const { id, version } = SEEDED_PATHS;
  const events = eventsOf(stays);
  const answers = {
    periodes: stays.map((stay, i) => periodOf(stay, i === stays.length - 1)),
    ...(events.length && { evenements: events }),
    ...(helps.length && { aide: helps }),
    sexe: pick(SEXES, random),
    naissance: born,
    ...(random.next() < STORY_SHARE && { montrer: true }),
  };
  const skipped = ['evenements', 'aide', 'aide-mots', 'refaire', 'montrer'].filter((q) => !(q in answers) && (q !== 'aide-mots' || helps.length));
  return { schema: 'ij/submission@1', submissionId: seededUuid(random), form: id, version, variant: 'pages', desk: 'illustration', answers, skipped, on: `${year}-06-01`, lang: 'fr' };
}

function staysOf(random: Random, { born, until }: { readonly born: number; readonly until: number }): Stay[] {
  const stays: Stay[] = [];
  let [state, from] = [pick(FIRST_STATES, random), (born + 11) * YEAR + SEPTEMBER];
  while (from <= until && stays.length < MOST_STAYS) {
    const step = STEPS[state];
    if (!step) break;
    const isTrade = state === 'COL' && random.next() < TRADE_SHARE;
    const isBroken = random.next() < (step.breaks ?? 0);
    const to = from + (isTrade ? 3 * YEAR : isBroken ? 2 + random.below(11) : lengthOf(state, from, random));
    const isForgotten = stays.length > 1 && random.next() < UNKNOWN_SHARE;
    stays.push({ state: isForgotten ? 'INC' : state, from, to, isBroken });
    state = isTrade ? 'COL3PM' : pick(nextSteps((isBroken && step.afterBreak) || step.next), random);
    from = to;
  }
  return stays.map((stay) => ({ ...stay, to: Math.min(stay.to, until + 1) }));
}

/** School years end in August; other situations when they do. */
function lengthOf(state: string, from: number, random: Random): number {
  const { years, months } = STEPS[state] ?? {};
  if (months) return between(months, random);
  const [least, most] = years ?? [1, 1];
  // one in eight takes a year more than the least
  const count = most - least === 1 && random.next() > 0.12 ? least : between([least, most], random);
  const intoYear = (from - SEPTEMBER + YEAR) % YEAR;
  return Math.max(3, count * YEAR - intoYear);
}

const between = ([least, most]: readonly [number, number], random: Random): number => least + random.below(most - least + 1);

const FAMILY_OF = new Map(STATES_FR.map(({ id, family }) => [id, family ?? id]));

function periodOf({ state, from, to }: Stay, isLast: boolean): AnswerRow {
  const family = FAMILY_OF.get(state) ?? 'INC';
  const last = to - 1;
  return {
    famille: family,
    ...(family !== 'INC' && { [`etat-${family}`]: state }),
    'debut-annee': Math.floor(from / YEAR),
    'debut-mois': (from % YEAR) + 1,
    encore: isLast,
    ...(!isLast && { 'fin-annee': Math.floor(last / YEAR), 'fin-mois': (last % YEAR) + 1 }),
  };
}

const LEADS_TO_DIPLOMA = new Set(['LG', 'LT', 'LPRO', 'CAP', 'MFR', 'APP', 'BTS', 'BUT', 'UNIV', 'ECOLE', 'CPRO']);
const MOST_EVENTS = 15;

function eventsOf(stays: readonly Stay[]): AnswerRow[] {
  const over = stays.slice(0, -1).filter(({ state }) => LEADS_TO_DIPLOMA.has(state));
  return over
    .map(({ state, to, isBroken }) => ({ type: !isBroken ? 'DIPLOME' : state === 'APP' || state === 'CPRO' ? 'RUPTURE_CONTRAT' : 'REORIENTATION', annee: Math.floor((to - 1) / YEAR), mois: ((to - 1) % YEAR) + 1 }))
    .slice(0, MOST_EVENTS);
}

/** One state, each as likely as its weight. */
function pick(steps: readonly NextStep[], random: Random): string {
  let left = random.next() * steps.reduce((sum, { weight }) => sum + weight, 0);
  return (steps.find(({ weight }) => (left -= weight) < 0) ?? steps[0])?.state ?? 'INC';
}
