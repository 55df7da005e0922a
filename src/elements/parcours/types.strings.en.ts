import { formatNumber } from '../../i18n/format.js';
import type { Method, TypesStrings } from './types.strings.js';

const number = (n: number): string => formatNumber('en', n);

function method({ count, tried, silhouette, unique, looked }: Method): string {
  const chosen = tried.length > 1 ? `k = ${count}, of ${tried[0] ?? 2} to ${tried.at(-1) ?? 8} the one with the largest mean silhouette` : `k = ${count}`;
  const found = unique === looked ? `the ${number(unique)} different paths, weighted by their number` : `${number(looked)} different paths drawn by chance, weighted by their number`;
  return `Method: distances by optimal matching (substitution 2, insertion or deletion 1, unknown situation counted as a state), then partition around medoids (PAM) of ${found}; ${chosen} (ASW = ${silhouette.toFixed(2)}). In R: TraMineR, seqdist(method = "OM", indel = 1, sm = "CONSTANT", with.missing = TRUE); WeightedCluster, wcKMedoids(k = ${count}).`;
}

export const typesEn: TypesStrings = {
  picture: 'Types of paths, the most common first',
  keys: 'With the keyboard: arrows go from one type to the next, Enter reads it, Escape goes back.',
  type: (n) => `Type ${n}`,
  quality: { strong: 'very solid', fair: 'solid', weak: 'weak, to be taken with care', none: 'very weak, not to be read as a real type' },
  reliability: (quality) => `Reliability: ${quality}`,
  part: (share, group) => `${group} ${share}`,
  peopleOf: (people, share) => `${people}, that is ${share}`,
  merged: (k) => `counted with others (fewer than ${k} young people in a group)`,
  stay: (state, lasting) => `${state} (${lasting})`,
  then: ', then ',
  about: (path) => `more or less: ${path}`,
  modal: 'No typical path: the most frequent situation at each moment, so that nobody can be recognised',
  noPath: 'Too few young people for their path to be told',
  said: ({ type, people, path, quality, groups }) =>
    `${type}${people && `: ${people}`}.${path && ` Path: ${path}.`}${quality && ` ${quality}.`}${groups.length ? ` Share of each group: ${groups.join(', ')}.` : ''}`,
  method,
  sample: (looked, unique) => `There are ${number(unique)} different paths: types were looked for in ${number(looked)} of them, drawn by chance, and each other path put with the typical path nearest to it.`,
  columns: { type: 'Type', path: 'Path', share: 'Share', quality: 'Reliability' },
};
