import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { lifeDocument } from '../../src/elements/dream-jobs/example-life.js';
import { axeFaults } from '../helpers/axe.js';
import { TABLE, all, announced, element, eventsOf, one, root, rows, show, textOf } from '../helpers/dream-jobs-page.js';
import { tableFrom } from '../helpers/dream-tables.js';
import { until } from '../helpers/until.js';

const views = (): string[] => all<HTMLInputElement>('input[name="view"]').map(({ value }) => value);
const options = (): HTMLElement[] => all('[role="option"]');
/** What is said of an option: its label, else its content. */
const label = (option: Element | null): string => {
  const content = [...(option?.querySelectorAll('.name, .figure') ?? [])].map((node) => node.textContent).join('');
  return (option?.getAttribute('aria-label') ?? content).replace(/\s+/g, ' ').trim();
};
const focused = (): string => label(root().activeElement);

/** Shows the document in one view, and waits for its code. */
async function showView(view: string, data: unknown, attributes: Record<string, string> = {}, widthPx = 700): Promise<void> {
  await show(data, { view, ...attributes }, widthPx);
  await until(() => options().length > 0);
}

async function press(...keys: string[]): Promise<string[]> {
  const visited: string[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    visited.push(focused());
  }
  await element.updateComplete;
  return visited;
}

/** What is written in an option must be in what is said of it (WCAG 2.5.3). */
function writtenIsSaid(): void {
  for (const option of options()) {
    for (const node of option.querySelectorAll('.name, .figure')) expect(label(option)).to.contain(textOf(node));
  }
}

/** No text leaves the element, or its own box. */
function nothingIsCut(): void {
  const { left, right } = element.getBoundingClientRect();
  for (const node of all('.name, .figure, .panel-title, .key-item, .trend text')) {
    const box = node.getBoundingClientRect();
    expect(box.left, textOf(node)).to.be.at.least(left - 1);
    expect(box.right, textOf(node)).to.be.at.most(right + 1);
    expect(node.scrollWidth, textOf(node)).to.be.at.most(Math.max(node.clientWidth, Math.ceil(box.width)) + 1);
  }
}

