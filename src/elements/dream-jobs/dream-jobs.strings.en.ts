import type { Sex } from '../../contract/dream-jobs.js';
import { formatNumber, plural } from '../../i18n/format.js';
import { formatList } from '../../i18n/format-list.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';

const inStage = (stage: string | undefined): string => (stage ? ` (${stage})` : '');
const whoEn: Record<Sex, string> = { f: 'women', m: 'men', x: 'other people' };
const groupsEn = {
  f: { one: '# woman', other: '# women' },
  m: { one: '# man', other: '# men' },
  x: { one: '# other person', other: '# other people' },
  all: { one: '# person', other: '# people' },
};
const groupEn = (n: number, sex?: Sex): string => plural('en', n, groupsEn[sex ?? 'all']);

export const dreamJobsEn: DreamJobsStrings = {
  who: 'Who answered',
  everyone: 'Everyone',
  sexes: { f: 'Women', m: 'Men', x: 'Others' },
  view: 'Display',
  views: { units: 'T-shirts', bars: 'Bars', compare: 'Compare', stages: 'Stages of life', trend: 'Over time' },
  persons: groupEn,
  finding: ({ jobs, n, sex, stage }) => {
    const by = `${sex ? ` by ${whoEn[sex]}` : ''}${inStage(stage)}: ${groupEn(n)}`;
    return formatList('en', jobs) + (jobs.length > 1 ? ` are the jobs most dreamt of${by} each` : ` is the job most dreamt of${by}`);
  },
  subtitle: ({ sex, stage }) =>
    `Number of people who dream of each job${sex ? `, among ${whoEn[sex]}` : ''}${inStage(stage)}. Everyone could name several.`,
  perShirt: (n) => `1 T-shirt = ${groupEn(n)}`,
  list: 'Jobs, from the most to the least dreamt of',
  sentence: ({ job, numbers, rank, isPartial }) =>
    `${job}: ${numbers}${rank ? `, rank ${formatNumber('en', rank)}` : ''}${isPartial ? ', without the answers too rare to be shown' : ''}`,
  keys: 'With the keyboard: the arrows go from job to job, Enter chooses, Esc leaves the choice.',
};
