import type { PROFILE_LINES } from './share-items.model.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What files are called, and what bringing one in says. */
export interface FilesStrings {
  fileName: string;
  columns: Record<'title' | 'text' | 'from' | 'until' | 'place' | 'competences' | 'visibility' | 'audience', string>;
  title: string;
  hint: string;
  choose: string;
  unreadable: string;
  tooMany: (most: number) => string;
  /** what would be done: headings over titles */
  adds: (n: number) => string;
  replaces: (n: number) => string;
  same: (n: number) => string;
  profile: (lines: string) => string;
  /** said by themselves, of no experience */
  competences: (n: number) => string;
  path: (n: number) => string;
  leftOut: (n: number) => string;
  nothingNew: string;
  keptHere: string;
  inPage: string;
  confirm: string;
  cancel: string;
  done: (n: number) => string;
  notKept: string;
  undo: string;
  undone: string;
  close: string;
  line: Record<(typeof PROFILE_LINES)[number], string>;
}

const NBSP = '\u00a0';
const LINES: FilesStrings['line'] = { name: 'nom', headline: 'présentation en une ligne', about: 'qui je suis', place: 'ville', email: 'e-mail', phone: 'téléphone', url: 'adresse d’un site' };

export const filesStrings: Catalogue<FilesStrings> = {
  name: 'ij-portfolio-files',
  fr: {
    fileName: 'carnet de route',
    columns: { title: 'Titre', text: 'Texte', from: 'Du', until: 'Au', place: 'Lieu', competences: 'Compétences', visibility: 'Qui peut voir', audience: 'Communauté' },
    title: 'Reprendre un fichier',
    hint: 'Une copie complète faite ici, ou un CV JSON Resume. Le fichier reste sur cet appareil\u00a0: rien n’est envoyé.',
    choose: 'Choisir le fichier',
    unreadable: 'Ce fichier n’est ni une copie faite ici, ni un CV JSON Resume. Rien n’a changé.',
    tooMany: (most) => `Cela ferait plus de ${most} expériences\u00a0: c’est trop pour un carnet. Rien n’a changé.`,
    adds: (n) => plural('fr', n, { one: '# expérience en plus', other: '# expériences en plus' }),
    replaces: (n) => plural('fr', n, { one: '# expérience remplacée par celle du fichier', other: '# expériences remplacées par celles du fichier' }),
    same: (n) => plural('fr', n, { one: '# expérience est déjà là, pareille.', other: '# expériences sont déjà là, pareilles.' }),
    profile: (names) => `Profil, lignes reprises du fichier${NBSP}: ${names}.`,
    competences: (n) => plural('fr', n, { one: '# compétence à part, du fichier.', other: '# compétences à part, du fichier.' }),
    path: (n) => plural('fr', n, { one: '# étape de parcours, du fichier.', other: '# étapes de parcours, du fichier.' }),
    leftOut: (n) => plural('fr', n, { one: '# élément du fichier est abîmé\u00a0: il est laissé de côté.', other: '# éléments du fichier sont abîmés\u00a0: ils sont laissés de côté.' }),
    nothingNew: 'Tout ce qui est dans ce fichier est déjà là.',
    keptHere: 'Les expériences seront gardées sur cet appareil.',
    inPage: 'Ce sera dans cette page tant qu’elle est ouverte.',
    confirm: 'Reprendre',
    cancel: 'Annuler',
    done: (n) => plural('fr', n, { one: '# expérience reprise du fichier.', other: '# expériences reprises du fichier.' }),
    notKept: 'Cet appareil n’a pas pu tout garder\u00a0: conserver le fichier.',
    undo: 'Annuler',
    undone: 'C’est comme avant.',
    close: 'Fermer',
    line: LINES,
  },
  en: {
    fileName: 'portfolio',
    columns: { title: 'Title', text: 'Text', from: 'From', until: 'Until', place: 'Place', competences: 'Skills', visibility: 'Who can see', audience: 'Community' },
    title: 'Bring in a file',
    hint: 'A complete copy made here, or a JSON Resume CV. The file stays on this device: nothing is sent.',
    choose: 'Choose the file',
    unreadable: 'This file is neither a copy made here nor a JSON Resume CV. Nothing has changed.',
    tooMany: (most) => `That would be more than ${most} experiences, too many for a portfolio. Nothing has changed.`,
    adds: (n) => plural('en', n, { one: '# experience more', other: '# experiences more' }),
    replaces: (n) => plural('en', n, { one: '# experience replaced by the one of the file', other: '# experiences replaced by those of the file' }),
    same: (n) => plural('en', n, { one: '# experience is here already, the same.', other: '# experiences are here already, the same.' }),
    profile: (names) => `Profile, lines taken from the file: ${names}.`,
    competences: (n) => plural('en', n, { one: '# separate skill, from the file.', other: '# separate skills, from the file.' }),
    path: (n) => plural('en', n, { one: '# step of the path, from the file.', other: '# steps of the path, from the file.' }),
    leftOut: (n) => plural('en', n, { one: '# item of the file is damaged: it is left out.', other: '# items of the file are damaged: they are left out.' }),
    nothingNew: 'Everything in this file is here already.',
    keptHere: 'The experiences will be kept on this device.',
    inPage: 'It will be in this page as long as it is open.',
    confirm: 'Bring in',
    cancel: 'Cancel',
    done: (n) => plural('en', n, { one: '# experience taken from the file.', other: '# experiences taken from the file.' }),
    notKept: 'This device could not keep everything: keep the file.',
    undo: 'Undo',
    undone: 'It is as before.',
    close: 'Close',
    line: { name: 'name', headline: 'in one line', about: 'who I am', place: 'town', email: 'email', phone: 'phone', url: 'address of a site' },
  },
};
