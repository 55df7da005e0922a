interface Listener {
  readonly topic: string;
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
}

export const HEARTBEAT_MS = 15_000;
const RETRY_MS = 3_000;
// a reader that takes nothing for this many messages is gone or hostile: its queue must not grow for ever
const MAX_WAITING = 64;

const encoder = new TextEncoder();

/** One message of the stream (HTML standard §9.2). It carries nothing but its name: what changed is in the document. */
export const formatEvent = (event: string, id: string): string => `event: ${event}\nid: ${id}\ndata: {}\n\n`;

/** Who listens to what. A comment every `heartbeatMs` keeps proxies from cutting a silent line. */
export class EventHub {
  readonly #listeners = new Set<Listener>();
  readonly #heartbeat: NodeJS.Timeout;

  constructor(heartbeatMs = HEARTBEAT_MS) {
    this.#heartbeat = setInterval(() => this.#listeners.forEach((one) => this.#send(one, ': still here\n\n')), heartbeatMs);
    this.#heartbeat.unref();
  }

  /** How many streams are open. */
  get size(): number {
    return this.#listeners.size;
  }

  /** Does anybody follow this topic? */
  isFollowed(topic: string): boolean {
    return [...this.#listeners].some((one) => one.topic === topic);
  }

  /** A stream of one topic's messages, as `text/event-stream` bytes. */
  open(topic: string, firstMessage = ''): ReadableStream<Uint8Array> {
    let listener: Listener | undefined;
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        listener = { topic, controller };
        this.#listeners.add(listener);
        this.#send(listener, `retry: ${RETRY_MS}\n\n${firstMessage}`); // something at once, so that the reader's `open` fires
      },
      cancel: () => {
        if (listener) this.#listeners.delete(listener);
      },
    });
  }

  publish(topic: string, message: string): void {
    for (const one of this.#listeners) if (one.topic === topic) this.#send(one, message);
  }

  /** Ends every stream. */
  close(): void {
    clearInterval(this.#heartbeat);
    this.#listeners.forEach((one) => this.#drop(one));
  }

  #send(listener: Listener, text: string): void {
    if ((listener.controller.desiredSize ?? 0) < -MAX_WAITING) this.#drop(listener);
    else listener.controller.enqueue(encoder.encode(text));
  }

  #drop(listener: Listener): void {
    if (this.#listeners.delete(listener)) listener.controller.close();
  }
}
