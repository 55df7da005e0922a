import type { Catalogue } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/format.js';
import { quote } from './reading.strings.js';

export interface DifferenceWords {
  readonly line: string;
  readonly points: number;
  readonly shares: readonly [string, string];
  readonly labels: readonly [string, string];
}

/** What a comparison says, besides the words of the table. */
export interface CompareStrings {
  everyone: string;
  points: string;
  /** a difference, signed */
  pointsShort: (points: number) => string;
  noComparison: string;
  lateComparison: string;
  pointsNote: string;
  difference: (words: DifferenceWords) => string;
  alikeSides: string;
}

function difference({ line, points, shares, labels }: DifferenceWords): string {
  const [a, b] = labels.map(quote);
  const size = plural('fr', Math.abs(points), { one: '# point', other: '# points' });
  const end = points === 0 ? 'pas d’écart' : `${size} de ${points > 0 ? 'plus' : 'moins'}`;
  return `${quote(line)}\u00a0: ${shares[0]} pour ${a}, ${shares[1]} pour ${b}, ${end}.`;
}

export const compareStrings: Catalogue<CompareStrings> = {
  name: 'ij-cross-table',
  fr: {
    everyone: 'toutes les personnes',
    points: 'Écart',
    pointsShort: (points) => (points === 0 ? 'pas d’écart' : `${points > 0 ? '+' : '−'}${plural('fr', Math.abs(points), { one: '# point', other: '# points' })}`),
    noComparison: 'Ces deux ensembles n’ont pas été comptés de la même façon\u00a0: on ne peut pas les comparer ici.',
    lateComparison: 'L’autre ensemble n’a pas pu être lu\u00a0: la comparaison n’est pas montrée.',
    pointsNote: 'Les écarts sont en points de pourcentage, calculés avant d’arrondir.',
    difference,
    alikeSides: 'Les deux groupes se ressemblent\u00a0: pas d’écart de 5 points ou plus dans ce qui est montré.',
  },
  en: {
    everyone: 'everyone',
    points: 'Difference',
    pointsShort: (points) => (points === 0 ? 'no difference' : `${points > 0 ? '+' : '−'}${plural('en', Math.abs(points), { one: '# point', other: '# points' })}`),
    noComparison: 'These two sets were not counted in the same way: they can’t be compared here.',
    lateComparison: 'The other set could not be read: the comparison is not shown.',
    pointsNote: 'Differences are in percentage points, computed before rounding.',
    difference: ({ line, points, shares, labels }) => {
      const size = plural('en', Math.abs(points), { one: '# point', other: '# points' });
      return `“${line}”: ${shares[0]} of “${labels[0]}”, ${shares[1]} of “${labels[1]}”, ${points === 0 ? 'no difference' : `${size} ${points > 0 ? 'more' : 'less'}`}.`;
    },
    alikeSides: 'The two groups are alike: no difference of 5 points or more in what is shown.',
  },
};
