import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agendaDocument, directoryDocument } from '../../src/elements/agenda-map/example-agenda.js';
import { all, clear, element, focused, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { mutationsOf } from '../helpers/mutations.js';

const EVENTS = agendaDocument('2027-01-20', 10);
const ALL_VIEWS = { view: 'list map calendar' };
const NOT_TYPED = /^(hidden|button|submit|image)$/;

type Control = HTMLInputElement | HTMLSelectElement;
const controls = (): Control[] => all<Control>('input, select').filter((control) => !NOT_TYPED.test(control.type));
const labelOf = (control: Control): HTMLElement | undefined => control.labels?.[0];
const nameOf = (control: Control): string => textOf(labelOf(control)?.querySelector('.legend') ?? labelOf(control));
/** what a screen reader was told, sentence by sentence */
const said = (): string => textOf(all('[role="status"].visually-hidden').at(-1));
const dialog = (): HTMLDialogElement | null => root().querySelector('dialog');

async function look(view: string, isThere: string): Promise<void> {
  one<HTMLInputElement>(`input[name="view"][value="${view}"]`).click();
  await until(() => root().querySelector(isThere));
  await element.updateComplete;
}

/** Presses Enter on what has the focus, reads the sheet's title, closes it, and says what has the focus then. */
async function openAndClose(): Promise<HTMLElement | null> {
  await sendKeys({ press: 'Enter' });
  await until(() => dialog()?.matches(':modal') && focused()?.classList.contains('sheet-title'));
  await sendKeys({ press: 'Escape' });
  await until(() => !dialog());
  await element.updateComplete;
  return focused();
}

describe('ij-agenda-map for a screen reader', () => {
  afterEach(clear);

  for (const [what, document, names] of [
    ['an agenda', EVENTS, ['Rechercher', 'Quand', 'Près de', 'Thème', 'Pour qui', 'Commune', 'Gratuit', 'Accessible', 'En ligne', 'Liste', 'Carte', 'Calendrier']],
    ['a directory', directoryDocument(), ['Rechercher', 'Type de lieu', 'Près de', 'Commune', 'Accessible', 'Liste', 'Carte', 'Calendrier']],
  ] as const) {
    it(`names each control of the filters of ${what} by words that are in sight`, async () => {
      await show(document, ALL_VIEWS);
      all('.filters > button').find((button) => button.ariaExpanded === 'false')?.click();
      await until(() => root().querySelector('.more input[type="checkbox"]'));
      const found = controls().filter((control) => control.closest('.filters'));
      for (const control of found) {
        expect(control.labels, control.name).to.have.length(1);
        expect(labelOf(control)?.checkVisibility(), control.name).to.equal(true);
        expect(nameOf(control), control.name).not.to.equal('');
        expect(control.hasAttribute('aria-label'), control.name).to.equal(false);
      }
      for (const name of names) expect(found.some((control) => nameOf(control).startsWith(name)), name).to.equal(true);
      expect(one('form').getAttribute('role')).to.equal('search');
      expect(textOf(one('fieldset.segmented legend'))).to.equal('Présentation');
    });
  }

  it('says what a button shows and hides', async () => {
    await show(EVENTS);
    const [more] = all('.filters > button');
    expect([more?.ariaExpanded, textOf(more)]).to.deep.equal(['false', 'Plus de filtres']);
    expect(root().getElementById(more?.getAttribute('aria-controls') ?? '')).not.to.equal(null);
    more?.click();
    await until(() => more?.ariaExpanded === 'true' && textOf(more) === 'Moins de filtres');
  });

  it('says how many are found, the newest number alone, and not at each letter', async () => {
    const timers: (() => void)[] = [];
    const { setTimeout: later } = window;
    window.setTimeout = ((act: () => void, ms?: number) => (ms === 5_000 ? timers.push(act) : later(act, ms))) as typeof setTimeout;
    try {
      await show(EVENTS);
      const spoken: string[] = [];
      const region = all('[role="status"].visually-hidden').at(-1) as HTMLElement;
      const observer = new MutationObserver(() => void spoken.push(textOf(region)));
      observer.observe(region, { childList: true, characterData: true, subtree: true });
      one('[name="text"]').focus();
      await sendKeys({ type: 'visite' });
      await until(() => new Set(all('.card-button').map(textOf)).size === 1);
      expect(spoken.length, spoken.join(' | ')).to.be.at.most(1);
      await until(() => {
        timers.splice(0).forEach((act) => act());
        return said() === textOf(one('.count'));
      });
      expect(spoken.length, spoken.join(' | ')).to.be.at.most(2);
      observer.disconnect();
    } finally {
      window.setTimeout = later;
    }
  });

  it('draws nothing anew around a field while somebody types in it', async () => {
    await show(EVENTS);
    const field = one<HTMLInputElement>('[name="text"]');
    field.focus();
    await sendKeys({ type: 'cv' });
    await until(() => all('.card-button').length > 0 && all('.card-button').every((button) => textOf(button).includes('CV')));
    expect([focused(), field.value, field.selectionStart]).to.deep.equal([field, 'cv', 2]);
    expect(await mutationsOf(element, () => element.requestUpdate())).to.deep.equal([]);
  });
});

describe('ij-agenda-map by keyboard: the focus is back where it was once the sheet closes', () => {
  afterEach(clear);

  it('in the list', async () => {
    await show(EVENTS, ALL_VIEWS);
    const card = all('.card-button')[3];
    card?.focus();
    expect(await openAndClose()).to.equal(card);
  });

  it('in the calendar: in a cell, in the list of the day, in the table', async () => {
    await show(EVENTS, ALL_VIEWS, 1_000);
    await look('calendar', '.cal-event');
    const slot = all('.cal-event').find(({ tabIndex }) => tabIndex === 0);
    slot?.focus();
    expect(await openAndClose()).to.equal(slot);
    all('.cal-day-button').find(({ tabIndex }) => tabIndex === 0)?.click();
    const inDay = await until(() => all('.cal-day .cal-open').find((button) => button.checkVisibility()));
    inDay.focus();
    expect(await openAndClose()).to.equal(inDay);
    one<HTMLInputElement>('input[name="calendar-mode"][value="agenda"]').click();
    const inTable = await until(() => root().querySelector<HTMLElement>('.cal-agenda .cal-open'));
    inTable.focus();
    expect(await openAndClose()).to.equal(inTable);
  });

  it('on the map', async () => {
    await show({ events: [['Un', 46.58, 0.34], ['Deux', 45.7, -0.33]].map(([title, lat, lon], i) => ({ id: String(i), title, date: '2027-01-21', place: { city: title, lat, lon } })) }, ALL_VIEWS);
    await look('map', '.marks > button');
    const [mark] = all('.marks > button');
    mark?.focus();
    const back = await openAndClose();
    expect(back?.getAttribute('aria-label')).to.equal(mark?.getAttribute('aria-label'));
    expect(back?.closest('.marks')).not.to.equal(null);
  });

  it('in the list of what is at one address of the map', async () => {
    await show({ events: ['Un', 'Deux'].map((title, i) => ({ id: String(i), title, date: '2027-01-21', place: { city: 'Niort', lat: 46.32, lon: -0.46 } })) }, ALL_VIEWS);
    await look('map', '.marks > button');
    one('.marks > button').click();
    const [entry] = await until(() => (all('.map-together .card-button').length === 2 ? all('.map-together .card-button') : undefined));
    entry?.focus();
    expect(await openAndClose()).to.equal(entry);
  });

  it('with nothing to go back to: the element itself', async () => {
    await show(EVENTS);
    element.openItem('e3');
    await until(() => dialog()?.matches(':modal'));
    element.ask({ category: 'aucune' });
    await until(() => !all('.card-button').length);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog() && focused()?.classList.contains('base'));
  });
});