describe('the views of ij-dream-jobs that come when they are looked at', () => {
  afterEach(() => element.parentElement?.remove());

  describe('which are offered', () => {
    it('are those that the document has numbers for', async () => {
      await show(lifeDocument());
      expect(views()).to.deep.equal(['units', 'bars', 'compare', 'stages', 'trend']);
      element.parentElement?.remove();
      await show(TABLE);
      expect(views()).to.deep.equal(['units', 'bars', 'compare', 'stages']);
      element.parentElement?.remove();
      await show(tableFrom([['Pompier', 'm', null, 40], ['Pilote', 'm', null, 30]]));
      expect(views()).to.deep.equal(['units', 'bars']);
    });

    it('are those that the page asks for; one alone needs no switch', async () => {
      await show(TABLE, { view: 'stages compare' });
      expect(views()).to.deep.equal(['stages', 'compare']);
      element.view = 'compare';
      await element.updateComplete;
      expect(views()).to.deep.equal([]);
      await until(() => all('.pair').length > 0);
      element.view = 'trend';
      await element.updateComplete;
      expect(views()).to.deep.equal(['units', 'bars', 'compare', 'stages']);
    });

    it('keep the focus on the switch while their code comes', async () => {
      await show(TABLE);
      const input = one<HTMLInputElement>('input[name="view"][value="compare"]');
      input.focus();
      input.click();
      await until(() => all('.pair').length > 0);
      expect(root().activeElement).to.equal(input);
      expect(all('input[name="sex"]')).to.have.length(0);
    });
  });

  for (const view of ['compare', 'stages', 'trend']) {
    it(`${view}: no fault, one tab stop, nothing cut from 320 px to 1280 px`, async () => {
      await showView(view, lifeDocument(), {}, 288);
      for (const widthPx of [288, 700, 1248]) {
        (element.parentElement as HTMLElement).style.width = `${widthPx}px`;
        await until(() => Math.round(element.getBoundingClientRect().width) === widthPx);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await element.updateComplete;
        nothingIsCut();
      }
      expect(all('[role="listbox"] [tabindex="0"]')).to.have.length(1);
      expect(await axeFaults(element)).to.deep.equal([]);
      writtenIsSaid();
    });
  }

  describe('compare', () => {
    it('says each job with both groups, and what is not told', async () => {
      await showView('compare', TABLE);
      expect(options().map(label)).to.deep.equal(['Vétérinaire : 84 femmes, 30 hommes', 'Pompier : femmes, nombre non montré, 40 hommes']);
      expect(textOf(one('.finding'))).to.equal('Les femmes rêvent d’abord de : Vétérinaire (84 femmes) ; les hommes rêvent d’abord de : Pompier (40 hommes)');
      expect(all('.pair .hidden-mark')).to.have.length(1);
    });

    it('reaches others', async () => {
      await showView('compare', TABLE);
      one<HTMLInputElement>('input[name="pair"][value="fx"]').click();
      await element.updateComplete;
      expect(options().map(label)).to.deep.equal(['Vétérinaire : 84 femmes, 0 autre personne', 'Astronaute : 0 femme, 12 autres personnes']);
    });

    it('compares shares where the document tells how many persons each group has, and says so', async () => {
      await showView('compare', { ...TABLE, groups: [{ sex: 'f', n: 840 }, { sex: 'm', n: 200 }] });
      expect(options().map(label)).to.deep.equal(['Pompier : femmes, nombre non montré, 20 % des hommes (40 hommes)', 'Vétérinaire : 10 % des femmes (84 femmes), 15 % des hommes (30 hommes)']);
      expect(textOf(one('.subtitle'))).to.match(/^Pour cent des personnes de chaque groupe/);
      element.stage = 'cp';
      await element.updateComplete;
      expect(textOf(one('.subtitle'))).to.match(/^Nombre de personnes de chaque groupe/);
      expect(await axeFaults(element)).to.deep.equal([]);
    });

    it('shows more, and goes to the first of the new ones', async () => {
      await showView('compare', TABLE, { top: '1' });
      one('.more').click();
      await until(() => focused().startsWith('Pompier'));
      expect(all('.more')).to.have.length(0);
    });

    it('moves and chooses by keyboard, and tells the page', async () => {
      await showView('compare', TABLE);
      const seen = eventsOf('ij-dream-jobs-select');
      options()[0]?.focus();
      expect((await press('ArrowDown', 'ArrowDown', 'Home', 'End')).map((said) => said.split(' ')[0])).to.deep.equal(['Pompier', 'Pompier', 'Vétérinaire', 'Pompier']);
      await press('Enter');
      expect(seen).to.deep.equal([{ job: 'Pompier', code: null, n: 40, sex: null, stage: null, territory: null }]);
      expect(all('[aria-selected="true"]').map(label)).to.deep.equal(['Pompier : femmes, nombre non montré, 40 hommes']);
      await press('Escape');
      expect(all('[aria-selected="true"]')).to.have.length(0);
    });

    it('has its own table', async () => {
      await showView('compare', TABLE);
      one('[part="table-button"]').click();
      await until(() => rows().length > 0);
      expect(rows()).to.deep.equal([['Vétérinaire', '84', '30'], ['Pompier', 'non montré', '40']]);
    });
  });

  describe('stages', () => {
    it('goes through jobs up and down, through stages left and right', async () => {
      await showView('stages', TABLE);
      options()[0]?.focus();
      expect(await press('ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowLeft')).to.deep.equal([
        'CP, Pompier : 40 personnes, rang 2',
        'Lycée, Astronaute : 12 personnes, rang 2',
        'Lycée, Vétérinaire : 34 personnes, rang 1',
        'CP, Vétérinaire : 80 personnes, rang 1',
        'CP, Vétérinaire : 80 personnes, rang 1',
      ]);
    });

    it('finds the chosen job in all stages, hidden where it is', async () => {
      await showView('stages', TABLE);
      options()[1]?.click();
      await element.updateComplete;
      expect(all('[aria-selected="true"]').map(label)).to.deep.equal(['CP, Pompier : 40 personnes, rang 2', 'Lycée, Pompier : non montré']);
      expect(all('[role="option"] .hidden-mark')).to.have.length(1);
    });

    it('says so where nothing may be told', async () => {
      await showView('stages', tableFrom([['Pompier', 'm', 'cp', 40], ['Pompier', 'f', 'lycee', null]]));
      expect(options().map(label)).to.deep.equal(['CP, Pompier : 40 personnes, rang 1', 'Lycée, Des réponses trop rares pour être montrées']);
    });

    it('has its own table: all shown jobs in all stages', async () => {
      await showView('stages', TABLE);
      one('[part="table-button"]').click();
      await until(() => rows().length > 0);
      expect(rows()).to.deep.equal([['Vétérinaire', '80', '34'], ['Pompier', '40', 'non montré'], ['Astronaute', 'non montré', '12']]);
    });
  });

  describe('trend', () => {
    const byPeriod = (periods: number): object => ({
      ...tableFrom([['Pilote', 'f', null, 20]]),
      periods: new Array(periods).fill(0).map((_, i) => ({ id: `p${i}`, label: `${2021 + i}` })),
      tables: [
        { by: ['period'], masked: 1, counts: new Array(periods).fill(0).flatMap((_, i) => [{ job: 'Pilote', period: `p${i}`, n: 10 + i }, { job: 'Vétérinaire', period: `p${i}`, n: i === 1 ? null : 30 - 8 * i }]) },
      ],
    });

    it('goes through jobs up and down, through periods left and right, and writes what it says', async () => {
      await showView('trend', byPeriod(3));
      options()[0]?.focus();
      expect(await press('ArrowRight', 'ArrowDown', 'ArrowRight', 'Home')).to.deep.equal([
        'Vétérinaire, 2022 : non montré',
        'Pilote, 2022 : 11 personnes',
        'Pilote, 2023 : 12 personnes',
        'Pilote, 2021 : 10 personnes',
      ]);
      expect(textOf(one('.said'))).to.equal('Pilote, 2021 : 10 personnes');
    });

    it('says what changes most, and what is too young to be a trend', async () => {
      await showView('trend', byPeriod(3));
      expect(textOf(one('.finding'))).to.equal('Le nombre qui change le plus : Vétérinaire, de 30 personnes (2021) à 14 personnes (2023)');
      element.parentElement?.remove();
      await showView('trend', byPeriod(2));
      expect(textOf(one('.finding'))).to.equal('Deux dates seulement : c’est trop tôt pour parler d’une évolution');
    });

    it('says when a filter has no published numbers', async () => {
      await show(lifeDocument(), { view: 'trend', sex: 'f' });
      await until(() => textOf(all('.finding').at(0)).startsWith('Ces nombres ne sont pas publiés'));
      one<HTMLInputElement>('input[name="sex"][value=""]').click();
      await until(() => options().length > 0);
      expect(announced()).to.match(/^Le nombre qui change le plus : Youtubeur/);
    });

    it('has its own table', async () => {
      await showView('trend', byPeriod(3), { lang: 'en' });
      one('[part="table-button"]').click();
      await until(() => rows().length > 0);
      expect(rows()).to.deep.equal([['Vétérinaire', '30', 'not shown', '14'], ['Pilote', '10', '11', '12']]);
    });
  });

  it('shows a hostile name as text in each', async () => {
    const name = '<img src=x onerror=alert(1)>"\'&';
    const data = { ...(tableFrom([[name, 'f', 'cp', 9], [name, 'm', 'lycee', 8]]) as object) };
    await showView('compare', data);
    expect(textOf(all('.name')[0])).to.equal(name);
    element.view = 'stages';
    await until(() => all('.panel .name').length > 0);
    expect(textOf(all('.name')[0])).to.equal(name);
    expect(all('img')).to.have.length(0);
  });
});
