import { formatPercent, plural } from '../../i18n/format.js';
import type { FlowFinding } from './flow-finding.model.js';
import type { FlowNames, FlowStrings } from './flow.strings.js';

const young = (n: number): string => plural('en', n, { one: '# young person', other: '# young people' });

function findingEn(finding: FlowFinding, { state, at }: FlowNames): string {
  if (!finding) return 'There are not yet enough paths to say anything.';
  const named = (one: number): string => `“${state(one)}”`;
  const { change, column, people } = finding;
  const end = `At the last step (${at(column)}), ${formatPercent('en', finding.share)} of those followed are in ${named(finding.state)} (${young(people)} in all).`;
  const most = change?.isPartial ? 'at least ' : '';
  return change ? `${end} The most frequent change: from ${named(change.from)} to ${named(change.to)}, between ${at(change.column)} and ${at(change.column + 1)} (${most}${young(change.n)}).` : end;
}

export const flowEn: FlowStrings = {
  flowFinding: findingEn,
  coarser: (detail, k) =>
    ({
      asked: '',
      families: `Situations are gathered by families: there are too few paths to show each without somebody being recognised (threshold: ${young(k)}).`,
      'fewer-points': `Only a few steps are shown: there are too few paths to show more without somebody being recognised (threshold: ${young(k)}).`,
      stories: 'There are too few paths for numbers: only those whose person agreed are shown.',
    })[detail],
  partial: (n) => `at least ${young(n)}`,
};
