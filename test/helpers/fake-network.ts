import { configure } from '../../src/client/settings.js';

/** One request that waits for the test to answer it: never in the same microtask, as no network does. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
  readonly isAborted: () => boolean;
  answer(json: unknown, init?: ResponseInit): Promise<void>;
  answerText(text: string | ReadableStream<Uint8Array>, init?: ResponseInit): Promise<void>;
  fail(error?: Error): Promise<void>;
}

export interface FakeNetwork {
  readonly calls: Call[];
  /** resolves with the nth call (from 0), once it is made */
  call(index: number): Promise<Call>;
  restore(): void;
}

/** A turn of the event loop after all pending microtasks. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Takes the place of fetch in the library's one seam until `restore`. */
export function fakeNetwork(): FakeNetwork {
  const calls: Call[] = [];
  const waiting: (() => void)[] = [];
  const fetch: typeof globalThis.fetch = (input, init = {}) =>
    new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      const done = async (act: () => void) => {
        await settle();
        act();
        await settle();
      };
      calls.push({
        url: String(input),
        init,
        isAborted: () => init.signal?.aborted ?? false,
        answer: (json, options) => done(() => resolve(new Response(JSON.stringify(json), options))),
        answerText: (text, options) => done(() => resolve(new Response(text, options))),
        fail: (error = new TypeError('network')) => done(() => reject(error)),
      });
      waiting.splice(0).forEach((wake) => wake());
    });
  const restore = configure({ fetch, random: () => 0 });
  const call = async (index: number): Promise<Call> => {
    for (;;) {
      const found = calls[index];
      if (found) return found;
      await new Promise<void>((wake) => waiting.push(wake));
    }
  };
  return { calls, call, restore };
}

/** A stream of bytes that the test feeds. */
export function feed(): { stream: ReadableStream<Uint8Array>; push: (text: string) => void; end: () => void; isCancelled: () => boolean } {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    start: (one) => void (controller = one),
    cancel: () => void (cancelled = true),
  });
  return { stream, push: (text) => controller.enqueue(new TextEncoder().encode(text)), end: () => controller.close(), isCancelled: () => cancelled };
}
