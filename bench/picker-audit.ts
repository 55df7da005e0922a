import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowsers } from '../.tools/browsers/find-browsers.js';
import { inRepository } from '../.tools/lib/repository.js';
import { bundle } from './bundle.js';
import { AUDIT_LABEL, AuditRoom } from './picker-audit-room.js';
import { benchLabels } from './picker.js';
import { serve } from './serve.js';

// node --import tsx bench/picker-audit.ts [--pages audit-ours,audit-vaadin] [--cdn dist/cdn]: what a screen reader, the keyboard, the clipboard and a form get
// of our picker and of nine others, in Chromium. Each cell is looked at in a page of its own, so that nothing is left of the one before.
const { values: wishes } = parseArgs({ options: { pages: { type: 'string' }, cdn: { type: 'string', default: inRepository('dist/cdn') } } });

const PAGES = ['ours', 'tom-select', 'choices', 'tagify', 'select2', 'vaadin', 'lion', 'spectrum', 'accessible-autocomplete', 'auto-complete-element'].map((name) => `audit-${name}`);
const LABELS = benchLabels(60);
const TYPED = 'gar';
const PASTED = LABELS.slice(3, 6);

type Check = (room: AuditRoom) => Promise<string>;

const yes = (is: boolean): string => (is ? 'yes' : '**no**');

/** Each cell of a row. `–`: it can't be asked of a field of one value. */
const CHECKS: Readonly<Record<string, Check>> = {
  'role': async (room) => (await room.focused()).role,
  'name': async (room) => ((await room.focused()).name.includes(AUDIT_LABEL) ? 'ok' : `**“${(await room.focused()).name}”**`),
  'active descendant': async (room) => {
    await room.type(TYPED);
    await room.press('ArrowDown');
    return yes((await room.focused()).hasActiveDescendant);
  },
  'filter announced': async (room) => said(await room.heard(() => room.type(TYPED))),
  'selection announced': async (room) => {
    await room.type(TYPED);
    return said(await room.heard(() => room.choose()));
  },
  'axe, open': async (room) => {
    await room.type(TYPED);
    return (await room.violations()).join(', ') || 'none';
  },
  'Backspace removes the last': async (room) => (room.isSingle ? '–' : yes(await room.removesLast())),
  'Ctrl+Z has it again': async (room) => {
    if (room.isSingle) return '–';
    if (!(await room.removesLast())) return '**no**';
    const before = (await room.chosen()).length;
    await room.chord('Control', 'z');
    return yes((await room.chosen()).length > before);
  },
  'paste 3: lines / commas': async (room) => {
    if (room.isSingle) return '–';
    const lines = await room.pasted(PASTED.join('\n'));
    await room.again(LABELS);
    return `${lines} / ${await room.pasted(PASTED.join(', '))}`;
  },
  'form-associated': async (room) => yes(await room.run<boolean>('!!bench.element?.().constructor.formAssociated')),
  'FormData': async (room) => {
    await room.add(TYPED);
    const wanted = await room.chosen();
    const entries = await room.run<readonly (readonly [string, string])[]>("[...new FormData(document.querySelector('form'))]");
    return wanted.length && JSON.stringify(entries) === JSON.stringify(wanted.map((value) => ['c', value])) ? 'ok' : `**${JSON.stringify(entries).slice(0, 60)}**`;
  },
  'fieldset disables': async (room) => {
    await room.run("document.querySelector('fieldset').disabled = true, document.activeElement.blur(), true");
    await room.add(TYPED);
    return yes((await room.chosen()).length === 0 && !(await room.text()).includes(TYPED));
  },
  'reset clears': async (room) => {
    await room.add(TYPED);
    if (!(await room.chosen()).length) return '?';
    await room.run("document.querySelector('form').reset(), true");
    await room.settle();
    return yes(!(await room.chosen()).length);
  },
};

const said = (texts: readonly string[]): string => (texts.length ? `yes (“${texts.at(-1)?.slice(0, 60)}”)` : '**no**');

async function rowOf(browser: Browser, page: string, axe: string): Promise<string> {
  const server = await bundle(page).then((one) => serve([one], wishes.cdn));
  const cells: string[] = [];
  for (const check of Object.values(CHECKS)) {
    const room = await AuditRoom.open(browser, { address: `${server.origin}/${page}/`, labels: LABELS, axe });
    cells.push(await check(room).catch((error: unknown) => `? (${String(error).split('\n')[0]?.slice(0, 60)})`));
    await room.close();
  }
  server.close();
  return `| ${[page.replace('audit-', ''), ...cells].join(' | ')} |`;
}

const { chromium } = findBrowsers({ engines: ['chromium'], required: ['chromium'] });
const browser = await puppeteer.launch({ executablePath: chromium ?? '', args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
try {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  console.log(`| | ${Object.keys(CHECKS).join(' | ')} |\n|${'---|'.repeat(Object.keys(CHECKS).length + 1)}`);
  for (const page of PAGES.filter((one) => wishes.pages?.split(',').includes(one) ?? true)) {
    console.log(await rowOf(browser, page, axe).catch((error: unknown) => `| ${page} | not built: ${String(error).split('\n')[0]} |`));
  }
} finally {
  await browser.close();
}
