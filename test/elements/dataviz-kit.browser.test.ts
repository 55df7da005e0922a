import { expect } from 'chai';
import type { LitElement } from 'lit';
import '../../src/elements/dataviz-kit/dataviz-kit.define.js';
import { datavizKitExamples } from '../../src/elements/dataviz-kit/dataviz-kit.examples.js';
import type { KitDetail } from '../../src/elements/dataviz-kit/dataviz-kit.events.js';
import { catchPrint } from '../helpers/catch-print.js';
import { canEmulateMedia, emulateMedia } from '../helpers/emulate-media.js';
import { until } from '../helpers/until.js';
import { showExample, untilStill, type Shown } from '../helpers/show-example.js';

const PX_PER_MM = 96 / 25.4;

describe('ij-dataviz-kit', () => {
  let shown: Shown | undefined;
  afterEach(() => shown?.remove());

  async function show(name: string): Promise<ShadowRoot> {
    const example = datavizKitExamples.examples.find((one) => one.name === name);
    if (!example) throw new Error(`no example ${name}`);
    shown = await showExample('ij-dataviz-kit', example);
    return shown.element.shadowRoot as ShadowRoot;
  }

  const settled = (): Promise<void> => untilStill(shown?.element as HTMLElement);
  const textOf = (root: ParentNode | null, selector: string): string => root?.querySelector(selector)?.textContent?.trim() ?? '';
  const fieldOf = (root: ShadowRoot, name: string): HTMLInputElement => root.querySelector<HTMLInputElement>(`[data-name="${name}"]`) as HTMLInputElement;
  const buttonOf = (root: ShadowRoot, words: string): HTMLButtonElement => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes(words)) as HTMLButtonElement;

  async function type(root: ShadowRoot, name: string, value: string): Promise<void> {
    const field = fieldOf(root, name);
    field.value = value;
    field.dispatchEvent(new CustomEvent('input', { bubbles: true }));
    await settled();
  }

  it('says the scale, what is rounded, and what each number becomes', async () => {
    const root = await show('notes');
    expect(textOf(root, '.scale')).to.equal('1 post-it = 5 personnes');
    expect(textOf(root, '.note')).to.include('2 personnes d’écart au plus par ligne');
    expect([...root.querySelectorAll('tbody tr:first-child > *')].map((cell) => cell.textContent)).to.deep.equal(['1. Vétérinaire', '206', '41 post-its, 1,06\u00a0m de haut', '205', '−1']);
    expect(textOf(root, 'tbody tr:last-child')).to.include('967').and.to.include('193 post-its');
  });

  it('changes what it is made of, and tells so', async () => {
    const root = await show('balloons');
    const told: KitDetail[] = [];
    shown?.element.addEventListener('ij-dataviz-kit-change', (event) => told.push(event.detail));
    root.querySelector<HTMLInputElement>('input[value="boxes"]')?.click();
    await settled();
    expect(textOf(root, '.scale')).to.equal('1 boîte = 20 personnes');
    expect(told.map(({ kit, unit }) => [kit, unit])).to.deep.equal([['boxes', null]]);
  });

  it('takes the sizes of what people have, and leaves what makes no sense', async () => {
    const root = await show('notes');
    await type(root, 'wall-height', '50');
    expect(textOf(root, '.scale')).to.equal('1 post-it = 20 personnes');
    const before = textOf(root, '.scale');
    await type(root, 'wall-height', '-3');
    expect(textOf(root, '.scale')).to.equal(before);
    fieldOf(root, 'wall-height').dispatchEvent(new CustomEvent('change', { bubbles: true }));
    expect(fieldOf(root, 'wall-height').value).to.equal('50');
  });

  it('takes a scale, warns when it is too fine, and chooses again when the field is empty', async () => {
    const root = await show('notes');
    await type(root, 'unit', '1');
    expect(textOf(root, '.scale')).to.equal('1 post-it = 1 personne');
    expect(textOf(root, '.warning')).to.include('plus que la place');
    await type(root, 'unit', '');
    expect(textOf(root, '.scale')).to.equal('1 post-it = 5 personnes');
    expect(root.querySelector('.warning')).to.equal(null);
  });

  it('says what a size makes once the typing is done, not at each key', async () => {
    const root = await show('notes');
    const heard: string[] = [];
    const region = root.querySelector('.visually-hidden[role="status"]') as HTMLElement;
    const observer = new MutationObserver(() => heard.push(region.textContent ?? ''));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const height of ['20', '30', '50']) {
      fieldOf(root, 'wall-height').value = height;
      fieldOf(root, 'wall-height').dispatchEvent(new CustomEvent('input', { bubbles: true }));
      await (shown?.element as LitElement).updateComplete;
    }
    expect(root.querySelector('.scale')?.closest('[role]'), 'silent').to.equal(null);
    await until(() => heard.length > 0);
    observer.disconnect();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include('1 post-it = 20 personnes').and.to.include('de haut');
  });

  it('offers equal balloons for small numbers; what is hidden has no object', async () => {
    const root = await show('few');
    expect(textOf(root, '.scale')).to.equal('1 ballon = 1 demande');
    const masked = [...root.querySelectorAll('tbody tr')].find((row) => row.textContent?.includes('Santé'));
    expect([...(masked?.children ?? [])].map((cell) => cell.textContent)).to.deep.equal(['6. Santé', 'moins de 5', 'Pas d’objet, une étiquette seulement', '', '']);
    root.querySelector<HTMLInputElement>('input[value="size"]')?.click();
    await settled();
    expect(textOf(root, 'tbody tr')).to.include('28\u00a0cm de diamètre');
  });

  it('takes girls and boys apart, half as many jobs, two colours', async () => {
    const root = await show('by-sex');
    const rows = (): string[] => [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent ?? '');
    expect(rows()).to.have.length(9);
    expect(rows().slice(0, 2)).to.deep.equal(['1. Vétérinaire (filles)', '2. Vétérinaire (garçons)']);
    expect(root.querySelector('.pieces.second')?.getAttribute('d')).to.not.equal('');
    expect(textOf(root, '.making ul')).to.include('deux couleurs');
    root.querySelector<HTMLInputElement>('input[value="all"]')?.click();
    await settled();
    expect(rows()[1]).to.equal('2. Professeure ou professeur des écoles');
  });

  it('shows its templates on demand', async () => {
    const root = await show('balloons');
    expect(root.querySelectorAll('.paper')).to.have.length(0);
    buttonOf(root, 'Voir les gabarits').click();
    await settled();
    expect(root.querySelectorAll('.paper')).to.have.length(5);
    expect(root.querySelector('.paper')?.getAttribute('aria-label')).to.equal('Gabarit 1 sur 5\u00a0: anneaux pour mesurer les ballons');
  });

  it('prints by itself, in a frame that takes no part of the page, and puts it away', async () => {
    const root = await show('boxes');
    const { printed, restore } = catchPrint();
    shown?.element.addEventListener('ij-dataviz-kit-print', ({ detail }) => expect(detail.kit).to.equal('boxes'), { once: true });
    buttonOf(root, 'Imprimer le kit').click();
    const frame = root.querySelector('iframe') as HTMLIFrameElement;
    if (!frame.contentDocument?.body?.firstElementChild) await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const paper = frame.contentDocument?.body.firstElementChild?.shadowRoot as ShadowRoot;
    expect(textOf(paper, '.heading')).to.equal('Rêver son métier');
    expect(paper.querySelectorAll('button, input')).to.have.length(0);
    expect(paper.querySelectorAll('.paper')).to.have.length(3);
    const box = paper.querySelector('.paper')?.getBoundingClientRect();
    expect(box?.width, 'laid out').to.be.greaterThan(0);
    expect(printed()).to.equal(1);
    frame.contentWindow?.dispatchEvent(new CustomEvent('afterprint'));
    expect(root.querySelector('iframe'), 'some browsers tell so before the paper is there').to.equal(frame);
    expect(root.activeElement, 'not in the frame').to.not.equal(frame);
    dispatchEvent(new CustomEvent('pointerdown'));
    expect(root.querySelector('iframe')).to.equal(null);
    buttonOf(root, 'Imprimer le kit').click();
    expect(root.querySelectorAll('iframe')).to.have.length(1);
    shown?.element.remove();
    expect(root.querySelector('iframe')).to.equal(null);
    restore();
  });

  if (canEmulateMedia) {
    describe('on paper', () => {
      afterEach(() => emulateMedia());

      it('has its templates at true size: 180 × 250 mm, a ruler of 100 mm, each on a page of its own', async () => {
        const root = await show('balloons');
        buttonOf(root, 'Voir les gabarits').click();
        await settled();
        await emulateMedia({ type: 'print' });
        const paper = root.querySelector('.paper') as SVGSVGElement;
        const { width, height } = paper.getBoundingClientRect();
        expect([width / PX_PER_MM, height / PX_PER_MM].map(Math.round)).to.deep.equal([180, 250]);
        const ruler = [...paper.querySelectorAll<SVGPathElement>('path')].at(-1) as SVGPathElement;
        expect(ruler.getBoundingClientRect().width / PX_PER_MM).to.be.closeTo(100, 0.5);
        expect(getComputedStyle(paper.closest('li') as Element).breakBefore).to.equal('page');
        expect(getComputedStyle(root.querySelector('.controls') as Element).display).to.equal('none');
      });
    });
  }
});
