import { dreamKey, type NamedDream } from '../../src/contract/index.js';
import type { Job } from '../../src/jobs/job.js';
import { createJobMatcher, type JobMatcher } from '../../src/jobs/match-job.js';
import { data } from '../../src/jobs/referential/rome.js';
import type { DecidedWords, DreamDecision, DreamNameStore } from './dream-name-store.js';

let shared: JobMatcher | undefined;

/** One for the process: the list is the same for everybody, and takes some ms to read. */
const sharedMatcher = (): JobMatcher => (shared ??= createJobMatcher(data));

const NO_ANSWER: NamedDream = { key: '', job: '' };

/** A key of its own kind: no words of a person are folded to one with a colon. */
const named = ({ id, label, code, masculine, feminine }: Job): NamedDream => ({ key: `job:${id}`, job: label, ...(code !== undefined && { code }), masculine, feminine });

export type DreamNamer = (words: string) => NamedDream | undefined;

/** Finds the job that words mean: what the team decided first, then the matcher. */
export class DreamNames {
  readonly #store: DreamNameStore;

  constructor(store: DreamNameStore) {
    this.#store = store;
  }

  /** By what was decided before an answer came in: the same in all processes, and for ever. It gives undefined where the words stay a dream of their own. */
  async before(seq: number): Promise<DreamNamer> {
    const decidedWords = new Map((await this.#store.before(seq)).map((one) => [one.words, one]));
    return (words) => {
      const decided = decidedWords.get(dreamKey(words));
      if (decided?.decision === 'none') return NO_ANSWER;
      if (decided?.decision === 'own') return undefined;
      const job = decided?.decision === 'job' ? sharedMatcher().find(decided.job) : undefined;
      return job ? named(job) : nameFound(words);
    };
  }

  /** The matcher finds no job: somebody should decide. */
  isUnknown(words: string): boolean {
    return sharedMatcher().match(words).kind === 'unknown';
  }

  decided(): Promise<DecidedWords[]> {
    return this.#store.all();
  }

  decide(words: string, decision: DreamDecision, decidedAt: string): Promise<void> {
    return this.#store.decide(dreamKey(words), decision, decidedAt);
  }

  undo(words: string, decidedAt: string): Promise<void> {
    return this.#store.undo(dreamKey(words), decidedAt);
  }

  suggest(text: string, limit: number): Job[] {
    return sharedMatcher().suggest(text, limit);
  }

  job(id: string): Job | undefined {
    return sharedMatcher().find(id);
  }
}

function nameFound(words: string): NamedDream | undefined {
  const found = sharedMatcher().match(words);
  if (found.kind === 'none') return NO_ANSWER;
  return found.kind === 'job' ? named(found.job) : undefined;
}
