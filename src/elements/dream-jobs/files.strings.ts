import type { Catalogue } from '../../i18n/catalogue.js';
import { formatNumber, plural } from '../../i18n/format.js';

/** What the files say, and what is said about them, besides the words of the picture. */
export interface DreamFilesStrings {
  png: string;
  facebook: string;
  instagram: string;
  posterA3: string;
  posterA4: string;
  copyText: string;
  textCopied: string;
  textNotCopied: string;
  failedFile: string;
  posterTitle: string;
  posterHint: string;
  desk: string;
  printPoster: string;
  savePoster: string;
  closeDialog: string;
  /** short, for the foot of a card */
  persons: (n: number) => string;
  hiddenUnder: (minCount: number) => string;
  hiddenShirt: (minCount: number) => string;
  unknownStage: string;
  firstJobs: string;
  firstAnswers: string;
  /** parts of a file's name */
  card: string;
  poster: string;
}

const NBSP = '\u00a0';

const fr: DreamFilesStrings = {
  png: 'Image (PNG)',
  facebook: 'Pour Facebook (1200 × 630)',
  instagram: 'Pour Instagram (1080 × 1080)',
  posterA3: 'Affiche A3 à imprimer',
  posterA4: 'Affiche A4 à imprimer',
  copyText: 'Copier le texte de remplacement',
  textCopied: 'Le texte de remplacement est copié.',
  textNotCopied: `Ce navigateur ne laisse pas copier. Voici le texte${NBSP}:`,
  failedFile: 'L’image n’a pas pu être faite ici. L’image SVG et le tableau restent disponibles.',
  posterTitle: 'Affiche à imprimer',
  posterHint: 'Lisible aussi en noir et blanc. À l’impression, choisir le même format de papier et «\u00a0sans marges\u00a0».',
  desk: 'Nom de la structure, en bas de l’affiche (facultatif)',
  printPoster: 'Imprimer',
  savePoster: 'Télécharger (SVG, taille réelle)',
  closeDialog: 'Fermer',
  persons: (n) => plural('fr', n, { one: '# personne', other: '# personnes' }),
  hiddenUnder: (minCount) => `moins de ${formatNumber('fr', minCount)}${NBSP}: non montré`,
  hiddenShirt: (minCount) => `moins de ${formatNumber('fr', minCount)}, ou non montré`,
  unknownStage: 'Période inconnue',
  firstJobs: 'Les premiers métiers',
  firstAnswers: 'Les premières réponses',
  card: 'carte',
  poster: 'affiche',
};

const en: DreamFilesStrings = {
  png: 'Picture (PNG)',
  facebook: 'For Facebook (1200 × 630)',
  instagram: 'For Instagram (1080 × 1080)',
  posterA3: 'A3 poster to print',
  posterA4: 'A4 poster to print',
  copyText: 'Copy the alternative text',
  textCopied: 'The alternative text is copied.',
  textNotCopied: 'This browser does not allow copying. Here is the text:',
  failedFile: 'The picture could not be made here. The SVG picture and the table are still available.',
  posterTitle: 'Poster to print',
  posterHint: 'Readable in black and white too. When printing, choose the same paper size and “no margins”.',
  desk: 'Name of the organisation, at the foot of the poster (optional)',
  printPoster: 'Print',
  savePoster: 'Download (SVG, true size)',
  closeDialog: 'Close',
  persons: (n) => plural('en', n, { one: '# person', other: '# people' }),
  hiddenUnder: (minCount) => `fewer than ${formatNumber('en', minCount)}: not shown`,
  hiddenShirt: (minCount) => `fewer than ${formatNumber('en', minCount)}, or not shown`,
  unknownStage: 'Period not known',
  firstJobs: 'The first jobs',
  firstAnswers: 'The first answers',
  card: 'card',
  poster: 'poster',
};

export const filesStrings: Catalogue<DreamFilesStrings> = { name: 'ij-dream-jobs', fr, en };
