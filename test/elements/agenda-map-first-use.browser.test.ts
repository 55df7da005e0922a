import { expect } from 'chai';
import { agendaDocument } from '../../src/elements/agenda-map/example-agenda.js';
import { agendaOf, all, clear, directoryOf, element, event, focused, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';

const titles = (): string[] => all('.beside .card-button').map(textOf);
const type = (name: string, value: string, kind = 'change'): void => {
  const field = one<HTMLInputElement>(`[name="${name}"]`);
  field.value = value;
  field.dispatchEvent(new Event(kind, { bubbles: true }));
};
const note = (): string => textOf(one('#near-note'));
const at = (id: string, lat: number, lon: number, city = '') => event(id, id, { timings: [{ date: '2027-02-01' }], place: { city, lat, lon } });
const many = (n: number) => agendaOf(...[...Array<unknown>(n)].map((_, i) => event(`e${i}`, `Atelier ${i}`, { timings: [{ date: '2027-02-01' }] })));
const withWarnings = async (act: () => Promise<void>): Promise<string[]> => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  await act().finally(() => (console.warn = warn));
  return warnings;
};

describe('ij-agenda-map, used for the first time', () => {
  afterEach(clear);

  it('prints the whole of what is filtered, and says how many more there are', async () => {
    await show(many(520));
    await until(() => root().querySelector('.guide'));
    dispatchEvent(new CustomEvent('beforeprint'));
    expect([all('.guide .card').length, titles().length, textOf(one('.guide > p'))]).to.deep.equal([500, 30, 'Et 20 autres, à voir en ligne.']);
    dispatchEvent(new CustomEvent('afterprint'));
    expect(all('.guide .card')).to.have.length(0);
  });

  it('prints a directory with the place, the radius and the distances', async () => {
    const places = [['Loin', 45.83, 1.26], ['Près', 46.65, -0.25]] as const;
    await show(directoryOf(...places.map(([name, lat, lon]) => ({ id: name, name, lat, lon }))));
    await until(() => root().querySelector('.guide'));
    element.ask({ radiusKm: 200 });
    type('near', 'Parthenay');
    await until(() => root().querySelector('.distance'));
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(textOf(one('.guide'))).to.match(/^Guide des acteurs du quartier Près de Parthenay, à moins de 200 km · 2 lieux · 20 janvier 2027 Près \d+ m, environ \d+ min à pied Loin \d+ km/);
    dispatchEvent(new CustomEvent('afterprint'));
  });

  it('says only the last count, once the person has stopped typing', async () => {
    await show(many(3));
    const said: string[] = [];
    const region = one('.visually-hidden[role="status"]');
    const observer = new MutationObserver(() => region.textContent && said.push(textOf(region)));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const text of ['a', 'at', 'atelier 2']) type('text', text, 'input');
    await until(() => said.length > 0);
    observer.disconnect();
    expect(said).to.deep.equal(['1 événement']);
  });

  it('brings what a button promises when nothing was found, and the focus with it', async () => {
    await show(agendaOf(event('hier', 'Hier', { timings: [{ date: '2027-01-19' }] }), event('fevrier', 'Février', { timings: [{ date: '2027-02-01' }] })));
    type('when', 'today');
    const button = await until(() => root().querySelector<HTMLElement>('.relax button'));
    expect(textOf(button)).to.equal('1 à d’autres dates');
    button.click();
    await until(() => focused()?.dataset['key']);
    expect([titles(), textOf(focused() ?? undefined)]).to.deep.equal([['Février'], 'Février']);
  });

  it('shows the way to subscribe, and closes it with Escape', async () => {
    await show(many(2), { 'feed-url': 'https://agenda.example/tout.ics' });
    const menu = await until(() => root().querySelector<HTMLDetailsElement>('.feed'));
    expect(textOf(menu.querySelector('summary') ?? undefined)).to.equal('S’abonner à l’agenda');
    menu.open = true;
    expect(menu.querySelector('a')?.href).to.equal('webcal://agenda.example/tout.ics');
    menu.querySelector('a')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([menu.open, focused()?.localName]).to.deep.equal([false, 'summary']);
  });

  it('says that there is nothing more to choose where nothing was found', async () => {
    await show(many(2));
    element.ask({ category: 'personne', city: 'nulle part' });
    one('[aria-controls="more"]').click();
    await until(() => root().querySelector('.more select'));
    element.ask({ category: '', city: '', from: '2030-01-01' });
    await until(() => root().querySelector('.more-none'));
    expect(textOf(one('.more-none'))).to.equal('Rien de plus à choisir pour cette recherche.');
  });

  it('takes a commune of the list, says which, and shows the nearest first, within reach', async () => {
    await show(agendaOf(at('loin', 45.83, 1.26), at('voisin', 46.6, 0.4), at('ici', 46.58, 0.34)));
    one('[name="near"]').focus();
    const field = one<HTMLInputElement>('[name="near"]');
    await until(() => field.list);
    type('near', 'poiti', 'input');
    await until(() => field.list?.options.length);
    expect(field.list?.options[0]?.value).to.equal('Poitiers');
    type('near', 'Poitiers', 'input');
    await until(() => titles().length === 2);
    expect([titles(), note(), one<HTMLSelectElement>('[name="radius"]').value]).to.deep.equal([['ici', 'voisin'], 'Poitiers (86) : les plus proches d’abord.', '20']);
  });

  it('says which commune a number stands for, asks about a slip, and knows its region', async () => {
    await show(agendaOf(at('ici', 46.58, 0.34)));
    type('near', '86');
    await until(() => note().startsWith('Poitiers (86)'));
    type('near', 'cognc');
    const button = await until(() => root().querySelector<HTMLElement>('#near-note button'));
    expect(note()).to.equal('« cognc » n’est pas une commune ni un code postal de la région Nouvelle-Aquitaine. Plutôt : Cognac');
    button.click();
    await until(() => note().startsWith('Cognac (16)'));
    type('near', 'Paris');
    await until(() => note() === '« Paris » n’est pas une commune ni un code postal de la région Nouvelle-Aquitaine.');
  });

  it('limits the list to what the map shows, when asked', async () => {
    await show(agendaOf(at('Poitiers', 46.58, 0.34), at('Bordeaux', 44.84, -0.58)), { view: 'map list' });
    const box = await until(() => root().querySelector<HTMLInputElement>('[name="map-limit"]'));
    await until(() => textOf(one('.map-count')).startsWith('2 '));
    box.click();
    await element.updateComplete;
    expect(titles()).to.have.length(2);
    const zoomIn = one('.map-zoom button');
    for (let i = 0; i < 6; i += 1) zoomIn.click();
    await until(() => titles().length < 2);
    one<HTMLInputElement>('[name="map-limit"]').click();
    await until(() => titles().length === 2);
  });

  it('leaves a stray out of the first view of the map, and tells the webmaster', async () => {
    const near = [...Array<unknown>(9)].map((_, i) => at(`e${i}`, 46 + i / 10, i / 10));
    const warnings = await withWarnings(async () => {
      await show(agendaOf(...near, at('à l’envers', 0.3, 46.2)), { view: 'map' });
      await until(() => textOf(root().querySelector('.map-count') ?? undefined).startsWith('9 '));
    });
    expect(warnings.filter((text) => text.includes('à l’envers'))).to.deep.equal(['ij-agenda-map: "à l’envers" is at latitude 0.3, longitude 46.2, far from all the others: are its latitude and longitude swapped?']);
  });

  it('is whole in 320 px: weekdays on a line, the steps of the calendar on another', async () => {
    await show(agendaDocument('2027-01-20', 3), { view: 'calendar' }, 320);
    await until(() => root().querySelector('.cal-grid'));
    expect(textOf(one('.cal-grid th span'))).to.equal('lun');
    expect(one('.cal-grid th').getBoundingClientRect().height).to.be.lessThan(36);
    expect(new Set(all('.cal-steps button').map((button) => button.getBoundingClientRect().top)).size).to.equal(1);
    expect(one('[data-day="2027-01-01"]').getAttribute('aria-label')).to.contain('vendredi 1er janvier');
  });
});
