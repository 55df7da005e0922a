import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import { createMotion } from '../../src/elements/dream-jobs/motion.part.js';
import { axeFaults } from '../helpers/axe.js';
import { all, element, eventsOf, focusedJob, jobs, one, show, textOf } from '../helpers/dream-jobs-page.js';
import { tableFrom } from '../helpers/dream-tables.js';
import { until } from '../helpers/until.js';

const NAMES = ['Vétérinaire', 'Pompier, pompière', 'Astronaute', 'Coiffeur, coiffeuse', 'Danse', 'Libraire', 'Pilote', 'Juge'];
const TABLE = tableFrom([...NAMES.map((job, i) => [job, 'f', 'cp', 50 - i] as const), ['Luthière', 'f', 'cp', null]], { masked: 1 });

async function showPlay(attributes: Record<string, string> = {}): Promise<void> {
  await show(TABLE, { 'with-search': '', top: '3', ...attributes });
  await until(() => all('.play').length > 0);
}

async function ask(words: string): Promise<string> {
  const before = textOf(one('.answer'));
  one<HTMLInputElement>('input[name="dream"]').value = words;
  one<HTMLButtonElement>('.ask button').click();
  return until(() => textOf(one('.answer')) !== before && textOf(one('.answer')));
}

describe('ij-dream-jobs, one’s own dream and others', () => {
  afterEach(() => element.parentElement?.remove());

  it('is not there unless the page asks for it', async () => {
    await show(TABLE);
    expect(all('.play')).to.have.length(0);
  });

  it('says how many share a dream, whatever it is called, and shows it in the chart', async () => {
    await showPlay();
    expect(await ask('coiffeuse')).to.equal('Coiffeur, coiffeuse : 47 personnes en rêvent aussi.');
    const seen = eventsOf('ij-dream-jobs-select');
    one<HTMLButtonElement>('.answer ~ .button').click();
    await until(() => focusedJob() === 'Coiffeur, coiffeuse');
    expect(jobs()).to.have.length(4);
    expect(seen).to.have.length(1);
  });

  it('says "at least" of a number beside which another is hidden', async () => {
    await show(tableFrom([['Vétérinaire', 'f', 'cp', 50], ['Pilote', 'f', 'cp', 12], ['Pilote', 'm', 'cp', null]], { masked: 1 }), { 'with-search': '', top: '1' });
    await until(() => all('.play').length > 0);
    expect(await ask('pilote')).to.equal('Pilote : au moins 12 personnes en rêvent aussi.');
    one<HTMLButtonElement>('.play > :last-child > .button').click();
    expect(await until(() => all('.others b').map(textOf)[0])).to.equal('au moins 12 personnes');
    expect(await ask('vétérinaire')).to.equal('Vétérinaire : 50 personnes en rêvent aussi.');
  });

  it('offers what begins alike among what is told, and nothing for what is hidden', async () => {
    await showPlay();
    expect(await ask('coif')).to.contain('Est-ce l’un de ceux-ci');
    const near = (): HTMLElement[] => all('.near button');
    expect(near().map(textOf)).to.deep.equal(['Coiffeur, coiffeuse']);
    near()[0]?.click();
    await until(() => textOf(one('.answer')).startsWith('Coiffeur, coiffeuse : 47 personnes'));
    expect(await ask('luth')).to.contain('trop rare pour être montré');
    expect(near()).to.have.length(0);
  });

  it('says the same of a dream that is hidden, of one that nobody gave, and of words that mean nothing', async () => {
    const said = new Set<string>();
    for (const words of ['luthière', 'océanographe', 'blorptique']) {
      await showPlay();
      said.add(await ask(words));
      element.parentElement?.remove();
    }
    expect([...said]).to.have.length(1);
    expect([...said][0]).to.contain('ou il est trop rare pour être montré').and.to.not.match(/\d/);
  });

  it('shows others that are told and not in the chart, again and again, never a hidden one', async () => {
    const putBack = configure({ random: () => 0.5 });
    try {
      await showPlay();
      const shown = (): string[] => all('.others button span').map(textOf);
      const seen = new Set<string>();
      for (let i = 0; i < 4; i += 1) {
        one<HTMLButtonElement>('.play > :last-child > .button').click();
        await element.updateComplete;
        expect(shown().length).to.be.greaterThan(0);
        for (const job of shown()) seen.add(job);
      }
      expect([...seen].sort()).to.deep.equal(NAMES.slice(3).sort());
    } finally {
      putBack();
    }
  });

  it('has nothing for axe to find', async () => {
    await showPlay();
    await ask('pompier');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('draws other pictograms, one path a group all the same', async () => {
    await show(TABLE, { pictogram: 'star', view: 'units' });
    await until(() => all('.strip path').length > 0);
    expect(textOf(one('[part="legend"]'))).to.contain('1 étoile = 1 personne');
    expect(all('.strip .mark:not([d=""])')).to.have.length(all('.job').length);
    element.parentElement?.remove();
    await show(TABLE, { pictogram: 'unknown', view: 'units' });
    await until(() => all('.strip path').length > 0);
    expect(textOf(one('[part="legend"]'))).to.contain('1 T-shirt');
  });

  it('moves jobs to their new places when the numbers change, and for nobody who asked for less motion', () => {
    const place = document.createElement('div');
    const jobOf = (name: string): HTMLElement => Object.assign(document.createElement('div'), { className: 'job', textContent: name });
    const list = Object.assign(document.createElement('div'), { className: 'jobs units' });
    list.append(...['Juge', 'Pilote'].map(jobOf));
    for (const job of list.children as HTMLCollectionOf<HTMLElement>) job.dataset['job'] = job.textContent ?? '';
    place.append(list);
    document.body.append(place);
    const started: string[] = [];
    for (const job of list.children) job.animate = (...what) => (started.push(job.textContent ?? ''), Element.prototype.animate.apply(job, what));
    const move = createMotion({ renderRoot: place } as never)([{ n: 20 }], 1);
    list.append(list.firstElementChild as Element);
    move();
    expect(started.sort()).to.deep.equal(matchMedia('(prefers-reduced-motion: reduce)').matches ? [] : ['Juge', 'Pilote']);
    place.remove();
  });
});
