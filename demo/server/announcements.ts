import type { Context } from 'hono';
import { formatEvent, type EventHub } from './sse.js';

type TagOf = () => Promise<string | undefined>;

interface Topic {
  readonly tagOf: TagOf;
  /** what who follows it knows of */
  told: string | undefined;
  isLooking: boolean;
  isAsked: boolean;
}

/** What another process has written is seen by then. */
const LOOK_MS = 1_000;
/** Looking again and again while answers pour in takes no more than a part of the time. */
const PAUSE_TIMES = 3;

/**
 * Tells who follows a document that it is another one now, once, by its tag: a change that nobody could see is not told of, or the messages could be
 * counted. Looks when something was written here, and every second for what other processes wrote; never where nobody follows.
 */
export class Announcements {
  readonly #hub: EventHub;
  readonly #topics = new Map<string, Topic>();
  readonly #timer: NodeJS.Timeout;
  readonly #onFault: ((error: unknown) => void) | undefined;

  constructor(hub: EventHub, onFault?: (error: unknown) => void) {
    this.#hub = hub;
    this.#onFault = onFault;
    this.#timer = setInterval(() => [...this.#topics.keys()].forEach((topic) => this.tell(topic)), LOOK_MS);
    this.#timer.unref();
  }

  /** What a document is called now, the same as long as it says the same; undefined: there is none. */
  follow(topic: string, tagOf: TagOf): void {
    this.#topics.set(topic, { tagOf, told: undefined, isLooking: false, isAsked: false });
  }

  /** It may be another one now. */
  tell(name: string): void {
    const topic = this.#topics.get(name);
    if (!topic || !this.#hub.isFollowed(name)) return;
    topic.isAsked = true;
    if (!topic.isLooking) void this.#look(name, topic);
  }

  /** The stream of its changes; a reader that comes back says what it saw last, and is told at once if it is another one now. */
  async send(context: Context, name: string): Promise<Response> {
    const topic = this.#topics.get(name);
    const tag = await topic?.tagOf();
    if (topic && tag !== undefined) this.#publish(name, topic, tag);
    const seen = context.req.header('last-event-id');
    const stream = this.#hub.open(name, seen === undefined || tag === undefined || seen === tag ? '' : formatEvent('change', tag));
    // X-Accel-Buffering: nginx would hold the messages back until its buffer is full
    return context.body(stream, 200, { 'Content-Type': 'text/event-stream; charset=UTF-8', 'Cache-Control': 'no-cache', 'X-Accel-Buffering': 'no', Vary: 'Accept' });
  }

  close(): void {
    clearInterval(this.#timer);
    this.#topics.clear();
  }

  async #look(name: string, topic: Topic): Promise<void> {
    topic.isLooking = true;
    while (topic.isAsked && this.#topics.has(name)) {
      topic.isAsked = false;
      const start = performance.now();
      try {
        const tag = await topic.tagOf();
        if (tag !== undefined) this.#publish(name, topic, tag);
      } catch (error) {
        this.#onFault?.(error);
      }
      await pause(Math.min((performance.now() - start) * PAUSE_TIMES, LOOK_MS));
    }
    topic.isLooking = false;
  }

  #publish(name: string, topic: Topic, tag: string): void {
    if (topic.told !== undefined && tag !== topic.told) this.#hub.publish(name, formatEvent('change', tag));
    topic.told = tag;
  }
}

/** A HEAD has no body: a stream opened for it would never be closed. */
export const wantsStream = ({ req }: Context): boolean => req.raw.method === 'GET' && Boolean(req.header('accept')?.includes('text/event-stream'));

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms).unref());
