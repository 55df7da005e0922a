import { configure } from '../src/client/settings.js';
import type { ExampleAnswer } from '../src/elements/examples.js';

const answers = new Map<string, ExampleAnswer>();

// the stories have no endpoint: each example's document is answered here, by its own address, as several stand on one docs page
configure({ fetch: (input, init) => respond(answers.get(pathOf(input)) ?? { status: 404 }, init), EventSource: undefined });

/** Puts an example's answer where an element can fetch it; gives back the address. */
export function publish(tag: string, name: string, answer: ExampleAnswer): string {
  const path = `/examples/${tag}/${name}.json`;
  answers.set(path, answer);
  return path;
}

const pathOf = (input: RequestInfo | URL): string => new URL(typeof input === 'string' || input instanceof URL ? input : input.url, location.href).pathname;

function respond({ json, text, status = 200, never }: ExampleAnswer, init: RequestInit | undefined): Promise<Response> {
  if (never) return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('left', 'AbortError'))));
  const body = text ?? JSON.stringify(json ?? {});
  return Promise.resolve(new Response(body, { status, headers: { 'Content-Type': text === undefined ? 'application/json' : 'text/plain' } }));
}
