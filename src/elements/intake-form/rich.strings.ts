import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';

/** What the rich questions say. `item` is what a row is called, `q` a label as a quotation; numbers and sizes come written out. */
export interface RichStrings {
  answerRow: (statement: string) => string;
  answerRows: (q: string) => string;
  clearRow: string;

  item: string;
  itemTitle: (item: string, n: string) => string;
  addItem: (item: string) => string;
  addSome: (item: string, q: string, min: number) => string;
  removeItem: (item: string, n: string) => string;
  itemAdded: (item: string, n: string) => string;
  itemRemoved: (item: string, n: string) => string;
  itemBack: (item: string, n: string) => string;
  undoRemoval: (item: string, n: string) => string;
  mostItems: (n: number) => string;
  inItem: (item: string, n: string, message: string) => string;

  writePlace: (q: string) => string;
  placeHint: string;
  places: string;
  placesFound: (n: number) => string;
  placesFailed: string;
  searching: string;

  fileHint: (kinds: string, size: string, most: number) => string;
  photoNotice: string;
  documentNotice: string;
  preparing: string;
  fileReady: (name: string, size: string) => string;
  removeFile: (name: string) => string;
  fileRemoved: (name: string) => string;
  addFile: (q: string) => string;
  waitForFile: (q: string) => string;
  wrongKind: (name: string, kinds: string) => string;
  tooHeavy: (name: string, size: string) => string;
  unreadable: (name: string) => string;
  mostFiles: (n: number) => string;
  kinds: Record<'images' | 'other', string>;
  photo: string;
  document: string;

