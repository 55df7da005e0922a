import { spawn } from 'node:child_process';
import { filesUnder, inRepository, root } from './lib/repository.js';

// npm run test:node, npm run test:e2e: the tests that run in Node, those of test/e2e apart because they need the build.
// `npm run test:node -- contract demo` runs those folders. (Node 20 does not expand patterns itself.)
const [kind, ...folders] = process.argv.slice(2);
const isWanted = (path: string): boolean => {
  const folder = path.split('/')[0] ?? '';
  if ((folder === 'e2e') !== (kind === 'e2e')) return false;
  return path.endsWith('.test.ts') && !path.endsWith('.browser.test.ts') && (!folders.length || folders.includes(folder));
};
const files = filesUnder(inRepository('test')).filter(isWanted);

if (files.length) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', ...files.map((path) => `test/${path}`)], { cwd: root, stdio: 'inherit' });
  child.once('exit', (code) => (process.exitCode = code ?? 1));
} else {
  console.error('no such tests');
  process.exitCode = 1;
}
