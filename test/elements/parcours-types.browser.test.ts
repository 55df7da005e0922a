import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/parcours/parcours.define.js';
import { pathsDocument } from '../../src/elements/parcours/example-documents.js';
import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import { axeFaults } from '../helpers/axe.js';
import { until } from '../helpers/until.js';

let box: HTMLElement;
let element: IjParcours;

const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
const one = <Found extends Element = HTMLElement>(selector: string): Found => {
  const [found] = all<Found>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
const textAt = (selector: string): string => textOf(one(selector));
const options = (): HTMLElement[] => all('[role="option"]');
const rows = (): string[][] => all('tbody tr').map((row) => [...row.children].map(textOf));

interface Shown {
  readonly attributes: Record<string, string>;
  readonly data?: object;
  readonly widthPx?: number;
  /** what the view is waited for by */
  readonly until?: string;
}

async function show({ attributes, data = pathsDocument(), widthPx = 900, until: selector = '[role="option"]' }: Shown): Promise<void> {
  box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  element = document.createElement('ij-parcours') as IjParcours;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  box.append(element);
  document.body.append(box);
  await until(() => all(selector).length);
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}

async function openTable(): Promise<void> {
  one('[part="table-button"]').click();
  await element.updateComplete;
}

/** The page asks for so many types. */
function askFor(types: number): void {
  Object.assign(element, { types });
  element.requestUpdate();
}

/** Paths that all differ, for work that takes a while. */
function manyPaths(size: number): object {
  const sps = [...Array<undefined>(size)].map((_, i) => `COL/${4 + (i % 41)}-LG/${1 + (Math.floor(i / 41) % 31)}-${['CAP', 'BTS', 'UNIV'][i % 3] ?? ''}/${6 + (i % 7)}-EMP_S/9`);
  return { schema: 'ij/parcours@1', time: { unit: 'month', align: 'age', start: 14, length: 80 }, columns: { sps } };
}

/** Colours of a canvas, by how many of its pixels have them. */
function coloursOf(canvas: HTMLCanvasElement): Map<string, number> {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray(0) };
  const found = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}

/** What is wider than the page. */
const tooWide = (): string[] => all('figure *').flatMap((node) => (node.getBoundingClientRect().right > element.getBoundingClientRect().right + 1 && !node.closest('.table-box') ? `${node.localName}.${node.className.toString()}` : []));

