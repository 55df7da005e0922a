import { elementNames } from './lib/repository.js';
import { run } from './lib/run.js';

// npm run pack:check: what a consumer's tools will make of the package. attw reads exports with a `*` only when it is told some.
const elements = elementNames().flatMap((name) => [`${name}.js`, `${name}.define.js`]);
const commands = [
  'publint --strict',
  `attw --pack . --profile esm-only --include-entrypoints ${elements.map((path) => `./${path}`).join(' ')} --exclude-entrypoints custom-elements.json package.json`,
];

for (const command of commands) {
  const { ok } = await run(command, { env: { npm_config_ignore_scripts: 'true' } });
  if (!ok) process.exitCode = 1;
}
