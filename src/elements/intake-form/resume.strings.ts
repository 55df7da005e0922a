import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What a form says that can be taken up later, from this device or with a code. */
export interface ResumeStrings {
  resumed: (n: number) => string;
  lost: (n: number) => string;

  keep: string;
  keepHint: string;
  keepApart: string;
  /** `time` is `14:05` */
  keptAt: (time: string) => string;
  keepStop: string;
  keepFailed: string;
  draftFound: (day: string) => string;
  draftResume: string;
  draftErase: string;
  draftErased: string;

  codeHave: string;
  codeLabel: string;
  codeHint: (example: string) => string;
  codeFind: string;
  codeLooking: string;
  codeBad: (example: string) => string;
  codeUnknown: string;
  codeTooMany: string;
  codeOffline: string;
  codeBroken: string;
  codeWish: string;
  codeWishHint: string;
  codeSame: (code: string) => string;
  codeTitle: string;
  codeText: string;
  codeLater: string;
  codeCopy: string;
  codeCopied: string;
  codeNotCopied: string;
}

const french = (n: number, one: string, other: string) => plural('fr', n, { one, other });
const english = (n: number, one: string, other: string) => plural('en', n, { one, other });

const fr: ResumeStrings = {
  resumed: (n) => french(n, '# réponse reprise.', '# réponses reprises.'),
  lost: (n) => french(n, '# autre n’a pas pu l’être\u00a0: le questionnaire a changé.', '# autres n’ont pas pu l’être\u00a0: le questionnaire a changé.'),

  keep: 'Garder ma fiche sur cet appareil',
  keepHint: 'Pour finir plus tard, si personne d’autre ne se sert de cet appareil.',
  keepApart: 'Les coordonnées ne sont pas gardées.',
  keptAt: (time) => `Gardé à ${time.replace(':', '\u00a0h\u00a0')}.`,
  keepStop: 'Ne plus garder',
  keepFailed: 'Cet appareil ne peut pas garder la fiche.',
  draftFound: (day) => `Une fiche pas finie est gardée ici depuis le ${day}.`,
  draftResume: 'Reprendre',
  draftErase: 'Effacer',
  draftErased: 'Effacé de cet appareil.',

  codeHave: 'J’ai déjà un code',
  codeLabel: 'Mon code',
  codeHint: (example) => `Un mot et six chiffres, par exemple ${example}.`,
  codeFind: 'Retrouver mes réponses',
  codeLooking: 'Recherche…',
  codeBad: (example) => `Il faut un mot et six chiffres, par exemple ${example}.`,
  codeUnknown: 'Rien n’est gardé sous ce code. Vérifier chaque lettre et chaque chiffre.',
  codeTooMany: 'Trop de codes ont été essayés. Réessayer dans quelques minutes.',
  codeOffline: 'Il faut une connexion pour retrouver les réponses. La vérifier, puis réessayer.',
  codeBroken: 'Le service n’a pas pu répondre. Réessayer dans un moment.',
  codeWish: 'Je veux un code pour reprendre plus tard, avec n’importe quel bureau',
  codeWishHint: 'Sans nom. Il est donné après l’envoi.',
  codeSame: (code) => `Garder aussi ces réponses sous mon code ${code}`,
  codeTitle: 'Le code pour reprendre',
  codeText: 'À noter\u00a0: personne ne peut le retrouver. Il suffit à n’importe quel bureau pour reprendre les réponses.',
  codeLater: 'Il marchera dès que la réponse sera partie.',
  codeCopy: 'Copier le code',
  codeCopied: 'Code copié.',
  codeNotCopied: 'Le code n’a pas pu être copié\u00a0: il faut le noter.',
};

const en: ResumeStrings = {
  resumed: (n) => english(n, '# answer taken up.', '# answers taken up.'),
  lost: (n) => english(n, '# other could not be: the form has changed.', '# others could not be: the form has changed.'),

  keep: 'Keep my form on this device',
  keepHint: 'To finish later, if nobody else uses this device.',
  keepApart: 'How to reach you is not kept.',
  keptAt: (time) => `Kept at ${time}.`,
  keepStop: 'Stop keeping it',
  keepFailed: 'This device cannot keep the form.',
  draftFound: (day) => `An unfinished form has been kept here since ${day}.`,
  draftResume: 'Take it up',
  draftErase: 'Erase it',
  draftErased: 'Erased from this device.',

  codeHave: 'I already have a code',
  codeLabel: 'My code',
  codeHint: (example) => `One word and six digits, for example ${example}.`,
  codeFind: 'Find my answers',
  codeLooking: 'Looking…',
  codeBad: (example) => `Write one word and six digits, for example ${example}.`,
  codeUnknown: 'Nothing is kept under this code. Check each letter and each digit.',
  codeTooMany: 'Too many codes were tried. Try again in a few minutes.',
  codeOffline: 'Finding your answers needs a connection. Check it, then try again.',
  codeBroken: 'The service could not answer. Try again in a moment.',
  codeWish: 'I want a code to go on later, at any desk',
  codeWishHint: 'Without your name. You get it once this is sent.',
  codeSame: (code) => `Keep these answers too under my code ${code}`,
  codeTitle: 'Your code to go on',
  codeText: 'Write it down: nobody can find it again. It is all that any desk needs to take up your answers.',
  codeLater: 'It will work once your answer has left.',
  codeCopy: 'Copy the code',
  codeCopied: 'Code copied.',
  codeNotCopied: 'The code could not be copied: write it down.',
};

export const resumeStrings: Catalogue<ResumeStrings> = { name: 'ij-intake-form', fr, en };
