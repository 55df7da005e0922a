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

const MOST_NEAR = 3;
const SHORTEST_BEGINNING = 3;

/** Jobs that are told and have a word that begins like what was written, most wished first: « prof » may be « Professeur, professeure des écoles ». */
export function nearDreams({ all }: Pick<DreamSelection, 'all'>, words: string, { labels = [], fold }: Known): DreamJob[] {
  const begun = fold(words);
  const begins = (name: string | undefined): boolean => !!name && ` ${fold(name)}`.includes(` ${begun}`);
  const named = ({ job, n }: DreamJob): boolean => n > 0 && [job, ...labels.filter((one) => one.job === job).flatMap(({ feminine, masculine }) => [feminine, masculine])].some(begins);
  return begun.length < SHORTEST_BEGINNING ? [] : all.filter(named).slice(0, MOST_NEAR);
}

/** Some jobs that are told and not in `shown`, at random; fewer when there are fewer. */
export function pickOthers({ all }: Pick<DreamSelection, 'all'>, shown: ReadonlySet<string>, { most, random }: { readonly most: number; readonly random: () => number }): DreamJob[] {
  const left = all.filter(({ job, n }) => n > 0 && !shown.has(job));
  const picked: DreamJob[] = [];
  while (left.length && picked.length < most) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}
