import { formatNumber, formatPercent, plural } from '../../i18n/format.js';
import type { Quality } from './layout-types.model.js';
import type { FindingNames, ViewStrings } from './parcours.strings.js';
import type { Finding } from './words.model.js';

const young = (n: number): string => plural('en', n, { one: '# young person', other: '# young people' });
const share = (part: number): string => formatPercent('en', part);

const quality: Record<Quality, string> = {
  strong: 'groups clearly apart',
  fair: 'solid groups',
  weak: 'weak groups, to be read with care',
  none: 'very mixed groups, not to be read as real types',
};

function findingEn(finding: Finding, { state, at, lasting }: FindingNames): string {
  const named = (one: number): string => `“${state(one)}”`;
  switch (finding.kind) {
    case 'nothing':
      return 'There are not yet enough paths to say anything.';
    case 'index': {
      const [least, most] = finding.perRow;
      const who = `${young(finding.people)}${finding.groups > 1 ? ` in ${formatNumber('en', finding.groups)} groups` : ''}`;
      const lines = least === most ? formatNumber('en', most) : `${formatNumber('en', least)} to ${formatNumber('en', most)}`;
      return most > 1 ? `${who}, with varied paths: each line gathers ${lines} who are alike.` : `${who}: each line is one path.`;
    }
    case 'distribution': {
      const { first, last, varied, people } = finding;
      const begin = `At the start (${at(first.position)}), the most frequent situation is ${named(first.state)} (${share(first.share)})`;
      const then = first.state === last.state ? `it still is at the end (${at(last.position)}, ${share(last.share)})` : `at the end (${at(last.position)}), it is ${named(last.state)} (${share(last.share)})`;
      return `${begin}; ${then}. Situations are most varied around ${at(varied)} (${young(people)} in all).`;
    }
    case 'types': {
      const size = finding.n === null || finding.share === null ? '' : ` The most common gathers ${formatNumber('en', finding.n)} of ${young(finding.people)} (${share(finding.share)}).`;
      return `Paths fall into ${plural('en', finding.types, { one: '# type', other: '# types' })}${finding.quality ? `: ${quality[finding.quality]}` : ''}.${size}`;
    }
    case 'returns': {
      const { returning, people, detour } = finding;
      const back = returning === null || finding.share === null ? `${young(people)} followed.` : `${formatNumber('en', returning)} of ${young(people)} (${share(finding.share)}) came back to a situation they already knew.`;
      return detour ? `${back} The most frequent return: ${[detour.state, detour.through, detour.state].map(state).join(' → ')} (${young(detour.n)}).` : back;
    }
    case 'story':
      return `${plural('en', finding.stays, { one: '# step', other: '# steps' })} in ${lasting(finding.length)}; the longest: ${named(finding.longest)} (${lasting(finding.duration)}). A person agreed to have their path shown.`;
  }
}

export const viewsEn: ViewStrings = {
  finding: findingEn,
  order: { start: 'By the beginning', end: 'By the end', distance: 'From nearest a type to furthest', break: 'By the first change', given: 'As in the file' },
  orderBy: 'Sort',
  perRow: (perRow, lastRow) => `1 line = ${young(perRow)}${lastRow === perRow ? '' : ` (the last: ${formatNumber('en', lastRow)})`}`,
  mixed: 'Situations too varied to show one',
  otherDetours: (kinds, k) => `${plural('en', kinds, { one: '# other return', other: '# other returns' })}, too rare to be shown one by one (threshold: ${young(k)})`,
};
