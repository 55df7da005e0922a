import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { button, closeMap, find, focused, item, labels, marks, openMap, until, type MapProbe } from '../helpers/map-page.js';

const POITIERS = [0.34, 46.58] as const;
const COGNAC = [-0.33, 45.695] as const;
const ITEMS = [
  ...[0, 1, 2].map((i) => item(`p${i}`, [POITIERS[0] + i * 0.01, POITIERS[1]], 'Poitiers')),
  item('a1', COGNAC, 'Cognac'),
  item('a2', COGNAC, 'Cognac'),
  item('bordeaux', [-0.58, 44.84], 'Bordeaux'),
];

let map: MapProbe;
const open = async (...all: Parameters<typeof openMap>): Promise<MapProbe> => (map = await openMap(...all));
const scale = () => Number(/scale\(([\d.e-]+)\)/.exec(find('.world svg g').getAttribute('transform') ?? '')?.[1]);
const shift = () => find('.world svg g').getAttribute('transform');
const focusFirst = async () => {
  find('.sight').focus();
  await sendKeys({ press: 'Tab' });
};
afterEach(closeMap);

describe('the map', () => {
  it('is a named region with instructions, and axe finds nothing', async () => {
    await open({ items: ITEMS });
    expect(find('section').getAttribute('aria-label')).to.equal('Carte');
    const help = find('.sight').getAttribute('aria-describedby') ?? '';
    expect(map.shadowRoot?.getElementById(help)?.textContent).to.contain('flèches');
    expect(await axeFaults(map)).to.deep.equal([]);
  });

  it('names what it shows, top to bottom', async () => {
    await open({ items: ITEMS });
    expect(labels()).to.deep.equal(['3 événements, Poitiers : agrandir', '2 événements à la même adresse, Cognac : voir la liste', 'Titre bordeaux']);
    expect(marks().map(({ localName, textContent }) => [localName, textContent])).to.deep.equal([['button', '3'], ['button', '2'], ['button', '']]);
    await map.show({ items: ITEMS, lang: 'fr', isDirectory: true });
    expect(labels()[0]).to.equal('3 lieux, Poitiers : agrandir');
  });

  it('gives a disc an area that grows with its count', async () => {
    const many = [...Array(60).keys()].map((i) => item(`m${i}`, [POITIERS[0] + i * 0.0001, POITIERS[1]], 'Poitiers'));
    await open({ items: [...many, ...ITEMS.slice(3)] });
    const [large = 0, small = 0] = marks().map((mark) => mark.offsetWidth);
    expect(large).to.be.greaterThan(small);
    expect(small).to.be.at.least(24);
  });

  it('says how many are without a point', async () => {
    await open({ items: [...ITEMS, { ...item('far', [0, 0]), where: {} }] });
    expect(find('.map').textContent).to.contain('1 événement sans adresse précise');
  });
});

