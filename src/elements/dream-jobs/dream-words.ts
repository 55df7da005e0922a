import { SEXES, type Sex, type Stage } from '../../contract/dream-finest.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

export interface Wording {
  readonly strings: DreamJobsStrings;
  readonly lang: string;
}

/** The filters as a sentence names them: the stage and the territory by their labels. */
export function aboutOf({ filter, stages, choices }: DreamSelection): { sex: Sex | undefined; stage: string | undefined } {
  const names = [labelOf(stages, filter.stage), labelOf(choices.territories, filter.territory)];
  return { sex: filter.sex, stage: names.filter((name) => !!name).join(', ') || undefined };
}

const labelOf = (list: readonly Stage[], asked: string | undefined): string | undefined => list.find(({ id }) => id === asked)?.label ?? asked;

/** What the picture shows first, in one sentence. */
export function findingOf(selection: DreamSelection, strings: DreamJobsStrings): string | undefined {
  const first = selection.jobs.filter(({ rank }) => rank === 1);
  return first[0] && strings.finding({ ...aboutOf(selection), jobs: first.map(({ job }) => job), n: first[0].n });
}

/** The numbers of one job, first that of all: « 114 personnes », « 84 femmes », « 30 hommes »; of one group alone: « 40 hommes ». */
export function partsOf({ groups, n, isSplit }: DreamJob, strings: DreamJobsStrings): string[] {
  const parts = (isSplit ? SEXES : []).flatMap((sex) => (groups[sex].n ? strings.persons(groups[sex].n, sex) : []));
  return parts.length === 1 ? parts : [strings.persons(n), ...parts];
}

/** One job as one would say it, its parts joined; what is written beside the picture is in it, word for word (WCAG 2.5.3). */
export const sentenceOf = ({ job, rank, secrecy }: DreamJob, numbers: string, strings: DreamJobsStrings): string =>
  strings.sentence({ job, numbers, rank, isPartial: secrecy !== 'shown' });
