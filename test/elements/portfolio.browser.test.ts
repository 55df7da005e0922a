import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { listExperiences } from '../../src/client/experiences.js';
import { configure } from '../../src/client/settings.js';
import '../../src/elements/portfolio/portfolio.define.js';
import { portfolioDocument } from '../../src/elements/portfolio/example-documents.js';
import type { IjPortfolio } from '../../src/elements/portfolio/portfolio.js';
import { axeFaults } from '../helpers/axe.js';
import { catchPrint } from '../helpers/catch-print.js';
import { untilStatus } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

let element: IjPortfolio;
let restore: () => void;
const address = location.href;

const root = (): ShadowRoot => element.shadowRoot as ShadowRoot;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...root().querySelectorAll<T>(selector)];
const one = <T extends Element = HTMLElement>(selector: string): T => {
  const found = root().querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const textOf = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (): string[] => all('.open').map(textOf);
const announced = (): string => textOf(all('.base > [role="status"]').at(-1));
const eventsOf = (name: string): unknown[] => {
  const seen: unknown[] = [];
  element.addEventListener(name, (event) => seen.push((event as CustomEvent).detail));
  return seen;
};

async function show(data: unknown, attributes: Record<string, string> = {}, status = 'ready'): Promise<void> {
  element = document.createElement('ij-portfolio');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await untilStatus(element, status);
}

/** What the person is handed as a file. */
function catchFiles(): { readonly files: { readonly name: string; readonly blob: Blob }[]; readonly restore: () => void } {
  const files: { name: string; blob: Blob }[] = [];
  const { createObjectURL } = URL;
  const click = HTMLAnchorElement.prototype.click;
  let last: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) files.push({ name: this.download, blob: last });
  };
  return { files, restore: () => void (Object.assign(URL, { createObjectURL }), (HTMLAnchorElement.prototype.click = click)) };
}

/** How many pixels have very nearly this colour. */
function pixelsOf(bitmap: ImageBitmap, colour: readonly [number, number, number]): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (colour.every((value, k) => Math.abs(value - (data[i + k] ?? 0)) < 6)) count += 1;
  return count;
}

async function bringIn(document: unknown): Promise<void> {
  all<HTMLButtonElement>('button').find((button) => textOf(button) === 'Reprendre un fichier…')?.click();
  await until(() => root().querySelector('.import[open]') !== null);
  const input = one<HTMLInputElement>('.import input');
  const transfer = new DataTransfer();
  transfer.items.add(new File([JSON.stringify(document)], 'carnet.json'));
  input.files = transfer.files;
  input.dispatchEvent(new CustomEvent('change'));
  await until(() => textOf(one('.plan')) !== '');
}