describe('ij-parcours by types', () => {
  afterEach(() => box.remove());

  it('finds types, tells how, and reads one when it is chosen', async () => {
    await show({ attributes: { view: 'types' } });
    const count = options().length;
    expect(count).to.be.within(2, 8);
    expect(textAt('.finding')).to.contain(`Les parcours se rangent en ${count} types`);
    expect(textAt('.note')).to.match(/PAM.*ASW = 0,\d\d.*seqdist/);
    options()[0]?.focus();
    await press('ArrowDown', 'Enter');
    expect(textAt('.said')).to.match(/^Type 2 : \d+ jeunes, soit \d+ %\. Parcours : .*Fiabilité : .*Femmes \d+ %, Hommes \d+ %/);
    await press('Escape');
    expect(all('.said')).to.have.length(0);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('has as many types as the page asks for, and their shares by group as a table', async () => {
    await show({ attributes: { view: 'types', by: 'sexe' } });
    const before = options().length;
    askFor(5);
    await element.updateComplete;
    expect(options(), 'those before, meanwhile').to.have.length(before);
    await until(() => options().length === 5);
    expect(all('.type-groups')).to.have.length(5);
    await openTable();
    const people = rows().map(([, , n = '']) => Number.parseInt(n, 10));
    expect(people.reduce((sum, n) => sum + n, 0)).to.equal(364);
    expect(rows()[0]).to.have.length(7);
  });

  it('shows how far it is, stops, and begins again', async () => {
    await show({ attributes: { view: 'types' }, data: manyPaths(2_000), until: 'progress' });
    expect(one<HTMLProgressElement>('progress').max).to.equal(100);
    one('.analysis button').click();
    await element.updateComplete;
    expect(textAt('.analysis [role="status"]')).to.contain('arrêtée');
    expect(one('progress').hidden).to.equal(true);
    one('.analysis button').click();
    await until(() => /^[1-9]\d* % du calcul$/.test(textAt('.analysis-words [aria-hidden]')));
    element.remove();
    box.append(element);
    await until(() => options().length);
    askFor(8);
    await until(() => all('.updating').length);
    expect(textAt('.updating')).to.contain('Mise à jour');
    expect(options(), 'those before, meanwhile').not.to.have.length(0);
    await until(() => options().length === 8 && !all('.updating').length);
    element.data = { ...manyPaths(2_001), title: 'Une autre enquête' };
    await until(() => textOf(all('.heading')[0]) === 'Une autre enquête');
    expect(options(), 'those of another document').to.have.length(0);
  });

  it('fits a narrow page', async () => {
    await show({ attributes: { view: 'types', by: 'territoire' }, widthPx: 300 });
    expect(tooWide()).to.deep.equal([]);
  });
});

describe('ij-parcours as a carpet', () => {
  afterEach(() => box.remove());

  it('paints lines in the colours of the states, and says of how many people they are', async () => {
    await show({ attributes: { view: 'index' } });
    const colours = coloursOf(one<HTMLCanvasElement>('canvas'));
    for (const sample of all('.key .box')) expect([...colours.keys()]).to.contain(getComputedStyle(sample).fill);
    expect(textAt('.per-row')).to.match(/^1 ligne = 10 jeunes/);
    expect(one('canvas').getAttribute('aria-hidden')).to.equal('true');
  });

  it('is read as where people begin and end, and as the ways of most', async () => {
    await show({ attributes: { view: 'index' } });
    expect(all('.end').map(textOf)[0]).to.equal('Au départ (11 ans) Collège (6e à 3e) 100 %');
    expect(textOf(options()[0])).to.match(/Collège.*→.*Lycée général.*→.*→.*17 % 62 jeunes$/);
    await openTable();
    expect(rows().at(-1)?.[0]).to.equal('Autres chemins, ensemble');
    expect(rows().every(([, n = '']) => Number.parseInt(n, 10) >= 5)).to.equal(true);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('brings out the lines of a way by keys alone', async () => {
    await show({ attributes: { view: 'index' } });
    const canvas = one<HTMLCanvasElement>('canvas');
    const before = coloursOf(canvas).size;
    options()[0]?.focus();
    await press('Enter');
    expect(textAt('.said')).to.match(/62 jeunes, soit 17 %\. Part dans chaque groupe : Femmes/);
    await until(() => coloursOf(canvas).size > before);
    await press('Escape');
    expect(coloursOf(canvas).size).to.equal(before);
  });

  it('puts lines in another order, of types as well', async () => {
    await show({ attributes: { view: 'index' } });
    const select = (): HTMLSelectElement => one('select[name="order"]');
    const choose = async (order: string, before: string): Promise<string> => {
      select().value = order;
      select().dispatchEvent(new CustomEvent('change'));
      return until(() => all<HTMLCanvasElement>('canvas').map((canvas) => canvas.toDataURL()).find((now) => now !== before));
    };
    const end = await choose('end', one<HTMLCanvasElement>('canvas').toDataURL());
    await choose('type', end);
    expect(select().value).to.equal('type');
  });

  it('is painted again when the page becomes dark', async () => {
    await show({ attributes: { view: 'index' } });
    const canvas = one<HTMLCanvasElement>('canvas');
    const light = canvas.toDataURL();
    element.setAttribute('theme', 'dark');
    await until(() => canvas.toDataURL() !== light);
    const colours = coloursOf(canvas);
    for (const sample of all('.key .box')) expect([...colours.keys()]).to.contain(getComputedStyle(sample).fill);
    const dark = canvas.toDataURL();
    dispatchEvent(new CustomEvent('beforeprint'));
    await element.updateComplete;
    expect([...coloursOf(canvas).keys()], 'paper is light').to.contain('rgb(51, 62, 79)').and.not.to.contain('rgb(204, 201, 196)');
    dispatchEvent(new CustomEvent('afterprint'));
    await until(() => canvas.toDataURL() === dark);
  });

  it('compares groups in lines of as many people, on a narrow page too', async () => {
    await show({ attributes: { view: 'index', by: 'sexe' }, widthPx: 300 });
    expect(all('canvas')).to.have.length(2);
    expect(new Set(all('.per-row').map((node) => textOf(node).slice(0, 19))).size).to.equal(1);
    expect(tooWide()).to.deep.equal([]);
  });

  it('of many paths comes in turns of its own', async () => {
    await show({ attributes: { view: 'index' }, data: manyPaths(3_000) });
    await until(() => all('canvas').length);
    expect(textAt('.per-row')).to.match(/^1 ligne = 10 jeunes/);
  });
});
