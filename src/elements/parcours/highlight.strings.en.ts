import { formatNumber } from '../../i18n/format.js';
import type { HighlightStrings } from './highlight.strings.js';

export const highlightEn: HighlightStrings = {
  shown: 'Highlighted',
  at: (state, column) => `${state} (${column})`,
  link: (from, to) => `from ${from} to ${to}`,
  through: (state) => `paths that pass through ${state}`,
  way: (states) => states.join(', then '),
  type: (place) => `paths close to type ${formatNumber('en', place)}`,
  remove: (words) => `Stop highlighting: ${words}`,
  removed: 'Nothing is highlighted any more.',
  rough: (least) => `The highlighted parts are read from the lines of the carpet, of ${formatNumber('en', least)} young people or more each: rough sizes.`,
  typical: 'Typical paths that do the same stand out.',
  onward: 'Only those who go to:',
  nearOnly: 'These data say where people come from and where they go next, not the whole path.',
  amongAll: 'Highlight among everybody',
};
