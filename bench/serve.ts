import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { agendaPage } from './agenda-events.js';
import type { Bundle } from './bundle.js';

/** Files that we publish, each of one page alone in a contest. */
const ELEMENTS = [
  { page: 'form-ours', file: 'intake-form' },
  { page: 'agenda-ours', file: 'agenda-map' },
  { page: 'chart-ours', file: 'dream-jobs' },
  { page: 'flows-ours', file: 'parcours' },
  { page: 'carpet-ours', file: 'parcours' },
  { page: 'typology-ours', file: 'parcours' },
  { page: 'picker-ours', file: 'competences' },
  { page: 'audit-ours', file: 'competences' },
] as const;

const MEDIA: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

export interface BenchServer {
  readonly origin: string;
  /** brotli bytes of the scripts and style sheets that one page has had the browser load */
  bytesOf(page: string): number;
  close(): void;
}

/** The bundles on the loopback, and under `/cdn/` the files that we publish: our pages but that of the map load those as they are. */
export async function serve(bundles: readonly Bundle[], cdn: string): Promise<BenchServer> {
  const loaded = new Map<string, Map<string, number>>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = ELEMENTS.find((one) => path.startsWith(`/cdn/${one.file}`) && bundles.some((bundled) => bundled.page === one.page))?.page ?? path.split('/')[1] ?? '';
    void contentOf(path, bundles, cdn).then((content) => {
      const isCounted = ['.js', '.mjs', '.css'].includes(extname(path));
      if (content !== undefined && isCounted) note(loaded, { page, path, content });
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': (path.startsWith('/data/') ? MEDIA['.json'] : MEDIA[extname(path)]) ?? MEDIA['.html'] });
      response.end(content);
    });
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    bytesOf: (page) => [...(loaded.get(page)?.values() ?? [])].reduce((sum, bytes) => sum + bytes, 0),
    close: () => void server.close(),
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

async function contentOf(path: string, bundles: readonly Bundle[], cdn: string): Promise<string | Uint8Array | undefined> {
  if (path.startsWith('/cdn/')) return readFile(join(cdn, normalize(path.slice('/cdn'.length)))).catch(() => undefined);
  if (path.startsWith('/data/')) return agendaPage(path);
  const [, page, ...name] = path.split('/');
  const found = bundles.find((one) => one.page === page);
  return found && (name[0] ? found.files.get(name.join('/')) : htmlOf(found));
}

function htmlOf({ page, entry, styles }: Bundle): string {
  const links = styles.map((name) => `<link rel="stylesheet" href="/${page}/${name}">`).join('');
  const file = ELEMENTS.find((one) => one.page === page)?.file;
  const element = file ? `<script type="module" src="/cdn/${file}.js"></script>` : '';
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${page}</title>${links}${element}<script type="module" src="/${page}/${entry}"></script><body></body></html>`;
}

function note(loaded: Map<string, Map<string, number>>, { page, path, content }: { page: string; path: string; content: string | Uint8Array }): void {
  const files = loaded.get(page) ?? new Map<string, number>();
  if (!files.has(path)) files.set(path, brotliCompressSync(content).length);
  loaded.set(page, files);
}
