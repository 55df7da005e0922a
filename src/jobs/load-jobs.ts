import type { JobMatcher } from './match-job.js';

let loading: Promise<JobMatcher> | undefined;

/** The matcher with its list, loaded once, when the first answer needs it. A load that failed is tried again. */
export const loadJobMatcher = (): Promise<JobMatcher> =>
  (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));

async function load(): Promise<JobMatcher> {
  const [{ createJobMatcher }, { data }] = await Promise.all([import('./match-job.js'), import('./referential/rome.js')]);
  return createJobMatcher(data);
}
