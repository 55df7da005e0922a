import { expect } from 'chai';
import { IN_PAGES, ONE_BY_ONE, openPaged, type PagedForm } from '../helpers/paged-form.js';

let page: PagedForm;
const open = async (definition: object): Promise<PagedForm> => (page = await openPaged(definition, {}, { hasHistory: true }));
afterEach(() => page.remove());

describe('ij-intake-form: the browser’s Back', () => {
  it('goes back one page at the same address, and forward again', async () => {
    const { href } = location;
    await open(IN_PAGES);
    await page.fillIn();
    expect(page.title()).to.equal('Te joindre');
    await page.travel(-1);
    expect([page.title(), page.field('Ton envie').value, page.focusedText()]).to.deep.equal(['La suite', 'voler', 'La suite']);
    await page.travel(-1);
    expect(page.title()).to.equal('Toi');
    await page.travel(2);
    expect(page.title()).to.equal('Te joindre');
    expect(location.href).to.equal(href);
    expect(page.steps.map((one) => one.step)).to.deep.equal([2, 3, 2, 1, 3]);
  });

  it('leaves what a router has in its state, and its own entries, alone', async () => {
    await open(IN_PAGES);
    history.replaceState({ router: 7 }, '');
    await page.press('Plus');
    await page.goOn();
    expect((history.state as { router: number }).router).to.equal(7);
    history.pushState({ router: 8 }, '');
    await page.travel(-1);
    expect(page.title(), 'back to the entry of this page').to.equal('La suite');
    await page.travel(1);
    expect(page.title(), 'an entry of the router').to.equal('La suite');
    await page.travel(-2);
    expect([page.title(), (history.state as { router: number }).router]).to.deep.equal(['Toi', 7]);
  });

  it('is each form’s own', async () => {
    await open(IN_PAGES);
    const first = page;
    const second = await openPaged(IN_PAGES, {}, { hasHistory: true });
    const where = () => [first, second].map((one) => one.step());
    for (const one of [first, second]) {
      await one.press('Plus');
      await one.goOn();
    }
    expect(where()).to.deep.equal(['2', '2']);
    await page.travel(-1);
    expect(where()).to.deep.equal(['2', '1']);
    await page.travel(-1);
    expect(where()).to.deep.equal(['1', '1']);
    second.remove();
  });

  it('still works when the element has moved in the page', async () => {
    await open(IN_PAGES);
    await page.press('Plus');
    await page.goOn();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.form);
    await page.drawn();
    expect(page.step()).to.equal('2');
    await page.travel(-1);
    expect(page.step()).to.equal('1');
    elsewhere.remove();
  });

  it('goes back from the review', async () => {
    await open(IN_PAGES);
    await page.fillIn();
    await page.goOn();
    expect(page.title()).to.equal('Relire avant d’envoyer');
    await page.travel(-1);
    expect(page.title()).to.equal('Te joindre');
    await page.travel(1);
    expect([page.title(), page.focusedText()]).to.deep.equal(['Relire avant d’envoyer', 'Relire avant d’envoyer']);
  });

  it('means nothing to the next person', async () => {
    await open(ONE_BY_ONE);
    await page.press('Plus');
    await page.goOn();
    await page.type('Ton envie', 'voler');
    await page.goOn();
    await page.send();
    await page.press('Donner une autre réponse');
    await page.travel(-1);
    expect(page.step()).to.equal('1');
    expect(page.field('Plus').checked).to.equal(false);
  });

  it('is done without where the browser refuses', async () => {
    await open(IN_PAGES);
    history.pushState = () => {
      throw new DOMException('sandboxed', 'SecurityError');
    };
    await page.press('Plus');
    await page.goOn();
    expect(page.step()).to.equal('2');
    await page.press('Précédent');
    expect(page.step()).to.equal('1');
  });

  it('does not mark the history before the person goes on', async () => {
    const before = JSON.stringify(history.state);
    await open(IN_PAGES);
    await page.press('Plus');
    expect(JSON.stringify(history.state)).to.equal(before);
  });
});
