import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ExampleSet } from '../../src/elements/examples.js';

const inRepository = (path: string) => new URL(`../../${path}`, import.meta.url);
const folders = readdirSync(inRepository('src/elements'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('stories', () => {
  for (const folder of folders) {
    const path = `src/elements/${folder}/${folder}.examples.ts`;
    if (!readdirSync(inRepository(`src/elements/${folder}`)).includes(`${folder}.examples.ts`)) continue;

    it(`show every example of ${folder}`, async () => {
      const module = (await import(inRepository(path).href)) as Record<string, ExampleSet>;
      const examples = Object.values(module).flatMap((set) => set.examples?.map(({ name }) => name) ?? []);
      const source = readFileSync(inRepository(`stories/${folder}.stories.ts`), 'utf8');
      const stories = [...source.matchAll(/storyOf\(\w+, '([\w-]+)'\)/g)].map(([, name]) => name);
      assert.ok(examples.length > 0);
      assert.deepEqual(stories, examples);
    });
  }
});
