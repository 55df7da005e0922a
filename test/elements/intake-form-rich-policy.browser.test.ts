import { expect } from 'chai';
import { RICH_FORM } from '../../src/elements/intake-form/intake-form-rich.examples.js';
import type { IjIntakeForm } from '../../src/elements/intake-form/intake-form.js';
import { settle } from '../helpers/fake-network.js';
import type { HostPage } from '../helpers/host-page.js';

type HostWindow = HostPage['window'] & typeof globalThis;

/** The source, on a page with the promised policy: `img-src 'self' data:`, no inline style, Trusted Types. */
async function openPage(): Promise<{ readonly window: HostWindow; readonly form: IjIntakeForm; readonly close: () => void }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  frame.src = '/test/embed/rich-questions.html';
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const window = frame.contentWindow as HostWindow;
  await window.customElements.whenDefined('ij-intake-form');
  const form = window.document.querySelector('ij-intake-form') as IjIntakeForm;
  form.data = RICH_FORM;
  while (form.dataset['status'] !== 'ready') await settle();
  await form.updateComplete;
  return { window, form, close: () => frame.remove() };
}

describe('rich questions under the promised policy', () => {
  it('are drawn with their styles, prepare a photo and show it: nothing refused, nothing thrown', async () => {
    const { window, form, close } = await openPage();
    const root = form.shadowRoot as ShadowRoot;
    const head = root.querySelector('.matrix-head') as HTMLElement;
    expect(window.getComputedStyle(head).display, 'the styles of the part').to.equal('grid');

    root.querySelector<HTMLElement>('.statement input')?.click();
    const field = root.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
    const canvas = window.document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    const transfer = new window.DataTransfer();
    transfer.items.add(new window.File([blob as Blob], 'x.jpg', { type: 'image/jpeg' }));
    field.files = transfer.files;
    field.dispatchEvent(new window.CustomEvent('change'));
    while (!root.querySelector('.files img')) await settle();
    const preview = root.querySelector('.files img') as HTMLImageElement;
    await preview.decode();
    expect(preview.naturalWidth).to.be.greaterThan(0);

    expect(window.seen.violations).to.deep.equal([]);
    expect(window.seen.errors).to.deep.equal([]);
    close();
  });
});
