import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/elements/cross-table/cross-table.define.js';
import { configure } from '../../src/client/settings.js';
import type { IjCrossTable } from '../../src/elements/cross-table/cross-table.js';
import { crossTableExamples } from '../../src/elements/cross-table/cross-table.examples.js';
import { crossedDocument, fileDocument, pilotDocument } from '../../src/elements/cross-table/example-documents.js';
import { settle } from '../helpers/fake-network.js';
import { showExample, untilStill } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

/** An endpoint that counts by what it is asked for, from the one table of the examples. */
const asked: URL[] = [];
let failing = false;
let element: IjCrossTable;
let restore: () => void = () => undefined;

async function answer(input: RequestInfo | URL): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input);
  asked.push(url);
  await settle();
  if (failing) return new Response('', { status: 503 });
  const document = crossedDocument();
  const [rows = 'age', columns] = (url.searchParams.get('by') ?? 'age,status').split(',');
  const dimensions = [rows, columns].flatMap((id) => document.dimensions.find((one) => one.id === id) ?? (id ? [{ id, label: id, values: [{ code: 'x', label: 'X' }, { code: 'y', label: 'Y' }] }] : []));
  const isKnown = dimensions.every(({ id }) => ['age', 'status'].includes(id));
  const own = isKnown ? { cells: columns ? document.cells : document.totals.filter((cell) => rows in cell), totals: columns ? document.totals : [] } : { cells: [{ [rows]: 'x', ...(columns && { [columns]: 'x' }), n: 30 }, { [rows]: 'y', ...(columns && { [columns]: 'y' }), n: 12 }], totals: [] };
  const from = url.searchParams.get('from');
  return Response.json({ ...document, dimensions, ...own, ...(from && { from, to: url.searchParams.get('to') }) });
}

async function show(attributes: Record<string, string>): Promise<IjCrossTable> {
  asked.length = 0;
  failing = false;
  restore = configure({ fetch: answer, random: () => 0 });
  element = document.createElement('ij-cross-table') as IjCrossTable;
  for (const [name, value] of Object.entries({ src: '/counts', ...attributes })) element.setAttribute(name, value);
  document.body.append(element);
  await until(() => element.dataset['status'] === 'ready');
  await untilStill(element);
  return element;
}

const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
const textOf = (node: Element | undefined): string => node?.textContent?.replace(/[\s\u00a0\u202f]+/g, ' ').trim() ?? '';
const texts = (selector: string): string[] => all(selector).map(textOf);

function chooser(label: string): HTMLSelectElement {
  const found = all('.chooser').find((one) => textOf(one.querySelector('.legend') ?? undefined) === label)?.querySelector('select');
  if (!found) throw new Error(`no list "${label}"`);
  return found;
}

async function choose(label: string, value: string): Promise<void> {
  const select = chooser(label);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await untilStill(element);
  await until(() => element.dataset['status'] !== 'loading');
  await untilStill(element);
}

