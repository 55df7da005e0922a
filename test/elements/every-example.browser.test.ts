import { expect } from 'chai';
import '../../src/define.js';
import { agendaMapExamples } from '../../src/elements/agenda-map/agenda-map.examples.js';
import { competencesExamples } from '../../src/elements/competences/competences.examples.js';
import { datavizKitExamples } from '../../src/elements/dataviz-kit/dataviz-kit.examples.js';
import { crossTableExamples } from '../../src/elements/cross-table/cross-table.examples.js';
import { dreamJobsExamples } from '../../src/elements/dream-jobs/dream-jobs.examples.js';
import { experienceExamples } from '../../src/elements/experience/experience.examples.js';
import { intakeFormExamples } from '../../src/elements/intake-form/intake-form.examples.js';
import { parcoursExamples } from '../../src/elements/parcours/parcours.examples.js';
import { portfolioExamples } from '../../src/elements/portfolio/portfolio.examples.js';
import { questionWallExamples } from '../../src/elements/question-wall/question-wall.examples.js';
import type { Example } from '../../src/elements/examples.js';
import { loadAgendaParts } from '../helpers/agenda-parts.js';
import { axeFaults, contrastFaults } from '../helpers/axe.js';
import { canEmulateMedia } from '../helpers/emulate-media.js';
import { settle } from '../helpers/fake-network.js';
import { watchLeaks } from '../helpers/leaks.js';
import { mutationsOf } from '../helpers/mutations.js';
import { pressTabs } from '../helpers/press-tabs.js';
import { showExample, untilStill, type Shown } from '../helpers/show-example.js';

const WIDTHS_PX = [320, 1280];
const THEMES = ['dark', 'contrast'];
const MOUNTS = 10;
const TABS_AT_ONCE = 5;

/** Everything that is true of every state of every element. What is particular to one is in its own file. */
for (const { tag, examples } of [intakeFormExamples, dreamJobsExamples, agendaMapExamples, datavizKitExamples, questionWallExamples, crossTableExamples, parcoursExamples, competencesExamples, portfolioExamples, experienceExamples]) {
  describe(`${tag}, every example`, () => {
    if (tag === agendaMapExamples.tag) before(loadAgendaParts);
    for (const example of examples) describe(example.name, () => checkExample(tag, example));
  });
}

function checkExample(tag: string, example: Example): void {
  let shown: Shown | undefined;
  const said: string[] = [];
  const { warn, error } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = console.error = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    shown?.remove();
    shown = undefined;
    console.warn = warn;
    console.error = error;
  });

  it(`comes to be ${example.status}, and says nothing in the console but a failure or a warning of its own`, async () => {
    shown = await showExample(tag, example);
    expect(shown.element.dataset['status']).to.equal(example.status);
    for (const line of said) expect(line).to.match(new RegExp(`^${tag}: `));
    if (example.status === 'failed') expect(said).to.have.length(1);
  });

  for (const widthPx of WIDTHS_PX) {
    const isForAxe = canEmulateMedia || widthPx === WIDTHS_PX[0];
    it(`fits in ${widthPx} px${isForAxe ? ', and has nothing for axe to find' : ''}`, async () => {
      shown = await showExample(tag, example, { widthPx });
      expect(shown.element.scrollWidth).to.be.at.most(widthPx);
      const base = shown.element.shadowRoot?.querySelector('.base');
      expect(base?.scrollWidth).to.be.at.most(widthPx);
      if (isForAxe) expect(await axeFaults(shown.element)).to.deep.equal([]);
    });
  }

  // colours are the same in all engines: looked at in the one that has most to do anyway
  for (const theme of canEmulateMedia ? THEMES : []) {
    it(`has enough contrast, ${theme}`, async () => {
      shown = await showExample(tag, example, { theme, widthPx: 1280 });
      expect(await contrastFaults(shown.element)).to.deep.equal([]);
    });
  }

  it('lets the keyboard in and out again', async () => {
    const { element } = (shown = await showExample(tag, example));
    // as many stops behind it as keys come at once: Firefox would take the keyboard out of the page, for the tests that follow too
    const [before, ...behind] = [...Array<undefined>(TABS_AT_ONCE + 1)].map(() => Object.assign(document.createElement('button'), { textContent: 'repère' }));
    element.before(before ?? '');
    element.after(...behind);
    before?.focus();
    const stops: Element[] = [];
    const leaving = new AbortController();
    behind[0]?.addEventListener('focus', () => leaving.abort(), leaving);
    element.shadowRoot?.addEventListener('focusin', ({ target }) => void stops.push(target as Element), leaving);
    for (let i = 0; i < 200 && !leaving.signal.aborted; i += TABS_AT_ONCE) await pressTabs(TABS_AT_ONCE);
    expect(leaving.signal.aborted).to.equal(true);
    for (const stop of stops) expect(stop.getBoundingClientRect().height, stop.outerHTML).to.be.greaterThan(0);
  });

  // what follows from the code alone is so in every engine
  if (!canEmulateMedia) return;

  it('changes nothing on an update that has nothing new', async () => {
    const { element } = (shown = await showExample(tag, example));
    await untilStill(element); // on a busy machine a size may be told a frame later
    expect(await mutationsOf(element, () => element.requestUpdate())).to.deep.equal([]);
  });

  it(`leaves nothing behind after ${MOUNTS} mounts`, async () => {
    (await showExample(tag, example)).remove(); // what is made once for the page is made now
    await settle();
    const leaks = watchLeaks();
    const mounted: Shown[] = await Promise.all([...Array<undefined>(MOUNTS)].map(() => showExample(tag, example)));
    for (const one of mounted.reverse()) one.remove();
    await settle();
    const left = leaks.count();
    leaks.stop();
    expect(left).to.deep.equal({ listeners: 0, observers: 0, resizeTargets: 0, timers: 0 });
  });
}