describe('the map by keyboard', () => {
  it('can be skipped', async () => {
    await open({ items: ITEMS });
    button('Passer la carte').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(focused()?.id).to.equal('after');
  });

  it('has one stop for all markers; arrows, Home and End go through them, Escape goes back', async () => {
    await open({ items: ITEMS });
    await focusFirst();
    expect(focused()).to.equal(marks()[0]);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    const walk: (number | undefined)[] = [];
    for (const press of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Home', 'End']) {
      await sendKeys({ press });
      walk.push(marks().indexOf(focused() as HTMLButtonElement));
    }
    expect(walk).to.deep.equal([1, 2, 2, 1, 0, 2]);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(button('Agrandir'));
    marks()[2]?.focus();
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal(find('.sight'));
  });

  it('goes the other way round in a page that is read from right to left', async () => {
    await open({ items: [item('west', [-1, 46], 'A'), item('east', [1, 46], 'B')] }, 'rtl');
    expect(labels()).to.deep.equal(['Titre east', 'Titre west']);
    const [east, west] = marks().map((mark) => mark.getBoundingClientRect().left);
    expect(east).to.be.greaterThan(west ?? Infinity);
    await focusFirst();
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused()).to.equal(marks()[1]);
  });

  it('opens an entry with Enter', async () => {
    await open({ items: ITEMS });
    await focusFirst();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Enter' });
    expect(map.opened).to.deep.equal(['bordeaux']);
  });

  it('zooms into a cluster, and the focus stays on what it held', async () => {
    await open({ items: ITEMS });
    await focusFirst();
    const before = scale();
    await sendKeys({ press: 'Enter' });
    expect(scale()).to.be.greaterThan(before);
    expect(marks()).to.include(focused());
    expect(focused()?.getAttribute('aria-label')).to.match(/Titre p\d|Poitiers/);
  });

  it('keeps the focus on a marker through plus and minus', async () => {
    await open({ items: ITEMS });
    await focusFirst();
    await sendKeys({ press: 'End' });
    for (const type of ['-', '-', '+', '+']) {
      await sendKeys({ type });
      expect(marks()).to.include(focused());
    }
    expect(focused()?.getAttribute('aria-label')).to.contain('bordeaux');
  });

  it('is moved by arrows and zoomed by plus and minus', async () => {
    await open({ items: ITEMS });
    find('.sight').focus();
    const [before, from] = [scale(), shift()];
    await sendKeys({ press: 'ArrowRight' });
    expect(shift()).not.to.equal(from);
    await sendKeys({ type: '+' });
    expect(scale()).to.equal(before * 2);
    await sendKeys({ type: '-' });
    expect(scale()).to.equal(before);
  });

  it('lists several at one address, and gives the focus back', async () => {
    await open({ items: ITEMS });
    await focusFirst();
    await sendKeys({ press: 'ArrowDown' });
    const marker = focused();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.className === 'map-together-title');
    expect(focused()?.textContent).to.equal('2 événements à la même adresse, Cognac');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(map.opened).to.deep.equal(['a1']);
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal(marker);
    await map.updateComplete;
    expect(map.shadowRoot?.querySelector('.map-together')).to.equal(null);
  });

  it('says how many are in sight, once the movement is over', async () => {
    await open({ items: ITEMS });
    const count = find('.map-count');
    expect(count.getAttribute('role')).to.equal('status');
    expect(count.textContent).to.equal('6 événements dans la partie visible de la carte.');
    await focusFirst();
    await sendKeys({ press: 'Enter' });
    expect(count.textContent).to.contain('6');
    await until(() => count.textContent === '3 événements dans la partie visible de la carte.');
  });
});

describe('the map by mouse and fingers', () => {
  const center = () => {
    const { left, top, width, height } = find('.sight').getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2 + 60)] as const;
  };

  it('is dragged by the mouse', async () => {
    await open({ items: [item('one', POITIERS)] });
    const [x, y] = center();
    await sendMouse({ type: 'move', position: [x, y] });
    // the page may get a scroll bar, and the map another width
    for (let frames = 0; frames < 4; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const before = marks()[0]?.getBoundingClientRect().left ?? 0;
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 50, y] });
    await sendMouse({ type: 'up' });
    expect(marks()[0]?.getBoundingClientRect().left).to.be.closeTo(before + 50, 1);
  });

  it('leaves the wheel to the page, and says how to zoom', async () => {
    await open({ items: ITEMS });
    const before = scale();
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: -120, clientX: 400, clientY: 240, ...init });
      find('.sight').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).to.equal(false);
    expect(scale()).to.equal(before);
    expect(find('.map-hint').hidden).to.equal(false);
    expect(turn({ ctrlKey: true })).to.equal(true);
    expect(scale()).to.equal(before * 2);
  });

  const touch = (type: string, pointerId: number, clientX: number, clientY: number) =>
    find('.sight').dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, pointerId, pointerType: 'touch', clientX, clientY }));

  it('leaves one finger to the page', async () => {
    await open({ items: ITEMS });
    const before = shift();
    touch('pointerdown', 11, 400, 200);
    touch('pointermove', 11, 400, 260);
    touch('pointerup', 11, 400, 260);
    expect(shift()).to.equal(before);
    expect(find('.map-hint').textContent).to.equal('Deux doigts déplacent la carte.');
    expect(getComputedStyle(find('.sight')).touchAction).to.equal('pan-x pan-y');
  });

  it('is pinched and moved by two fingers', async () => {
    await open({ items: ITEMS });
    const before = scale();
    touch('pointerdown', 21, 350, 240);
    touch('pointerdown', 22, 450, 240);
    touch('pointermove', 21, 250, 240);
    touch('pointermove', 22, 550, 240);
    expect(scale()).to.be.greaterThan(before);
    touch('pointerup', 21, 250, 240);
    touch('pointerup', 22, 550, 240);
    expect(find('.world').style.scale).to.equal('');
    expect(find('.world').style.transform).to.equal('');
  });

  it('zooms by a double click, and by its buttons, large enough for a thumb', async () => {
    await open({ items: ITEMS });
    const before = scale();
    find('.sight').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 300 }));
    expect(scale()).to.equal(before * 2);
    button('Réduire').click();
    expect(scale()).to.equal(before);
    expect(button('Agrandir').offsetWidth).to.be.at.least(44);
    expect(button('Agrandir').offsetHeight).to.be.at.least(44);
    button('Réduire').click();
    button('Tout voir').click();
    await map.updateComplete;
    expect(scale()).to.equal(before);
  });
});

