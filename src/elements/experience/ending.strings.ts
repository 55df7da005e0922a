import type { HeldReason } from '../../client/outbox/index.js';
import type { Visibility } from '../../contract/experience.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

type Panel = 'sent' | 'withdrawn' | 'queued' | 'memory' | 'held' | 'saved';

/** What is asked before sharing, and what became of it. */
export interface EndingStrings {
  wider: string;
  widerTo: Record<Visibility, (name: string) => string>;
  what: (photos: number, competences: number) => string;
  describe: (places: string) => string;
  describeNow: string;
  faces: string;
  share: string;
  back: string;
  panel: Record<Panel, { readonly title: string; readonly text: string }>;
  held: Record<HeldReason, string>;
  copyKept: string;
  askedToWait: string;
  signIn: string;
  unexpected: string;
  edit: string;
  again: string;
}

const NBSP = '\u00a0';
const quote = (words: string): string => `«${NBSP}${words}${NBSP}»`;
const counted = (lang: string, photos: number, competences: number): string[] => [
  photos ? plural(lang, photos, { one: '# photo', other: '# photos' }) : '',
  competences ? plural(lang, competences, lang === 'en' ? { one: '# skill', other: '# skills' } : { one: '# compétence', other: '# compétences' }) : '',
].filter(Boolean);

export const endingStrings: Catalogue<EndingStrings> = {
  name: 'ij-experience',
  fr: {
    wider: `Qui pourra voir${NBSP}?`,
    widerTo: {
      private: () => '',
      referent: (name) => `${name || 'La personne qui accompagne'} pourra voir cette expérience.`,
      community: (name) => `Les membres de ${quote(name)} pourront voir cette expérience, et la personne qui accompagne.`,
      public: () => 'Tout le monde pourra voir cette expérience, une fois que la structure l’a relue.',
      social: () => 'Tout le monde pourra voir cette expérience, et elle pourra être publiée sur les réseaux sociaux.',
    },
    what: (photos, competences) => `Ce qui est partagé${NBSP}: ${['le texte', ...counted('fr', photos, competences)].join(', ')}.`,
    describe: (places) => `Sans description${NBSP}: ${places}. Des personnes ne sauront pas ce que l’on y voit.`,
    describeNow: 'Décrire maintenant',
    faces: `On reconnaît quelqu’un d’autre sur une photo${NBSP}? Lui demander d’abord si elle ou il est d’accord. Pour un enfant, demander à ses parents.`,
    share: 'Oui, partager',
    back: 'Revenir',
    panel: {
      sent: { title: `Merci, c’est envoyé${NBSP}!`, text: 'L’expérience est bien arrivée.' },
      withdrawn: { title: 'L’expérience n’est plus partagée', text: 'Le service a bien reçu la demande de l’oublier.' },
      queued: { title: 'L’envoi attend sur cet appareil', text: 'Il partira tout seul dès que possible.' },
      memory: { title: 'Mode sans filet', text: 'L’envoi n’est pas encore parti, et cet appareil ne peut pas le garder. Laisser cette page ouverte jusqu’à l’envoi, ou télécharger l’expérience.' },
      held: { title: 'L’expérience n’a pas pu être envoyée', text: 'Elle peut être changée et envoyée encore, ou téléchargée.' },
      saved: { title: 'C’est gardé sur cet appareil', text: 'Rien n’a été envoyé.' },
    },
    held: {
      conflict: 'Le service a déjà un autre envoi avec le même numéro.',
      gone: 'Ce service est fermé, ou il a changé d’adresse.',
      'too-large': `L’expérience est trop lourde pour le service${NBSP}: retirer une photo.`,
      refused: 'Le service n’a pas accepté l’expérience.',
    },
    copyKept: 'Une copie est gardée sur cet appareil.',
    askedToWait: 'Le service demande d’attendre un peu.',
    signIn: 'Le site demande de se connecter avant l’envoi.',
    unexpected: 'Le service répond, mais ne dit pas qu’il a bien reçu l’expérience.',
    edit: 'Changer cette expérience',
    again: 'Raconter une autre expérience',
  },
  en: {
    wider: 'Who will be able to see it?',
    widerTo: {
      private: () => '',
      referent: (name) => `${name || 'The person who gives guidance'} will be able to see this experience.`,
      community: (name) => `The members of “${name}” will be able to see this experience, and the person who gives guidance.`,
      public: () => 'Everybody will be able to see this experience, once the organisation has read it.',
      social: () => 'Everybody will be able to see this experience, and it may be posted on social networks.',
    },
    what: (photos, competences) => `What is shared: ${['the text', ...counted('en', photos, competences)].join(', ')}.`,
    describe: (places) => `Without description: ${places}. Some people won’t know what is to be seen there.`,
    describeNow: 'Describe now',
    faces: 'Can somebody else be recognised on a photo? Ask them first whether they agree. For a child, ask the parents.',
    share: 'Yes, share',
    back: 'Go back',
    panel: {
      sent: { title: 'Thank you, it is sent!', text: 'The experience has arrived.' },
      withdrawn: { title: 'The experience is no longer shared', text: 'The service has received the request to forget it.' },
      queued: { title: 'The sending waits on this device', text: 'It will leave by itself as soon as possible.' },
      memory: { title: 'Without a net', text: 'It has not left yet, and this device can’t keep it. Leave this page open until it has, or download the experience.' },
      held: { title: 'The experience could not be sent', text: 'It can be changed and sent again, or downloaded.' },
      saved: { title: 'It is kept on this device', text: 'Nothing was sent.' },
    },
    held: {
      conflict: 'The service already has another sending with the same number.',
      gone: 'This service is closed, or has another address now.',
      'too-large': 'The experience is too large for the service: remove a photo.',
      refused: 'The service did not accept the experience.',
    },
    copyKept: 'A copy is kept on this device.',
    askedToWait: 'The service asks to wait a little.',
    signIn: 'The site asks you to sign in before sending.',
    unexpected: 'The service answers, but does not say that it has the experience.',
    edit: 'Change this experience',
    again: 'Tell of another experience',
  },
};
