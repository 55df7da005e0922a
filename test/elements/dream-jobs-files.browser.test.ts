import { expect } from 'chai';
import { parseDreamTable } from '../../src/contract/dream-source.js';
import { dreamJobsStrings } from '../../src/elements/dream-jobs/dream-jobs.strings.js';
import { drawPng } from '../../src/ui/draw-png.js';
import { countsDocument, longLabelsDocument } from '../../src/elements/dream-jobs/example-documents.js';
import { cardSvg, posterSvg, type FileOptions } from '../../src/elements/dream-jobs/picture-words.js';
import { selectDreams } from '../../src/elements/dream-jobs/select-any.model.js';
import { axeFaults } from '../helpers/axe.js';
import { TABLE, all, element, one, root, show, textOf } from '../helpers/dream-jobs-page.js';
import { until } from '../helpers/until.js';

/** Size and colours of a PNG: what its header says, and how many different pixels a coarse look finds. */
async function lookAt(png: Blob | undefined): Promise<{ width: number; height: number; colours: number }> {
  if (!png) throw new Error('no PNG');
  expect(png.type).to.equal('image/png');
  const bitmap = await createImageBitmap(png);
  const { width, height } = bitmap;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
  return { width, height, colours: new Set(pixels).size };
}

function optionsOf(document: object, rest: Partial<FileOptions> = {}): FileOptions {
  const parsed = parseDreamTable(document, 5);
  if (!parsed.ok) throw new Error('the example is wrong');
  const { counts } = parsed.value;
  return { counts, selection: selectDreams(counts, { top: 12 }), strings: dreamJobsStrings.fr, lang: 'fr', view: 'units', minCount: 5, heading: undefined, ...rest };
}

/** Puts a picture in the page and gives the texts that this browser draws outside it, or one on another. */
function cutTexts(svg: string): string[] {
  // the picture is one of ours, and only its texts are data
  // eslint-disable-next-line no-restricted-syntax
  const picture = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true) as unknown as SVGSVGElement;
  document.body.append(picture);
  const { width, height } = picture.viewBox.baseVal;
  const texts = [...picture.querySelectorAll('text')].map((text) => {
    const { x, y, width: wide, height: high } = text.getBBox();
    const { e = 0, f = 0 } = (text.parentElement as unknown as SVGGraphicsElement) === picture ? {} : (picture.getScreenCTM()?.inverse().multiply(text.getScreenCTM() as DOMMatrix) ?? {});
    return { words: textOf(text), left: x + e, right: x + e + wide, top: y + f, bottom: y + f + high };
  });
  picture.remove();
  const cut = texts.filter(({ left, right, top, bottom }) => left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5);
  const middle = (text: { top: number; bottom: number }) => (text.top + text.bottom) / 2;
  const over = texts.filter((a, i) => texts.some((b, j) => j > i && a.left < b.right - 0.5 && b.left < a.right - 0.5 && middle(a) > b.top + (b.bottom - b.top) * 0.3 && middle(a) < b.bottom - (b.bottom - b.top) * 0.3));
  return [...cut, ...over].map(({ words }) => words);
}

