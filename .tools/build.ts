import { cp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buildCdn } from './lib/cdn.js';
import { buildDemo } from './lib/demo.js';
import { inRepository } from './lib/repository.js';
import { mustRun, timed } from './lib/run.js';
import { writeDocs } from './contract/docs.js';
import { writeSchemas } from './contract/json-schemas.js';

// npm run build: everything that is published, plus the two committed files that are made from the source.
await rm(inRepository('dist'), { recursive: true, force: true });
await timed('ES modules, dist/', () => mustRun('vite build --logLevel warn'));
await timed('fonts of pictures, dist/fonts/', () => copyFonts());
await timed('types, dist/types/', () => mustRun('tsc --project .config/tsconfig.build.json'));
await timed('bundles, dist/cdn/', () => buildCdn());
await timed('scripts of the demo, dist/demo/', () => buildDemo());
await timed('JSON Schemas, dist/schemas/', () => writeSchemas(inRepository('dist/schemas')));
await timed('docs/contract.md', () => writeDocs(inRepository('docs/contract.md')));
await timed('custom-elements.json, dist/ide/', () => mustRun('npm run --silent cem', { capture: true }));
await cp(inRepository('LICENSE'), inRepository('dist/cdn/LICENSE'));

/** Of a package of 12 MB, what pictures are drawn with, and its licence. */
async function copyFonts(): Promise<void> {
  const from = inRepository('node_modules/dejavu-fonts-ttf');
  for (const name of ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf', 'LICENSE']) await cp(join(from, name), join(inRepository('dist/fonts'), basename(name)));
}
