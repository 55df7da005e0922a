import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { openExpress, type ExpressPage } from '../helpers/express-page.js';

let page: ExpressPage;
afterEach(() => page.remove());

describe('ij-intake-form, express: one key an answer', () => {
  it('fills the whole sheet and sends it in twelve keystrokes, the chord counted as two', async () => {
    page = await openExpress();
    page.start();
    const keys = ['1', 'Escape', '4', '1', '5', '3', '1', '1', '2', '1'];
    await page.keys(...keys);
    await page.control('Enter');
    expect(keys.length + 2).to.be.at.most(12);
    expect(page.answers()).to.deep.equal([{ theme: 'r1', age: 'r4', sexe: 'r1', statut: 'r5', niveau: 'r3', territoire: 'r1', canal: 'r1', oriente: 'r2', suite: ['r1'] }]);
  });

  it('reaches a question by its letter, chooses by its digit, and goes on to the next without an answer', async () => {
    page = await openExpress();
    page.start();
    await page.keys('s');
    expect(page.focusedQuestion()).to.equal('sexe');
    await page.keys('2');
    expect(page.focusedQuestion()).to.equal('statut');
    await page.keys('d');
    expect(page.focusedQuestion()).to.equal('theme');
    expect(page.field('un homme').checked).to.equal(true);
  });

  it('takes the digits of a French keyboard without Shift', async () => {
    page = await openExpress();
    page.start();
    page.focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'é', code: 'Digit2', bubbles: true, cancelable: true }));
    await page.drawn();
    expect(page.field('métiers').checked).to.equal(true);
  });

  it('leaves texts alone: letters and digits are typed, Escape goes on', async () => {
    page = await openExpress();
    page.start();
    await page.keys('q');
    await sendKeys({ type: 'as 14 ?' });
    expect(page.field('La question').value).to.equal('as 14 ?');
    expect(page.focusedQuestion()).to.equal('question');
    await page.keys('Escape');
    expect(page.focusedQuestion()).to.equal('age');
    await page.keys('x');
    await sendKeys({ type: '12' });
    await page.keys('ArrowUp');
    expect(page.field('Combien').value).to.equal('13');
    await page.keys('Escape');
    expect(page.focused()).to.equal(page.find('.send'));
  });

  it('toggles where several answers are possible, and stays', async () => {
    page = await openExpress();
    page.start();
    await page.keys('f', '1', '3', '1');
    expect(page.focusedQuestion()).to.equal('suite');
    expect([page.field('répondu').checked, page.field('orienté').checked]).to.deep.equal([false, true]);
  });

  it('clears the answer in hand with one key', async () => {
    page = await openExpress();
    page.start();
    await page.keys('s', '2', 's', 'Delete');
    expect(page.field('un homme').checked).to.equal(false);
    expect(page.focusedQuestion()).to.equal('sexe');
  });

  it('shows a question after its trigger, says so, and takes the focus nowhere', async () => {
    page = await openExpress();
    page.start();
    await page.keys('a', '4');
    expect(page.focusedQuestion()).to.equal('sexe');
    expect(page.said()).to.equal('1 question ajoutée');
    const shown = [...page.root.querySelectorAll<HTMLElement>('[data-q]')].map(({ dataset }) => dataset['q']);
    expect(shown.indexOf('niveau')).to.equal(shown.indexOf('statut') + 1);
  });

  it('hears keys only inside the form, and none once they are turned off', async () => {
    page = await openExpress();
    const outside = document.createElement('button');
    page.form.before(outside);
    outside.focus();
    await page.keys('1');
    outside.remove();
    expect(page.checked()).to.deep.equal([]);
    await page.press('Raccourcis clavier');
    page.start();
    await page.keys('1', 's');
    expect(page.checked()).to.deep.equal([]);
    expect(page.focusedQuestion()).to.equal('theme');
    expect(page.find('.express .chip .key')?.offsetHeight).to.equal(0);
    await sendKeys({ type: ' ' });
    expect(page.checked()).to.deep.equal(['r1']);
    await page.press('Raccourcis clavier');
  });

  it('lists its keys behind a button, and by ?', async () => {
    page = await openExpress();
    const button = page.find('.help-button') as HTMLButtonElement;
    button.click();
    await page.drawn();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(page.text('.help')).to.contain('envoyer la fiche').and.to.contain('La question du moment').and.to.contain('Pour montrer');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    page.start();
    await page.keys('Escape');
    expect(page.find('.help')).to.equal(null);
    await page.keys('?');
    expect(page.find('.help')).not.to.equal(null);
  });

  it('leaves arrows and Tab to the browser', async () => {
    page = await openExpress();
    page.start();
    await page.keys('ArrowDown');
    expect(page.field('métiers').checked).to.equal(true);
    await page.keys('Tab');
    expect(page.focusedQuestion()).to.equal('question');
  });

  it('says what must be answered, and brings the person to the list of faults', async () => {
    page = await openExpress();
    page.start();
    await page.keys('s', '1');
    await page.control('Enter');
    expect(page.focused()).to.equal(page.find('.summary'));
    expect(page.text('[data-q="theme"] legend')).to.contain('(obligatoire)');
    expect(await axeFaults(page.form)).to.deep.equal([]);
  });

  it('ends a line of text with Enter, and sends nothing in the middle of a sheet', async () => {
    page = await openExpress();
    page.start();
    await page.keys('1');
    await sendKeys({ type: 'Un stage ?' });
    await page.keys('Enter');
    expect([page.focusedQuestion(), page.checked()]).to.deep.equal(['age', ['r1']]);
    expect(await page.world.device.all()).to.deep.equal([]);
  });

  it('teaches in sight how to leave a text and how to send, unless the keys are off', async () => {
    page = await openExpress();
    expect(page.text('.legend')).to.equal('Échap quitter un texte Ctrl + Entrée envoyer');
    await page.press('Raccourcis clavier');
    expect(page.find('.legend')).to.equal(null);
    await page.press('Raccourcis clavier');
  });

  it('puts the focus on the first question when it is asked for it: the keys work from there', async () => {
    page = await openExpress();
    page.form.focus();
    expect(page.focusedQuestion()).to.equal('theme');
    await page.keys('1');
    expect(page.checked()).to.deep.equal(['r1']);
  });

  it('stands on one screen of 1280 × 800, and within 320 px', async () => {
    page = await openExpress();
    await page.type('16 ou 17', 'r3');
    const box = document.createElement('div');
    page.form.replaceWith(box);
    box.append(page.form);
    for (const [widthPx, heightPx] of [[1280, 800], [320, Infinity]] as const) {
      box.style.inlineSize = `${widthPx}px`;
      await page.drawn();
      expect(page.form.offsetHeight).to.be.at.most(heightPx);
      expect(page.find('.base')?.scrollWidth).to.be.at.most(widthPx);
    }
    box.replaceWith(page.form);
  });
});
