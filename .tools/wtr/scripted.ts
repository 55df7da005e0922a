import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Middleware } from './middleware.js';

/** How one request is answered. Each field is left out for what an honest endpoint does. */
export interface Line {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `receipt`: the id echoed; `cut`: half of it; `other`: another id; anything else is sent as it is */
  readonly body?: string;
  /** false: nothing is stored; else a POST is, once per id, before it is answered */
  readonly stores?: boolean;
  /** `hang`: no answer, until somebody asks for `release`; `drop`: the connection is cut instead of an answer */
  readonly then?: 'hang' | 'drop';
}

/** One line a POST; the last one is for all that come after. */
export interface Script {
  readonly lines: readonly Line[];
  /** answers to other origins: the headers that each answer gets, a preflight's too. None: the browser keeps other origins out */
  readonly cors?: Readonly<Record<string, string>>;
}

/** What the endpoint has seen. */
export interface Seen {
  /** id → times posted */
  readonly posts: Readonly<Record<string, number>>;
  /** what is stored, each id once, in order */
  readonly documents: readonly { readonly submissionId: string }[];
}

const PREFIX = '/scripted/';

class Endpoint {
  readonly script: Script;
  readonly posts = new Map<string, number>();
  readonly documents = new Map<string, { readonly submissionId: string }>();
  #turn = 0;
  #waiting: (() => void)[] = [];

  constructor(script: Script) {
    this.script = script;
  }

  seen(): Seen {
    return { posts: Object.fromEntries(this.posts), documents: [...this.documents.values()] };
  }

  release(): void {
    this.#waiting.splice(0).forEach((wake) => wake());
  }

  async post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const document = JSON.parse(await readText(request)) as { readonly submissionId: string };
    const { submissionId } = document;
    const { lines } = this.script;
    const line = lines[Math.min(this.#turn, lines.length - 1)] ?? {};
    this.#turn += 1;
    this.posts.set(submissionId, (this.posts.get(submissionId) ?? 0) + 1);
    const isNew = !this.documents.has(submissionId);
    if (line.stores !== false) this.documents.set(submissionId, document);
    if (line.then === 'hang') await new Promise<void>((wake) => this.#waiting.push(wake));
    if (line.then === 'drop') return void response.destroy();
    send(response, { status: line.status ?? (isNew ? 201 : 200), headers: { ...this.script.cors, ...line.headers }, body: bodyOf(line, submissionId) });
  }
}

function bodyOf({ body = 'receipt' }: Line, submissionId: string): string {
  const receipt = (id: string) => JSON.stringify({ schema: 'ij/receipt@1', submissionId: id, stored: true });
  if (body === 'receipt') return receipt(submissionId);
  if (body === 'other') return receipt('00000000-0000-4000-8000-00000000dead');
  return body === 'cut' ? receipt(submissionId).slice(0, 40) : body;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function send(response: ServerResponse, { status, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const endpoints = new Map<string, Endpoint>();
let second: Promise<string> | undefined;

/** The same endpoints on another port of the loopback: another origin for a browser. Doesn't keep the runner from ending. */
function secondOrigin(): Promise<string> {
  return (second ??= new Promise((resolve) => {
    const server: Server = createServer((request, response) => void answer(request, response));
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  }));
}

/**
 * `PUT /scripted/<name>` with a Script makes an endpoint, `GET` says what it has seen, `POST` is what the client does, and
 * `POST …?release` lets the hanging answers go. `GET /scripted/` is the other origin.
 */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname.slice(PREFIX.length);
  if (!name) return send(response, { status: 200, body: JSON.stringify(await secondOrigin()) });
  if (request.method === 'PUT') {
    endpoints.set(name, new Endpoint(JSON.parse(await readText(request)) as Script));
    return send(response, { status: 204 });
  }
  const endpoint = endpoints.get(name);
  if (!endpoint) return send(response, { status: 404, body: '{}' });
  if (request.method === 'OPTIONS') return send(response, { status: 204, headers: endpoint.script.cors ?? {} });
  if (request.method === 'GET') return send(response, { status: 200, body: JSON.stringify(endpoint.seen()) });
  if (!searchParams.has('release')) return endpoint.post(request, response);
  endpoint.release();
  send(response, { status: 204 });
}

/** A real endpoint that fails as a test tells it to, over real connections, and counts what it stored. */
export const scriptedMiddleware: Middleware = async (context, next): Promise<void> => {
  if (!context.path.startsWith(PREFIX)) return void (await next());
  context.status = 200; // else the runner reports as missing what is answered without its help
  context.respond = false;
  await answer(context.req, context.res);
};
