import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { EXPRESS_SHEET } from '../../src/elements/intake-form/intake-form-express.examples.js';
import { axeFaults } from '../helpers/axe.js';
import { keptNames, newDesk, openExpress, type ExpressPage } from '../helpers/express-page.js';

let page: ExpressPage;
let desk = '';
beforeEach(() => (desk = newDesk()));
afterEach(() => {
  page.remove();
  for (const name of keptNames(desk)) localStorage.removeItem(name);
});

describe('ij-intake-form, express: sheet after sheet', () => {
  it('keeps the sheet at once, sends it after eight seconds, and counts it', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await page.control('Enter');
    expect(page.checked()).to.deep.equal([]);
    expect(page.focusedQuestion()).to.equal('theme');
    expect(page.said()).to.equal('Fiche gardée. Envoi dans 8 s.');
    expect(await page.world.device.all()).to.have.length(1);
    expect(page.world.posts).to.deep.equal([]);
    expect(page.find('.queue')).to.equal(null);
    expect(await axeFaults(page.form)).to.deep.equal([]);
    await page.world.pass(5_000);
    document.dispatchEvent(new CustomEvent('visibilitychange'));
    await page.drawn();
    expect(page.text('.undo')).to.equal('Fiche gardée. Envoi dans 3 s.');
    expect(page.world.posts).to.deep.equal([]);
    await page.passUndo();
    expect([...page.world.stored.values()]).to.deep.equal([1]);
    expect(page.find('.undo')).to.equal(null);
    expect(page.text('.news')).to.equal('1 fiche envoyée');
  });

  it('takes it back with its answers as they were, by button or by key', async () => {
    page = await openExpress();
    for (const undo of [() => page.press('Annuler'), () => page.control('z')]) {
      page.start();
      await page.keys('2'); // and the question of the moment is next
      await sendKeys({ type: 'Un stage ?' });
      await page.keys('Escape', '4');
      await page.control('Enter');
      await undo();
      await page.drawn();
      expect(page.field('La question').value).to.equal('Un stage ?');
      expect(page.checked()).to.deep.equal(['r2', 'r4']);
      expect(page.said()).to.equal('Fiche reprise. Elle n’est pas partie.');
      expect(page.focusedQuestion()).to.equal('theme');
      expect(await page.world.device.all()).to.deep.equal([]);
      await page.press('Vider la fiche');
    }
    await page.passUndo();
    expect(page.world.posts).to.deep.equal([]);
  });

  it('leaves Ctrl + Z to a text', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await page.control('Enter');
    page.field('La question').focus();
    await page.control('z');
    expect(await page.world.device.all()).to.have.length(1);
    expect(page.find('.undo')).not.to.equal(null);
  });

  it('loses no sheet begun meanwhile: it comes back after the one taken back is sent', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await page.control('Enter');
    await page.keys('5');
    await page.press('Annuler');
    expect(page.checked()).to.deep.equal(['r1']);
    expect(page.text('.news')).to.contain('1 fiche commencée attend');
    await page.press('Changer de fiche');
    expect(page.checked()).to.deep.equal(['r5']);
    await page.press('Changer de fiche');
    page.start();
    await page.control('Enter');
    expect(page.checked()).to.deep.equal(['r5']);
    page.start();
    await page.control('Enter');
    await page.passUndo();
    expect(page.world.stored.size).to.equal(2);
    expect(page.answers().map(({ theme }) => theme)).to.deep.equal(['r1', 'r1', 'r5']);
  });

  it('too late, when the endpoint may have it: sent once all the same', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await page.control('Enter');
    page.world.fate = () => 'slow';
    const [record] = await page.world.device.all();
    const sending = page.tab.outbox.send(record?.submissionId ?? '');
    await page.world.settle();
    await page.press('Annuler');
    expect(page.checked()).to.deep.equal([]);
    page.world.fate = () => 'ok';
    await page.world.pass(1);
    await sending;
    await page.world.pass(60_000);
    await page.drawn();
    expect([...page.world.stored.values()]).to.deep.equal([1]);
    expect(await page.world.device.all()).to.deep.equal([]);
  });

  it('sends nothing twice, however often the button is pressed', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    const button = page.find('.send') as HTMLButtonElement;
    button.click();
    button.click();
    await page.drawn();
    button.click();
    await page.drawn();
    expect(await page.world.device.all()).to.have.length(1);
    expect(page.find('.summary')).to.equal(null);
  });

  it('says when the device can’t keep it', async () => {
    page = await openExpress({ storage: 'denied' });
    page.start();
    await page.keys('1');
    await page.control('Enter');
    expect(page.said()).to.contain('dans cette page seulement').and.to.contain('8 s');
    expect(!window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }))).to.equal(true);
    await page.passUndo();
    expect(page.world.stored.size).to.equal(1);
  });

  it('says above the sheet how many wait, and tries them again with the next one', async () => {
    page = await openExpress();
    page.world.fate = () => 'offline';
    page.start();
    await page.keys('1');
    await page.control('Enter');
    expect(page.find('.waiting')?.textContent).to.equal('');
    await page.passUndo();
    expect([page.text('.waiting'), page.find('.waiting')?.role]).to.deep.equal(['1 fiche gardée attend d’être envoyée', 'status']);
    expect(page.said()).to.equal('');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    page.world.fate = () => 'ok';
    page.start();
    await page.keys('2');
    await page.control('Enter');
    expect([page.world.stored.size, page.text('.waiting')]).to.deep.equal([1, '']);
    await page.passUndo();
    expect([...page.world.stored.values()]).to.deep.equal([1, 1]);
  });

  it('asks before the page goes while a sheet is begun, or another one waits for its turn', async () => {
    const asks = () => !window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }));
    page = await openExpress();
    expect(asks()).to.equal(false);
    page.start();
    await page.keys('1');
    expect(asks()).to.equal(true);
    await page.control('Enter');
    expect(asks()).to.equal(false);
    await page.keys('5');
    await page.press('Annuler');
    await page.control('Enter');
    expect(asks()).to.equal(true);
    await page.press('Vider la fiche');
    expect(asks()).to.equal(false);
  });

  it('gives back a sheet that was cleared', async () => {
    page = await openExpress();
    page.start();
    await page.keys('3');
    await page.press('Vider la fiche');
    expect(page.checked()).to.deep.equal([]);
    expect(page.text('.undo')).to.equal('Fiche vidée. Encore 30 s pour la reprendre.');
    await page.press('Annuler');
    expect(page.checked()).to.deep.equal(['r3']);
  });

  it('loses nothing when it moves in the page: begun sheets, undo, marks and count', async () => {
    page = await openExpress({ attributes: { desk } });
    const elsewhere = document.body.appendChild(document.createElement('div'));
    const move = async () => {
      elsewhere.append(page.form);
      await page.drawn();
    };
    page.start();
    await page.keys('1');
    page.field('par téléphone').click();
    await page.control('Enter');
    await move();
    expect([page.text('.undo'), page.root.querySelectorAll('.proposed').length]).to.deep.equal(['Fiche gardée. Envoi dans 8 s.', 1]);
    page.start();
    await page.keys('5');
    await page.press('Annuler');
    await move();
    expect(page.text('.news')).to.contain('1 fiche commencée attend');
    page.start();
    await page.control('Enter');
    expect(page.checked()).to.include('r5');
    await move();
    await page.passUndo();
    expect([page.text('.news'), page.find('.undo')]).to.deep.equal(['1 fiche envoyée', null]);
    expect(page.checked()).to.include('r5');
    elsewhere.remove();
  });

  it('without "after: new", ends on the usual panel', async () => {
    page = await openExpress({ attributes: { variant: 'fiche' } });
    page.start();
    await page.keys('1');
    await page.control('Enter');
    expect(page.text('.panel [role="heading"]')).to.equal('Merci, c’est envoyé !');
  });
});

