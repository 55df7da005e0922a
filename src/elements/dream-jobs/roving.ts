import { nextIndex } from '../../ui/next-index.js';

interface ListKey {
  readonly job: string;
  /** chooses it; else goes to it */
  readonly isChoice: boolean;
}

/** What a key does in the list of jobs; undefined: nothing. */
export function listKey(event: KeyboardEvent, jobs: readonly { readonly job: string }[], active: string | undefined): ListKey | undefined {
  const at = jobs.findIndex(({ job }) => job === active);
  const isChoice = event.key === 'Enter' || event.key === ' ';
  const to = isChoice ? at : nextIndex(event, at, jobs.length - 1);
  const found = to === undefined ? undefined : jobs[to];
  return found && { job: found.job, isChoice };
}

/** The job that a node in the list belongs to. */
export const jobAt = (target: EventTarget | null): string | undefined => (target as Element | null)?.closest<HTMLElement>('.job')?.dataset['job'];

type Root = HTMLElement | DocumentFragment;

export const focusedJob = (root: Root): string | undefined => ((root as ShadowRoot).activeElement as HTMLElement | null)?.dataset['job'];

export function focusJob(root: Root, name: string | undefined): void {
  const options = root.querySelectorAll<HTMLElement>('.job');
  [...options].find((option) => option.dataset['job'] === name)?.focus();
}
