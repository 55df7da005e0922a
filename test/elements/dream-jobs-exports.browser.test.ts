import { expect } from 'chai';
import { TABLE, create, element, show, textOf } from '../helpers/dream-jobs-page.js';
import { tableFrom } from '../helpers/dream-tables.js';

describe('ij-dream-jobs, exports', () => {
  afterEach(() => element.parentElement?.remove());

  // the file is read as the program that opens it will: the document is looked at, never put in the page
  // eslint-disable-next-line no-restricted-syntax
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

  it('gives a picture of its own: title, description, legend, scale, source', async () => {
    await show(TABLE, { view: 'units' });
    const picture = parse(await element.exportSVG());
    expect(picture.querySelector('parsererror')).to.equal(null);
    expect(textOf(picture.querySelector('title') ?? undefined)).to.equal('Vétérinaire est le métier le plus rêvé : 114 personnes');
    const words = [...picture.querySelectorAll('text')].map(textOf);
    for (const text of ['Femmes', 'Hommes', 'Autres', '1 T-shirt = 1 personne', 'Pompier']) expect(words).to.include(text);
    expect(words.join(' ')).to.contain('Source : Enquête').and.to.contain('12 mai 2014').and.to.contain('sans compter les réponses trop rares');
    expect(picture.documentElement.getAttribute('aria-labelledby')).to.equal('title desc');
    for (const node of picture.querySelectorAll('*')) expect(node.getAttribute('style')).to.equal(null);
  });

  it('keeps names as text in the picture, and what XML cannot hold out of it', async () => {
    await show(tableFrom([['</text><script>alert(1)</script>\u0000\ud800\u0008', 'f', null, 9]]));
    const picture = parse(await element.exportSVG());
    expect(picture.querySelector('parsererror, script')).to.equal(null);
  });

  it('gives all jobs of the filter to a spreadsheet, and no formula', async () => {
    await show(tableFrom([['=cmd|x', 'f', null, 9], ['Pompier', 'm', null, 7], ['Pompier', 'f', null, null], ['Rare', 'f', null, null]]), { top: '1' });
    expect((await element.exportCSV()).split('\r\n')).to.deep.equal([
      '\ufeffMétier,Code,Femmes,Hommes,Total,Sans compter les réponses rares',
      "'=cmd|x,,9,0,9,",
      'Pompier,,moins de 5,7,7,oui',
      'Rare,,moins de 5,0,moins de 5,oui',
      '',
    ]);
  });

  it('gives nothing while there is nothing', async () => {
    create();
    expect([await element.exportSVG(), await element.exportCSV(), await element.exportPNG()]).to.deep.equal(['', '', undefined]);
  });
});
