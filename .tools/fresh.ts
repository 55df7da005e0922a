import { writeFile } from 'node:fs/promises';
import { docsMarkdown } from './contract/docs.js';
import { inRepository, readIfThere } from './lib/repository.js';
import { mustRun, run } from './lib/run.js';

// npm run fresh: the two committed files that are made from the source are what the source says. Leaves the fresh ones in place.
const GENERATED = ['custom-elements.json', 'docs/contract.md'];

const before = await Promise.all(GENERATED.map((path) => readIfThere(inRepository(path))));
await mustRun('npm run --silent cem', { capture: true });
await writeFile(inRepository('docs/contract.md'), docsMarkdown());

for (const [index, path] of Object.entries(GENERATED)) {
  const old = before[Number(index)];
  if (old === (await readIfThere(inRepository(path)))) continue;
  process.exitCode = 1;
  console.error(`${path} was not what the source says; it is now. Commit it.`);
  await showDifference(path, old ?? '');
}

async function showDifference(path: string, old: string): Promise<void> {
  const kept = inRepository('node_modules/.cache', path.replaceAll('/', '-'));
  await writeFile(kept, old);
  const { output } = await run(`git --no-pager diff --no-index --no-color "${kept}" "${path}"`, { capture: true });
  console.error(output.split('\n').slice(4, 60).join('\n'));
}
