import { plural } from '../../i18n/format.js';
import type { TransitionsStrings } from './transitions.strings.js';

export const transitionsEn: TransitionsStrings = {
  picture: 'Moves from one situation to another',
  keys: 'With the keyboard: arrows go from one situation to the next, Enter shows where it leads, Escape goes back.',
  returned: (n, of) => `${n} of ${of} came back to a situation they already knew`,
  noShare: 'Too few young people to give this number here.',
  away: (time) => `One time in two, the return takes ${time} or less.`,
  worth: 'Trying, changing one’s mind, taking up again, coming back: a path is also made like that. Coming back does not undo what was learnt meanwhile.',
  detours: 'The most frequent returns',
  detour: 'Return',
  share: 'Share',
  none: 'No return that enough young people have in common to be shown.',
  arcs: 'From one situation to another',
  arcsHow: 'Solid: there for the first time. Dashed: back again. The wider the line, the more people; the bar under a name is the time spent in the situation.',
  through: 'Through',
  kind: 'Move',
  first: 'first time',
  back: 'return',
  state: (state, moves) => `${state}: ${moves.join(', ')}.`,
  onward: (people, state) => `${people} go to ${state}`,
  backward: (people, state) => `${people} come back to ${state}`,
  more: (n) => plural('en', n, { one: '# more is in the table.', other: '# more are in the table.' }),
};
