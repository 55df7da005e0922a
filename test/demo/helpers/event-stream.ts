/** Reads a `text/event-stream` over real HTTP until what is waited for is there; the connection stays open between two calls. */
export interface EventStream {
  readonly response: Response;
  /** everything received so far, as soon as `pattern` is in it; throws when the stream ends before */
  until(pattern: RegExp): Promise<string>;
  /** resolves when the server has ended the stream */
  ended(): Promise<void>;
  close(): void;
}

export async function openEventStream(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
  const controller = new AbortController();
  const response = await fetch(url, { headers: { Accept: 'text/event-stream', ...headers }, signal: controller.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let received = '';
  const readMore = async (): Promise<boolean> => {
    const part = await reader?.read();
    received += part?.value ?? '';
    return part !== undefined && !part.done;
  };
  return {
    response,
    async until(pattern) {
      while (!pattern.test(received)) if (!(await readMore())) throw new Error(`the stream ended without ${pattern}: ${received}`);
      return received;
    },
    async ended() {
      while (await readMore());
    },
    close: () => controller.abort(),
  };
}
