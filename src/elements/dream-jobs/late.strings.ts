import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What is said below the picture, or in its place. */
export interface DreamLateStrings {
  partial: string;
  /** `empty`: when the first dreams will be shown */
  allHidden: (empty: string) => string;
  noneHere: string;
  /** filters that the document tells apart only */
  notTogether: string;
  takenBack: string;
  notSplit: string;
  showing: (shown: number, all: number) => string;
  answered: (people: number) => string;
  source: (name: string) => string;
  updated: (day: string) => string;
  fresh: (n: number, first: string | undefined) => string;
}

const fr: DreamLateStrings = {
  partial: 'Ces nombres sont donnés sans compter les réponses trop rares pour être montrées.',
  allHidden: (empty) =>
    `Il y a déjà des réponses, mais trop rares pour être montrées\u00a0: on pourrait reconnaître quelqu’un. ${empty}`,
  noneHere: 'Personne n’a encore répondu dans ce groupe. Essaie un autre choix.',
  notTogether: 'Ces chiffres ne sont pas donnés ensemble, pour que personne ne soit reconnu. Garde un seul choix.',
  takenBack: 'L’autre choix a été retiré\u00a0: ces chiffres ne sont pas donnés ensemble, pour que personne ne soit reconnu.',
  notSplit: 'Ici, femmes et hommes ne sont pas distingués.',
  showing: (shown, all) => `${formatNumber('fr', shown)} métiers montrés sur ${formatNumber('fr', all)}`,
  answered: (people) => plural('fr', people, { one: '# personne a répondu', other: '# personnes ont répondu' }),
  source: (name) => `Source\u00a0: ${name}`,
  updated: (day) => `Mis à jour le ${day}`,
  fresh: (n, first) => `${plural('fr', n, { one: '# nouvelle réponse', other: '# nouvelles réponses' })}${first ? `, en tête\u00a0: ${first}` : ''}`,
};

const en: DreamLateStrings = {
  partial: 'These numbers are without the answers too rare to be shown.',
  allHidden: (empty) =>
    `There are answers already, but too rare to be shown: someone might be recognised. ${empty}`,
  noneHere: 'Nobody has answered in this group yet. Try another choice.',
  notTogether: 'These numbers are not given together, so that nobody can be recognised. Keep one choice only.',
  takenBack: 'The other choice was taken back: these numbers are not given together, so that nobody can be recognised.',
  notSplit: 'Here, women and men are not told apart.',
  showing: (shown, all) => `${formatNumber('en', shown)} jobs shown out of ${formatNumber('en', all)}`,
  answered: (people) => plural('en', people, { one: '# person answered', other: '# people answered' }),
  source: (name) => `Source: ${name}`,
  updated: (day) => `Updated on ${day}`,
  fresh: (n, first) => `${plural('en', n, { one: '# new answer', other: '# new answers' })}${first ? `, first: ${first}` : ''}`,
};

const lateStrings: Catalogue<DreamLateStrings> = { name: 'ij-dream-jobs', fr, en };

export const lateWords = (lang: string): DreamLateStrings => stringsFor(lateStrings, lang);
