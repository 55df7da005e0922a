import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { agendaOf, all, clear, element, event, focused, one, root, show, textOf, until } from '../helpers/agenda-part-page.js';
import { axeFaults } from '../helpers/axe.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';

const at = (start: string, end?: string) => ({ timings: [{ start, end }] });
const BUSY = agendaOf(
  event('forum', 'Forum des métiers', { ...at('2027-01-20T14:00', '2027-01-20T17:00'), place: { name: 'Salle Jean-Moulin', city: 'Exempleville' } }),
  event('cv', 'Atelier CV', { timings: [{ start: '2027-01-13T18:00' }, { start: '2027-01-20T18:00' }, { start: '2027-01-27T18:00' }, { start: '2027-02-03T18:00' }] }),
  event('semaine', 'Semaine de l’orientation', { timings: [{ date: '2027-01-18', endDate: '2027-01-26' }] }),
  event('portes', 'Portes ouvertes', { ...at('2027-01-20T19:00'), status: 'cancelled' }),
  event('loin', 'Réunion d’information', { ...at('2027-01-20T19:30'), timezone: 'Indian/Reunion' }),
  event('mai', 'Fête de la jeunesse', at('2027-05-12T10:00')),
);

const open = async (attributes: Record<string, string> = {}, widthPx?: number): Promise<void> => {
  await show(BUSY, { view: 'calendar', ...attributes }, widthPx);
  await until(() => root().querySelector('.cal'));
};
const day = (name: string): HTMLElement => one(`[data-day="${name}"]`);
const cell = (name: string): HTMLElement => day(name).closest('td') as HTMLElement;
const press = async (button: HTMLElement): Promise<void> => {
  button.click();
  await element.updateComplete;
};
const button = (text: string): HTMLElement => all('button').find((one) => textOf(one) === text) as HTMLElement;

