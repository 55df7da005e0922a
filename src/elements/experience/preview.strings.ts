import type { Catalogue } from '../../i18n/catalogue.js';

export interface PreviewStrings {
  seenBy: string;
  self: string;
  referent: string;
  member: (label: string) => string;
  anybody: string;
  nothing: string;
  empty: string;
}

export const previewStrings: Catalogue<PreviewStrings> = {
  name: 'ij-experience',
  fr: {
    seenBy: 'Vu par',
    self: 'Moi',
    referent: 'La personne qui accompagne',
    member: (label) => `Un membre de «\u00a0${label}\u00a0»`,
    anybody: 'N’importe qui',
    nothing: 'Cette personne ne voit rien.',
    empty: 'Il n’y a encore rien à voir.',
  },
  en: {
    seenBy: 'Seen by',
    self: 'Me',
    referent: 'The person who gives guidance',
    member: (label) => `A member of “${label}”`,
    anybody: 'Anybody',
    nothing: 'This person sees nothing.',
    empty: 'There is nothing to see yet.',
  },
};
