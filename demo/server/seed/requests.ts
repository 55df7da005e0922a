import type { Submission } from '../../../src/contract/index.js';
import { MAIN_TOWNS, OTHER_TOWNS } from './agenda-towns.js';
import { seededUuid, type Random } from './random.js';

/** The form that asks where people live, and how many invented requests it has. */
export const SEEDED_REQUESTS = { id: 'demandes-territoire', version: 1, people: 900 } as const;

const THEMES = ['etudes', 'metiers', 'emploi', 'emploi', 'alternance', 'logement', 'mobilite', 'autre'];
/** Villages around the towns, from where few come. */
const VILLAGES = ['86066', '86041', '79007', '79081', '16113', '16192', '17093', '17486', '17019', '86062', '79185', '16254'];

/** Invented requests over a year: most from the towns, some from villages, some from elsewhere. */
export function generateRequests(random: Random, year: number): Submission[] {
  return [...Array<undefined>(SEEDED_REQUESTS.people)].map(() => {
    const commune = communeOf(random);
    const month = String(1 + random.below(12)).padStart(2, '0');
    return {
      schema: 'ij/submission@1',
      submissionId: seededUuid(random),
      form: SEEDED_REQUESTS.id,
      version: SEEDED_REQUESTS.version,
      answers: { theme: random.pick(THEMES), ...(commune !== undefined && { commune }) },
      skipped: commune === undefined ? ['commune'] : [],
      on: `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`,
    };
  });
}

function communeOf(random: Random): string | undefined {
  const where = random.next();
  if (where < 0.55) return random.pick(MAIN_TOWNS);
  if (where < 0.85) return random.pick(OTHER_TOWNS);
  if (where < 0.93) return random.pick(VILLAGES);
  return where < 0.97 ? undefined : 'Limoges';
}