describe('what is selected and brought in sight', () => {
  it('marks the disc that holds it', async () => {
    await open({ items: ITEMS, selectedKey: 'a2' });
    expect(marks().map((mark) => mark.getAttribute('aria-current'))).to.deep.equal([null, 'true', null]);
  });

  it('brings an entry in sight and gives it the focus', async () => {
    await open({ items: ITEMS });
    expect(map.view.focusItem('bordeaux')).to.equal(true);
    expect(focused()?.getAttribute('aria-label')).to.equal('Titre bordeaux');
    expect(map.view.focusItem('nobody')).to.equal(false);
  });

  it('shows everything anew when other entries come, but not once the person has moved it', async () => {
    await open({ items: ITEMS });
    const far = scale();
    await map.show({ items: ITEMS.slice(0, 3) });
    const near = scale();
    expect(near).to.be.greaterThan(far);
    button('Réduire').click();
    await map.show({ items: ITEMS });
    expect(scale()).to.equal(near / 2);
  });
});

describe('map tiles', () => {
  const tiles = () => [...(map.shadowRoot?.querySelectorAll('img') ?? [])];

  it('are asked for after a click alone, which names the server, and credited', async () => {
    const template = `${location.origin}/tiles/{z}/{x}/{y}.png`;
    await open({ items: ITEMS, tiles: `${template} © Ma commune` });
    expect(tiles()).to.deep.equal([]);
    expect(button('Afficher').textContent.trim()).to.equal(`Afficher le fond de carte (serveur : ${location.host})`);
    button('Afficher').click();
    await map.updateComplete;
    expect(tiles().length).to.be.greaterThan(4);
    expect(tiles().every(({ src, alt, referrerPolicy }) => src.startsWith(`${location.origin}/tiles/`) && alt === '' && referrerPolicy === 'no-referrer')).to.equal(true);
    expect(find('.map-tiles').textContent).to.contain('© Ma commune');
    button('Enlever').click();
    await map.updateComplete;
    expect(tiles()).to.deep.equal([]);
  });

  it('name IGN and OpenStreetMap France, and no address that can’t be trusted', async () => {
    await open({ items: ITEMS, tiles: 'ign' });
    expect(button('Afficher').textContent).to.contain('data.geopf.fr');
    await map.show({ items: ITEMS, tiles: 'osm-fr' });
    expect(button('Afficher').textContent).to.contain('a.tile.openstreetmap.fr');
    for (const wrong of ['javascript:alert(1)//{z}{x}{y}', 'https://user:word@example.org/{z}/{x}/{y}', 'https://example.org/{z}/{x}', 'data:image/png;,{z}{x}{y}']) {
      await map.show({ items: ITEMS, tiles: wrong });
      expect(button('Afficher').textContent, wrong).to.equal('');
    }
  });
});

describe('a coloured map', () => {
  it('shades départements by class, zero and masked by patterns', async () => {
    const values = new Map<string, number | null>([['16', 4], ['17', 9], ['86', 30], ['79', 0], ['33', null]]);
    await open({ items: [], regions: { level: 'departement', values, minCount: 5 } });
    const count = (shade: string) => map.shadowRoot?.querySelectorAll(`.shade-${shade}`).length;
    expect(['0', '1', '2', 'none', 'masked', 'unknown'].map(count)).to.deep.equal([1, 1, 1, 1, 1, 96]);
    expect(find('.shade-masked').getAttribute('fill')).to.equal('url(#map-masked-area)');
  });
});
