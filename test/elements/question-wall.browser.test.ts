import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/question-wall/question-wall.define.js';
import { calendarDocument, longWordsDocument, manyDocument, questionsDocument } from '../../src/elements/question-wall/example-questions.js';
import type { IjQuestionWall } from '../../src/elements/question-wall/question-wall.js';
import { catchPrint } from '../helpers/catch-print.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';
import { untilStatus } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

let element: IjQuestionWall;
let restore: () => void;

const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...root().querySelectorAll<T>(selector)];
const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = root().querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const front = (): string => textOf(one('.front-text'));
const notes = (): string[] => all('.note > .question').map(textOf);
const announced = (): string => textOf(all('[role="status"]').at(-1));
const press = async (selector: string): Promise<void> => {
  one(selector).click();
  await element.updateComplete;
};
const eventsOf = (name: string): unknown[] => {
  const seen: unknown[] = [];
  element.addEventListener(name, (event) => seen.push((event as CustomEvent).detail));
  return seen;
};
async function choose(name: string, index: number): Promise<void> {
  const select = one<HTMLSelectElement>(`select[name="${name}"]`);
  select.selectedIndex = index;
  select.dispatchEvent(new CustomEvent('change'));
  await element.updateComplete;
}

async function show(data: unknown, attributes: Record<string, string> = {}): Promise<void> {
  element = document.createElement('ij-question-wall');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await untilStatus(element, 'ready');
}

