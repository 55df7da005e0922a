import type { Catalogue } from '../../i18n/catalogue.js';

export interface DeviceStrings {
  title: string;
  untitled: string;
  open: string;
  openOf: (name: string) => string;
  erase: string;
  eraseOf: (name: string) => string;
  erased: string;
  notErased: string;
  undo: string;
  /** `keep`: the name of the button that keeps what is on the screen */
  busy: (keep: string) => string;
  /** of what the endpoint won't have */
  held: string;
  withdrawal: string;
}

export const deviceStrings: Catalogue<DeviceStrings> = {
  name: 'ij-experience',
  fr: {
    title: 'Gardées sur cet appareil',
    untitled: 'Sans titre',
    open: 'Ouvrir',
    openOf: (name) => `Ouvrir ${name}`,
    erase: 'Effacer',
    eraseOf: (name) => `Effacer ${name} de cet appareil`,
    erased: 'C’est effacé de cet appareil.',
    notErased: 'Cet appareil n’a pas pu l’effacer.',
    undo: 'Annuler',
    busy: (keep) => `Ce qui est écrit n’est pas encore gardé\u00a0: «\u00a0${keep}\u00a0» d’abord.`,
    held: 'N’ont pas pu être envoyées',
    withdrawal: 'Une demande d’oubli',
  },
  en: {
    title: 'Kept on this device',
    untitled: 'Untitled',
    open: 'Open',
    openOf: (name) => `Open ${name}`,
    erase: 'Erase',
    eraseOf: (name) => `Erase ${name} from this device`,
    erased: 'It is erased from this device.',
    notErased: 'This device could not erase it.',
    undo: 'Undo',
    busy: (keep) => `What is written is not kept yet: “${keep}” first.`,
    held: 'Could not be sent',
    withdrawal: 'A request to forget',
  },
};
