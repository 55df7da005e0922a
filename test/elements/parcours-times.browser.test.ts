import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/parcours/parcours.define.js';
import { pathsDocument, storyDocument } from '../../src/elements/parcours/example-documents.js';
import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { untilStill } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

let box: HTMLElement;
let element: IjParcours;

async function show(attributes: Record<string, string>, data: object = pathsDocument(), widthPx = 1000): Promise<void> {
  box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  element = document.createElement('ij-parcours') as IjParcours;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  document.body.append(box);
  await until(() => element.shadowRoot?.querySelector('figure svg.picture') !== null && element.shadowRoot?.querySelector('figure') !== null);
  await untilStill(element);
}

const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
const one = (selector: string): HTMLElement => {
  const [found] = all(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
const textAt = (selector: string): string => textOf(one(selector));

async function press(key: string): Promise<void> {
  await sendKeys({ press: key });
  await element.updateComplete;
}

/** Its rows come when somebody asks for them. */
async function openTable(): Promise<void> {
  one('[part~="table-button"]').click();
  await element.updateComplete;
}

/** Nothing is wider than the page. */
const fits = (): boolean => element.scrollWidth <= element.clientWidth && all<SVGElement>('svg.picture, .detours').every((picture) => picture.getBoundingClientRect().width <= element.clientWidth + 1);

/** Two who agreed to be shown, among 60. */
function stories(): object {
  const { paths, ...rest } = storyDocument() as { readonly paths: readonly object[] };
  const short = { consent: 'story', spells: [{ state: 'COL', start: 13, end: 15 }, { state: 'APP', start: 15, end: 17.5 }] };
  return { ...rest, paths: [...paths, short, ...Array<object>(60).fill({ spells: [{ state: 'COL', start: 11, end: 15 }, { state: 'CAP', start: 15, end: 23 }] })] };
}

describe('ij-parcours in time', () => {
  afterEach(() => box.remove());

  it('shows a group alone, brings it out among all, and everybody again, from the menu', async () => {
    await show({ view: 'distribution' });
    const asked: (string | null)[] = [];
    element.addEventListener('ij-parcours-filter-change', ({ detail }) => asked.push(detail.value));
    const choose = async (value: string): Promise<void> => {
      const select = one('select[name="who"]') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      await untilStill(element);
    };
    await choose('1');
    expect(element.only).to.match(/^\w+=\w+$/);
    await choose('');
    expect([element.only, asked.at(-1)]).to.deep.equal([undefined, null]);
    await choose('1');
    const group = element.only;
    await until(() => all('button').some((button) => textOf(button) === 'Mettre en avant parmi tous'));
    all('button').find((button) => textOf(button) === 'Mettre en avant parmi tous')?.click();
    await until(() => all('button').some((button) => textOf(button).startsWith('Mis en avant') || button.getAttribute('aria-label')?.includes('en avant')));
    expect([element.only, group === undefined]).to.deep.equal([undefined, false]);
  });

  it('tells the shares at the moment that arrows or a finger go to', async () => {
    await show({ view: 'distribution' });
    const slider = one('[role="slider"]');
    slider.focus();
    await press('Home');
    expect(slider.getAttribute('aria-valuetext')).to.match(/^11 ans, 100\s% Collège/);
    expect(textAt('.said')).to.contain('les situations se ressemblent beaucoup');
    await press('End');
    expect(slider.getAttribute('aria-valuenow')).to.equal('12');
    await press('ArrowLeft');
    expect(textAt('.said')).to.match(/^21 ans\s?\d+\s% Emploi durable/);
    const picture = one('.areas').getBoundingClientRect();
    one('.areas').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, buttons: 1, clientX: picture.left + 50, clientY: picture.top + 20 }));
    await element.updateComplete;
    expect(slider.getAttribute('aria-valuenow')).to.equal('1');
  });

  it('has the shares and the mean times as a table, by group', async () => {
    await show({ view: 'distribution', by: 'sexe' });
    expect(all('.areas')).to.have.length(2);
    await openTable();
    expect(all('#table tbody tr').filter((row) => textOf(row).startsWith('Temps moyen'))).to.have.length(2);
    const sums = all('#table tbody tr').filter((row) => / ans$/.test(textOf(row.firstElementChild ?? undefined))).map((row) => [...row.children].slice(2, -1).reduce((sum, cell) => sum + (parseInt(textOf(cell), 10) || 0), 0));
    // whole percents of a dozen situations
    for (const sum of sums) expect(sum).to.be.within(95, 105);
  });

  it('fits a narrow page in each view', async () => {
    for (const view of ['distribution', 'transitions']) {
      await show({ view }, pathsDocument(), 320);
      expect(fits(), view).to.equal(true);
      if (view === 'distribution') box.remove();
    }
  });

  it('has pictures whose letters are as large as the text asks for', async () => {
    await show({ view: 'distribution' });
    const letters = (): number => all<SVGTextElement>('.areas text')[0]?.getBoundingClientRect().height ?? 0;
    const before = letters();
    box.style.fontSize = '200%';
    await until(() => letters() > before * 1.7);
    expect(fits()).to.equal(true);
  });

  it('tells returns no rarer than the threshold, and where each situation leads', async () => {
    await show({ view: 'transitions' });
    expect(textAt('.finding')).to.match(/sont revenus à une situation déjà connue/);
    const counts = all('.detours tbody td.number:nth-of-type(1)').map((cell) => Number(textOf(cell)));
    expect(counts.length).to.be.greaterThan(0);
    for (const count of counts) expect(count).to.be.at.least(5);
    await openTable();
    expect(all('#table tbody tr').length).to.be.greaterThan(counts.length);
    const tabbed = all('.arcs [tabindex="0"]');
    expect(tabbed).to.have.length(1);
    tabbed[0]?.focus();
    await press('End');
    await press('Enter');
    const chosen = one('[aria-selected="true"]');
    expect(textOf({ textContent: chosen.getAttribute('aria-label') } as Element)).to.contain(textAt('.said'));
    await until(() => all('.arc.lit-part').length > 0);
    expect(textAt('.chip')).to.match(/^Mis en avant : parcours qui passent par /);
    await press('Escape');
    expect(all('.said, .chip')).to.have.length(0);
  });

  it('brings people out in all views until the person ends it, with the focus kept', async () => {
    await show({ view: 'transitions distribution index', highlight: 'CAP@17' });
    await until(() => all('.arc.lit-part').length > 0);
    const words = textAt('.chip');
    expect(words).to.match(/17 ans/);
    for (const [view, lit] of [['distribution', '.lit-areas .box'], ['index', 'canvas.carpet']] as const) {
      one(`input[value="${view}"]`).click();
      await until(() => all(lit).length > 0);
      expect(textAt('.chip')).to.equal(words);
    }
    one('.chip-end').click();
    await element.updateComplete;
    expect(all('.chip')).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.not.equal(null);
    await until(() => textOf(all('.visually-hidden[role="status"]').at(-1)) === 'Plus rien n’est mis en avant.');
  });

  it('shows a story only where somebody agreed, each of them by choice', async () => {
    await show({ view: 'story flow' });
    expect(all('.story')).to.have.length(0);
    box.remove();
    await show({ view: 'story' }, stories(), 320);
    expect(fits()).to.equal(true);
    expect(all('.steps-list li').map((item) => textOf(item)).at(-1)).to.match(/4 ans, depuis 19 ans|2 ans et 6 mois, depuis 20 ans et 6 mois/);
    const select = one('select[name="story"]') as HTMLSelectElement;
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await untilStill(element);
    expect(all('.steps-list li')).to.have.length(2);
    expect(all('.steps-list li').map((item) => textOf(item)).at(-1)).to.match(/2 ans et 6 mois, de 15 ans à 17 ans et 6 mois/);
  });

  it('lets a story grow: what is new is marked and told, what was there stays', async () => {
    await show({ view: 'story' }, storyDocument());
    const [first] = all('.steps-list li');
    const grown = storyDocument() as { paths: { events: object[] }[] };
    grown.paths[0]?.events.push({ type: 'diplome', label: 'Permis', at: 22 });
    element.data = grown;
    await until(() => all('.steps-list .fresh').length > 0);
    expect(all('.steps-list .fresh').map((line) => textOf(line))).to.deep.equal(['Permis22 ans']);
    expect(all('.steps-list li')[0]).to.equal(first);
    const said = (): string => textOf(all('.visually-hidden[role="status"]').at(-1));
    await until(() => said() === 'Nouveau dans ce parcours : Permis, 22 ans');
    element.lang = 'en';
    await until(() => textOf(all('.steps-list .fresh')[0]) === 'Permisage 22');
    expect(all('.steps-list .fresh'), 'other words are nothing new').to.have.length(1);
    expect(said()).to.equal('Nouveau dans ce parcours : Permis, 22 ans');
  });
});
