import { plural } from '../../i18n/format.js';
import type { CompetencesStrings } from './competences.strings.js';

const choices = (n: number): string => plural('en', n, { one: '# choice', other: '# choices' });

export const competencesEn: CompetencesStrings = {
  label: 'Skills',
  required: 'required',
  hint: 'Type a word, then choose from the list.',
  most: (max) => `${choices(max)} at most.`,
  open: 'Open the list',
  options: 'Suggestions',
  results: (n) => plural('en', n, { one: '# result', other: '# results' }),
  none: (text) => `No result for “${text}”. Try another word, or fewer letters.`,
  preparing: 'Getting ready…',
  custom: (text) => `Add “${text}” in these words`,
  mine: 'added by me',
  count: (n, max) => (max === undefined ? choices(n) : `${n} of ${max}`),
  chosen: 'Choices',
  added: (label) => `Added: ${label}`,
  removed: (label) => `Removed: ${label}`,
  cleared: (n) => `${choices(n)} removed`,
  undone: 'Undone',
  full: (max) => `${choices(max)} at most: remove one first.`,
  remove: (label) => `Remove ${label}`,
  clear: 'Remove all',
  undo: 'Undo',
  up: (label) => `Move ${label} up`,
  down: (label) => `Move ${label} down`,
  moved: (label, place, all) => `${label}: place ${place} of ${all}`,
  level: (label) => `Level for ${label}`,
  noLevel: 'Level: to choose',
  missing: (min) => `Make ${choices(min)}${min > 1 ? ' at least' : ''}.`,
  few: (min) => `Make ${choices(min)} at least.`,
  many: (max) => `${choices(max)} at most: remove some.`,
  unchosen: (text) => `“${text}” is not chosen: choose from the list, or empty the field.`,
  browse: 'Browse by family',
};