describe('ij-cross-table', () => {
  afterEach(() => {
    element.remove();
    restore();
    history.replaceState(null, '', location.pathname);
  });

  it('is a table with headers, totals, and hidden numbers in words', async () => {
    await show({});
    expect(texts('thead th')).to.deep.equal(['Âge', 'au collège', 'au lycée', 'en apprentissage', 'en études', 'en recherche d’emploi', 'en emploi', 'sans réponse', 'Total']);
    expect(texts('tbody tr:nth-child(2) > *')).to.deep.equal(['16 ou 17 ans', 'moins de 5 ou masqué', '118', '41', '0', 'moins de 5 ou masqué', '0', '9', '179']);
    expect(texts('.finding')[0]).to.equal('Le plus grand écart : 91 % des personnes « 12 à 15 ans » ont pour réponse « au collège », contre 9 % de l’ensemble (groupe de 70 personnes).');
    expect(asked).to.have.length(1);
  });

  it('asks for another crossing, keeps what was there meanwhile, and says what came', async () => {
    await show({});
    const changes: unknown[] = [];
    element.addEventListener('ij-cross-table-change', ({ detail }) => changes.push(detail));
    const coming = choose('Colonnes', 'sex');
    expect(all('table')).to.have.length(1);
    await coming;
    expect(asked[1]?.searchParams.get('by')).to.equal('age,sex');
    await choose('Lignes', 'theme');
    await choose('Colonnes', '');
    expect(asked.at(-1)?.searchParams.get('by')).to.equal('theme');
    expect(texts('tbody tr')).to.deep.equal(['X 30', 'Y 12']);
    expect(changes.at(-1)).to.deep.equal({ rows: 'theme', columns: null, view: 'table', share: 'none', against: '' });
    expect(all('[role="status"]').map(textOf).join()).to.match(/theme\. /);
  });

  it('keeps the last table when a request fails, and its lists; a button asks again', async () => {
    await show({ 'with-url-state': '' });
    failing = true;
    await choose('Montrer', 'row');
    await choose('Colonnes', 'sex');
    expect(element.dataset['status']).to.equal('failed');
    expect(texts('thead th')[1]).to.equal('au collège');
    expect([chooser('Colonnes').value, chooser('Montrer').value, new URL(location.href).searchParams.get('tableau.columns')]).to.deep.equal(['status', 'row', null]);
    expect(texts('.late')).to.deep.equal(['Ce choix n’a pas pu être lu : le tableau est toujours celui d’avant.']);
    failing = false;
    all('[part="status"] button')[0]?.click();
    await until(() => element.dataset['status'] === 'ready');
    expect([asked.at(-1)?.searchParams.get('by'), chooser('Colonnes').value, all('.late').length]).to.deep.equal(['age,sex', 'sex', 0]);
  });

  it('swaps, sorts and takes totals without a request', async () => {
    await show({ share: 'row' });
    all<HTMLButtonElement>('.swap')[0]?.click();
    await untilStill(element);
    expect(texts('thead th')[0]).to.equal('Situation');
    expect(chooser('Montrer').value).to.equal('column');
    await choose('Trier par', 'total');
    expect(texts('tbody tr:first-child th')).to.deep.equal(['en recherche d’emploi']);
    expect(all('[aria-sort="descending"]').map(textOf)).to.deep.equal(['Total']);
    await choose('Colonnes', '');
    expect(texts('thead th')).to.deep.equal(['Situation', 'Personnes']);
    expect(asked).to.have.length(1);
  });

  it('compares two columns, then another year', async () => {
    await show({});
    await choose('Comparer', 'columns');
    await until(() => texts('thead th').length === 4);
    expect(texts('thead th')).to.deep.equal(['Âge', 'au collège', 'au lycée', 'Écart']);
    expect(texts('tbody tr:first-child td')).to.deep.equal(['88 % 64', '0 % 0', '+88 points']);
    expect(texts('tbody tr:nth-child(2) td:last-child')).to.deep.equal(['non dit']);
    await choose('Second groupe', '=emploi');
    expect(texts('thead th')[2]).to.equal('en emploi');
    await choose('Comparer', '2024-01-01/2024-12-31');
    expect(asked.map((url) => url.searchParams.get('from'))).to.deep.equal([null, '2024-01-01', null]);
    expect(texts('thead th')).to.deep.equal(['Âge', 'année 2025', 'année 2024', 'Écart']);
    expect(texts('.finding')).to.deep.equal(['Les deux groupes se ressemblent : pas d’écart de 5 points ou plus dans ce qui est montré.']);
  });

  it('has one tab stop among its numbers: arrows, Enter reads one, Esc takes it back', async () => {
    await show({ share: 'row' });
    const chosen: unknown[] = [];
    element.addEventListener('ij-cross-table-select', ({ detail }) => chosen.push(detail));
    expect(all('td[tabindex="0"]')).to.have.length(1);
    all('td[tabindex="0"]')[0]?.focus();
    for (const press of ['ArrowDown', 'ArrowRight', 'Enter']) await sendKeys({ press });
    await untilStill(element);
    expect(texts('.said')).to.deep.equal(['66 % des personnes « 16 ou 17 ans » ont pour réponse « au lycée » (118 sur 179).']);
    expect(chosen).to.deep.equal([{ row: 'a16', rows: 'age', column: 'lycee', columns: 'status', n: 118 }]);
    expect(textOf(element.shadowRoot?.activeElement ?? undefined)).to.equal('66 % 118');
    await sendKeys({ press: 'Escape' });
    await untilStill(element);
    expect(all('td[aria-selected="true"]')).to.have.length(0);
  });

  it('draws bars and colours, and hidden numbers at one length', async () => {
    await show({ view: 'bars heat' });
    expect(all('[role="option"]')).to.have.length(35);
    const widths = new Set(all('.bar-hidden').map((one) => one.getBoundingClientRect().width));
    expect(widths.size).to.equal(1);
    all<HTMLInputElement>('input[value="heat"]')[0]?.click();
    await until(() => all('td.step-5').length > 0);
    expect(texts('td.step-5').every((text) => Number(text) > 107)).to.equal(true);
    expect(all('td.hidden-number.step')).to.have.length(0);
  });

  it('is a tab stop where it scrolls, and shows its edge', async () => {
    await show({ view: 'table' });
    // sizes are told between frames
    const drawn = async (isSo: () => boolean): Promise<void> => {
      while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    const box = (): HTMLElement | undefined => all('[part="table"]')[0];
    // letters are not as wide in all browsers
    const isWide = (): boolean => (box()?.scrollWidth ?? 0) - (box()?.clientWidth ?? 0) > 1;
    await drawn(() => box()?.hasAttribute('tabindex') === isWide());
    element.style.width = '320px';
    await drawn(() => box()?.tabIndex === 0);
    expect(['data-before', 'data-after'].map((name) => box()?.hasAttribute(name))).to.deep.equal([false, true]);
    box()?.scrollTo({ left: 1_000 });
    await drawn(() => box()?.hasAttribute('data-before') === true && !box()?.hasAttribute('data-after'));
  });

  it('shows bars first on a phone, where a table has many columns', async () => {
    const shown = await showExample('ij-cross-table', crossTableExamples.examples[0] ?? { name: '', title: '', status: 'ready' }, { widthPx: 320 });
    element = shown.element as unknown as IjCrossTable;
    expect(all('[part="bars"]')).to.have.length(1);
    shown.remove();
  });

  it('keeps what is asked in the address, and finds it there again', async () => {
    await show({ 'with-url-state': '' });
    await choose('Colonnes', 'sex');
    await choose('Montrer', 'all');
    expect(new URL(location.href).searchParams.get('tableau.columns')).to.equal('sex');
    element.remove();
    await show({ 'with-url-state': '' });
    expect(asked[0]?.searchParams.get('by')).to.equal('age,sex');
    expect(chooser('Montrer').value).to.equal('all');
  });

  it('reads nothing again when somebody follows a link within the page', async () => {
    await show({ 'with-url-state': '', rows: 'age' });
    // the page shows something else: what is chosen then comes in another order than in the address
    element.rows = 'status';
    await until(() => element.remote.status === 'ready' && texts('thead th')[0] === 'Situation');
    await choose('Montrer', 'all');
    await choose('Période', '2024-01-01/2024-12-31');
    const { query } = element;
    dispatchEvent(new PopStateEvent('popstate'));
    expect(Object.keys(query)).to.deep.equal(['share', 'period']);
    expect([element.remote.status, element.query === query]).to.deep.equal(['ready', true]);
    history.replaceState(null, '', '?tableau.share=none');
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => element.remote.status === 'ready' && element.query.share === 'none' && element.query.period === undefined);
  });

  it('takes a file with several tables, and data of the page, without asking for more', async () => {
    await show({});
    element.data = pilotDocument();
    element.rows = 'level';
    await until(() => textOf(all('thead th')[0]) === 'Niveau d’études');
    expect(texts('tbody tr').slice(-2)).to.deep.equal(['master et plus (I) moins de 5 ou masqué', 'sans réponse moins de 5 ou masqué']);
    await choose('Lignes', 'sex');
    expect(texts('tbody tr')).to.deep.equal(['filles 124', 'garçons 130']);
    expect(asked).to.have.length(1);
  });

  it('warns of a document whose totals tell what it hides, and shows no such total', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    await show({});
    console.warn = (words: unknown) => void said.push(words);
    element.data = { ...fileDocument(), cells: fileDocument().cells.map((cell) => (cell['age'] === 'a16' && cell['status'] === 'recherche' ? { ...cell, n: 6 } : cell)) };
    await until(() => said.length > 0);
    console.warn = warn;
    await untilStill(element);
    expect(texts('tbody tr:nth-child(2) td:last-child')).to.deep.equal(['non dit']);
  });

  it('gives files of what is on the screen', async () => {
    await show({ share: 'row', view: 'heat' });
    expect(await element.exportCSV()).to.match(/16 ou 17 ans;moins de 5 ou masqué;;118;66;/);
    expect(await element.exportSVG()).to.match(/<svg[^>]+>.*moins de 5/s);
    const png = await element.exportPNG();
    expect(png?.type).to.equal('image/png');
    expect((await createImageBitmap(png as Blob)).width).to.be.greaterThan(1_800);
  });
});