describe('ij-question-wall', () => {
  beforeEach(() => (restore = configure({ now: () => Date.UTC(2026, 10, 22), random: () => 0.5 })));
  afterEach(() => {
    element.remove();
    restore();
  });

  it('puts a question of this month in front, and turns to others, spoken only when the person does it', async () => {
    await show(questionsDocument());
    const seen = eventsOf('ij-question-wall-select');
    expect(front()).to.equal('Est-ce qu’on peut changer de filière en cours d’année ?');
    expect(announced()).to.equal('');
    await press('.arrow[aria-label="Question suivante"]');
    expect(front()).to.equal('Quelles études pour travailler avec des animaux ?');
    expect(announced()).to.equal(front());
    await press('.arrow[aria-label="Question précédente"]');
    await press('.arrow[aria-label="Question précédente"]');
    expect(textOf(one('.place'))).to.equal('19 sur 19');
    await press('[part="shuffle"]');
    expect(textOf(one('.place'))).to.equal('10 sur 19');
    expect(seen).to.have.length(4);
  });

  it('brings a note to the front, and the focus with it', async () => {
    await show(questionsDocument());
    const seen = eventsOf('ij-question-wall-select');
    one('.question[data-id="q10"]').click();
    await until(() => root().activeElement === one('.front'));
    expect(front()).to.equal('Comment trouver un patron pour un apprentissage ?');
    expect(seen).to.deep.equal([{ id: 'q10', text: 'Comment trouver un patron pour un apprentissage\u00a0?', theme: 'alternance' }]);
    expect(all('.question[aria-pressed="true"]').map(({ dataset }) => dataset['id'])).to.deep.equal(['q10']);
    expect(textOf(one('.front .answer'))).to.contain('En savoir plus');
  });

  it('filters by theme, month and words, says how many are found, and takes it all back', async () => {
    await show(questionsDocument());
    const seen = eventsOf('ij-question-wall-filter-change');
    await choose('topic', 4);
    expect(announced()).to.equal('3 questions');
    expect(notes()).to.have.length(3);
    await choose('month', 1);
    expect(notes()).to.deep.equal(['Qui peut être garant si mes parents ne peuvent pas ?', 'Ai-je droit à une aide pour payer mon loyer ?']);
    const search = one<HTMLInputElement>('input[type="search"]');
    search.value = 'GARANT';
    search.dispatchEvent(new CustomEvent('input'));
    await element.updateComplete;
    expect(notes()).to.have.length(1);
    expect(seen).to.deep.equal([{ topic: 'logement', month: null, search: '' }, { topic: 'logement', month: '09', search: '' }, { topic: 'logement', month: '09', search: 'GARANT' }]);
    await press('[part="reset"]');
    await until(() => root().activeElement === one('select[name="topic"]'));
    expect([notes().length, one<HTMLInputElement>('input[type="search"]').value]).to.deep.equal([18, '']);
  });

  it('keeps near questions under one note', async () => {
    await show(questionsDocument());
    const note = all('.note').find((one) => textOf(one).includes('1 question proche'));
    expect(textOf(note?.querySelector('details li'))).to.equal('Où trouver un stage pour la troisième quand on ne connaît personne ?');
  });

  it('keeps its filters in the address of the page', async () => {
    const before = location.href;
    history.replaceState(null, '', '?autre=1&mur.topic=emploi&mur.search=troisieme');
    await show(questionsDocument(), { 'with-url-state': '', id: 'mur' });
    expect(notes()).to.deep.equal(['Où trouver un stage de troisième ?']);
    await choose('topic', 0);
    expect(new URL(location.href).searchParams.toString()).to.equal('autre=1&mur.search=troisieme');
    history.replaceState(null, '', before);
  });

  it('offers no month where the document tells none, and names the question in front', async () => {
    await show(questionsDocument({ items: questionsDocument().items.map((item) => ({ ...item, months: [] })) }));
    expect(all<HTMLSelectElement>('select').map(({ name }) => name)).to.deep.equal(['topic']);
    const named = one('.front').getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(named.map((id) => textOf(one(`#${id}`)))).to.deep.equal(['La question du moment', front()]);
  });

  it('shows the calendar of the year when asked; a cell leads to its questions and back', async () => {
    await show(calendarDocument());
    expect(all('.calendar')).to.have.length(0);
    one('[part="calendar-button"]').click();
    await until(() => root().querySelector('.calendar'));
    expect(all('.calendar thead th').slice(1, 4).map(textOf)).to.deep.equal(['sept.', 'oct.', 'nov.']);
    expect(all('.calendar tbody tr')).to.have.length(6);
    const cell = one<HTMLButtonElement>('[data-cell="logement 09"]');
    expect(cell.getAttribute('aria-label')?.replace(/\s/g, ' ')).to.equal('18, Logement, septembre, 18 demandes, montrer 2 questions');
    cell.click();
    await element.updateComplete;
    expect([element.topic, element.month, notes().length]).to.deep.equal(['logement', '09', 2]);
    one('[data-cell="logement 09"]').click();
    await element.updateComplete;
    expect([element.topic, element.month]).to.deep.equal([undefined, undefined]);
    expect(all('.heat-hidden').length).to.be.greaterThan(3);
    expect(textOf(one('.heat-hidden'))).to.equal('non montré');
  });

  it('has one stop of Tab in the calendar, and arrows from number to number', async () => {
    await show(calendarDocument(), { 'with-calendar': '' });
    await until(() => root().querySelector('.calendar'));
    expect(all('.calendar button[tabindex="0"]')).to.have.length(1);
    one('[data-cell="logement 05"]').focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowDown', 'Home', 'End', 'ArrowUp', 'ArrowLeft']) {
      await sendKeys({ press: key });
      await element.updateComplete;
      visited.push((root().activeElement as HTMLElement).dataset['cell']);
    }
    expect(visited).to.deep.equal(['logement 06', 'droits 06', 'droits 09', 'droits 06', 'logement 06', 'logement 05']);
    expect(all('.calendar button[tabindex="0"]').map(({ dataset }) => dataset['cell'])).to.deep.equal(['logement 05']);
  });

  it('turns by itself when the page says so, until the person stops it', async () => {
    if (canEmulateMedia) await emulateMedia();
    await show(questionsDocument(), { 'turn-seconds': '600' });
    expect(textOf(one('[part="turn"]'))).to.equal('Arrêter le défilement');
    await press('[part="turn"]');
    expect(textOf(one('[part="turn"]'))).to.equal('Faire défiler');
  });

  if (canEmulateMedia)
    it('stays still under reduced motion until the person lets it turn', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      await show(questionsDocument(), { 'turn-seconds': '600' });
      expect(textOf(one('[part="turn"]'))).to.equal('Faire défiler');
      await press('[part="turn"]');
      expect(textOf(one('[part="turn"]'))).to.equal('Arrêter le défilement');
      await emulateMedia();
    });

  it('fills the window with one question; arrows change it, and the focus comes back', async () => {
    const { requestFullscreen } = Element.prototype;
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    element = document.createElement('ij-question-wall');
    element.data = questionsDocument();
    document.body.append(element);
    await untilStatus(element, 'ready');
    one('[part="project"]').focus();
    one('[part="project"]').click();
    const dialog = await until(() => root().querySelector<HTMLDialogElement>('dialog.stage[open]'));
    expect(textOf(dialog.querySelector('.stage-text'))).to.equal(front());
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(textOf(dialog.querySelector('.stage-text'))).to.equal('Quelles études pour travailler avec des animaux ?');
    expect(textOf(dialog.querySelector('[role="status"]'))).to.equal('Quelles études pour travailler avec des animaux ?');
    const { width, height } = dialog.getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    await sendKeys({ press: 'Escape' });
    await until(() => !root().querySelector('dialog.stage'));
    Element.prototype.requestFullscreen = requestFullscreen;
    expect(root().activeElement).to.equal(one('[part="project"]'));
  });

  it('prints notes or the list on sheets of their own, and puts them away after', async () => {
    const { printed, restore: free } = catchPrint();
    await show(manyDocument(40));
    const frame = (): HTMLIFrameElement | null => root().querySelector('iframe');
    const print = async (index: number): Promise<ShadowRoot> => {
      one('[part="print"]').click();
      const dialog = await until(() => root().querySelector<HTMLDialogElement>('dialog.choice[open]'));
      dialog.querySelectorAll('button')[index]?.click();
      return until(() => frame()?.contentDocument?.body?.firstElementChild?.shadowRoot);
    };
    const paper = await print(0);
    expect([paper.querySelectorAll('.sheet-page').length, paper.querySelectorAll('.cut').length]).to.deep.equal([7, 40]);
    dispatchEvent(new CustomEvent('pointerdown'));
    expect(frame()).to.equal(null);
    const list = await print(1);
    expect([list.querySelectorAll('section').length, list.querySelectorAll('li').length, list.querySelector('thead')?.textContent]).to.deep.equal([6, 40, element.value?.title]);
    element.remove();
    expect([frame(), printed()]).to.deep.equal([null, 2]);
    free();
  });

  it('shows what is hostile as text, and links to no script', async () => {
    await show(longWordsDocument());
    expect(notes()).to.include('<img src=x onerror=alert(1)> est-ce une question ?');
    expect([all('img').length, all('a').length]).to.deep.equal([0, 0]);
  });

  it('keeps the question in front when others come, and tells of them', async () => {
    await show(questionsDocument({ items: questionsDocument().items.slice(3, 9) }));
    const before = front();
    element.data = questionsDocument();
    await new Promise((resolve) => element.addEventListener('ij-load', resolve, { once: true }));
    expect(front()).to.equal(before);
    expect(notes()).to.have.length(18);
    expect(announced()).to.equal('13 nouvelles questions');
  });

  it('says where to ask while there is no question yet', async () => {
    element = document.createElement('ij-question-wall');
    element.askUrl = '/question.html';
    element.data = questionsDocument({ items: [] });
    document.body.append(element);
    await untilStatus(element, 'empty');
    expect(textOf(one('slot[name="empty"]'))).to.equal('Pas encore de question ici. La première sera peut-être la tienne.');
    expect(one<HTMLAnchorElement>('slot[name="ask"] a').getAttribute('href')).to.equal(new URL('/question.html', location.href).href);
    element.askUrl = 'javascript:alert(1)';
    await element.updateComplete;
    expect(all('slot[name="ask"] a')).to.have.length(0);
  });

  it('shows more notes, the focus on the first of them', async () => {
    await show(manyDocument(60), { limit: '10' });
    const shown = notes().length;
    one('.more').click();
    await until(() => notes().length > shown);
    await until(() => root().activeElement === all('.note > .question')[shown]);
    expect(shown).to.equal(10);
  });
});
