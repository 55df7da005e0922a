/** What the tables say themselves, beside the words of the form. */
export interface CountWords {
  readonly noAnswer: string;
  readonly desk: string;
  readonly otherDesk: string;
  readonly month: string;
  readonly yes: string;
  readonly no: string;
  readonly total: string;
  readonly people: string;
  readonly area: string;
  readonly requests: string;
  readonly period: string;
  readonly threshold: string;
  readonly masked: string;
  readonly maskedNote: (minCount: number) => string;
  readonly multipleNote: (label: string) => string;
  readonly runningNote: string;
  readonly nobodyNote: string;
  readonly illustrativeNote: string;
}

const french: CountWords = {
  noAnswer: 'non demandé, ou sans réponse',
  desk: 'Accueil',
  otherDesk: 'autre accueil, ou non précisé',
  month: 'Mois',
  yes: 'oui',
  no: 'non',
  total: 'Total',
  people: 'Personnes',
  area: 'Territoire',
  requests: 'Demandes',
  period: 'Période',
  threshold: 'Seuil',
  masked: 'masqué',
  maskedNote: (k) => `Un nombre de moins de ${k} personnes n'est pas dit ; d'autres sont masqués aussi, pour qu'aucun ne puisse être retrouvé par différence.`,
  multipleNote: (label) => `« ${label} » : plusieurs réponses possibles, les lignes ne s'additionnent pas.`,
  runningNote: 'Période en cours : ces nombres changeront.',
  nobodyNote: 'Trop peu de réponses sur cette période : aucun nombre n’est dit.',
  illustrativeNote: 'Exemple : ces nombres comptent des réponses inventées.',
};

const english: CountWords = {
  noAnswer: 'not asked, or no answer',
  desk: 'Desk',
  otherDesk: 'another desk, or not said',
  month: 'Month',
  yes: 'yes',
  no: 'no',
  total: 'Total',
  people: 'People',
  area: 'Area',
  requests: 'Requests',
  period: 'Period',
  threshold: 'Threshold',
  masked: 'masked',
  maskedNote: (k) => `A number under ${k} people is not told; others are masked too, so that none can be worked out by subtraction.`,
  multipleNote: (label) => `“${label}”: several answers are possible, the lines do not add up.`,
  runningNote: 'Period under way: these numbers will change.',
  nobodyNote: 'Too few answers in this period: no number is told.',
  illustrativeNote: 'An example: these numbers count invented answers.',
};

export const wordsIn = (lang = 'fr'): CountWords => (lang.startsWith('en') ? english : french);
