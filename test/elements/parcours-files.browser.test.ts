import { expect } from 'chai';
import '../../src/elements/parcours/parcours.define.js';
import { flowsDocument, pathsDocument } from '../../src/elements/parcours/example-documents.js';
import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { until } from '../helpers/until.js';

let element: IjParcours;

async function show(data: object, attributes: Record<string, string> = {}): Promise<void> {
  element = document.createElement('ij-parcours') as IjParcours;
  for (const [name, value] of Object.entries({ view: 'flow', ...attributes })) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await until(() => buttons().length > 0);
}

const buttons = (): HTMLButtonElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=export] li button') ?? [])];

/** What each choice of the menu hands over: the name and the content of a file. */
async function saved(): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let last = new Blob();
  URL.createObjectURL = (blob: Blob) => ((last = blob), 'data:,');
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.set(this.download, last);
  };
  try {
    for (const [i, button] of buttons().entries()) {
      button.click();
      await until(() => files.size > i);
    }
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return files;
}

/** Puts a picture in the page and gives what this browser draws outside of it. */
function cutIn(text: string): string[] {
  // the picture is one of ours, and only its texts are data
  // eslint-disable-next-line no-restricted-syntax
  const picture = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true) as unknown as SVGSVGElement;
  document.body.append(picture);
  const { x, y, width, height } = picture.viewBox.baseVal;
  const drawn = [...picture.querySelectorAll<SVGGraphicsElement>('text, path, rect')];
  const cut = drawn.filter((one) => {
    const own = one.getBBox();
    const place = picture.getScreenCTM()?.inverse().multiply(one.getScreenCTM() as DOMMatrix);
    const [left, top] = [own.x + (place?.e ?? 0), own.y + (place?.f ?? 0)];
    return left < x - 0.5 || top < y - 0.5 || left + own.width > x + width + 0.5 || top + own.height > y + height + 0.5;
  });
  picture.remove();
  return cut.map((one) => `${one.nodeName} ${one.textContent}`);
}

const HOSTILE = ['<script>alert(1)</script> & "WWWWWWWW"', '=HYPERLINK("x")', `Lycée ${'très '.repeat(16)}long`, 'مرحبا ]]>'];

function hostileDocument(): object {
  const document = pathsDocument() as { readonly columns: { readonly sps: readonly string[] } };
  const codes = [...new Set(document.columns.sps.flatMap((sps) => sps.split('-').map((run) => run.split('/')[0] ?? '')))].filter((code) => code !== '?');
  return { ...document, title: `Titre ${HOSTILE[0]}`, source: 'a\nb', states: codes.map((id, i) => ({ id, label: HOSTILE[i % HOSTILE.length] })) };
}

describe('ij-parcours, files', () => {
  afterEach(() => element.remove());

  it('hands over the picture, the table, the paths and the lines for R', async () => {
    await show(pathsDocument());
    const files = await saved();
    expect([...files.keys()]).to.deep.equal([
      'parcours_flux_2026-10-12.svg', 'parcours_flux_2026-10-12.png', 'parcours_flux_2026-10-12.txt', 'parcours_flux_2026-10-12.csv', 'parcours-pour-r_2026-10-12.R', 'parcours-pour-r_2026-10-12.csv',
    ]);
    const [svg = '', , text = '', csv = '', r = '', paths = ''] = await Promise.all([...files.values()].map((file) => file.text()));
    expect(svg).to.include('364 jeunes suivis').and.to.include('Source').and.to.include('12 octobre 2026').and.to.include('moins de 5').and.to.include('#093fba');
    expect(svg).not.to.match(/class=|url\(|style=|var\(/);
    expect(cutIn(svg)).to.deep.equal([]);
    expect(text).to.match(/^Du collège au travail\. À la dernière étape .* 364 jeunes suivis.*12 octobre 2026/s).and.to.have.length.below(1_001);
    expect(csv.split('\r\n')[1]).to.match(/^11 ans,.*,\d+$/);
    expect(r).to.include('read.csv("parcours-pour-r_2026-10-12.csv"').and.to.include('134 jeunes n’y sont pas');
    expect(paths.split('\r\n')[1]).to.match(/^55,55,COL,/);
  });

  it('holds hostile names as texts, and cuts nothing, in any view, alone or compared', async () => {
    const ways: readonly Record<string, string>[] = [{}, { by: 'sexe' }, { view: 'index', by: 'sexe' }, { view: 'distribution', only: 'sexe=f' }, { view: 'transitions', by: 'sexe' }, { view: 'types', lang: 'en' }];
    for (const attributes of ways) {
      await show(hostileDocument(), attributes);
      const svg = await element.exportSVG();
      expect(svg).to.include('&lt;script&gt;').and.not.to.include('<script').and.not.to.match(/class=|url\(|style=|NaN|undefined/);
      expect(cutIn(svg), attributes.view).to.deep.equal([]);
      // its words came before it
      expect(svg.includes('Reliability: ')).to.equal(attributes.lang === 'en');
      expect(await element.exportCSV()).not.to.match(/(^|,)=HYP/m);
      element.remove();
    }
  });

  it('draws a PNG of the size that is asked for', async () => {
    await show(pathsDocument());
    const png = await createImageBitmap((await element.exportPNG({ width: 300, height: 500, density: 2 })) as Blob);
    expect([png.width, png.height]).to.deep.equal([600, 1000]);
    const refused = await element.exportPNG({ width: 20, height: 20 }).catch((error: unknown) => String(error));
    expect(refused).to.include('at least 200 px');
  });

  it('offers no paths of a document that has none', async () => {
    await show(flowsDocument());
    expect(buttons().map((button) => button.textContent)).to.deep.equal(['Image (SVG)', 'Image (PNG)', 'Texte qui décrit l’image (TXT)', 'Tableau (CSV)']);
    expect(cutIn(await element.exportSVG())).to.deep.equal([]);
  });
});
