import { isDay } from '../../contract/text.js';
import { SEXES, type DreamCounts, type Sex } from '../../contract/dream-jobs.js';
import { writtenDay } from '../../i18n/written-day.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

export interface Wording {
  readonly strings: DreamJobsStrings;
  readonly lang: string;
}

/** The filters as a sentence names them: the stage by its label. */
export function aboutOf({ filter, stages }: DreamSelection): { sex: Sex | undefined; stage: string | undefined } {
  return { sex: filter.sex, stage: stages.find(({ id }) => id === filter.stage)?.label ?? filter.stage };
}

/** What the picture shows first, in one sentence. */
export function findingOf(selection: DreamSelection, strings: DreamJobsStrings): string | undefined {
  const first = selection.jobs.filter(({ rank }) => rank === 1);
  return first[0] && strings.finding({ ...aboutOf(selection), jobs: first.map(({ job }) => job), n: first[0].n });
}

/** The numbers of one job, first that of all: « 114 personnes », « 84 femmes », « 30 hommes »; of one group alone: « 40 hommes ». */
export function partsOf({ groups, n }: DreamJob, strings: DreamJobsStrings): string[] {
  const parts = SEXES.flatMap((sex) => (groups[sex].n ? strings.persons(groups[sex].n, sex) : []));
  return parts.length === 1 ? parts : [strings.persons(n), ...parts];
}

/** One job as one would say it; what is written beside the picture is in it, word for word (WCAG 2.5.3). */
export const sentenceOf = (job: DreamJob, strings: DreamJobsStrings): string =>
  strings.sentence({ job: job.job, numbers: partsOf(job, strings).join(', '), rank: job.rank, isPartial: job.secrecy !== 'shown' });

/** Who answered, when, and where it comes from: what stands under the rule. */
export function creditsOf(table: DreamCounts, { strings, lang }: Wording): string[] {
  const { people, updated, source } = table;
  const day = updated?.slice(0, 10) ?? '';
  return [
    people === undefined ? '' : strings.answered(people),
    updated && strings.updated(isDay(day) ? writtenDay(lang, day) : updated),
    source && strings.source(source),
  ].filter((text) => !!text) as string[];
}

/** How many more have answered since: persons when both documents tell them, else dreams; 0 when there are not more. */
export function freshAnswers(before: DreamCounts, after: DreamCounts): number {
  const tell = ({ people, answers }: DreamCounts, bothTell: boolean) => (bothTell ? people : answers) ?? 0;
  const bothTell = before.people !== undefined && after.people !== undefined;
  return Math.max(0, tell(after, bothTell) - tell(before, bothTell));
}

/** The jobs whose number is another than before. */
export function changedJobs(before: DreamSelection, after: DreamSelection): Set<string> {
  const known = new Map(before.all.map(({ job, n }) => [job, n]));
  return new Set(after.all.filter(({ job, n }) => (known.get(job) ?? 0) !== n).map(({ job }) => job));
}