describe('ij-dream-jobs, files', () => {
  afterEach(() => element.parentElement?.remove());

  const menu = (): HTMLDetailsElement => one<HTMLDetailsElement>('details');
  const item = (label: string): HTMLButtonElement => {
    const found = all<HTMLButtonElement>('details li button').find((button) => textOf(button).startsWith(label));
    if (!found) throw new Error(`no ${label}`);
    return found;
  };

  async function openMenu(): Promise<void> {
    one('summary').click();
    await until(() => all('details li').length === 8);
  }

  /** Names of the files that are handed over. */
  function saved(): { names: string[]; restore: () => void } {
    const names: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    return { names, restore: () => void (HTMLAnchorElement.prototype.click = click) };
  }

  for (const view of ['units', 'bars']) {
    it(`gives a PNG of the size asked for, which is not blank (${view})`, async () => {
      await show(TABLE, { view });
      for (const [width, height] of [[1200, 630], [1080, 1080], [640, 360]] as const) {
        const png = await lookAt(await element.exportPNG({ width, height }));
        expect([png.width, png.height]).to.deep.equal([width, height]);
        expect(png.colours).to.be.greaterThan(4);
      }
      const twice = await lookAt(await element.exportPNG({ width: 400, height: 300, density: 2 }));
      expect([twice.width, twice.height]).to.deep.equal([800, 600]);
      const whole = await lookAt(await element.exportPNG());
      expect(whole.width).to.equal(1920);
      expect(whole.colours).to.be.greaterThan(4);
    });
  }

  it('says what failed', async () => {
    await show(TABLE);
    const failure = async (making: Promise<unknown>): Promise<string> => making.then(() => 'none', (error: Error) => error.message);
    expect(await failure(element.exportPNG({ width: 10, height: Number.NaN }))).to.contain('10 × NaN').and.to.contain('at least 200 px');
    expect(await failure(element.exportPNG({ width: 90_000, height: 300 }))).to.contain('too large');
    expect(await failure(drawPng('<no picture', { width: 300, height: 300, density: 1 }))).to.contain('could not be read as an image');
  });

  it('cuts no word and lays none over another, in this browser with its own letters', () => {
    for (const [name, example] of [['demo', countsDocument()], ['long', longLabelsDocument()]] as const) {
      for (const view of ['units', 'bars'] as const) {
        const options = optionsOf(example, { view });
        for (const [width, height] of [[1200, 630], [1080, 1080], [320, 640]] as const) expect(cutTexts(cardSvg(options, { width, height })), `${name} ${view} ${width}`).to.deep.equal([]);
      }
      for (const paper of ['a3', 'a4'] as const) expect(cutTexts(posterSvg(optionsOf(example), paper, 'Point information jeunesse')), `${name} ${paper}`).to.deep.equal([]);
    }
  });

  it('cuts no word of the picture of the screen either', async () => {
    for (const view of ['units', 'bars']) {
      await show(longLabelsDocument(), { view });
      expect(cutTexts(await element.exportSVG())).to.deep.equal([]);
      element.parentElement?.remove();
    }
    await show(TABLE);
  });

  it('offers the rest of the files once the menu is open, and closes it with a choice', async () => {
    await show(TABLE);
    expect(all('details li').length).to.equal(2);
    await openMenu();
    const { names, restore } = saved();
    item('Tableau').click();
    expect(menu().open).to.equal(false);
    item('Image (SVG)').click();
    item('Image (PNG)').click();
    item('Pour Facebook').click();
    item('Pour Instagram').click();
    await until(() => names.length === 5);
    restore();
    const common = '2014-05-12_180-personnes_enquete';
    expect(names.sort()).to.deep.equal([
      `metiers-reves_${common}.csv`,
      `metiers-reves_${common}.png`,
      `metiers-reves_${common}.svg`,
      `metiers-reves_carte-1080x1080_${common}.png`,
      `metiers-reves_carte-1200x630_${common}.png`,
    ]);
  });

  it('shows the poster before it is printed, alone, and gives the focus back', async () => {
    await show(countsDocument());
    await openMenu();
    item('Affiche A3').click();
    await until(() => !!root().querySelector('dialog[open]'));
    expect(textOf(root().activeElement ?? undefined)).to.equal('Affiche à imprimer (A3)');
    const image = one<HTMLImageElement>('dialog img');
    await image.decode();
    expect(image.alt).to.contain('Vétérinaire, 207 personnes');
    expect(await axeFaults(element)).to.deep.equal([]);
    const before = document.adoptedStyleSheets.length;
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(document.adoptedStyleSheets.length).to.equal(before + 2);
    expect([...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({ cssText }) => cssText.toLowerCase()).join()).to.contain('a3');
    dispatchEvent(new CustomEvent('afterprint'));
    expect(document.adoptedStyleSheets.length).to.equal(before);
    const address = image.src;
    const input = one<HTMLInputElement>('dialog input');
    input.value = 'Point <b>jeunes</b>';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(image.src).not.to.equal(address);
    expect(decodeURIComponent(image.src)).to.contain('Point &lt;b&gt;jeunes&lt;/b&gt;');
    const { names, restore } = saved();
    all<HTMLButtonElement>('dialog button')[1]?.click();
    restore();
    expect(names).to.deep.equal(['metiers-reves_affiche_2014-05-12_1600-personnes_rever-son-metier-enquete-des-centres-inf_a3.svg']);
    one<HTMLDialogElement>('dialog').close();
    await until(() => !root().querySelector('dialog'));
    expect(root().activeElement).to.equal(one('summary'));
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('copies the alternative text, or shows it where copying is not allowed', async () => {
    await show(TABLE);
    await openMenu();
    item('Copier').click();
    await until(() => textOf(one('.said')).length > 0);
    expect(textOf(one('.said'))).to.match(/^(Le texte de remplacement est copié\.|Ce navigateur ne laisse pas copier\. Voici le texte :.*Vétérinaire.*) ?Fermer$/);
    expect(one('.said').getAttribute('role')).to.equal('status');
    one<HTMLButtonElement>('.said button').click();
    expect(textOf(one('.said'))).to.equal('');
  });
});
