import type { AlignStrings } from './align.strings.js';

export const alignEn: AlignStrings = {
  alignOn: 'Align on',
  date: 'Dates',
  age: 'Age',
  left: (people) => `${people} without that moment are not in it.`,
};