describe('ij-intake-form, express: what the desk’s next sheet proposes', () => {
  const personal = (privacy: object) => ({ ...EXPRESS_SHEET, modules: [{ id: 'm', questions: EXPRESS_SHEET.modules.flatMap(({ questions }) => questions.map((question) => (question.id === 'canal' ? { ...question, privacy } : question))) }] });

  it('is stored only after a send, proposed as such, and changed or cleared by one key', async () => {
    page = await openExpress({ attributes: { desk } });
    page.start();
    await page.keys('1', 'Escape', 'c', '2');
    expect(keptNames(desk)).to.deep.equal([]);
    await page.control('Enter');
    expect(keptNames(desk)).to.deep.equal([`ij-remembered:${desk}/fiche-express`]);
    expect(page.field('par téléphone').checked).to.equal(true);
    expect(page.text('.proposed')).to.contain('repris de la fiche d’avant');
    expect(page.said()).to.equal('Fiche gardée. Envoi dans 8 s. 1 réponse reprise de la fiche d’avant.');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    await page.keys('c', 'Delete');
    expect(page.field('par téléphone').checked).to.equal(false);
    expect(page.find('.proposed')).to.equal(null);
  });

  it('is there for the next page, and an untouched proposal is no sheet to send', async () => {
    page = await openExpress({ attributes: { desk } });
    page.start();
    await page.keys('1', 'Escape', 'c', '3');
    await page.control('Enter');
    page.remove();
    page = await openExpress({ attributes: { desk } });
    expect(page.field('par message').checked).to.equal(true);
    page.start();
    await page.control('Enter');
    expect(page.answers()).to.deep.equal([]);
    expect(page.said()).to.equal('La fiche est vide.');
  });

  it('is never what is personal, sensitive or of the contact', async () => {
    for (const privacy of [{ personal: true }, { sensitive: true }]) {
      page = await openExpress({ definition: personal(privacy), attributes: { desk } });
      page.start();
      await page.keys('1', 'Escape', 'c', '2');
      await page.control('Enter');
      expect(keptNames(desk), JSON.stringify(privacy)).to.deep.equal([]);
      expect(page.field('par téléphone').checked).to.equal(false);
      page.remove();
    }
    page = await openExpress();
  });

  it('is nothing where the storage is refused, and takes nothing else away', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      page = await openExpress();
      page.start();
      await page.keys('1', 'Escape', 'c', '2');
      await page.control('Enter');
      expect(await page.world.device.all()).to.have.length(1);
      expect(page.find('.proposed')).to.equal(null);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('leaves the number of people unanswered when nobody gave it', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await page.control('Enter');
    expect(page.answers()).to.deep.equal([{ theme: 'r1' }]);
    expect(page.field('Combien').value).to.equal('');
  });
});
