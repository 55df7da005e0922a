import { expect } from 'chai';
import type { IjParcours } from '../../src/elements/parcours/parcours.js';
import type { HostPage } from '../helpers/host-page.js';
import { until } from '../helpers/until.js';

// The built element and its worker, as they are downloaded, in a page that has the promised policy without 'allow-duplicates'.

type HostWindow = HostPage['window'] & typeof globalThis;

/** Work seems so many times longer than it is: long enough for a worker. */
const SLOWER = 60;

/** Paths that all differ. */
function manyPaths(size: number): object {
  const sps = [...Array<undefined>(size)].map((_, i) => `COL/${4 + (i % 41)}-LG/${1 + (Math.floor(i / 41) % 31)}-${['CAP', 'BTS', 'UNIV'][i % 3] ?? ''}/${6 + (i % 7)}-EMP_S/9`);
  return { schema: 'ij/parcours@1', time: { unit: 'month', align: 'age', start: 14, length: 80 }, columns: { sps } };
}

describe('the built paths under the promised policy with Trusted Types', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('finds types in a worker, with nothing refused, nothing thrown, and nothing left running', async () => {
    frame = document.createElement('iframe');
    frame.width = '1000';
    frame.src = '/test/embed/parcours.html';
    await new Promise((resolve) => {
      frame.onload = resolve;
      document.body.append(frame);
    });
    const page = frame.contentWindow as HostWindow;
    const said: string[] = [];
    let ended = 0;
    page.performance.now = () => performance.now() * SLOWER;
    page.Worker = class extends page.Worker {
      constructor(...about: ConstructorParameters<typeof Worker>) {
        super(...about);
        this.addEventListener('message', ({ data }: MessageEvent<object>) => said.push(...Object.keys(data)));
      }

      override terminate(): void {
        ended += 1;
        super.terminate();
      }
    };
    const element = page.document.createElement('ij-parcours') as IjParcours;
    element.setAttribute('view', 'types');
    element.data = manyPaths(1_500);
    page.document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('[role="option"]'));
    expect(said).to.contain('done');
    expect(said.filter((word) => word === 'found'), 'answers').to.have.length(1);
    expect(ended).to.equal(1);
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.errors).to.deep.equal([]);
  });
});
