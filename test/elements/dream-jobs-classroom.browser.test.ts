import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeFaults } from '../helpers/axe.js';
import { all, announced, create, element, give, one, root, show, textOf, TABLE } from '../helpers/dream-jobs-page.js';
import { untilStatus } from '../helpers/show-example.js';
import { until } from '../helpers/until.js';

const FORM = { 'with-projection': '', 'form-url': '/rever.html?classe=3b', refresh: '600', heading: 'Rêver son métier' };
const dialog = (): HTMLDialogElement | null => root().querySelector('dialog.classroom');
const spoken = (): string => textOf(root().querySelector('.wall > [role="status"]') ?? undefined);
const state = (): string => textOf(root().querySelector('.wall-state') ?? undefined);
const wallJobs = (): string[] => all('.wall-job').map((row) => textOf(row));
const button = (words: string): HTMLButtonElement => {
  const found = all<HTMLButtonElement>('.wall-tools button').find((each) => textOf(each) === words);
  if (!found) throw new Error(`no ${words}`);
  return found;
};

/** So many persons more, all veterinarians. */
const more = (people: number): unknown => ({ ...TABLE, people: 180 + people, counts: TABLE.counts.map((cell, i) => (i ? cell : { ...cell, n: (cell.n ?? 0) + people })) });

async function project(attributes: Record<string, string> = FORM, data: unknown = TABLE): Promise<void> {
  await show(data, attributes);
  const open = await until(() => root().querySelector<HTMLButtonElement>('.project button'));
  open.focus();
  open.click();
  await until(() => all('.wall-job').length);
}

