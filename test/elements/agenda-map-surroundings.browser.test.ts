import { expect } from 'chai';
import { agendaDocument, directoryDocument } from '../../src/elements/agenda-map/example-agenda.js';
import { all, clear, element, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { axeFaults } from '../helpers/axe.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';
import { settle } from '../helpers/fake-network.js';
import { watchLeaks } from '../helpers/leaks.js';

const EVENTS = agendaDocument('2027-01-20', 10);
const VIEWS = { list: '.card', map: '.map .mark', calendar: '.cal-grid' } as const;
type View = keyof typeof VIEWS;

async function look(view: View, widthPx = 800, attributes: Record<string, string> = {}): Promise<void> {
  await show(EVENTS, { view: `${view} list map calendar`, ...attributes }, widthPx);
  await until(() => root().querySelector(VIEWS[view]));
  await element.updateComplete;
}

async function openSheet(): Promise<HTMLDialogElement> {
  element.openItem('e0');
  return until(() => root().querySelector<HTMLDialogElement>('dialog[open]'));
}

const cuts = (node: Element, up: Element | null = node.parentElement): boolean => up !== null && !up.classList.contains('base') && (getComputedStyle(up).overflowX !== 'visible' || cuts(node, up.parentElement));

/** What reaches out of the element to the left or to the right, and is not cut off by something in it. */
function sticksOut(): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all('.base *').filter((node) => {
    if (node.closest('.map-box, .visually-hidden, dialog') || !node.checkVisibility()) return false;
    const box = node.getBoundingClientRect();
    return box.width > 1 && (box.left < left - 1 || box.right > right + 1) && !cuts(node);
  }).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Where some letters of an element's text stand. */
function rectOf(node: Element, letters: string): DOMRect {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const start = (text.textContent ?? '').lastIndexOf(letters);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + letters.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`no ${letters}`);
}

/** The first letters stand to the left of the last ones. */
const expectForward = (node: Element, first: string, last: string): void => void expect(rectOf(node, first).left, node.textContent ?? '').to.be.lessThan(rectOf(node, last).left);

