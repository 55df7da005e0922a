import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { lifeDocument } from '../../src/elements/dream-jobs/example-life.js';
import type { DreamCounts } from '../../src/contract/dream-jobs.js';
import { axeFaults } from '../helpers/axe.js';
import { TABLE, all, announced, element, eventsOf, focusedJob, give, jobs, one, radio, root, rows, sentences, show, textOf } from '../helpers/dream-jobs-page.js';
import { tableFrom } from '../helpers/dream-tables.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';
import { settle } from '../helpers/fake-network.js';
import { mutationsOf } from '../helpers/mutations.js';
import { until } from '../helpers/until.js';

describe('ij-dream-jobs', () => {
  afterEach(() => element.parentElement?.remove());

  describe('what it says', () => {
    it('is a list to choose from, each job a sentence', async () => {
      await show(TABLE);
      expect(one('.jobs').getAttribute('role')).to.equal('listbox');
      expect(sentences()).to.deep.equal([
        'Vétérinaire : 114 personnes, 84 femmes, 30 hommes, rang 1',
        'Pompier : 40 hommes, rang 2, sans compter les réponses trop rares pour être montrées',
        'Astronaute : 12 autres personnes, rang 3, sans compter les réponses trop rares pour être montrées',
      ]);
    });

    it('says what is found, who answered, when, and the source', async () => {
      await show(TABLE);
      expect(textOf(one('.finding'))).to.equal('Vétérinaire est le métier le plus rêvé : 114 personnes');
      expect(textOf(one('.foot p'))).to.equal('180 personnes ont répondu · Mis à jour le 12 mai 2014 · Source : Enquête');
    });

    it('says that rare answers are not counted, never how many there are', async () => {
      await show(TABLE);
      expect(textOf(one('.note'))).to.contain('sans compter les réponses trop rares');
      await give(tableFrom([['Pompier', 'm', 'cp', 40]]));
      expect(all('.note')).to.have.length(0);
    });

    it('hides more in the same update when the page asks for it', async () => {
      await show(TABLE);
      element.minCount = 31;
      await element.updateComplete;
      expect(sentences().slice(0, 2).map((one) => one.split(',')[0])).to.deep.equal(['Vétérinaire : 84 femmes', 'Pompier : 40 hommes']);
    });

    it('speaks English when the page does', async () => {
      await show(TABLE, { lang: 'en' });
      expect(sentences()[0]).to.equal('Vétérinaire: 114 people, 84 women, 30 men, rank 1');
    });

    it('shows a hostile name as text', async () => {
      const name = '<img src=x onerror=alert(1)>"\'&';
      await show(tableFrom([[name, 'f', null, 9]]));
      expect(textOf(all('.job')[0])).to.match(/^<img src=x onerror=alert\(1\)>"'& /);
      expect(all('img')).to.have.length(0);
    });

    it('warns the webmaster once, and only for rows of persons', async () => {
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (words: unknown) => void said.push(words);
      await show(TABLE);
      await give({ stages: [], answers: new Array(6).fill({ jobs: ['pilote'], sex: 'f' }) });
      await give({ stages: [], answers: new Array(7).fill({ jobs: ['pilote'], sex: 'f' }) });
      console.warn = warn;
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^ij-dream-jobs: rows of persons/);
    });
  });

  describe('by keyboard', () => {
    it('has one tab stop for the jobs; arrows, Home and End go from one to another', async () => {
      await show(TABLE);
      expect(all('.job[tabindex="0"]')).to.have.length(1);
      one('.job').focus();
      const visited: (string | undefined)[] = [];
      for (const press of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'ArrowLeft']) {
        await sendKeys({ press });
        visited.push(focusedJob());
      }
      expect(visited).to.deep.equal(['Pompier', 'Astronaute', 'Astronaute', 'Pompier', 'Vétérinaire', 'Astronaute', 'Pompier']);
      await element.updateComplete;
      expect(all('.job[tabindex="0"]').map(({ dataset }) => dataset['job'])).to.deep.equal(['Pompier']);
    });

    it('selects with Enter, says so to the page, and leaves with Esc', async () => {
      await show(TABLE, { stage: 'cp' });
      const seen = eventsOf('ij-dream-jobs-select');
      one('.job').focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(seen).to.deep.equal([{ job: 'Pompier', code: null, n: 40, sex: null, stage: 'cp', territory: null }]);
      expect(all('[aria-selected="true"]').map(({ dataset }) => dataset['job'])).to.deep.equal(['Pompier']);
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(all('[aria-selected="true"]')).to.have.length(0);
      expect(focusedJob()).to.equal('Pompier');
    });

    it('lets the keys of the browser alone', async () => {
      await show(TABLE);
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
      one('.job').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });

    it('closes the menu of downloads with Esc, and goes back to its button', async () => {
      await show(TABLE);
      const menu = one<HTMLDetailsElement>('details');
      one('summary').focus();
      await sendKeys({ press: 'Enter' });
      expect(menu.open).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(textOf(root().activeElement ?? undefined)).to.equal('Image (SVG)');
      await sendKeys({ press: 'Escape' });
      expect(menu.open).to.equal(false);
      expect(root().activeElement).to.equal(one('summary'));
    });
  });

  describe('filters', () => {
    it('shows one group, says it, and tells the page', async () => {
      await show(TABLE);
      const seen = eventsOf('ij-dream-jobs-filter-change');
      radio('f').click();
      await element.updateComplete;
      await settle();
      expect(jobs()).to.deep.equal(['Vétérinaire']);
      expect(element.sex).to.equal('f');
      expect(seen).to.deep.equal([{ sex: 'f', stage: null, territory: null }]);
      expect(announced()).to.equal('Vétérinaire est le métier le plus rêvé par les femmes : 84 personnes');
    });

    it('goes back to what was chosen when the page takes the choice back', async () => {
      await show(TABLE, { sex: 'm' });
      element.addEventListener('ij-dream-jobs-filter-change', () => (element.sex = 'm'));
      radio('f').click();
      await element.updateComplete;
      expect([radio('f').checked, radio('m').checked]).to.deep.equal([false, true]);
    });

    it('shows one stage of life', async () => {
      await show(TABLE);
      const seen = eventsOf('ij-dream-jobs-filter-change');
      const select = one<HTMLSelectElement>('select');
      expect([...select.options].map(({ text }) => text)).to.deep.equal(['Toutes les périodes', 'CP', 'Lycée']);
      select.value = 'lycee';
      select.dispatchEvent(new CustomEvent('change', { bubbles: true }));
      await element.updateComplete;
      expect(jobs()).to.deep.equal(['Vétérinaire', 'Astronaute']);
      expect(seen).to.deep.equal([{ sex: null, stage: 'lycee', territory: null }]);
    });

    it('takes back what a document of declared tables does not tell together, and says so', async () => {
      await show(lifeDocument(), { sex: 'f' });
      const seen = eventsOf('ij-dream-jobs-filter-change');
      const stage = one<HTMLSelectElement>('select[name="stage"]');
      stage.value = 'cp';
      stage.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(seen).to.deep.equal([{ sex: null, stage: 'cp', territory: null }]);
      expect(radio('').checked).to.equal(true);
      expect(all('.note').map(textOf).join(' ')).to.contain('L’autre choix a été retiré').and.to.contain('femmes et hommes ne sont pas distingués');
      expect(announced()).to.contain('L’autre choix a été retiré');
      expect(sentences()[0]).to.match(/^Vétérinaire : \d+ personnes, rang 1/);
      expect(all('[part="legend"] .sample')).to.have.length(0);
    });

    it('says why there is nothing when the page asks for two that are not told together', async () => {
      await show(lifeDocument(), { sex: 'f', stage: 'cp' });
      expect(textOf(one('figure > .status'))).to.contain('pas donnés ensemble');
    });

    it('shows one territory', async () => {
      await show(tableFrom([], { territories: [{ id: 'n', label: 'Nord' }, { id: 's', label: 'Sud' }], tables: [{ by: ['territory'], masked: 0, counts: [{ job: 'A', territory: 'n', n: 15 }, { job: 'B', territory: 's', n: 14 }] }] }));
      const territory = one<HTMLSelectElement>('select[name="territory"]');
      territory.value = 's';
      territory.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(jobs()).to.deep.equal(['B']);
      expect(textOf(one('.finding'))).to.contain('(Sud)');
    });

    it('fires nothing when the page sets them', async () => {
      await show(TABLE);
      const seen = [...eventsOf('ij-dream-jobs-filter-change'), ...eventsOf('ij-dream-jobs-select')];
      element.sex = 'm';
      element.stage = 'cp';
      element.view = 'bars';
      await element.updateComplete;
      expect(jobs()).to.deep.equal(['Pompier', 'Vétérinaire']);
      expect(radio('m').checked).to.equal(true);
      expect(one<HTMLSelectElement>('select').value).to.equal('cp');
      expect(seen).to.deep.equal([]);
    });

    it('says that answers are hidden when they are all that there is, and that nobody answered when nobody did', async () => {
      await show(tableFrom([['Pompier', 'm', 'cp', 40], ['Pompier', 'f', 'lycee', null]]), { sex: 'f' });
      expect(textOf(one('figure .status'))).to.contain('trop rares pour être montrées');
      await give(tableFrom([['Pompier', 'm', 'cp', 40], ['Pompier', 'f', 'lycee', 0]]));
      expect(textOf(one('figure .status'))).to.contain('Personne n’a encore répondu');
    });

    it('offers only the choices that there are', async () => {
      await show(tableFrom([['Pompier', 'x', null, 40]]), { view: 'bars' });
      expect(all('.filters')).to.have.length(0);
    });

    it('shows twelve jobs, then more, and puts the focus on the first new one', async () => {
      const many = new Array(30).fill(0).map((_, i) => [`Métier ${i}`, 'f', null, 100 - i] as const);
      await show(tableFrom(many));
      expect(jobs()).to.have.length(12);
      one<HTMLButtonElement>('.more').click();
      await element.updateComplete;
      await settle();
      expect(jobs()).to.have.length(24);
      expect(focusedJob()).to.equal('Métier 12');
      element.top = 5;
      await element.updateComplete;
      expect(jobs()).to.have.length(5);
    });
  });

  describe('views', () => {
    it('starts with the first one asked, and switches', async () => {
      await show(TABLE, { view: 'bars units' });
      expect(all('.jobs.bars')).to.have.length(1);
      one<HTMLInputElement>('input[name="view"][value="units"]').click();
      await element.updateComplete;
      expect(all('.jobs.units')).to.have.length(1);
    });

    it('draws one path per job and group, whatever the number of persons', async () => {
      const paths = () => all<SVGPathElement>('.strip .mark:not([d=""])').length;
      await show(TABLE, { view: 'units' });
      const [few, nodes] = [paths(), all('*').length];
      expect(few).to.equal(4);
      await give({ ...TABLE, counts: TABLE.counts.map((cell) => ({ ...cell, n: cell.n && cell.n * 1000 })) });
      expect([paths(), all('*').length]).to.deep.equal([few, nodes]);
    });

    it('refers to nothing by address, so that a page’s base cannot break it', async () => {
      for (const view of ['units', 'bars']) {
        await show(TABLE, { view });
        for (const node of all('svg *')) for (const { value } of node.attributes) expect(value).not.to.contain('url(');
        expect(await element.exportSVG()).not.to.contain('url(');
        element.parentElement?.remove();
      }
    });

    it('draws for the width it has, and again for another', async () => {
      await show(TABLE, {}, 900);
      const before = one('.strip').getBoundingClientRect().width;
      (element.parentElement as HTMLElement).style.width = '320px';
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await element.updateComplete;
      for (const strip of all('.strip')) expect(strip.getBoundingClientRect().width).to.be.at.most(321);
      expect(one('.strip').getBoundingClientRect().width).to.be.lessThan(before);
    });
  });

  describe('the table', () => {
    it('opens, and has the same numbers; hidden ones in words', async () => {
      await show(TABLE);
      const button = one<HTMLButtonElement>('[aria-controls="table"]');
      expect(all('#table')).to.have.length(0);
      button.click();
      await until(() => all('#table').length);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(one('#table').getBoundingClientRect().height).to.be.greaterThan(0);
      expect(all('thead th').map(textOf)).to.deep.equal(['Métier', 'Femmes', 'Hommes', 'Autres', 'Total']);
      expect(rows()).to.deep.equal([
        ['Vétérinaire', '84', '30', '0', '114'],
        ['Pompier', 'moins de 5', '40', '0', '40 ou plus'],
        ['Astronaute', '0', 'non montré', '12', '12 ou plus'],
      ]);
      expect(all('tbody th[scope="row"]')).to.have.length(3);
      expect(await axeFaults(element)).to.deep.equal([]);
    });

    it('can be left out', async () => {
      await show(TABLE, { 'without-table': '' });
      expect(all('table')).to.have.length(0);
    });

    if (canEmulateMedia) {
      it('is on paper even when it is closed; what one presses is not', async () => {
        await show(TABLE);
        await emulateMedia({ type: 'print' });
        await until(() => all('#table').length);
        expect(one('#table').getBoundingClientRect().height).to.be.greaterThan(0);
        for (const selector of ['.filters', '.keys', 'details']) expect(one(selector).getBoundingClientRect().height, selector).to.equal(0);
        await emulateMedia();
      });
    }
  });

  describe('new data', () => {
    const more: DreamCounts = { ...TABLE, people: 183, counts: TABLE.counts.map((cell) => (cell.job === 'Pompier' && cell.n ? { ...cell, n: 300 } : cell)) };

    it('is said once, politely, and the rows that changed are marked', async () => {
      await show(TABLE);
      expect(announced()).to.equal('');
      await give(more);
      expect(announced()).to.equal('3 nouvelles réponses, en tête : Pompier');
      expect(all('.fresh-odd, .fresh-even').map((row) => row.dataset['job'])).to.deep.equal(['Pompier']);
    });

    it('moves neither the focus nor the open table, nor what is selected', async () => {
      await show(TABLE);
      one<HTMLButtonElement>('[aria-controls="table"]').click();
      one('.job').click();
      one('.job').focus();
      await give(more);
      expect(jobs()[0]).to.equal('Pompier');
      expect(focusedJob()).to.equal('Vétérinaire');
      expect(one('[aria-selected="true"]').dataset['job']).to.equal('Vétérinaire');
      expect(one('[aria-controls="table"]').getAttribute('aria-expanded')).to.equal('true');
    });

    it('changes no node when it is the same, and says nothing', async () => {
      await show(TABLE);
      const again = structuredClone(TABLE);
      const loaded = new Promise((resolve) => element.addEventListener('ij-load', resolve, { once: true }));
      const seen = await mutationsOf(element, () => (element.data = again));
      await loaded;
      expect(seen.filter((line) => !line.endsWith('data-status'))).to.deep.equal([]);
      expect(announced()).to.equal('');
    });
  });
});
