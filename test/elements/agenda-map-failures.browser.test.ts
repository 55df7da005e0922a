import { expect } from 'chai';
import { html, render, type TemplateResult } from 'lit';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/agenda-map/agenda-map.define.js';
import type { IjAgendaMap } from '../../src/elements/agenda-map/agenda-map.js';
import { settle } from '../helpers/fake-network.js';
import { untilStatus } from '../helpers/show-example.js';

const NOW = Date.parse('2027-01-20T08:00:00Z');
const { warn } = console;

let element: IjAgendaMap;
let told: string[];
let restore: () => void;

async function show(markup: TemplateResult, answers: Readonly<Record<string, string | object>>, status = 'ready'): Promise<string[]> {
  told = [];
  console.warn = (message: string) => void told.push(message);
  const fetch = async (input: RequestInfo | URL): Promise<Response> => {
    await settle();
    const answer = answers[new URL(String(input)).pathname];
    return answer === undefined ? new Response('{}', { status: 404 }) : new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };
  restore = configure({ fetch, now: () => NOW, random: () => 0 });
  const page = document.createElement('div');
  page.className = 'page';
  const errors: string[] = [];
  page.addEventListener('ij-error', (event) => errors.push((event as CustomEvent<{ error: Error }>).detail.error.message), true);
  document.body.append(page);
  render(markup, page);
  element = page.querySelector('ij-agenda-map') as IjAgendaMap;
  await untilStatus(element, status);
  return errors;
}

const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const texts = (selector: string): string[] => [...root().querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
const titles = (): string[] => texts('.card-button');
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await settle();
    await element.updateComplete;
  }
}

const event = (id: string, more: object = {}): object => ({ id, title: id, timings: [{ start: '2027-01-21T10:00:00+01:00' }], ...more });

describe('ij-agenda-map, when something is wrong', () => {
  afterEach(() => {
    console.warn = warn;
    document.querySelector('.page')?.remove();
    restore();
    history.replaceState(null, '', location.pathname + location.search.replace(/[?&]agenda\.[^&]*/g, ''));
  });

  it('says of each source that fails what and where, and to the person in words of its kind', async () => {
    const errors = await show(
      html`<ij-agenda-map>
        <ij-source src="/a" label="Ville"></ij-source><ij-source src="/gone" label="Région"></ij-source>
        <ij-source src="/html" label="Campus"></ij-source><ij-source src="https://autre.example/x.ics" label="Voisin"></ij-source>
      </ij-agenda-map>`,
      { '/a': { events: [event('Forum')] }, '/html': '<!doctype html><html></html>' },
    );
    expect(titles()).to.deep.equal(['Forum']);
    expect(told.length).to.equal(3);
    expect(told[0]).to.match(/^ij-agenda-map: Région: HTTP 404 \(http.*\/gone\)$/);
    expect(told[1]).to.match(/^ij-agenda-map: Campus: the document is an HTML page, not data.*\/html\)$/);
    expect(told[2]).to.match(/^ij-agenda-map: Voisin: .*autre\.example/);
    expect(errors.length).to.equal(3);
    await until(() => texts('.source-note').length > 0);
    expect(texts('.source-note')).to.deep.equal([
      'Ce que Région annonce manque ici. Le service n’a pas pu répondre. Réessaie dans un moment. Réessayer',
      'Ce que Campus annonce manque ici. Le service a envoyé une réponse que l’on ne peut pas lire. Réessayer',
      'Ce que Voisin annonce manque ici. Ce contenu est mal réglé. La personne qui gère ce site peut le corriger. Réessayer',
    ]);
  });

  it('says each that failed when all have', async () => {
    const errors = await show(html`<ij-agenda-map><ij-source src="/a" label="A"></ij-source><ij-source src="/b" label="B"></ij-source></ij-agenda-map>`, {}, 'failed');
    expect(errors.map((one) => one.slice(0, 11)).sort()).to.deep.equal(['A: HTTP 404', 'B: HTTP 404']);
    expect(told.length).to.equal(2);
  });

  it('leaves out the events that are wrong, ten of them by name', async () => {
    const bad = [...Array<number>(12)].map((_, i) => event(`x${i}`, { timings: [{ start: 'demain' }] }));
    await show(html`<ij-agenda-map src="/a"></ij-agenda-map>`, { '/a': { schema: 'ij/agenda@1', events: [event('Forum'), ...bad, event('Atelier <b>CV</b> &amp; lettre')] } });
    expect(titles()).to.deep.equal(['Atelier CV & lettre', 'Forum']);
    expect(told.length).to.equal(11);
    expect(told[0]).to.match(/^ij-agenda-map: .*: events\[1\] is left out: "x0" "x0": timings\[0\]\.start is not a date and time such as .* \(found: "demain"\)$/);
    expect(told[10]).to.match(/: and 2 more$/);
  });

  for (const [name, document, message] of [
    ['no event can be read', { schema: 'ij/agenda@1', events: [event('a', { title: 5 })] }, /has nothing that can be read: events\[0\] is left out: "a": title is not a string \(found: 5\)/],
    ['no row can be read', 'objet;quand\nCafé;20/01/2027\n', /has nothing that can be read/],
    ['it is of a later version', { schema: 'ij/agenda@2', events: [] }, /is "ij\/agenda@2": what is read here is ij\/agenda@1/],
    ['it breaks off', '{"schema":"ij/agenda@1","events":[{"id":"1",}]}', /is not JSON: it starts with ".*" \(.+\)/],
  ] as const) {
    it(`fails when ${name}`, async () => {
      const errors = await show(html`<ij-agenda-map src="/a.csv" mapping=${name.includes('row') ? 'city=objet' : ''}></ij-agenda-map>`, { '/a.csv': document }, 'failed');
      expect(errors.join()).to.match(message);
      expect(root().querySelector('.status.failed')?.textContent).to.contain('une réponse que l’on ne peut pas lire');
    });
  }

  it('says once which attributes it can’t follow', async () => {
    await show(html`<ij-agenda-map src="/a" view="liste carte" limit="abc" from="demain"></ij-agenda-map>`, { '/a': { events: [event('Forum')] } });
    await until(() => told.length > 0);
    element.heading = 'Autre';
    await element.updateComplete;
    await settle();
    expect(told).to.deep.equal(['ij-agenda-map: view="liste carte" has words that are not known: expected list, map, calendar, or several; limit="abc" is no number from 1 on: 30 is taken; from="demain" is no day such as 2027-01-20']);
  });

  it('finds the entry of a link made when its sources stood otherwise', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}${location.search ? '&' : '?'}agenda.open=1%3AForum`);
    await show(html`<ij-agenda-map with-url-state><ij-source src="/a" label="Ville"></ij-source><ij-source src="/b" label="Région"></ij-source></ij-agenda-map>`, { '/a': { events: [event('Forum')] }, '/b': { events: [event('Atelier')] } });
    await until(() => texts('.sheet-title').join() === 'Forum');
    expect([...root().querySelectorAll<HTMLElement>('.card-button')].map((one) => one.dataset['key']).sort()).to.deep.equal(['Région:Atelier', 'Ville:Forum']);
  });
});
