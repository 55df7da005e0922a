import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inRepository } from './lib/repository.js';
import { elementFiles, type Names } from './new-element/element-files.js';
import { otherFiles } from './new-element/other-files.js';

// npm run new:element agenda-map: a working element that shows a list, in the shape of the others, with its test and its stories.
const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) stop('npm run new:element <name>, in lower case with hyphens: agenda-map');
if (existsSync(inRepository('src/elements', name))) stop(`src/elements/${name} is there already`);

const names = namesOf(name);
for (const [path, content] of [...elementFiles(names), ...otherFiles(names)]) {
  await mkdir(dirname(inRepository(path)), { recursive: true });
  await writeFile(inRepository(path), content, { flag: 'wx' });
  console.log(`+ ${path}`);
}
await register(names);
console.log(`\nNext: docs/adding-an-element.md. Try it: npm run storybook, npm run test:browser -- --files "test/elements/${name}.browser.test.ts"`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** `agenda-map` → its tag, class and constant. */
function namesOf(folder: string): Names {
  const pascal = folder.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  return { folder, tag: `ij-${folder}`, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) };
}

/** Adds the lines that make the element part of the library. */
async function register({ folder, camel }: Names): Promise<void> {
  await addLines('src/define.ts', [`import './elements/${folder}/${folder}.define.js';`]);
  await addLines('src/index.ts', [`export * from './elements/${folder}/${folder}.js';`, `export * from './elements/${folder}/${folder}.events.js';`]);
  await addLines('src/contract/index.ts', [`export * from './${folder}.js';`]);
  await edit('src/contract/schemas.ts', (text) =>
    text.replace(/^} as const;/m, `  'ij/${folder}@1': ${camel},\n} as const;`).replace(/^import .*$/m, `import { ${camel} } from './${folder}.js';\n$&`),
  );
  await edit('.config/size-limit.json', (text) => {
    const budgets = JSON.parse(text) as object[];
    return `${JSON.stringify([...budgets, { name: `ij-${folder}`, path: `../dist/cdn/${folder}.js`, limit: '25 kB', brotli: true }], undefined, 2)}\n`;
  });
}

function addLines(path: string, lines: readonly string[]): Promise<void> {
  return edit(path, (text) => `${text.trimEnd()}\n${lines.join('\n')}\n`);
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(inRepository(path), change(await readFile(inRepository(path), 'utf8')));
  console.log(`~ ${path}`);
}