  notYet: string;
  calculated: (label: string, value: string) => string;
  wrong: (q: string) => string;
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const richFr: RichStrings = {
  answerRow: (statement) => `Choisir une réponse à ${statement}.`,
  answerRows: (q) => `Choisir une réponse à chaque ligne de ${q}.`,
  clearRow: 'Effacer ma réponse',

  item: 'ligne',
  itemTitle: (item, n) => `${upper(item)} ${n}`,
  addItem: (item) => (/^une? /.test(item) ? `Ajouter ${item}` : `Ajouter\u00a0: ${item}`),
  addSome: (item, q, min) => `Il en faut au moins ${min} pour ${q}\u00a0: ${item}.`,
  removeItem: (item, n) => `Retirer ${item} ${n}`,
  itemAdded: (item, n) => `Ajouté\u00a0: ${item} ${n}`,
  itemRemoved: (item, n) => `Retiré\u00a0: ${item} ${n}`,
  itemBack: (item, n) => `Remis\u00a0: ${item} ${n}`,
  undoRemoval: (item, n) => `Remettre ${item} ${n}`,
  mostItems: (n) => `C’est le maximum\u00a0: ${n}.`,
  inItem: (item, n, message) => `${upper(item)} ${n}\u00a0: ${message}`,

  writePlace: (q) => `Écrire le nom d’un lieu pour ${q}, par exemple Cognac.`,
  placeHint: 'Écrire les premières lettres, puis choisir dans la liste. Un lieu absent de la liste convient aussi.',
  places: 'Lieux proposés',
  placesFound: (n) => plural('fr', n, { one: '# lieu proposé', other: '# lieux proposés' }),
  placesFailed: 'La liste des lieux ne répond pas. Il suffit d’écrire le nom.',
  searching: 'Recherche dans la liste…',

  fileHint: (kinds, size, most) => `${kinds}, ${size} au plus${most > 1 ? `, ${most} fichiers au plus` : ''}.`,
  photoNotice: 'Le lieu et la date cachés dans une photo sont effacés, et son nom est changé.',
  documentNotice: 'Un document est envoyé tel quel\u00a0: vérifier qu’aucun nom n’y est écrit.',
  preparing: 'Préparation en cours…',
  fileReady: (name, size) => `Prêt\u00a0: ${name}, ${size}`,
  removeFile: (name) => `Retirer ${name}`,
  fileRemoved: (name) => `Retiré\u00a0: ${name}`,
  addFile: (q) => `Choisir un fichier pour ${q}.`,
  waitForFile: (q) => `Attendre que le fichier soit prêt pour ${q}.`,
  wrongKind: (name, kinds) => `${name} n’est pas d’une sorte acceptée. Il faut\u00a0: ${kinds}.`,
  tooHeavy: (name, size) => `${name} est trop lourd\u00a0: il faut ${size} au plus.`,
  unreadable: (name) => `Ce navigateur ne sait pas lire ${name} (photo HEIC d’un téléphone\u00a0?). Il faut une photo JPEG ou PNG.`,
  mostFiles: (n) => plural('fr', n, { one: 'Garder # fichier au plus\u00a0: le reste n’est pas ajouté.', other: 'Garder # fichiers au plus\u00a0: le reste n’est pas ajouté.' }),
  kinds: { images: 'toutes les images', other: 'fichier' },
  photo: 'photo',
  document: 'document',

  notYet: 'pas encore calculé',
  calculated: (label, value) => `${label}\u00a0: ${value}`,
  wrong: (q) => `Changer la réponse à ${q}.`,
};

const richEn: RichStrings = {
  answerRow: (statement) => `Choose an answer to ${statement}.`,
  answerRows: (q) => `Choose an answer on each line of ${q}.`,
  clearRow: 'Clear my answer',

  item: 'line',
  itemTitle: (item, n) => `${upper(item)} ${n}`,
  addItem: (item) => (/^an? /.test(item) ? `Add ${item}` : `Add: ${item}`),
  addSome: (item, q, min) => `At least ${min} needed for ${q}: ${item}.`,
  removeItem: (item, n) => `Remove ${item} ${n}`,
  itemAdded: (item, n) => `Added: ${item} ${n}`,
  itemRemoved: (item, n) => `Removed: ${item} ${n}`,
  itemBack: (item, n) => `Put back: ${item} ${n}`,
  undoRemoval: (item, n) => `Put back ${item} ${n}`,
  mostItems: (n) => `That is the most: ${n}.`,
  inItem: (item, n, message) => `${upper(item)} ${n}: ${message}`,

  writePlace: (q) => `Write the name of a place for ${q}, for example Cognac.`,
  placeHint: 'Write the first letters, then choose from the list. A place that is not in the list is fine too.',
  places: 'Suggested places',
  placesFound: (n) => plural('en', n, { one: '# place suggested', other: '# places suggested' }),
  placesFailed: 'The list of places does not answer. Simply write the name.',
  searching: 'Searching the list…',

  fileHint: (kinds, size, most) => `${kinds}, ${size} at most${most > 1 ? `, ${most} files at most` : ''}.`,
  photoNotice: 'The place and date hidden in a photo are erased, and its name is changed.',
  documentNotice: 'A document is sent as it is: check that it does not say your name.',
  preparing: 'Getting it ready…',
  fileReady: (name, size) => `Ready: ${name}, ${size}`,
  removeFile: (name) => `Remove ${name}`,
  fileRemoved: (name) => `Removed: ${name}`,
  addFile: (q) => `Choose a file for ${q}.`,
  waitForFile: (q) => `Wait until the file is ready for ${q}.`,
  wrongKind: (name, kinds) => `${name} is not of an accepted kind. Choose: ${kinds}.`,
  tooHeavy: (name, size) => `${name} is too heavy: ${size} at most.`,
  unreadable: (name) => `This browser can’t read ${name} (a phone’s HEIC photo?). Choose a JPEG or PNG photo.`,
  mostFiles: (n) => plural('en', n, { one: 'Keep # file at most: the rest was not added.', other: 'Keep # files at most: the rest was not added.' }),
  kinds: { images: 'all pictures', other: 'file' },
  photo: 'photo',
  document: 'document',

  notYet: 'not worked out yet',
  calculated: (label, value) => `${label}: ${value}`,
  wrong: (q) => `Change your answer to ${q}.`,
};

export const richStrings: Catalogue<RichStrings> = { name: 'ij-intake-form', fr: richFr, en: richEn };