describe('ij-portfolio', () => {
  beforeEach(() => (restore = configure({ now: () => Date.UTC(2026, 10, 22), random: () => 0.5 })));
  afterEach(() => {
    element.remove();
    restore();
    history.replaceState(null, '', address);
  });

  it('filters by competences with the keyboard alone, says how many are left, and takes it all back', async () => {
    await show(portfolioDocument());
    const seen = eventsOf('ij-portfolio-filter-change');
    one('.by-competence [data-id="equipe"]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(titles()).to.deep.equal(['L’atelier vélo', 'Arbitre du tournoi', 'Aider mon grand-père à remplir ses papiers sur internet.']);
    expect(announced()).to.equal('3 expériences sur 5');
    expect(one('.by-competence [data-id="velo"]').textContent).to.equal('Réparer un vélo (1)');
    one('.card button.chip').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(titles()).to.deep.equal(['L’atelier vélo']);
    expect(seen.at(-1)).to.deep.equal({ competences: ['equipe', 'velo'], audience: null, year: null, visibility: null, search: '', viewer: 'self' });
    all('.bar button').find((button) => textOf(button) === 'Tout montrer')?.click();
    await until(() => titles().length === 5);
    expect(root().activeElement).to.equal(one('.by-competence button'));
  });

  it('keeps the filters in the address, and finds them there', async () => {
    await show(portfolioDocument(), { 'with-url-state': '' });
    const select = one<HTMLSelectElement>('select[name="year"]');
    select.selectedIndex = 1;
    select.dispatchEvent(new CustomEvent('change'));
    one('.by-competence [data-id="velo"]').click();
    await element.updateComplete;
    one('.open').click();
    await until(() => root().activeElement?.className === 'story-title');
    const { searchParams } = new URL(location.href);
    expect(['year', 'competence', 'story'].map((key) => searchParams.get(`portfolio.${key}`))).to.deep.equal(['2026', 'velo', portfolioDocument().experiences[0]?.id]);
    element.remove();
    await show(portfolioDocument(), { 'with-url-state': '' });
    expect(textOf(one('.story-title'))).to.equal('L’atelier vélo');
    expect(await axeFaults(element)).to.deep.equal([]);
    one('[part="back"]').click();
    await until(() => root().activeElement?.className === 'open');
    expect(titles()).to.deep.equal(['L’atelier vélo']);
  });

  it('shows the person what others see, and others what is theirs alone', async () => {
    await show(portfolioDocument(), { editable: '' });
    const edits = eventsOf('ij-portfolio-edit');
    one('[part="edit"]').click();
    expect(edits).to.have.length(1);
    const select = one<HTMLSelectElement>('select[name="viewer"]');
    select.value = 'pros';
    select.dispatchEvent(new CustomEvent('change'));
    await element.updateComplete;
    expect(titles()).to.deep.equal(['L’atelier vélo', 'Arbitre du tournoi']);
    expect(textOf(one('.seen-note'))).to.equal('Une personne de « Les professionnels » : 2 expériences sur 5.');
    expect(all('[part="edit"]')).to.have.length(0);
    element.remove();
    await show(portfolioDocument(), { viewer: 'anybody', editable: '' });
    expect([titles(), all('[part="edit"], [part="share"], .menu, select[name="viewer"]').length]).to.deep.equal([['L’atelier vélo'], 0]);
  });

  it('puts a file in only after it has said what that changes, and takes it back', async () => {
    await show(portfolioDocument({ experiences: portfolioDocument().experiences.slice(1) }));
    const changes = eventsOf('ij-portfolio-change');
    const [first, second] = portfolioDocument().experiences;
    await bringIn([first, { ...second, title: 'Autrement' }, { id: 'broken' }]);
    expect(textOf(one('.plan'))).to.match(/^1 expérience en plus L’atelier vélo 1 expérience remplacée.* Autrement 1 élément du fichier est abîmé/);
    expect(titles()).to.have.length(4);
    expect(await axeFaults(element)).to.deep.equal([]);
    one('.import .primary').click();
    await until(() => titles().length === 5);
    expect(titles()).to.include('Autrement');
    expect(textOf(one('.import-note p'))).to.equal('2 expériences reprises du fichier.');
    one('.import-note button').click();
    await until(() => titles().length === 4);
    expect(titles()).to.include('Arbitre du tournoi');
    expect(changes).to.have.length(2);
    await bringIn({ rien: true });
    expect([textOf(one('.plan')), all('.import .primary').length]).to.deep.equal(['Ce fichier n’est ni une copie faite ici, ni un CV JSON Resume. Rien n’a changé.', 0]);
  });

  it('keeps on the device what is brought in there, and nothing after it was taken back', async () => {
    element = document.createElement('ij-portfolio');
    element.fromDevice = true;
    document.body.append(element);
    await untilStatus(element, 'empty');
    const [first] = portfolioDocument().experiences;
    await bringIn([first]);
    one('.import .primary').click();
    await until(() => titles().length === 1);
    expect((await listExperiences()).map(({ id }) => id)).to.deep.equal([first?.id]);
    await element.reload();
    await element.updateComplete;
    expect(titles()).to.deep.equal(['L’atelier vélo']);
    one('.import-note button').click();
    await until(() => element.dataset['status'] === 'empty');
    expect(await listExperiences()).to.deep.equal([]);
  });

  it('makes of what is ticked a sheet, a picture and files; what is private has to be ticked', async () => {
    const caught = catchFiles();
    const paper = catchPrint();
    try {
      await show(portfolioDocument());
      one('[part="share"]').click();
      await until(() => all('.share-preview image[href^="data:image/png"]').length > 0);
      const sheet = (): string => textOf(one('.share-preview'));
      expect(sheet()).to.include('L’atelier vélo').and.not.to.include('grand-père').and.not.to.include('lou@');
      const hidden = all<HTMLLabelElement>('.share-item').find((item) => textOf(item).startsWith('Aider mon grand-père'));
      expect(textOf(hidden)).to.include('Privé : cocher pour l’ajouter');
      hidden?.querySelector('input')?.click();
      expect(sheet()).to.include('grand-père');
      expect(textOf(hidden)).to.include('qui aura la feuille le verra');
      expect(await axeFaults(element)).to.deep.equal([]);
      one('[data-task="png"]').click();
      await until(() => caught.files.length === 2);
      const bitmap = await createImageBitmap(caught.files[0]?.blob ?? new Blob());
      expect([bitmap.width, bitmap.height, caught.files[0]?.name]).to.deep.equal([1588, 2246, 'mon-portrait-lou-valbourg_1.png']);
      expect(pixelsOf(bitmap, [188, 217, 234])).to.be.greaterThan(5_000); // the sky on the photos: they are in the picture
      one('[data-task="badges"]').click();
      await until(() => caught.files.length === 3);
      const badges = JSON.parse(await (caught.files[2]?.blob ?? new Blob()).text()) as { verifiableCredential: unknown[] };
      expect(badges.verifiableCredential).to.have.length(5);
      one('[data-task="print"]').click();
      await until(() => paper.printed() === 1);
      const printed = one<HTMLIFrameElement>('.print-frame').contentDocument?.body.firstElementChild?.shadowRoot;
      expect(printed?.querySelectorAll('.sheet')).to.have.length(all('.share-page').length);
    } finally {
      caught.restore();
      paper.restore();
    }
  });

  it('writes the profile that a portfolio has not, and lets the page know', async () => {
    await show(portfolioDocument({ profile: undefined }));
    const changes = eventsOf('ij-portfolio-change') as { portfolio: unknown }[];
    one('[part="share"]').click();
    await until(() => root().querySelector('.share[open]') !== null);
    const name = one<HTMLInputElement>('.share-line input[type="text"]');
    name.value = 'Lou';
    name.dispatchEvent(new CustomEvent('change'));
    expect(textOf(one('.share-preview'))).to.match(/^Lou/);
    expect((changes[0]?.portfolio as { profile: unknown }).profile).to.deep.equal({ name: 'Lou' });
    one('.share-head button').click();
    await until(() => textOf(root().querySelector('.heading')) === 'Lou');
  });

  it('draws nothing of a hostile document but its words', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const [first] = portfolioDocument().experiences;
    const photos = ['javascript:alert(1)', 'data:text/html,x', 'https://elsewhere.example/a.png'].map((url) => ({ type: 'image/png' as const, url, width: 10, height: 10, alt: nasty }));
    await show({ profile: { name: nasty, url: 'javascript:alert(1)' }, experiences: [{ ...first, title: nasty, text: nasty, photos: [...photos, { ...photos[0], url: undefined, data: '"><script>' }], competences: [{ id: nasty, label: nasty }] }] });
    expect(all('img, script')).to.have.length(0);
    expect(all('image').map((image) => image.getAttribute('href'))).to.deep.equal(['https://elsewhere.example/a.png']);
    expect(titles()).to.deep.equal([nasty]);
    expect(textOf(one('.heading'))).to.equal(nasty);
  });
});
