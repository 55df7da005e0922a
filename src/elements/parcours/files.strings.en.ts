import { formatNumber, plural } from '../../i18n/format.js';
import type { FilesStrings } from './files.strings.js';

const people = (n: number): string => plural('en', n, { one: '# young person', other: '# young people' });
const paths = (n: number): string => plural('en', n, { one: '# different path', other: '# different paths' });

export const filesEn: FilesStrings = {
  png: 'Image (PNG)',
  text: 'Text that describes the image (TXT)',
  r: 'The lines for R (TraMineR)',
  paths: 'The paths for R (CSV)',
  fileName: 'paths',
  pathsName: 'paths-for-r',
  returned: '↺ and dashed edge: young people who come back to a situation they had left.',
  capped: 'End closed with a line: young people followed from here on, or no longer afterwards.',
  small: 'Paler end: small flows, counted together.',
  least: (k) => `Fewer than ${people(k)}: no number, or together with others, so that nobody can be recognised.`,
  rTitle: (title) => `${title}: the analysis of paths, to do again in R with TraMineR and WeightedCluster`,
  rWith: (file) => `The file ${file} must be in the working directory.`,
  complete: ({ paths: different, people: n }) => `It has all paths: ${paths(different)}, of ${people(n)}.`,
  leftOut: ({ k, paths: different, people: n, left }) => [
    `It only has paths that ${formatNumber('en', k)} young people or more share: ${paths(different)}, of ${people(n)}.`,
    `Each number is brought down to a multiple of ${formatNumber('en', k)}, so that nobody can be recognised.`,
    `${people(left)} ${left === 1 ? 'is' : 'are'} not in it: these lines repeat the method, not the numbers of the page.`,
  ],
  read: 'A row a different path: how many young people, their weight, then a situation at each moment (*: unknown, %: nothing to observe)',
  sequences: 'The paths',
  shifted: 'Some paths begin later: for distances they are moved to the start; for each moment (moments), the unknown is a situation like the others.',
  describe: 'Situations at each moment, time spent in each, passages from one to another, complexity',
  distances: 'Distances: optimal matching, substitution 2, insertion or deletion 1; the unknown is a situation like the others',
  types: 'Types: partition around medoids; as many types as have the largest mean silhouette width (ASW)',
};
