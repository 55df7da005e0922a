import { Worker } from 'node:worker_threads';
import { tagOf } from '../tagged.js';
import type { PictureAnswer, PictureJob } from './picture-job.js';

export type Bytes = Uint8Array<ArrayBuffer>;

export interface ShelfOptions {
  /** of all pictures that are kept, bytes */
  readonly mostBytes?: number;
  /** drawn or waiting at once; who comes after is asked to come again */
  readonly mostWaiting?: number;
  /** a picture that takes longer is given up, and its thread with it */
  readonly timeoutMs?: number;
}

/** Too many pictures are asked for at once, or the server is stopping. */
export class BusyError extends Error {}
/** The document gives no picture. */
export class UndrawableError extends Error {}

/**
 * Pictures, drawn one after the other in a thread of their own, so that nobody who sends an answer waits for one; kept by what they are made from, the
 * least used thrown away first. The thread begins with the first picture, and holds no process open.
 */
export class PictureShelf {
  readonly #kept = new Map<string, Bytes>();
  readonly #coming = new Map<string, Promise<Bytes>>();
  readonly #options: Required<ShelfOptions>;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #bytes = 0;
  #isClosed = false;

  constructor({ mostBytes = 16_000_000, mostWaiting = 16, timeoutMs = 10_000 }: ShelfOptions = {}) {
    this.#options = { mostBytes, mostWaiting, timeoutMs };
  }

  /** Rejects with BusyError or UndrawableError. */
  async get(job: PictureJob): Promise<Bytes> {
    const key = tagOf(JSON.stringify(job));
    const known = this.#kept.get(key);
    if (known) return this.#keep(key, known);
    const coming = this.#coming.get(key) ?? this.#begin(key, job);
    this.#coming.set(key, coming);
    return coming;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
  }

  #begin(key: string, job: PictureJob): Promise<Bytes> {
    if (this.#coming.size >= this.#options.mostWaiting) throw new BusyError();
    const drawn = this.#last.then(() => this.#draw(job));
    this.#last = drawn.catch(() => undefined);
    return drawn.then((bytes) => this.#keep(key, bytes)).finally(() => this.#coming.delete(key));
  }

  /** As the newest. */
  #keep(key: string, bytes: Bytes): Bytes {
    this.#bytes += bytes.length - (this.#kept.get(key)?.length ?? 0);
    this.#kept.delete(key);
    this.#kept.set(key, bytes);
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.#options.mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
    return bytes;
  }

  #draw(job: PictureJob): Promise<Bytes> {
    if (this.#isClosed) return Promise.reject(new BusyError());
    const worker = (this.#worker ??= startWorker());
    return new Promise<Bytes>((resolve, reject) => {
      const giveUp = (reason: string): void => {
        this.#worker = undefined;
        void worker.terminate();
        end(() => reject(new UndrawableError(reason)));
      };
      const timer = setTimeout(() => giveUp(`it takes longer than ${this.#options.timeoutMs} ms`), this.#options.timeoutMs);
      const end = (tell: () => void): void => {
        clearTimeout(timer);
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
        tell();
      };
      worker.once('message', ({ bytes, problem }: PictureAnswer) => end(() => (bytes ? resolve(bytes) : reject(new UndrawableError(problem)))));
      worker.once('error', ({ message }: Error) => giveUp(message));
      worker.once('exit', () => giveUp('its thread has ended'));
      worker.postMessage(job);
    });
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./picture-thread.mjs', import.meta.url));
  worker.unref();
  return worker;
}
