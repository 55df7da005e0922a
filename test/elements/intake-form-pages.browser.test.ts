import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { settle } from '../helpers/fake-network.js';
import { always } from '../helpers/intake-form-page.js';
import { AGE, WISH, DAY, formOf, IN_PAGES, ONE_BY_ONE, openPaged, type PagedForm } from '../helpers/paged-form.js';

let page: PagedForm;
const open = async (...all: Parameters<typeof openPaged>): Promise<PagedForm> => (page = await openPaged(...all));
afterEach(() => page.remove());

const progress = () => page.text('.progress');
const asked = () => [...page.root.querySelectorAll<HTMLElement>('[data-q]')].map(({ dataset }) => dataset['q']);

describe('ij-intake-form in pages', () => {
  it('shows one page, with its title, and goes on to the next that has something to ask', async () => {
    await open(IN_PAGES);
    expect([page.step(), page.title(), asked()]).to.deep.equal(['1', 'Toi', ['age']]);
    expect(page.text('form')).to.contain('Bienvenue.');
    await page.press('Plus');
    await page.press('Continuer');
    expect([page.step(), page.title(), asked()]).to.deep.equal(['2', 'La suite', ['wish', 'day']]);
    expect(page.text('form')).to.contain('Presque fini.').and.not.to.contain('Bienvenue.');
    expect(page.steps).to.deep.equal([{ step: 2, steps: 4, title: 'La suite' }]);
    expect(page.focusedText()).to.equal('La suite');
  });

  it('says the total only when no answer may still change it', async () => {
    await open(IN_PAGES);
    expect(progress()).to.equal('Étape 1 sur 4 à 5');
    expect(page.find('[role="progressbar"]')).to.equal(null);
    await page.press('Moins de 18 ans');
    await page.press('Continuer');
    expect(progress()).to.equal('Étape 2 sur 5');
    const bar = page.find('[role="progressbar"]');
    expect([bar?.ariaValueNow, bar?.ariaValueMax, bar?.ariaValueText, bar?.ariaLabel]).to.deep.equal(['2', '5', 'Étape 2 sur 5', 'Avancement']);
  });

  it('checks the questions of the page alone, and says what is wrong on it', async () => {
    await open(IN_PAGES);
    await page.press('Continuer');
    expect([page.step(), page.root.querySelectorAll('.summary a').length]).to.deep.equal(['1', 1]);
    expect(page.focused()).to.equal(page.find('.summary'));
    await page.press('Plus');
    await page.press('Continuer');
    expect([page.step(), page.find('.summary')]).to.deep.equal(['2', null]);
  });

  it('goes back without losing or checking anything', async () => {
    await open(IN_PAGES);
    expect(page.find('.go-back')).to.equal(null);
    await page.press('Moins de 18 ans');
    await page.press('Continuer');
    await page.type('Ton lycée', 'Jules');
    await page.press('Précédent');
    expect([page.step(), page.field('Moins').checked]).to.deep.equal(['1', true]);
    await page.press('Continuer');
    expect(page.field('Ton lycée').value).to.equal('Jules');
  });

  it('goes on with Enter in a text field', async () => {
    await open(IN_PAGES);
    await page.press('Plus');
    await page.press('Continuer');
    page.field('Ton envie').focus();
    await sendKeys({ type: 'voler' });
    await sendKeys({ press: 'Enter' });
    await page.drawn();
    expect(page.title()).to.equal('Te joindre');
  });

  it('says how many pages there may be, while answers still decide', async () => {
    await open(IN_PAGES);
    expect(progress()).to.equal('Étape 1 sur 4 à 5');
    await page.press('Plus');
    await page.press('Continuer');
    expect(progress()).to.equal('Étape 2 sur 4');
  });

  it('puts the focus in the first field when it is asked for it, and on what leads on where there is none', async () => {
    await open(IN_PAGES);
    page.form.focus();
    expect(page.focused()).to.equal(page.field('Moins'));
    await page.fillIn();
    await page.press('Vérifier mes réponses');
    page.form.focus();
    expect(page.focused()?.localName).to.equal('button');
  });

  it('asks before the page goes while something would be lost, and no longer once it is sent', async () => {
    const asks = () => !window.dispatchEvent(new CustomEvent('beforeunload', { cancelable: true }));
    await open(IN_PAGES);
    expect(asks()).to.equal(false);
    await page.press('Plus');
    expect(asks()).to.equal(true);
    await page.fillIn();
    expect(asks()).to.equal(true);
    await page.press('Vérifier mes réponses');
    await page.send();
    expect([page.find('.panel') !== null, asks()]).to.deep.equal([true, false]);
    await page.press('Donner une autre réponse');
    await page.press('Plus');
    expect(asks()).to.equal(true);
    page.form.remove();
    expect(asks()).to.equal(false);
  });

  it('breaks no word of its buttons at 320 px, and covers no option on a short screen', async () => {
    await open(formOf({ layout: 'one-per-page', review: true }, [AGE, WISH]));
    const box = document.createElement('div');
    page.form.replaceWith(box);
    box.append(page.form);
    box.style.inlineSize = '288px';
    await page.press('Plus');
    await page.goOn();
    await page.type('Ton envie', 'voler');
    await page.goOn();
    const send = page.find('.send');
    expect([page.title(), send?.scrollWidth === send?.clientWidth]).to.deep.equal(['Relire avant d’envoyer', true]);
    expect(send?.offsetHeight).to.be.at.most(64);
    expect(send?.offsetWidth).to.be.at.least(160);
    box.replaceWith(page.form);
    box.remove();
  });

  it('keeps the person’s page through a move of the element', async () => {
    await open(IN_PAGES);
    await page.press('Plus');
    await page.press('Continuer');
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.form);
    await page.drawn();
    expect(page.step()).to.equal('2');
    elsewhere.remove();
  });

  it('keeps the person’s page and answers when the definition comes in another edition', async () => {
    await open(IN_PAGES);
    await page.press('Plus');
    await page.press('Continuer');
    await page.type('Ton envie', 'voler');
    page.form.data = { ...IN_PAGES, version: 2, variants: { v: { layout: 'pages', pages: [{ title: 'Avant', q: ['age'] }, { title: 'Encore', q: ['day'] }, { title: 'Ton souhait', q: ['wish'] }] } } };
    await page.drawn();
    await page.drawn();
    expect([page.title(), page.field('Ton envie').value]).to.deep.equal(['Ton souhait', 'voler']);
  });

  it('says on the page of the contact that it goes apart, and only there', async () => {
    await open(IN_PAGES);
    expect(page.find('.apart')).to.equal(null);
    await page.fillIn();
    expect(page.text('.apart')).to.contain('partent à part');
  });

  it('says at the start why it can’t be sent', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    await open(IN_PAGES, { action: '-' });
    console.warn = warn;
    expect(page.text('.obstacle')).to.contain('mal réglé');
  });

  it('has one piece of bar beyond eight steps', async () => {
    const many = [...Array(12)].map((_, i) => ({ ...DAY, id: `q${i}`, label: `Question ${i}` }));
    await open(formOf({ layout: 'one-per-page' }, many));
    expect([progress(), page.root.querySelectorAll('.bar span').length]).to.deep.equal(['Étape 1 sur 12', 0]);
    expect(page.root.querySelector('progress')?.value).to.equal(1);
  });
});

