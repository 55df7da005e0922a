import { expect } from 'chai';
import { openHostPage, type HostPage } from '../helpers/host-page.js';

const BUNDLE = '/dist/cdn/infolab-widgets.iife.js';
const OLD = '0.0.0-old';

/** The built bundle as an older release would be: the same code under another version. */
async function oldBundle(): Promise<string> {
  const { version } = (await (await fetch('/package.json')).json()) as { version: string };
  const code = await (await fetch(BUNDLE)).text();
  expect(code).to.contain(version);
  return URL.createObjectURL(new Blob([code.replaceAll(version, OLD)], { type: 'text/javascript' }));
}

function run(page: Document, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not run`));
    page.head.append(script);
  });
}

/** A page of its own without a policy, since the old bundle comes from a blob. */
async function openPage(): Promise<{ page: Document; warnings: string[]; close: () => void }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const warnings: string[] = [];
  (frame.contentWindow as unknown as { console: Console }).console.warn = (message: string) => void warnings.push(message);
  return { page, warnings, close: () => frame.remove() };
}

describe('two versions of the bundle on one page', () => {
  it('warns with both versions, throws nothing, and the first one works', async () => {
    const { page, warnings, close } = await openPage();
    await run(page, await oldBundle());
    await run(page, BUNDLE);
    expect(warnings.length).to.be.greaterThan(0);
    for (const warning of warnings) expect(warning).to.match(/^ij-[\w-]+: version 0\.0\.0-old is already on this page, version [\d.]+ stays unused$/);
    const form = page.createElement('ij-intake-form') as HTMLElement & { data: unknown };
    form.data = { id: 'f', version: 1, modules: [{ id: 'm', questions: [{ id: 'a', type: 'text', label: 'Ton métier rêvé' }] }] };
    const loaded = new Promise((resolve) => form.addEventListener('ij-load', resolve, { once: true }));
    page.body.append(form);
    await loaded;
    expect(form.shadowRoot?.textContent).to.contain('Ton métier rêvé');
    close();
  });

  it('says nothing when the same file runs once', async () => {
    const page: HostPage = await openHostPage('plain');
    expect(page.window.seen.errors).to.deep.equal([]);
    page.close();
  });
});
