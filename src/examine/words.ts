import type { DocumentKind } from './kinds.js';
import type { Facts } from './facts.js';

export type ExamineLanguage = 'fr' | 'en';

type Forms = readonly [one: string, other: string];

/** Each fact after its number. In French none and one are singular. */
const FACTS: Readonly<Record<string, Readonly<Record<ExamineLanguage, Forms>>>> = {
  answered: { fr: ['avec une réponse', 'avec une réponse'], en: ['with an answer', 'with an answer'] },
  answers: { fr: ['réponse', 'réponses'], en: ['answer', 'answers'] },
  areas: { fr: ['territoire', 'territoires'], en: ['area', 'areas'] },
  asked: { fr: ['question', 'questions'], en: ['question', 'questions'] },
  attributes: { fr: ['critère pour comparer', 'critères pour comparer'], en: ['attribute to compare by', 'attributes to compare by'] },
  cancelled: { fr: ['annulé', 'annulés'], en: ['cancelled', 'cancelled'] },
  cells: { fr: ['case', 'cases'], en: ['cell', 'cells'] },
  competences: { fr: ['compétence', 'compétences'], en: ['competence', 'competences'] },
  crossed: { fr: ['question croisée', 'questions croisées'], en: ['question crossed', 'questions crossed'] },
  dreams: { fr: ['réponse comptée', 'réponses comptées'], en: ['answer counted', 'answers counted'] },
  events: { fr: ['événement', 'événements'], en: ['event', 'events'] },
  experiences: { fr: ['expérience', 'expériences'], en: ['experience', 'experiences'] },
  groups: { fr: ['famille', 'familles'], en: ['group', 'groups'] },
  jobs: { fr: ['métier', 'métiers'], en: ['job', 'jobs'] },
  leftOut: { fr: ['laissé de côté', 'laissés de côté'], en: ['left out', 'left out'] },
  levels: { fr: ['niveau', 'niveaux'], en: ['level', 'levels'] },
  lines: { fr: ['ligne', 'lignes'], en: ['line', 'lines'] },
  masked: { fr: ['case masquée', 'cases masquées'], en: ['cell hidden', 'cells hidden'] },
  maskedAreas: { fr: ['territoire masqué', 'territoires masqués'], en: ['area hidden', 'areas hidden'] },
  maskedLines: { fr: ['ligne masquée', 'lignes masquées'], en: ['line hidden', 'lines hidden'] },
  pages: { fr: ['page de widget', 'pages de widgets'], en: ['page of a widget', 'pages of widgets'] },
  past: { fr: ['passé', 'passés'], en: ['over', 'over'] },
  paths: { fr: ['parcours', 'parcours'], en: ['path', 'paths'] },
  people: { fr: ['personne', 'personnes'], en: ['person', 'persons'] },
  photos: { fr: ['photo', 'photos'], en: ['photo', 'photos'] },
  places: { fr: ['lieu', 'lieux'], en: ['place', 'places'] },
  questions: { fr: ['question', 'questions'], en: ['question', 'questions'] },
  requests: { fr: ['demande', 'demandes'], en: ['request', 'requests'] },
  states: { fr: ['situation', 'situations'], en: ['situation', 'situations'] },
  steps: { fr: ['étape', 'étapes'], en: ['step', 'steps'] },
  themes: { fr: ['thème', 'thèmes'], en: ['theme', 'themes'] },
  total: { fr: ['annoncé en tout (première page seulement)', 'annoncés en tout (première page seulement)'], en: ['announced in all (first page only)', 'announced in all (first page only)'] },
  translations: { fr: ['traduction', 'traductions'], en: ['translation', 'translations'] },
  undated: { fr: ['sans date', 'sans date'], en: ['without a date', 'without a date'] },
  variants: { fr: ['variante', 'variantes'], en: ['variant', 'variants'] },
  withoutPoint: { fr: ['sans coordonnées', 'sans coordonnées'], en: ['without coordinates', 'without coordinates'] },
  wordings: { fr: ['réponse différente', 'réponses différentes'], en: ['different answer', 'different answers'] },
};

/** What each document is, for who never reads the contract. */
const KINDS: Readonly<Record<DocumentKind, Readonly<Record<ExamineLanguage, string>>>> = {
  'ij/form@1': { fr: 'un formulaire', en: 'a form' },
  'ij/submission@1': { fr: 'les réponses d’une personne à un formulaire', en: 'the answers of one person to a form' },
  'ij/contact@1': { fr: 'les coordonnées d’une personne', en: 'how to reach one person' },
  'ij/follow-up@1': { fr: 'des réponses retrouvées par un code de suivi', en: 'answers found by a follow-up code' },
  'ij/form-counts@1': { fr: 'des réponses de formulaire comptées', en: 'counted answers to a form' },
  'ij/places-list@1': { fr: 'une liste de communes pour une question de formulaire', en: 'a list of places for a question of a form' },
  'ij/receipt@1': { fr: 'un accusé de réception', en: 'a receipt' },
  'ij/problem@1': { fr: 'un message d’erreur du service', en: 'an error of the endpoint' },
  'ij/agenda@1': { fr: 'un agenda', en: 'an agenda' },
  'ij/places@1': { fr: 'un annuaire', en: 'a directory' },
  'ij/territory-counts@1': { fr: 'des demandes comptées par territoire', en: 'requests counted by area' },
  'ij/dream-answers@1': { fr: 'des métiers rêvés, une ligne par personne', en: 'dream jobs, a row a person' },
  'ij/dream-counts@1': { fr: 'des métiers rêvés, comptés', en: 'dream jobs, counted' },
  'ij/tally@1': { fr: 'un décompte', en: 'a tally' },
  'ij/questions@1': { fr: 'des questions que l’on se pose', en: 'questions that people ask' },
  'ij/parcours@1': { fr: 'des parcours, un par personne', en: 'paths, one a person' },
  'ij/parcours-flows@1': { fr: 'des parcours, comptés', en: 'paths, counted' },
  'ij/competences@1': { fr: 'une liste de compétences', en: 'a list of competences' },
  'ij/experience@1': { fr: 'l’expérience d’une personne', en: 'an experience of one person' },
  'ij/experience-withdrawn@1': { fr: 'le retrait d’une expérience', en: 'an experience that is taken back' },
  'ij/portfolio@1': { fr: 'le portfolio d’une personne', en: 'the portfolio of one person' },
  'ij/widgets@1': { fr: 'la liste des widgets d’un site', en: 'the list of widgets of a site' },
};

