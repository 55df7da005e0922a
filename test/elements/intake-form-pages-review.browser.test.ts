import { expect } from 'chai';
import { definitionOf } from '../helpers/intake-form-page.js';
import { AGE, WISH, SCHOOL, formOf, IN_PAGES, openPaged, type PagedForm } from '../helpers/paged-form.js';

let page: PagedForm;
const open = async (...all: Parameters<typeof openPaged>): Promise<PagedForm> => (page = await openPaged(...all));
afterEach(() => page.remove());

const progress = () => page.text('.progress');
const lines = () => [...page.root.querySelectorAll('.read-again dl > div')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());

describe('ij-intake-form: the answers read again', () => {
  it('says every answer in words, and what was left out', async () => {
    await open(IN_PAGES);
    await page.fillIn();
    await page.press('Vérifier mes réponses');
    expect([page.title(), page.focusedText(), page.find('[data-q]')]).to.deep.equal(['Relire avant d’envoyer', 'Relire avant d’envoyer', null]);
    expect(lines()).to.deep.equal(['Ton âgePlusModifier Ton âge', 'Ton envievolerModifier Ton envie', 'QuandModifier Quand', 'Ton numéroModifier Ton numéro']);
    expect([page.text('.unanswered summary'), page.find('.unanswered')?.hasAttribute('open')]).to.deep.equal(['2 questions sans réponse', false]);
    expect([...page.root.querySelectorAll('.read-again [role="heading"]')].map(({ textContent }) => textContent)).to.deep.equal(['Toi', 'La suite']);
    expect([page.find('.privacy') !== null, progress()]).to.deep.equal([true, 'Étape 4 sur 4']);
  });

  it('says where the answers go that go apart', async () => {
    await open(IN_PAGES);
    await page.fillIn();
    await page.type('Ton numéro', '0612345678');
    await page.press('Vérifier mes réponses');
    expect(page.text('.going-apart')).to.contain('Les coordonnées').and.to.contain('0612345678').and.to.contain(location.host);
    expect(page.text('.unanswered summary')).to.equal('1 question sans réponse');
  });

  it('leads from the list of what has no answer to the question, and back', async () => {
    await open(IN_PAGES);
    await page.fillIn();
    await page.press('Vérifier mes réponses');
    page.find('.unanswered summary')?.click();
    page.find('.unanswered .change a')?.click();
    await page.drawn();
    expect(page.focused()).to.equal(page.field('Jour'));
    await page.press('Continuer');
    expect(page.title()).to.equal('Relire avant d’envoyer');
  });

  it('goes to an answer to change it, and back to the review', async () => {
    await open(IN_PAGES);
    await page.fillIn();
    await page.press('Vérifier mes réponses');
    page.root.querySelectorAll<HTMLElement>('.change a')[1]?.click();
    await page.drawn();
    expect([page.title(), page.focused()]).to.deep.equal(['La suite', page.field('Ton envie')]);
    await page.type('Ton envie', 'nager');
    await page.press('Continuer');
    expect(page.title()).to.equal('Relire avant d’envoyer');
    expect(lines()[1]).to.contain('nager');
    await page.send();
    expect(page.submitted()[0]).to.deep.include({ answers: { age: 'b', wish: 'nager' }, skipped: ['day'] });
  });

  it('asks what a changed answer brings before it is sent', async () => {
    await open(formOf({ layout: 'pages', review: true, pages: [{ title: 'Un', q: ['age'] }, { title: 'Deux', q: ['school'] }] }, [AGE, { ...SCHOOL, optional: false }]));
    await page.press('Plus');
    await page.press('Vérifier mes réponses');
    page.find('.change a')?.click();
    await page.drawn();
    await page.press('Moins de 18 ans');
    await page.press('Continuer');
    await page.send();
    expect([page.title(), page.submitted()]).to.deep.equal(['Deux', []]);
    expect(page.text('.summary')).to.contain('Ton lycée');
    await page.type('Ton lycée', 'Jules');
    await page.press('Continuer');
    await page.send();
    expect(page.submitted()).to.have.length(1);
  });

  it('can be asked for a form on one page', async () => {
    await open(definitionOf([AGE, WISH]), { variant: '-', 'with-review': '' });
    await page.press('Plus');
    await page.type('Ton envie', 'voler');
    expect(page.find('.send')).to.equal(null);
    await page.press('Vérifier mes réponses');
    expect(lines()).to.have.length(2);
    await page.press('Précédent');
    expect(page.field('Ton envie').value).to.equal('voler');
    await page.press('Vérifier mes réponses');
    await page.send();
    expect(page.submitted()).to.have.length(1);
  });

  it('writes answers as text', async () => {
    await open(definitionOf([{ ...WISH, label: '<b>x</b>' }]), { variant: '-', 'with-review': '' });
    await page.type('<b>x</b>', '<img src=x onerror=alert(1)>');
    await page.press('Vérifier mes réponses');
    expect(page.root.querySelectorAll('img, b')).to.have.length(0);
    expect(lines()[0]).to.contain('<img src=x onerror=alert(1)>');
  });
});