describe('ij-agenda-map, calendar', () => {
  afterEach(clear);

  it('is a table of days that say how much there is', async () => {
    await open();
    expect(one('.cal-grid').getAttribute('role')).to.equal('grid');
    expect(textOf(one('caption'))).to.equal('Calendrier, janvier 2027');
    expect(all('.cal-grid th').map((head) => textOf(head.querySelector('.visually-hidden') ?? undefined))).to.deep.equal(['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']);
    expect(all('.cal-grid tbody tr')).to.have.length(5);
    expect(day('2027-01-20').getAttribute('aria-label')).to.equal('mercredi 20 janvier, 5 événements');
    expect(day('2027-01-31').getAttribute('aria-label')).to.equal('dimanche 31 janvier, aucun événement');
    expect(day('2027-01-20').getAttribute('aria-current')).to.equal('date');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('shows all the times of an event in the month, and those of its neighbours that are in sight', async () => {
    await open();
    expect(all('.cal-event').filter((one) => textOf(one).includes('Atelier CV')).map((one) => one.closest('td')?.querySelector<HTMLElement>('[data-day]')?.dataset['day'])).to.deep.equal(['2027-01-13', '2027-01-27']);
    await press(button('Suivant'));
    expect(textOf(one('.cal-label'))).to.equal('février 2027');
    expect(day('2027-02-03').getAttribute('aria-label')).to.contain('1 événement');
  });

  it('lays what lasts days over them, and says where it comes from and goes to', async () => {
    await open();
    const bars = all('.cal-event.long');
    expect(bars.map((bar) => [bar.classList.contains('span-7'), bar.classList.contains('span-2'), textOf(bar)])).to.deep.equal([
      [true, false, 'Semaine de l’orientation, continue après'],
      [false, true, 'commencé avant, Semaine de l’orientation'],
    ]);
    const [first] = bars;
    const [from, to] = [cell('2027-01-18').getBoundingClientRect(), cell('2027-01-24').getBoundingClientRect()];
    expect(first?.getBoundingClientRect().right).to.be.closeTo(to.right, 6);
    expect(first?.getBoundingClientRect().left).to.be.closeTo(from.left, 6);
  });

  it('shows three a day, and leads to the others', async () => {
    await open();
    const more = cell('2027-01-20').querySelector<HTMLElement>('.cal-more') as HTMLElement;
    expect(textOf(more)).to.equal('et 2 autres, tout voir le mercredi 20 janvier');
    await press(more);
    expect(textOf(focused() ?? undefined)).to.equal('mercredi 20 janvier');
    expect(all('.cal-day li').map(textOf)).to.deep.equal([
      'jusqu’au 26 janv. Semaine de l’orientation',
      '14 h – 17 h Forum des métiers Salle Jean-Moulin, Exempleville',
      '19 h 30 (heure de La Réunion) Réunion d’information',
      '18 h Atelier CV',
      '19 h Portes ouvertes (annulé)',
    ]);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('goes by day, week and month by keyboard, with one tab stop', async () => {
    await open();
    day('2027-01-20').focus();
    const visited: (string | undefined)[] = [];
    for (const press of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'PageUp']) {
      await sendKeys({ press });
      await element.updateComplete;
      visited.push(focused()?.dataset['day']);
    }
    expect(visited).to.deep.equal(['2027-01-21', '2027-01-28', '2027-01-27', '2027-01-20', '2027-01-18', '2027-01-24', '2027-02-24', '2027-01-24', '2026-12-24']);
    expect(textOf(one('.cal-label'))).to.equal('décembre 2026');
    expect(all('[data-day][tabindex="0"]')).to.have.length(1);
  });

  it('goes the other way from right to left', async () => {
    await open({ dir: 'rtl' });
    day('2027-01-20').focus();
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(focused()?.dataset['day']).to.equal('2027-01-21');
  });

  it('goes on from the day to its events by Tab, and opens one', async () => {
    await open();
    day('2027-01-27').focus();
    await press(day('2027-01-27'));
    day('2027-01-27').focus();
    await sendKeys({ press: 'Tab' });
    expect(textOf(focused() ?? undefined)).to.equal('18 h Atelier CV');
    const opened: unknown[] = [];
    element.addEventListener('ij-agenda-select', ({ detail }) => opened.push(detail.id));
    await sendKeys({ press: 'Enter' });
    expect(opened).to.deep.equal(['cv']);
  });

  it('says when a month is empty, and leads to what comes next', async () => {
    await open();
    for (const _ of [1, 2]) await press(button('Suivant'));
    expect(textOf(one('.cal-title'))).to.equal('mars 2027 aucun événement');
    expect(one('.cal-title').getAttribute('aria-live')).to.equal('polite');
    await press(button('Aller au mercredi 12 mai'));
    expect(textOf(one('.cal-label'))).to.equal('mai 2027');
    expect(focused()?.dataset['day']).to.equal('2027-05-12');
    await press(button('Aujourd’hui'));
    expect(focused()?.dataset['day']).to.equal('2027-01-20');
  });

  it('shows a week', async () => {
    await open();
    await press(one('input[value="week"]'));
    expect(textOf(one('.cal-label'))).to.equal('du 18 janv. au 24 janv. 2027');
    expect(all('.cal-grid tbody tr')).to.have.length(1);
    expect(cell('2027-01-20').querySelector('.cal-more')).to.equal(null);
    await press(button('Suivant'));
    expect(textOf(one('.cal-label'))).to.equal('du 25 janv. au 31 janv. 2027');
  });

  it('shows an agenda: a table by day', async () => {
    await open();
    await press(one('input[value="agenda"]'));
    expect(all('.cal-agenda thead th').map(textOf)).to.deep.equal(['Jour', 'Heure', 'Événement', 'Lieu']);
    expect(all('.cal-agenda tbody th').map(textOf)).to.deep.equal(['mercredi 13 janvier', 'lundi 18 janvier', 'mercredi 20 janvier', 'mercredi 27 janvier']);
    expect(all('.cal-agenda tbody th').map((head) => head.getAttribute('rowspan'))).to.deep.equal(['1', '1', '4', '1']);
    await Promise.all(root().getAnimations().map(({ finished }) => finished)); // a colour that fades has no contrast yet
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('shows only the days that are asked, and goes to them', async () => {
    await open({ from: '2027-02-01', to: '2027-02-28' });
    expect(textOf(one('.cal-title'))).to.equal('février 2027 1 événement');
    await press(button('Précédent'));
    expect(textOf(one('.cal-title'))).to.equal('janvier 2027 aucun événement');
  });

  it('shows counts where words don’t fit, and the day under the grid', async () => {
    await open({}, 340);
    expect(getComputedStyle(one('.cal-slots')).display).to.equal('none');
    expect(cell('2027-01-20').querySelector<HTMLElement>('.cal-count')?.dataset['count']).to.equal('5');
    expect(all('.cal-day li')).to.have.length(5);
    expect(getComputedStyle(one('.cal-day')).display).to.equal('block');
    const { width, height } = day('2027-01-21').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(40);
    expect(one('.cal').scrollWidth).to.be.at.most(340);
    await press(day('2027-01-27'));
    expect(all('.cal-day li').map(textOf)).to.deep.equal(['18 h Atelier CV']);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('speaks English when the page does', async () => {
    await open({ lang: 'en' });
    expect(day('2027-01-20').getAttribute('aria-label')).to.match(/5 events$/);
    expect(button('Next').getAttribute('aria-label')).to.equal('Next month');
  });

  it('is followed on paper by all that its month holds, those that fit in no cell included', async () => {
    await open();
    expect(all('.cal-more')).to.have.length(1);
    dispatchEvent(new CustomEvent('beforeprint'));
    const inCells = new Set(all('.cal-event').map(({ dataset }) => dataset['key']));
    const onPaper = new Set(all('.cal-agenda .cal-open').map(({ dataset }) => dataset['key']));
    expect(textOf(one('.cal-title p'))).to.equal(`${onPaper.size} événements`);
    expect([...onPaper].some((key) => !inCells.has(key))).to.equal(true);
    dispatchEvent(new CustomEvent('afterprint'));
    expect(all('.cal-agenda')).to.have.length(0);
  });

  if (canEmulateMedia) {
    it('prints its month and no button', async () => {
      await open();
      await emulateMedia({ type: 'print' });
      expect(getComputedStyle(one('.cal-steps')).display).to.equal('none');
      expect(getComputedStyle(one('.cal-grid')).display).to.equal('table');
      await emulateMedia();
    });
  }
});
