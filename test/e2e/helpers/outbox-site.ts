import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A page with the outbox on it, and the endpoint it sends to, which counts. Lives in this process: killed browsers don't touch it. */
export interface OutboxSite {
  readonly url: string;
  /** id → times posted */
  readonly posts: ReadonlyMap<string, number>;
  /** ids */
  readonly stored: ReadonlySet<string>;
  close(): Promise<void>;
}

const PAGE = '<!doctype html><html lang="fr"><title>Accueil</title><script type="module" src="/page.js"></script></html>';

export async function startOutboxSite(): Promise<OutboxSite> {
  const script = await bundlePage();
  const posts = new Map<string, number>();
  const stored = new Set<string>();
  const server = createServer((request, response) => {
    if (request.method === 'POST') return void receive(request, response);
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' }).end(isScript ? script : PAGE);
  });
  const receive = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { submissionId } = JSON.parse(await readText(request)) as { submissionId: string };
    const times = (posts.get(submissionId) ?? 0) + 1;
    posts.set(submissionId, times);
    stored.add(submissionId);
    if (request.url?.endsWith('?hang') && times === 1) return; // stored, and never answered
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ submissionId, stored: true }));
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, posts, stored, close };
}

async function bundlePage(): Promise<string> {
  const entry = fileURLToPath(new URL('./outbox-page.ts', import.meta.url));
  const built = (await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } } })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
