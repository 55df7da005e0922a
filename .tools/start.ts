import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { buildCdn } from './lib/cdn.js';
import { buildDemo } from './lib/demo.js';
import { filesUnder, inRepository, root } from './lib/repository.js';
import { timed } from './lib/run.js';

// npm start: the demo town's site and the endpoint it talks to, with the widgets of the present source.
const BUILT = inRepository('dist/cdn/manifest.json');

if (isStale()) {
  console.log('The widgets are built first; this takes a moment.');
  await timed('dist/cdn/', () => buildCdn());
  await timed('dist/demo/', () => buildDemo());
}
startDemo();

/** Is nothing built, or a source newer than it? */
function isStale(): boolean {
  if (!existsSync(BUILT)) return true;
  const builtMs = statSync(BUILT).mtimeMs;
  const sources = [...['src', 'demo/forms', 'demo/site/auteur', 'demo/site/integrer'].flatMap((folder) => filesUnder(inRepository(folder)).map((path) => inRepository(folder, path))), inRepository('vite.config.ts'), inRepository('package.json')];
  return sources.some((path) => statSync(path).mtimeMs > builtMs);
}

/** Without a token nobody could try moderation: a new one each time, for this run alone. */
function tokenOfRun(): string {
  const { ADMIN_TOKEN: own } = process.env;
  if (own) return own;
  const token = randomBytes(18).toString('base64url');
  console.log(`Token of this run, for the moderation page: ${token}`);
  return token;
}

function startDemo(): void {
  const env = { ...process.env, ADMIN_TOKEN: tokenOfRun() };
  const demo = spawn(process.execPath, ['--import', 'tsx', 'demo/server/start.ts'], { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => demo.kill(signal));
  demo.once('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  demo.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}
