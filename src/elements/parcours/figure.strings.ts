import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';
import type { PathTimes } from './path-clock.model.js';
import type { TimeWords } from './path-columns.model.js';
import type { ParcoursView } from './parcours-views.model.js';

/** Everything that `ij-parcours` says in the place of any view, besides the words common to all elements. */
export interface ParcoursStrings extends TimeWords {
  view: string;
  views: Readonly<Record<ParcoursView, string>>;
  who: string;
  everyone: string;
  compare: string;
  noCompare: string;
  unknownValue: string;
  /** values of few people, told together */
  together: (labels: readonly string[]) => string;
  unknown: string;
  unknownShort: string;
  othersShort: string;
  others: string;
  people: (n: number) => string;
  /** `part`: who is shown, `all`: how many there are */
  shown: (people: string, part: string | undefined) => string;
  source: (name: string) => string;
  updated: (day: string) => string;
  empty: (k: number) => string;
  picture: string;
  keys: string;
  stub: { entry: string; exit: string };
  /** a situation at a time, for who does not see the picture */
  node: (words: { readonly state: string; readonly column: string; readonly people: string; readonly share: string; readonly next: readonly string[] }) => string;
  to: (state: string, people: string) => string;
  stay: (people: string) => string;
  hidden: (k: number) => string;
  rawWarning: string;
  columnStates: { situation: string; at: string };
  from: string;
  peopleColumn: string;
  toward: string;
  share: (percent: string) => string;
}

const people = (n: number): string => plural('fr', n, { one: '# jeune', other: '# jeunes' });
const MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const lasting = (months: number): string => (months % 12 ? `${formatNumber('fr', months)} mois` : plural('fr', months / 12, { one: '# an', other: '# ans' }));
const UNITS: Readonly<Record<PathTimes['unit'], string>> = { month: 'mois', quarter: 'trimestre', year: 'année' };

const french: ParcoursStrings = {
  view: 'Voir',
  views: { flow: 'Flux', index: 'Tapis', distribution: 'Temporalités', types: 'Types', transitions: 'Allers-retours', story: 'Un parcours' },
  who: 'Qui',
  everyone: 'Tout le monde',
  compare: 'Comparer',
  noCompare: 'Sans comparer',
  unknownValue: 'non renseigné',
  together: (labels) => labels.join(', '),
  unknown: 'Situation inconnue',
  unknownShort: 'Inconnu',
  othersShort: 'Autres',
  others: 'Autres situations, regroupées',
  people,
  shown: (number, part) => (part === undefined ? `${number} suivis` : `${number} suivis\u00a0: ${part}`),
  source: (name) => `Source\u00a0: ${name}`,
  updated: (day) => `Mis à jour le ${day}`,
  empty: (k) => (k > 1 ? `Les premiers parcours seront montrés quand ${k} jeunes au moins auront raconté le leur.` : 'Personne n’a encore raconté son parcours.'),
  picture: 'Situations, d’un âge à l’autre',
  keys: 'Au clavier\u00a0: flèches pour suivre les parcours, Entrée pour en voir un groupe, Échap pour revenir.',
  stub: { entry: 'suivis à partir d’ici', exit: 'plus suivis ensuite' },
  node: ({ state, column, people: number, share, next }) => `${column}, ${state}\u00a0: ${number}, ${share}.${next.length ? ` Ensuite\u00a0: ${next.join(', ')}.` : ''}`,
  to: (state, number) => `${number} vers ${state}`,
  stay: (number) => `${number} y restent`,
  hidden: (k) => `Les chemins de moins de ${k} jeunes ne sont pas montrés un à un\u00a0: ils sont dans «\u00a0Autres\u00a0», ou dans les bouts plus clairs.`,
  rawWarning: 'Ces parcours ont été lus un par un dans cette page.',
  columnStates: { situation: 'Situation', at: 'Âge ou date' },
  from: 'De',
  peopleColumn: 'Jeunes',
  toward: 'Vers',
  share: (percent) => `soit ${percent}`,
  age: (years) => (Number.isInteger(years) ? `${years} ans` : `${Math.floor(years)} ans et ${Math.round((years % 1) * 12)} mois`),
  month: (month, year) => `${MONTHS[month] ?? ''} ${year}`,
  step: (step, unit) => `${UNITS[unit]} ${formatNumber('fr', step)}`,
  around: (months) => (months ? `${lasting(Math.abs(months))} ${months < 0 ? 'avant' : 'après'}` : 'à ce moment'),
};

export const parcoursStrings: Catalogue<ParcoursStrings> = {
  name: 'ij-parcours',
  fr: french,
  en: () => import('./figure.strings.en.js').then(({ english }) => english),
};