const LOCALES: Readonly<Record<ExamineLanguage, string>> = { fr: 'fr-FR', en: 'en-GB' };

export const sayNumber = (n: number, lang: ExamineLanguage): string => new Intl.NumberFormat(LOCALES[lang]).format(n);

const isOne = (n: number, lang: ExamineLanguage): boolean => (lang === 'fr' ? n < 2 : n === 1);

/** `214 événements, 12 sans coordonnées, 3 passés`: the first fact always, the others when there are any. */
export function sayFacts(facts: Facts, lang: ExamineLanguage): string {
  const told = Object.entries(facts).flatMap(([name, n], i) => (n === undefined || (n === 0 && i > 0) ? [] : [{ forms: FACTS[name]?.[lang], n }]));
  return told.map(({ forms = ['', ''], n }) => `${sayNumber(n, lang)} ${forms[isOne(n, lang) ? 0 : 1]}`).join(', ');
}

export const sayKind = (kind: DocumentKind, lang: ExamineLanguage): string => KINDS[kind][lang];

/** Formats of other tools by the names that people know. */
export const FORMAT_NAMES: Readonly<Record<string, string>> = {
  openagenda: 'OpenAgenda', opendatasoft: 'Opendatasoft', 'tribe-events': 'The Events Calendar', geojson: 'GeoJSON', 'json-ld': 'JSON-LD', icalendar: 'iCalendar', jcal: 'jCal', jscalendar: 'JSCalendar',
  mobilizon: 'Mobilizon', 'activity-streams': 'ActivityStreams', datatourisme: 'DATAtourisme', 'data-inclusion': 'data·inclusion', wordpress: 'WordPress', csv: 'CSV', rows: 'JSON',
};

/** The sentence that comes first. */
export const VERDICTS = {
  fr: { good: 'compatible', format: (name: string) => `compatible (${name})`, useless: (kind: string) => `reconnu : ${kind}. Aucun widget ne le lit à cette adresse`, bad: 'à corriger', unknown: 'non reconnu : ce n’est aucun des documents que les widgets lisent', colon: ' : ' },
  en: { good: 'compatible', format: (name: string) => `compatible (${name})`, useless: (kind: string) => `recognised: ${kind}. No widget reads it at this address`, bad: 'to mend', unknown: 'not recognised: it is none of the documents that widgets read', colon: ': ' },
} as const;

/** Why somebody should look again, although the document can be shown. */
export const WARNINGS = {
  fr: {
    'small-counts': (n: string, least: string) => `nombres de personnes entre 1 et ${least} que l’on peut lire dans le document : ${n}. Quelqu’un peut y être reconnu. À masquer (n: null) par le service qui compte.`,
    'low-threshold': (n: string) => `le document annonce un seuil de ${n} : les widgets masquent sous 5, mais le document, lui, dit tout à qui l’ouvre.`,
    'raw-rows': (n: string) => `une ligne par personne (${n}) : qui a l’adresse peut toutes les lire. À ne publier que si c’est permis ; sinon, publier des nombres déjà comptés et masqués.`,
    personal: () => 'ce document est celui d’une personne : il n’a rien à faire à une adresse publique.',
    large: (n: string) => `${n} ko : plus de 1 Mo, c’est long sur un téléphone. À découper en pages (next), ou à compter avant.`,
    'all-past': () => 'tout est passé : le widget dira qu’il n’y a rien à venir.',
    empty: () => 'le document est vide : le widget dira qu’il n’y a rien.',
    'left-out': (n: string) => `laissés de côté, parce qu’ils ne peuvent pas être montrés : ${n} ; voir la liste.`,
  },
  en: {
    'small-counts': (n: string, least: string) => `numbers of persons from 1 to ${least} that can be read in the document: ${n}. Somebody may be recognised. They should be hidden (n: null) by who counts.`,
    'low-threshold': (n: string) => `the document says a threshold of ${n}: widgets hide what is under 5, but the document tells it all to whoever opens it.`,
    'raw-rows': (n: string) => `a row a person (${n}): whoever has the address can read them all. To be published only if that is allowed; else publish numbers already counted and hidden.`,
    personal: () => 'this document is about one person: it should be at no public address.',
    large: (n: string) => `${n} kB: over 1 MB is long on a phone. Better cut into pages (next), or counted before.`,
    'all-past': () => 'everything is over: the widget will say that there is nothing to come.',
    empty: () => 'the document is empty: the widget will say that there is nothing.',
    'left-out': (n: string) => `left out, because they can’t be shown: ${n}; see the list.`,
  },
} as const;
export type WarningCode = keyof (typeof WARNINGS)['fr'];
