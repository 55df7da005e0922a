import type { DreamLabels } from '../../contract/dream-jobs.js';
import type { DreamJob, DreamSelection } from './select-dreams.model.js';

/** What the words of a dream mean: the job of a referential, where one was found. */
export interface MeantJob {
  readonly label: string;
  readonly code?: string;
}

interface Known {
  /** how each job is said of a woman and of a man */
  readonly labels?: readonly DreamLabels[] | undefined;
  readonly fold: (words: string) => string;
}

/**
 * The job that somebody's dream is, among those whose number is told. Undefined says nothing: nobody gave it, or too few for it to be told, or it was not
 * understood; whoever asks must not see a difference.
 */
export function findDream({ all }: Pick<DreamSelection, 'all'>, words: string, meant: MeantJob | undefined, { labels = [], fold }: Known): DreamJob | undefined {
  const wanted = new Set([words, meant?.label ?? ''].map(fold).filter((key) => key !== ''));
  const told = all.filter(({ n }) => n > 0);
  const isNamed = (job: DreamJob): boolean => {
    const own = labels.find((one) => one.job === job.job);
    return [job.job, own?.feminine, own?.masculine].some((name) => name !== undefined && wanted.has(fold(name)));
  };
  // a code of the ROME is that of several jobs: names decide
  return told.find(isNamed);
}

/** Some jobs that are told and not in `shown`, at random; fewer when there are fewer. */
export function pickOthers({ all }: Pick<DreamSelection, 'all'>, shown: ReadonlySet<string>, { most, random }: { readonly most: number; readonly random: () => number }): DreamJob[] {
  const left = all.filter(({ job, n }) => n > 0 && !shown.has(job));
  const picked: DreamJob[] = [];
  while (left.length && picked.length < most) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}
