import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** Everything that `ij-portfolio` says before a part of it is asked for. */
export interface PortfolioStrings {
  empty: string;
  count: (n: number) => string;
  /** what the filters leave */
  found: (n: number, all: number) => string;
  none: string;
  reset: string;
  byCompetence: string;
  allCompetences: (n: number) => string;
  fewerCompetences: string;
  byAudience: string;
  byYear: string;
  search: string;
  all: string;
  noYear: string;
  /** a choice of a filter, and how many it leaves */
  choice: (label: string, n: number) => string;
  seenBy: string;
  self: string;
  referent: string;
  member: (community: string) => string;
  anybody: string;
  /** what somebody else sees */
  seen: (viewer: string, n: number, all: number) => string;
  untitled: string;
  photos: (n: number) => string;
  /** a photo that nobody has described */
  photo: (place: number) => string;
  period: (from: string, until: string) => string;
  since: (from: string) => string;
  competences: string;
  filterBy: (label: string) => string;
  back: string;
  edit: string;
  editNamed: (title: string) => string;
  share: string;
  shareStory: string;
  files: string;
  copy: string;
  table: string;
  import: string;
}

const NBSP = '\u00a0';
const experiences = (n: number): string => plural('fr', n, { one: '# expérience', other: '# expériences' });

const fr: PortfolioStrings = {
  empty: 'Aucune expérience ici pour le moment. Un stage, un voyage, un coup de main, un match… tout ce qui a été vécu peut y trouver sa place.',
  count: experiences,
  found: (n, all) => `${experiences(n)} sur ${all}`,
  none: 'Aucune expérience avec ces choix.',
  reset: 'Tout montrer',
  byCompetence: 'Compétences',
  allCompetences: (n) => `Toutes (${n})`,
  fewerCompetences: 'Moins',
  byAudience: 'Communauté',
  byYear: 'Année',
  search: 'Chercher',
  all: 'Toutes',
  noYear: 'Sans date',
  choice: (label, n) => `${label} (${n})`,
  seenBy: 'Vu par',
  self: 'Moi',
  referent: 'Mon référent',
  member: (community) => `Une personne de «${NBSP}${community}${NBSP}»`,
  anybody: 'Tout le monde',
  seen: (viewer, n, all) => `${viewer}${NBSP}: ${experiences(n)} sur ${all}.`,
  untitled: 'Sans titre',
  photos: (n) => plural('fr', n, { one: '# photo', other: '# photos' }),
  photo: (place) => `Photo ${place}`,
  period: (from, until) => `${from} – ${until}`,
  since: (from) => `depuis ${from}`,
  competences: 'Compétences',
  filterBy: (label) => `${label}, filtrer`,
  back: 'Toutes les expériences',
  edit: 'Modifier',
  editNamed: (title) => `Modifier ${title}`,
  share: 'Mon portrait',
  shareStory: 'Imprimer ou partager',
  files: 'Fichiers',
  copy: 'Copie complète (JSON)',
  table: 'Tableau (CSV)',
  import: 'Reprendre un fichier…',
};

export const portfolioStrings: Catalogue<PortfolioStrings> = {
  name: 'ij-portfolio',
  fr,
  en: () => import('./portfolio.strings.en.js').then(({ portfolioEn }) => portfolioEn),
};
