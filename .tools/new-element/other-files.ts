import type { Names, NewFile } from './element-files.js';

/** What a new element has outside its folder: its document in the contract, its story, its tests. */
export const otherFiles = (names: Names): NewFile[] => [
  [`src/contract/${names.folder}.ts`, contractFile(names)],
  [`stories/${names.folder}.stories.ts`, storyFile(names)],
  [`test/elements/${names.folder}.model.test.ts`, modelTestFile(names)],
  [`test/elements/${names.folder}.browser.test.ts`, browserTestFile(names)],
];

const contractFile = ({ folder, pascal, camel }: Names): string => `import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** \`ij/${folder}@1\`: TODO, what it is and what it never holds. */
export const ${camel} = z.object({
  schema: z.optional(z.literal('ij/${folder}@1')),
  title: z.optional(text(300)),
  items: list(z.object({ id: code, label: text(300) }), 2_000),
});
export type ${pascal} = z.infer<typeof ${camel}>;
`;

const storyFile = ({ folder, tag, pascal, camel }: Names): string => `import type { Meta } from '@storybook/web-components-vite';
import '../src/elements/${folder}/${folder}.define.js';
import { ${camel}Examples } from '../src/elements/${folder}/${folder}.examples.js';
import { storyOf } from './from-examples.js';

const meta: Meta = { title: '${pascal}', component: '${tag}' };
export default meta;

export const Ready = storyOf(${camel}Examples, 'ready');
export const Limited = storyOf(${camel}Examples, 'limited');
export const Empty = storyOf(${camel}Examples, 'empty');
export const Failed = storyOf(${camel}Examples, 'failed');
export const Loading = storyOf(${camel}Examples, 'loading');
`;

const modelTestFile = ({ folder, pascal }: Names): string => `import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layout${pascal} } from '../../src/elements/${folder}/${folder}.model.js';

const items = ['a', 'b', 'c'].map((id) => ({ id, label: id }));

describe('layout${pascal}', () => {
  it('shows as many items as the limit, and tells how many are left', () => {
    assert.deepEqual(layout${pascal}({ items }, { limit: 2 }), { items: items.slice(0, 2), hidden: 1 });
  });

  it('shows everything when there is room', () => {
    assert.equal(layout${pascal}({ items }, { limit: 9 }).hidden, 0);
  });
});
`;

const browserTestFile = ({ folder, tag, camel }: Names): string => `import { expect } from 'chai';
import '../../src/elements/${folder}/${folder}.define.js';
import { ${camel}Examples } from '../../src/elements/${folder}/${folder}.examples.js';
import { showExample } from '../helpers/show-example.js';

describe('${tag}', () => {
  it('tells which item a person chose', async () => {
    const [ready] = ${camel}Examples.examples;
    if (!ready) throw new Error('no example');
    const shown = await showExample('${tag}', ready);
    const chosen: string[] = [];
    shown.element.addEventListener('${tag}-select', (event) => chosen.push((event as CustomEvent<{ id: string }>).detail.id));
    shown.element.shadowRoot?.querySelectorAll('button')[1]?.click();
    expect(chosen).to.deep.equal(['e2']);
    shown.remove();
  });
});
`;
