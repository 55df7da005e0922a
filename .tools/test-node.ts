import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesUnder, inRepository, root } from './lib/repository.js';

// npm run test:node, npm run test:e2e: the tests that run in Node, those of test/e2e apart because they need the build.
// `npm run test:node -- contract demo` runs those folders. The endpoint's tests on PostgreSQL are run when they are asked for: `npm run test:postgres`.
// (Node 20 does not expand patterns itself.)

/** Folders whose files share one process: to start one, and to load the same modules again, takes longer than most of these files. */
const TOGETHER = ['contract', 'demo', 'elements', 'importers'];
const ON_DEMAND = 'demo-postgres';
/** A test that hangs fails, in milliseconds: the longest file takes a third of it. */
const TIMEOUT_MS = 600_000;
/** What stands outside a `describe` would be done around each test of the others: such a file has its own process. */
const HOOKS_FOR_ALL = /^(before|after)Each\(/m;

const [kind, ...folders] = process.argv.slice(2);
const isWanted = (path: string): boolean => {
  const folder = path.split('/')[0] ?? '';
  if ((folder === 'e2e') !== (kind === 'e2e')) return false;
  if (folder === ON_DEMAND && !folders.includes(folder)) return false;
  return path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts') && (!folders.length || folders.includes(folder));
};
const files = filesUnder(inRepository('test')).filter(isWanted).map((path) => `test/${path}`);
const groups = TOGETHER.map((folder) => ({ folder, files: files.filter((path) => path.startsWith(`test/${folder}/`) && !HOOKS_FOR_ALL.test(readFileSync(inRepository(path), 'utf8'))) }));
const alone = files.filter((path) => !groups.some((group) => group.files.includes(path)));

/** Writes a file that imports those of a group, one after the other; its path. */
async function writeGroup({ folder, files: inIt }: (typeof groups)[number]): Promise<string> {
  const path = inRepository('node_modules/.cache/test', `${folder}.test.mjs`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, inIt.map((file) => `import ${JSON.stringify(pathToFileURL(inRepository(file)).href)};\n`).join(''));
  return path;
}

if (files.length) {
  const written = await Promise.all(groups.filter((group) => group.files.length).map(writeGroup));
  const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', `--test-timeout=${String(TIMEOUT_MS)}`, ...written, ...alone], { cwd: root, stdio: 'inherit' });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
} else {
  console.error('no such tests');
  process.exitCode = 1;
}
