import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { RICH_FORM } from '../../src/elements/intake-form/intake-form-rich.examples.js';
import { axeFaults } from '../helpers/axe.js';
import { settle } from '../helpers/fake-network.js';
import { openForm, type FormPage } from '../helpers/intake-form-page.js';

let page: FormPage;
afterEach(() => page.remove());

const click = async (find: (root: ShadowRoot) => HTMLElement | null | undefined) => {
  const found = find(page.root);
  if (!found) throw new Error('nothing to press');
  found.click();
  await page.drawn();
};

/** Something in each question, a row taken away, a file refused, a fault in a row. */
async function fillIn(): Promise<void> {
  const { press, type, field, root } = page;
  await type('Le métier', 'boulanger');
  await click(() => root.querySelector<HTMLInputElement>('.statement input'));
  await press('Ajouter : journée');
  await press('Ajouter : journée');
  await press('Retirer journée 2');
  await click(() => root.querySelectorAll<HTMLInputElement>('.item input[type=radio]')[1]);
  await type('Combien d’heures', 'trois');
  const canvas = document.createElement('canvas');
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const transfer = new DataTransfer();
  for (const one of [new File([blob as Blob], 'x.png', { type: 'image/png' }), new File(['x'], 'x.zip', { type: 'application/zip' })]) transfer.items.add(one);
  field('Une photo').files = transfer.files;
  field('Une photo').dispatchEvent(new CustomEvent('change'));
  while (!root.querySelector('.files img')) await settle();
  await page.send();
}

/** The list of places, open, an option in hand. */
async function openList(): Promise<void> {
  page.field('Où était-ce').focus();
  await sendKeys({ type: 'saint' });
  await sendKeys({ press: 'ArrowDown' });
  await page.drawn();
}

describe('rich questions, filled in', () => {
  for (const theme of ['light', 'dark', 'contrast']) {
    for (const widthPx of [320, 1280]) {
      it(`have nothing for axe to find, and fit, ${theme}, ${widthPx} px`, async () => {
        page = await openForm([], { definition: RICH_FORM, attributes: { theme } });
        page.form.style.width = `${widthPx}px`;
        await fillIn();
        await openList();
        expect(page.root.querySelectorAll('[role=option]')).to.have.length(2);
        expect(page.root.querySelector('.summary')).to.be.ok;
        expect(await axeFaults(page.form)).to.deep.equal([]);
        expect(page.root.querySelector('.base')?.scrollWidth).to.be.at.most(widthPx);
      });
    }
  }

  it('can be pressed by a finger: 24 px at least', async () => {
    page = await openForm([], { definition: RICH_FORM });
    await fillIn();
    await openList();
    for (const target of page.root.querySelectorAll<HTMLElement>('button, [role=option], label.row, input[type=file]')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });

  it('take a grid by the keyboard alone', async () => {
    page = await openForm([], { definition: RICH_FORM });
    page.field('Le métier').focus();
    for (const press of ['Tab', ' ', 'ArrowDown', 'Tab', 'Tab', ' ']) {
      await sendKeys({ press });
      await page.drawn();
    }
    expect([...page.root.querySelectorAll<HTMLInputElement>('.statement input:checked')].map(({ value }) => value)).to.deep.equal(['2', '1']);
  });

  it('speak of a total once it stands still', async () => {
    page = await openForm([], { definition: RICH_FORM });
    await click((root) => root.querySelectorAll<HTMLInputElement>('.item input[type=radio]')[0]);
    await page.type('Combien d’heures', '7');
    while (page.text('[role="status"].visually-hidden') !== 'Heures en tout : 7') await settle();
    expect(page.root.querySelector('output')?.getAttribute('aria-live')).to.equal('off');
  });
});
