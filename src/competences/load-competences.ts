import type { CompetenceList } from '../contract/competences.js';

const LISTS = {
  'savoir-etre': () => import('./lists/savoir-etre.js'),
  crcn: () => import('./lists/crcn.js'),
  socle: () => import('./lists/socle.js'),
  digcomp: () => import('./lists/digcomp.js'),
  rectec: () => import('./lists/rectec.js'),
  engagement: () => import('./lists/engagement.js'),
};

export type CompetenceListName = keyof typeof LISTS;

/** The lists that come with the library, by the names that `list="…"` takes. */
export const COMPETENCE_LISTS = Object.keys(LISTS) as readonly CompetenceListName[];

export const isCompetenceListName = (name: string): name is CompetenceListName => Object.hasOwn(LISTS, name);

/** A list that comes with the library, each a file of its own. Rejects when it can't be loaded; asked again, it is tried again. */
export const loadCompetences = async (name: CompetenceListName): Promise<CompetenceList> => (await LISTS[name]()).list;