describe('ij-agenda-map in a page read from right to left', () => {
  beforeEach(() => document.documentElement.setAttribute('dir', 'rtl'));
  afterEach(() => {
    clear();
    document.documentElement.removeAttribute('dir');
  });

  for (const view of Object.keys(VIEWS) as View[]) {
    for (const widthPx of [320, 900]) {
      it(`${view}, ${widthPx} px: turned round, nothing cut off`, async () => {
        await look(view, widthPx);
        expect(sticksOut()).to.deep.equal([]);
        expect(one('.base').scrollWidth).to.be.at.most(widthPx);
        const [card] = all('.card');
        const [date, body] = [card?.querySelector('.date'), card?.querySelector('.card-body')].map((node) => node?.getBoundingClientRect().left ?? 0);
        if (view === 'list') expect(date).to.be.greaterThan(body ?? Infinity);
      });
    }
  }

  it('keeps each text in the direction of its letters, on the side where the page begins', async () => {
    const event = { id: '1', title: 'Forum (gratuit) !', timings: [{ start: '2027-01-25T18:30', end: '2027-01-25T19:10' }], place: { city: 'Cognac' } };
    await show({ events: [event, { ...event, id: '2', title: 'ورشة (CV).' }] }, { view: 'list calendar' });
    expectForward(one('.when'), '18', '10');
    expectForward(one('.card-button[data-key="1"]'), 'Forum', '!');
    expectForward(one('.card-button[data-key="2"]'), '.', 'ورشة');
    expect(one('.card').getBoundingClientRect().right - rectOf(one('.where'), 'Cognac').right).to.be.lessThan(one('.card').clientWidth / 3);
    element.openItem('1');
    expectForward(await until(() => root().querySelector('dialog[open] .fact dd')), '18', '10');
  });

  it('goes to the day on the left with the arrow to the left, which is the next one', async () => {
    await look('calendar', 900);
    const [first, second] = [...one('.cal-grid tbody tr').children].map((cell) => cell.getBoundingClientRect().left);
    expect(first).to.be.greaterThan(second ?? Infinity);
  });

  it('opens a sheet that axe has nothing against', async () => {
    await look('list');
    const sheet = await openSheet();
    expect(getComputedStyle(sheet).direction).to.equal('rtl');
    expect(sheet.scrollWidth).to.be.at.most(sheet.clientWidth + 1);
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});

describe('ij-agenda-map, 320 px wide', () => {
  afterEach(clear);

  for (const view of Object.keys(VIEWS) as View[]) {
    it(`${view}: everything is in, and large enough for a finger`, async () => {
      await look(view, 320);
      expect(sticksOut()).to.deep.equal([]);
      const small = all('button, select, input').filter((node) => node.checkVisibility() && !node.closest('.visually-hidden, .map-skip, .segment, .flag')).filter((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width > 1 && (width < 24 || height < 24);
      });
      expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
    });
  }
});

if (canEmulateMedia) {
  describe('ij-agenda-map on paper', () => {
    beforeEach(() => emulateMedia({ type: 'print' }));
    afterEach(async () => {
      clear();
      await emulateMedia();
    });

    it('prints what the list shows, without its controls, and says how many more there are', async () => {
      await look('list', 800, { limit: '4' });
      expect(all('.card').filter((card) => card.checkVisibility())).to.have.length(4);
      expect(one('.filters').checkVisibility()).to.equal(false);
      expect(all('button').filter((button) => button.checkVisibility() && !button.classList.contains('card-button')).map(textOf)).to.deep.equal([]);
      expect([textOf(one('.pager .muted')), one('.pager .muted').checkVisibility()]).to.deep.equal(['4 affichés sur 20', true]);
    });

    it('prints every card, however many', async () => {
      await look('list', 800, { limit: '100' });
      const cards = all('.card');
      expect(cards).to.have.length(20);
      expect(new Set(cards.map((card) => getComputedStyle(card).contentVisibility))).to.deep.equal(new Set(['visible']));
    });

    it('prints the month that is shown, without what turns its pages', async () => {
      await look('calendar', 1_000);
      expect(one('.cal-grid').checkVisibility()).to.equal(true);
      expect([one('.cal-steps').checkVisibility(), one('.cal-day').checkVisibility()]).to.deep.equal([false, false]);
      expect(one('.cal-label').checkVisibility()).to.equal(true);
    });

    it('prints a map with its list, and a sheet without its buttons', async () => {
      await look('map', 800);
      expect([one('.map-frame').checkVisibility(), one('.map-zoom').checkVisibility()]).to.deep.equal([true, false]);
      const sheet = await openSheet();
      expect([...sheet.querySelectorAll('button')].filter((button) => button.checkVisibility()).map(textOf)).to.deep.equal([]);
      expect(one('.facts').checkVisibility()).to.equal(true);
      const folded = one('.facts details li');
      expect([folded.checkVisibility({ contentVisibilityAuto: true }), folded.getBoundingClientRect().height > 0], 'the other dates').to.deep.equal([true, true]);
    });
  });

  describe('ij-agenda-map in forced colours', () => {
    beforeEach(() => emulateMedia({ 'forced-colors': 'active' }));
    afterEach(async () => {
      clear();
      await emulateMedia();
    });

    it('keeps an edge on what is told apart by its colour elsewhere', async () => {
      await look('map', 900);
      for (const mark of all('.mark')) {
        const { backgroundColor, color } = getComputedStyle(mark);
        expect(backgroundColor).not.to.equal(color);
      }
      expect(getComputedStyle(one('.map-frame')).borderTopStyle).to.equal('solid');
      expect(all('.border').map((border) => getComputedStyle(border).stroke)).not.to.include('none');
    });

    it('keeps the words of what lasts several days readable', async () => {
      await look('calendar', 1_000);
      const [long] = all('.cal-event.long');
      const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(long as HTMLElement) as CSSStyleDeclaration & { readonly forcedColorAdjust: string };
      expect(forcedColorAdjust, 'no plate under the letters').to.equal('none');
      expect(backgroundColor).not.to.equal(color);
    });

    it('tells the chosen view from the others', async () => {
      await look('list', 900);
      const looks = all<HTMLInputElement>('input[name="view"]').map((input) => {
        const { backgroundColor, borderTopWidth, outlineStyle } = getComputedStyle(input.nextElementSibling as Element);
        return [input.checked, `${backgroundColor} ${borderTopWidth} ${outlineStyle}`] as const;
      });
      const chosen = looks.find(([isChosen]) => isChosen)?.[1];
      for (const [isChosen, look] of looks) if (!isChosen) expect(look).not.to.equal(chosen);
    });
  });

  describe('ij-agenda-map where nothing should move', () => {
    afterEach(async () => {
      clear();
      await emulateMedia();
    });

    it('moves nothing', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      await look('map', 900);
      all('[aria-label="Agrandir"]')[0]?.click();
      await openSheet();
      expect(document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect | null)?.target?.getRootNode() === root())).to.deep.equal([]);
      const moving = all('*').filter((node) => /[1-9]/.test(getComputedStyle(node).transitionDuration) || getComputedStyle(node).animationName !== 'none' || getComputedStyle(node).scrollBehavior === 'smooth');
      expect(moving.map(({ outerHTML }) => outerHTML.slice(0, 100))).to.deep.equal([]);
    });
  });
}

describe('ij-agenda-map that leaves while a part is on its way', () => {
  it('makes it when it is back, not before', async () => {
    const leaks = watchLeaks();
    await show(EVENTS, { view: 'map' });
    const box = element.parentElement as HTMLElement;
    box.remove();
    await settle();
    await import('../../src/elements/agenda-map/map.part.js');
    for (let turn = 0; turn < 5; turn += 1) await settle();
    expect(leaks.count().resizeTargets).to.equal(0);
    document.body.append(box);
    await until(() => root().querySelector('.map .mark'));
    box.remove();
    expect(leaks.count()).to.deep.equal({ listeners: 0, observers: 0, resizeTargets: 0, timers: 0 });
    leaks.stop();
    clear();
  });
});

describe('ij-agenda-map, a directory in 320 px', () => {
  afterEach(clear);

  it('keeps its filters, cards and hours in', async () => {
    await show(directoryDocument(), { view: 'list map' }, 320);
    await until(() => textOf(one('.list')).includes('maintenant'));
    expect(sticksOut()).to.deep.equal([]);
  });
});
