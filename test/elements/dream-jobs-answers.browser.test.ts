import { expect } from 'chai';
import { TABLE, all, create, element, give, one, rows, sentences, show, textOf } from '../helpers/dream-jobs-page.js';
import { tableFrom } from '../helpers/dream-tables.js';
import { until } from '../helpers/until.js';

/** In a page, with a question that nobody has answered yet. */
function showUnanswered(): void {
  const empty = create();
  empty.data = { question: 'Avec quoi ?', stages: [], counts: [] };
  document.body.append(document.createElement('div'));
  document.body.lastElementChild?.append(empty);
}

describe('ij-dream-jobs with the answers to a question', () => {
  afterEach(() => element.parentElement?.remove());

  it('speaks of answers when the document says what was asked, and of jobs again when the next one doesn’t', async () => {
    const answers = { ...tableFrom([['Un robot', 'x', 'cp', 84], ['Des plantes', 'x', 'cp', 30], ['Des mots', 'x', 'lycee', 9]]), question: 'Avec quoi' };
    await show(answers, { top: '1', 'with-search': '' });
    const said = () => [...all('.finding, .subtitle, .more, .ask .legend')].map(textOf);
    await until(() => all('.ask').length === 1);
    expect(said()).to.deep.equal(['Un robot est la réponse la plus donnée : 84 personnes', 'Avec quoi. Nombre de personnes par réponse.', 'Montrer plus (2 réponses)', 'Ta réponse']);
    expect(sentences()).to.deep.equal(['Un robot : 84 personnes, rang 1']);
    expect(one('.jobs').getAttribute('aria-label')).to.equal('Réponses, de la plus donnée à la moins donnée');
    one('.ask input').focus();
    one<HTMLInputElement>('.ask input').value = 'des plantes';
    one('.ask button').click();
    await until(() => textOf(one('.answer')) !== '');
    expect(textOf(one('.answer'))).to.equal('Des plantes : 30 personnes l’ont répondu aussi.');
    one('[part="table-button"]').click();
    await until(() => rows().length > 0);
    expect(all('thead th').map(textOf)).to.deep.equal(['Réponse', 'Total']);
    expect(await element.exportCSV()).to.match(/^\uFEFF?Réponse[,;]/);
    one<HTMLInputElement>('input[name="view"][value="stages"]').click();
    await until(() => textOf(one('.subtitle')).startsWith('Les réponses les plus données'));
    await give(TABLE);
    element.view = 'units';
    await element.updateComplete;
    expect(textOf(one('.finding'))).to.equal('Vétérinaire est le métier le plus rêvé : 114 personnes');
  });

  it('has not one word about dreams in either language, nor while there is no answer', async () => {
    const asked = { ...tableFrom([['Un robot', 'f', 'cp', 84], ['Un robot', 'm', 'cp', 20], ['Des mots', 'f', 'lycee', 9]]), question: 'Avec quoi ?' };
    for (const [lang, word] of [['fr', /métier|rêv/i], ['en', /job|dream/i]] as const) {
      await show(asked, { lang, 'with-search': '' });
      one('[part="table-button"]').click();
      for (const view of ['units', 'bars', 'compare', 'stages']) {
        element.view = view;
        await element.updateComplete;
        await until(() => rows().length > 0 && !all('figure .status').length && all('.ask').length === 1);
        const names = all('[aria-label]').map((named) => named.getAttribute('aria-label') ?? '');
        expect([textOf(one('figure')), ...names].filter((text) => word.test(text)), view).to.deep.equal([]);
        expect(await element.exportSVG()).not.to.match(word);
      }
      element.parentElement?.remove();
    }
    showUnanswered();
    await until(() => element.dataset['status'] === 'empty' && textOf(one('.status')) !== '');
    expect(textOf(one('.status'))).to.equal('Les premières réponses apparaîtront ici dès que 5 personnes auront donné la même.');
  });

  it('calls stages that are told in years an age', async () => {
    await show({ ...(TABLE as object), stages: [{ id: 'cp', label: '6 à 7 ans' }, { id: 'lycee', label: '15 ans et plus' }] });
    expect(textOf(one('label .legend'))).to.equal('Âge');
    expect(one<HTMLSelectElement>('select').options[0]?.text).to.equal('Tous les âges');
  });
});
