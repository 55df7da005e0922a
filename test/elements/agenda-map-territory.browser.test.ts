import { expect } from 'chai';
import { agendaOf, all, clear, element, event, one, show, textOf, until } from '../helpers/agenda-part-page.js';
import { axeFaults } from '../helpers/axe.js';
import { fakeNetwork, type FakeNetwork } from '../helpers/fake-network.js';

const FORUM = event('1', 'Forum', { date: '2027-01-21', place: { city: 'Poitiers', lat: 46.58, lon: 0.34 } });
const DEPARTEMENTS = {
  schema: 'ij/territory-counts@1', title: 'Demandes de l’automne', level: 'departement', from: '2026-10-01', to: '2026-12-31', minCount: 5, total: 96, masked: 1,
  areas: [{ code: '16', label: 'Charente', n: null }, { code: '17', label: 'Charente-Maritime', n: 31 }, { code: '79', label: 'Deux-Sèvres', n: 0 }, { code: '86', label: 'Vienne', n: 60 }],
  notes: ['Un petit nombre n’est pas dit.'],
};
const EPCI = {
  level: 'epci', total: null,
  areas: [{ code: '200069854', label: 'Grand Poitiers', n: 40, seat: '86194' }, { code: '200041317', label: 'Niortais', n: null, seat: '79191' }, { code: '1', label: 'Sans siège', n: 8 }],
};

let network: FakeNetwork;
const open = async (attributes: Record<string, string> = {}): Promise<void> => {
  network = fakeNetwork();
  await show(agendaOf(FORUM), { view: 'map list', 'territory-src': '/territoire.json', ...attributes }, 1_000);
};
const territory = (): HTMLElement => one('.territory');
const button = (name: string): HTMLElement => all('.territory button').find((found) => textOf(found).startsWith(name)) as HTMLElement;
afterEach(() => {
  clear();
  network.restore();
});

describe('requests by territory', () => {
  it('are asked for when the map is looked at, and colour départements', async () => {
    await open();
    const call = await network.call(0);
    expect(new URL(call.url).pathname).to.equal('/territoire.json');
    await call.answer(DEPARTEMENTS);
    await until(() => all('.world .shade-1').length);
    const shades = ['0', '1', 'none', 'masked'].map((shade) => all(`.world .shade-${shade}`).length);
    expect(shades).to.deep.equal([1, 1, 1, 1]);
    await until(() => all('.mark').length === 1);
    expect(textOf(territory())).to.contain('Demandes de l’automne').and.to.contain('96 demandes en tout, du 1er octobre 2026 au 31 décembre 2026').and.to.contain('Un petit nombre n’est pas dit.');
    expect(all('.map-legend li').map(textOf)).to.deep.equal(['31', '60', 'aucune', 'caché (moins de 5, ou pour protéger un petit nombre)']);
    expect(network.calls).to.have.length(1);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('are not asked for by the list', async () => {
    await open({ view: 'list map' });
    expect(network.calls).to.have.length(0);
  });

  it('are in a table one tap away', async () => {
    await open();
    await (await network.call(0)).answer(DEPARTEMENTS);
    await until(() => all('.territory table').length);
    expect(one('.table-box').checkVisibility()).to.equal(false);
    button('Voir le tableau').click();
    await element.updateComplete;
    expect(one('.table-box').checkVisibility()).to.equal(true);
    expect(button('Voir le tableau').getAttribute('aria-expanded')).to.equal('true');
    expect(all('.territory tbody tr').map(textOf)).to.deep.equal(['Vienne60', 'Charente-Maritime31', 'Charentecaché', 'Deux-Sèvres0']);
  });

  it('are discs at the seats of groupings; what has no place is told and in the table', async () => {
    await open();
    await (await network.call(0)).answer(EPCI);
    await until(() => all('.world .disc[cx][cy]').length); // drawn: the map places its discs at its next frame
    expect(all('.world .disc').map((disc) => disc.getAttribute('fill'))).to.deep.equal([null, 'url(#map-masked)']);
    expect(all('.world .disc').every((disc) => Number.isFinite(Number(disc.getAttribute('cx') ?? 'NaN')))).to.equal(true);
    expect(textOf(territory())).to.contain('total non communiqué').and.to.contain('1 territoire n’est pas sur la carte');
    expect(all('.map-legend li').map(textOf)).to.deep.equal(['40', '10', '2', 'caché (moins de 5, ou pour protéger un petit nombre)']);
  });

  it('say when they can’t be read, beside the events, and can be asked for again', async () => {
    await open();
    await (await network.call(0)).answer({ level: 'planet' });
    const again = await until(() => button('Réessayer'));
    expect(textOf(territory())).to.contain('n’ont pas pu être lues');
    await until(() => all('.mark').length === 1);
    expect(element.dataset['status']).to.equal('ready');
    again.click();
    await (await network.call(1)).answer(DEPARTEMENTS);
    await until(() => all('.territory table').length);
    expect(button('Réessayer')).to.equal(undefined);
  });

  it('follow their address; what comes too late is dropped', async () => {
    await open();
    const first = await network.call(0);
    element.setAttribute('territory-src', '/communes.json');
    const second = await network.call(1);
    expect(first.isAborted()).to.equal(true);
    await second.answer({ ...DEPARTEMENTS, title: 'Les suivantes' });
    await until(() => all('.territory-title').length);
    expect(textOf(one('.territory-title'))).to.equal('Les suivantes');
  });
});
