import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/question-wall/question-wall.define.js';
import { questionsDocument } from '../../src/elements/question-wall/example-questions.js';
import type { IjQuestionWall } from '../../src/elements/question-wall/question-wall.js';
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

describe('ij-question-wall, on the whole screen and in the address', () => {
  const { requestFullscreen } = Element.prototype;
  beforeEach(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
    restore = configure({ now: () => Date.UTC(2026, 10, 22) });
  });
  afterEach(() => {
    Element.prototype.requestFullscreen = requestFullscreen;
    element.remove();
    restore();
  });

  it('leaves no full screen but its own, on the whole screen too', async () => {
    const { exitFullscreen } = document;
    let left = 0;
    document.exitFullscreen = () => Promise.resolve(void (left += 1));
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    element = document.createElement('ij-question-wall');
    element.data = questionsDocument();
    document.body.append(element);
    await untilStatus(element, 'ready');
    one('[part="project"]').click();
    const dialog = await until(() => root().querySelector<HTMLDialogElement>('dialog.stage[open]'));
    Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
    document.dispatchEvent(new CustomEvent('fullscreenchange'));
    expect(dialog.open).to.equal(true);
    Object.defineProperty(document, 'fullscreenElement', { value: document.body, configurable: true });
    dialog.close();
    await until(() => !root().querySelector('dialog.stage'));
    expect(left).to.equal(0);
    Reflect.deleteProperty(document, 'fullscreenElement');
    document.exitFullscreen = exitFullscreen;
  });

  it('on the whole screen turns by left and right only, mirrored with the words; the question can be scrolled with the keyboard', async () => {
    element = document.createElement('ij-question-wall');
    element.data = questionsDocument();
    document.body.append(element);
    await untilStatus(element, 'ready');
    one('[part="project"]').click();
    const dialog = await until(() => root().querySelector<HTMLDialogElement>('dialog.stage[open]'));
    const before = front();
    expect(textOf(root().activeElement)).to.equal('Question suivante');
    one('.stage-question').focus();
    expect(root().activeElement).to.equal(one('.stage-question'));
    for (const press of ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp']) await sendKeys({ press });
    expect(front()).to.equal(before);
    dialog.dir = 'rtl';
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(textOf(one('.place'))).to.equal('2 sur 19');
    dialog.close();
    await until(() => !root().querySelector('dialog.stage'));
  });

  it('comes back to what the page set when the address says nothing, and keeps "all" over it', async () => {
    const before = location.href;
    await show(questionsDocument(), { 'with-url-state': '', id: 'mur', topic: 'logement' });
    history.replaceState(null, '', '#plus-bas');
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(notes()).to.have.length(3);
    await choose('topic', 0);
    expect(new URL(location.href).searchParams.get('mur.topic')).to.equal('*');
    element.remove();
    await show(questionsDocument(), { 'with-url-state': '', id: 'mur', topic: 'logement' });
    expect(notes()).to.have.length(18);
    await choose('topic', 4);
    expect(new URL(location.href).search).to.equal(new URL(before).search);
    history.replaceState(null, '', before);
  });

  it('follows the address no more when it is taken away while that code comes', async () => {
    const before = location.href;
    element = document.createElement('ij-question-wall');
    element.setAttribute('with-url-state', '');
    element.id = 'mur';
    element.data = questionsDocument();
    document.body.append(element);
    await element.updateComplete;
    element.remove();
    await import('../../src/elements/question-wall/wall-address.js');
    await new Promise((resolve) => setTimeout(resolve));
    history.replaceState(null, '', '?mur.topic=emploi');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(element.topic).to.equal(undefined);
    history.replaceState(null, '', before);
  });
});
