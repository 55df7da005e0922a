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

/** Finds the job that words mean: what the team decided first, then the matcher. */
export class DreamNames {
  readonly #store: DreamNameStore;
  readonly #decided: Map<string, DecidedWords>;

  constructor(store: DreamNameStore) {
    this.#store = store;
    this.#decided = new Map(store.all().map((one) => [one.words, one]));
  }

  /** Undefined: the words stay a dream of their own. */
  readonly name = (words: string): NamedDream | undefined => {
    const decided = this.#decided.get(dreamKey(words));
    if (decided?.decision === 'none') return NO_ANSWER;
    if (decided?.decision === 'own') return undefined;
    const job = decided?.decision === 'job' ? sharedMatcher().find(decided.job) : undefined;
    if (job) return named(job);
    const found = sharedMatcher().match(words);
    if (found.kind === 'none') return NO_ANSWER;
    return found.kind === 'job' ? named(found.job) : undefined;
  };

  /** Nobody has decided of the words, and no job was found. */
  isOpen(words: string): boolean {
    return !this.#decided.has(dreamKey(words)) && sharedMatcher().match(words).kind === 'unknown';
  }

  decided(): readonly DecidedWords[] {
    return this.#store.all();
  }

  decide(words: string, decision: DreamDecision, decidedAt: string): void {
    const key = dreamKey(words);
    this.#store.decide(key, decision, decidedAt);
    this.#decided.set(key, { ...decision, words: key, decidedAt });
  }

  undo(words: string): void {
    const key = dreamKey(words);
    this.#store.undo(key);
    this.#decided.delete(key);
  }

  suggest(text: string, limit: number): Job[] {
    return sharedMatcher().suggest(text, limit);
  }

  job(id: string): Job | undefined {
    return sharedMatcher().find(id);
  }
}
