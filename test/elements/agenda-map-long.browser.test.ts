import { expect } from 'chai';
import { html, render } from 'lit';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/agenda-map/agenda-map.define.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { untilStatus } from '../helpers/show-example.js';

const NOW = Date.parse('2027-01-20T08:00:00Z');
const COUNT = 2_500;

/** Not in the order of the list; every other one without an id; three titles a moment. */
const eventOf = (i: number) => ({ id: i % 2 ? `n${i}` : '', title: `Titre ${(i * 7) % COUNT}`, timings: [{ start: `2027-0${2 + (i % 3)}-1${i % 10}T1${i % 7}:00` }] });
const longDocument = () => ({ schema: 'ij/agenda@1', events: [...Array<undefined>(COUNT)].map((_, i) => eventOf(i)) });

describe('ij-agenda-map, an agenda of thousands', () => {
  let element: IjAgendaMap;
  let restore: () => void;

  const show = async (data: unknown, status: 'ready' | 'failed', limit = 30): Promise<void> => {
    restore = configure({ now: () => NOW });
    const page = document.createElement('div');
    document.body.append(page);
    render(html`<ij-agenda-map .data=${data} limit=${limit}></ij-agenda-map>`, page);
    element = page.querySelector('ij-agenda-map') as IjAgendaMap;
    await untilStatus(element, status);
  };

  afterEach(() => {
    element.parentElement?.remove();
    restore();
  });

  const cards = (): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])];
  const titles = (): (string | undefined)[] => cards().map((card) => card.querySelector('.card-button')?.textContent);

  it('is read in stretches to the same list, each entry under a key of its own', async () => {
    const document = longDocument();
    await show(document, 'ready', COUNT);
    const { compare } = new Intl.Collator();
    const expected = document.events.toSorted((a, b) => compare(a.timings[0]?.start ?? '', b.timings[0]?.start ?? '') || compare(a.title, b.title));
    expect(titles()).to.deep.equal(expected.map(({ title }) => title));
    expect(new Set(cards().map((card) => card.querySelector<HTMLElement>('.card-button')?.dataset['key'])).size).to.equal(COUNT);
    expect(element.shadowRoot?.querySelectorAll('.group-title').length).to.equal(30, 'a title a day');
  });

  it('names a wrong value by its place in the whole document, and shows the others', async () => {
    const document = longDocument();
    const events = document.events.map((event, i) => (i === 2_345 ? { ...event, title: 12 } : event));
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (words: unknown) => void said.push(words);
    await show({ ...document, events }, 'ready');
    console.warn = warn;
    expect(said.join('\n')).to.match(/events\[2345\].*title/);
  });

  it('keeps its cards as they are while it says something', async () => {
    await show(longDocument(), 'ready', 200);
    const first = cards()[0];
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(element.shadowRoot?.querySelector('.list') as Element, { childList: true, subtree: true, characterData: true, attributes: true });
    element.announcer.sayNow('Bonjour');
    await element.updateComplete;
    observer.takeRecords().forEach(() => (changes += 1));
    expect([changes, cards()[0] === first]).to.deep.equal([0, true]);
  });
});