describe('ij-dream-jobs, projected', () => {
  const { requestFullscreen } = Element.prototype;
  beforeEach(() => {
    // as a browser answers that has it and refuses it
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  afterEach(() => {
    Element.prototype.requestFullscreen = requestFullscreen;
    element.parentElement?.remove();
  });

  it('has no button where nobody asked for one', async () => {
    await show(TABLE);
    expect(root().querySelector('.project')).to.equal(null);
  });

  it('fills the window where full screen is refused, alone, with large letters and targets; Escape gives the focus back', async () => {
    await project();
    const { width, height } = one('.screen-box').getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(dialog()?.matches(':modal')).to.equal(true);
    expect(textOf(root().activeElement ?? undefined)).to.equal('Rêver son métier');
    expect(textOf(one('.wall-finding'))).to.equal('Vétérinaire est le métier le plus rêvé : 114 personnes');
    expect(wallJobs()[0]).to.equal('Vétérinaire 114 personnes 84 femmes, 30 hommes');
    for (const target of all('.wall button, .wall a')) expect(target.getBoundingClientRect().height).to.be.at.least(44);
    expect(await axeFaults(element)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog());
    expect(root().activeElement).to.equal(one('.project button'));
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  it('goes where full screen is allowed, and leaves with it', async () => {
    let asked: Element | undefined;
    Element.prototype.requestFullscreen = function (this: Element) {
      asked = this; // eslint-disable-line @typescript-eslint/no-this-alias
      return Promise.resolve();
    };
    await project();
    expect(asked).to.equal(one('.screen-box'));
    asked?.dispatchEvent(new CustomEvent('fullscreenchange')); // the browser's own Escape
    await until(() => !dialog());
    expect(root().activeElement).to.equal(one('.project button'));
  });

  it('works where there is no full screen at all, and leaves by its button', async () => {
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
    await project();
    button('Quitter la projection').click();
    await until(() => !dialog());
  });

  it('says the number of a bar at its end, and its parts to whoever listens', async () => {
    const [width, height] = [innerWidth, innerHeight];
    await setViewport({ width: 1366, height: 768 });
    await project({ ...FORM, view: 'bars', 'form-url': '' });
    await until(() => root().querySelector('.room.label-start'));
    const [strip, number] = [one('.wall-strip'), one('.wall-job b')].map((part) => part.getBoundingClientRect());
    expect(number?.left).to.be.greaterThan(strip?.right ?? Infinity);
    expect(Math.abs((number?.top ?? 0) + (number?.height ?? 0) / 2 - (strip?.top ?? 0) - (strip?.height ?? 0) / 2)).to.be.lessThan(6);
    expect(wallJobs()[0]).to.equal('Vétérinaire 114 personnes 84 femmes, 30 hommes');
    await setViewport({ width, height });
  });

  it('shows the way to the form: a code in black on white whose alternative is the address, and the address', async () => {
    await project();
    const href = new URL('/rever.html?classe=3b', document.baseURI).href;
    expect(one('.qr').getAttribute('aria-label')).to.equal(href);
    expect(getComputedStyle(one('.wall-form')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(one<HTMLAnchorElement>('.wall-form a').href).to.equal(href);
    expect(textOf(one('.wall-form a'))).to.equal(`${location.host}/rever.html?classe=3b`);
    expect(textOf(one('.wall-people'))).to.equal('180 personnes ont répondu');
  });

  it('shows no address that is none', async () => {
    const errors = eventsOfLater();
    await project({ ...FORM, 'form-url': 'javascript:alert(1)' });
    expect(root().querySelector('.wall-form')).to.equal(null);
    expect(errors()).to.have.length(1);
  });

  it('changes when a crowd has answered, never for one, and says so', async () => {
    await project();
    await give(more(4));
    expect(textOf(one('.wall-people'))).to.equal('180 personnes ont répondu');
    expect(wallJobs()[0]).to.contain('114 personnes');
    expect(spoken()).to.equal('');
    await give(more(12));
    await until(() => spoken());
    expect(spoken()).to.equal('12 nouvelles réponses, en tête : Vétérinaire');
    expect(textOf(one('.wall-people'))).to.equal('192 personnes ont répondu');
    expect(wallJobs()[0]).to.contain('126 personnes');
  });

  it('holds where persons are not told, and stays as it was when it is left and opened again', async () => {
    const untold = (people: number): unknown => ({ ...(more(people) as object), people: undefined, masked: 3 });
    await project(FORM, untold(0));
    expect(state()).to.contain('5 réponses ou plus');
    await give(untold(1));
    expect(wallJobs()[0]).to.contain('114 personnes');
    button('Quitter la projection').click();
    await until(() => !dialog());
    element.sex = 'f';
    await element.updateComplete;
    one<HTMLButtonElement>('.project button').click();
    await until(() => wallJobs()[0]?.includes('84'));
    await give(untold(14));
    expect(wallJobs()[0]).to.contain('84 femmes');
    await give(untold(15));
    await until(() => wallJobs()[0]?.includes('99 femmes'));
  });

  it('stands still while somebody wants it to, says that answers wait, and shows them afterwards', async () => {
    await project();
    expect(state()).to.contain('En direct').and.to.contain('5 réponses ou plus');
    button('Mettre en pause').click();
    await until(() => state() === 'En pause.');
    await give({ ...TABLE }); // read again, and nothing new in it
    expect(state()).to.equal('En pause.');
    await give(more(20));
    await until(() => state().includes('attendent'));
    expect(state()).to.equal('En pause. Des réponses attendent.');
    expect(wallJobs()[0]).to.contain('114 personnes');
    button('Reprendre').click();
    await until(() => wallJobs()[0]?.includes('134'));
    expect(state()).to.contain('En direct');
  });

  it('is paused where the page was, and the other way round', async () => {
    await show(TABLE, FORM);
    const inPage = (): HTMLButtonElement => one('[part=pause]');
    inPage().click();
    (await until(() => root().querySelector<HTMLButtonElement>('.project button'))).click();
    await until(() => state() === 'En pause.');
    button('Quitter la projection').click();
    await until(() => textOf(inPage()) === 'Reprendre les mises à jour');
  });

  it('says that the connection is lost, since when, and that it is back', async () => {
    await project();
    element.dataset['live'] = 'lost';
    element.requestUpdate();
    await until(() => state().startsWith('Connexion perdue'));
    expect(state()).to.match(/Voici ce que l’on savait à \d\d:\d\d\. Nouvel essai en cours…/);
    element.dataset['live'] = 'open';
    element.requestUpdate();
    await until(() => state().startsWith('En direct'));
  });

  it('shows the way to the form before anybody has answered', async () => {
    create();
    for (const [name, value] of Object.entries(FORM)) element.setAttribute(name, value);
    element.data = { stages: [], counts: [] };
    document.body.appendChild(document.createElement('div')).append(element);
    await untilStatus(element, 'empty');
    (await until(() => root().querySelector<HTMLButtonElement>('.project button'))).click();
    await until(() => root().querySelector('.qr'));
    expect(textOf(one('.wall-empty'))).to.contain('Les premiers rêves apparaîtront ici');
    expect(await axeFaults(element)).to.deep.equal([]);
    element.data = more(0);
    await until(() => wallJobs()[0]?.includes('114 personnes'));
  });

  it('says the same in the page behind as before, and goes when the element goes', async () => {
    await project();
    await give(more(9));
    await until(() => announced().includes('9 nouvelles réponses'));
    const box = element.parentElement;
    element.remove();
    expect(dialog()).to.equal(null);
    box?.append(element);
    expect(dialog()).to.equal(null);
  });

  /** Of an element that is to come. */
  function eventsOfLater(): () => unknown[] {
    const seen: unknown[] = [];
    addEventListener('ij-error', (event) => seen.push(event), { capture: true, once: true });
    return () => seen;
  }
});