describe('ij-intake-form, one question a page', () => {
  it('has the question’s own label as the title, and the note before it', async () => {
    await open(ONE_BY_ONE);
    expect(page.title()).to.equal('Ton âge');
    expect(page.find('legend [role="heading"]')?.getAttribute('aria-level')).to.equal('3');
    await page.press('Plus');
    await page.press('Continuer');
    expect([page.title(), asked()]).to.deep.equal(['Ton envie', ['n', 'wish']]);
    expect(page.focusedText(), 'the note comes first').to.equal('Un mot avant.');
    await page.type('Ton envie', 'voler');
    await page.press('Continuer');
    expect([page.title(), page.focusedText()]).to.deep.equal(['Quand (facultatif)', 'Quand (facultatif)']);
  });

  it('lets a label that has had the focus hand clicks on again', async () => {
    await open(formOf({ layout: 'one-per-page' }, [DAY, { ...WISH, optional: true }]));
    await page.press('Continuer');
    const heading = page.find('label [role="heading"]');
    expect([page.focused(), heading?.tabIndex]).to.deep.equal([heading, -1]);
    page.field('Ton envie').focus();
    expect(heading?.hasAttribute('tabindex')).to.equal(false);
    heading?.click();
    expect(page.focused()).to.equal(page.field('Ton envie'));
  });

  it('has the notice in brief at the start and in full at the end', async () => {
    await open(ONE_BY_ONE);
    expect(page.find('details.brief .privacy')).not.to.equal(null);
    await page.press('Plus');
    await page.press('Continuer');
    expect(page.find('.privacy')).to.equal(null);
    await page.type('Ton envie', 'voler');
    await page.press('Continuer');
    expect([page.find('.brief'), page.find('.privacy') !== null, page.find('.send') !== null]).to.deep.equal([null, true, true]);
    await page.send();
    expect(page.submitted()[0]?.answers).to.deep.equal({ age: 'b', wish: 'voler' });
    await page.press('Donner une autre réponse');
    expect([page.step(), page.title()]).to.deep.equal(['1', 'Ton âge']);
  });

  it('draws each page anew', async () => {
    await open(formOf({ layout: 'one-per-page' }, [{ ...DAY, why: 'Pour un' }, { ...DAY, id: 'e', label: 'Et', why: 'Pour deux' }]));
    (page.find('details.why') as HTMLDetailsElement).open = true;
    await page.press('Continuer');
    expect((page.find('details.why') as HTMLDetailsElement).open).to.equal(false);
  });

  it('brings the person to the page of what the endpoint refuses', async () => {
    await open(ONE_BY_ONE);
    await page.press('Plus');
    await page.press('Continuer');
    await page.type('Ton envie', 'voler');
    await page.press('Continuer');
    page.world.receive = always(422, { errors: [{ q: 'age', message: 'non' }] });
    await page.send();
    expect([page.title(), page.focused()]).to.deep.equal(['Ton âge', page.find('.summary')]);
    expect(page.text('.summary')).to.contain('non');
  });
});

describe('ij-intake-form in pages: accessible', () => {
  it('on each page and on the review, for axe', async () => {
    for (const definition of [IN_PAGES, ONE_BY_ONE]) {
      await open(definition);
      for (const act of [() => page.press('Continuer'), () => page.press('Plus'), () => page.press('Continuer'), () => page.type('Ton envie', 'voler'), () => page.press('Continuer')]) {
        await act();
        await settle();
        expect(await axeFaults(page.form)).to.deep.equal([]);
      }
      if (definition === IN_PAGES) {
        await page.press('Vérifier mes réponses');
        expect(await axeFaults(page.form)).to.deep.equal([]);
        page.remove();
      }
    }
  });
});
