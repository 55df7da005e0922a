import type { PhotoFormat } from '../../contract/experience.js';
import type { Catalogue } from '../../i18n/catalogue.js';
import type { PictureRefusal } from '../../ui/prepare-picture.js';

export interface PhotosStrings {
  alt: string;
  altHint: string;
  format: string;
  formats: Record<PhotoFormat, string>;
  before: (place: number) => string;
  after: (place: number) => string;
  remove: (place: number) => string;
  refused: Record<PictureRefusal, (name: string) => string>;
}

const NBSP = '\u00a0';
const quote = (words: string): string => `«${NBSP}${words}${NBSP}»`;

export const photosStrings: Catalogue<PhotosStrings> = {
  name: 'ij-experience',
  fr: {
    alt: `Que voit-on sur cette photo${NBSP}?`,
    altHint: 'Pour les personnes qui ne voient pas l’image.',
    format: 'Forme',
    formats: { original: 'Telle quelle', square: 'Dans un carré', '4:3': 'Dans un rectangle 4:3' },
    before: (place) => `Mettre la photo ${place} avant`,
    after: (place) => `Mettre la photo ${place} après`,
    remove: (place) => `Retirer la photo ${place}`,
    refused: {
      kind: (name) => `${quote(name)} n’est pas une photo que l’on peut montrer${NBSP}: choisir un fichier JPEG, PNG ou WebP.`,
      heavy: (name) => `${quote(name)} est trop lourde. En choisir une autre, ou une capture d’écran de celle-ci.`,
      unreadable: (name) => `${quote(name)} ne peut pas être lue${NBSP}: le fichier est abîmé, ou ce n’est pas une photo.`,
    },
  },
  en: {
    alt: 'What is to be seen on this photo?',
    altHint: 'For people who don’t see the picture.',
    format: 'Shape',
    formats: { original: 'As it is', square: 'In a square', '4:3': 'In a 4:3 rectangle' },
    before: (place) => `Move photo ${place} forward`,
    after: (place) => `Move photo ${place} back`,
    remove: (place) => `Remove photo ${place}`,
    refused: {
      kind: (name) => `“${name}” is no photo that can be shown: choose a JPEG, PNG or WebP file.`,
      heavy: (name) => `“${name}” is too large. Choose another one, or a screenshot of it.`,
      unreadable: (name) => `“${name}” can’t be read: the file is damaged, or is no photo.`,
    },
  },
};
