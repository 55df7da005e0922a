import { expect } from 'chai';
import { configure } from '../../src/client/settings.js';
import type { OutboxDocument, OutboxRecord } from '../../src/client/outbox/index.js';
import { loadPart } from '../../src/elements/intake-form/form-parts.js';
import { axeFaults } from '../helpers/axe.js';
import { always, openForm, type FormPage } from '../helpers/intake-form-page.js';
import { idOf, OutboxWorld } from '../helpers/outbox-world.js';

const WISH = { id: 'wish', type: 'text', label: 'Ton envie' };
const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 10, 23, 9);
const ENDPOINT = new URL('/answers', location.href).href;

let page: FormPage;
let world: OutboxWorld;
let restore: () => void;
let files: { name: string; text: Promise<string> }[];
const { createObjectURL } = URL;
const { warn } = console;

before(() => loadPart('queue'));
beforeEach(() => {
  files = [];
  console.warn = () => undefined;
  restore = () => undefined;
  URL.createObjectURL = (blob) => {
    files.push({ name: '', text: (blob as Blob).text() });
    return createObjectURL(blob);
  };
});
afterEach(() => {
  page.remove();
  restore();
  URL.createObjectURL = createObjectURL;
  console.warn = warn;
});

const documentOf = (n: number, more: object = {}): OutboxDocument => ({ schema: 'ij/submission@1', submissionId: idOf(n), form: 'essai', version: 1, answers: { wish: `secret ${n}` }, skipped: [], on: '2026-11-21', ...more });

interface Kept {
  readonly document?: object;
  readonly record?: Partial<OutboxRecord>;
  readonly ageMs?: number;
}

/** A form on a device that an earlier visit left records on. */
async function open(kept: readonly Kept[], attributes: Record<string, string> = {}): Promise<void> {
  world = new OutboxWorld();
  const { outbox } = world.openTab();
  world.fate = () => 'offline';
  world.nowMs = START_MS;
  restore = configure({ now: () => world.nowMs });
  for (const [index, { document, record, ageMs = 0 }] of kept.map((one, i) => [i + 1, one] as const)) {
    const fresh = { submissionId: idOf(index), endpoint: ENDPOINT, receipt: 'echo' as const, document: documentOf(index, document), state: 'queued' as const, attempts: 0, answered: 0, keptAtMs: START_MS - ageMs };
    await world.device.add({ ...fresh, wait: { untilMs: START_MS + 60_000, lengthMs: 60_000, scope: 'record' }, ...record });
  }
  page = await openForm([WISH], { attributes, outbox });
  await page.drawn();
  await page.drawn();
}

const held = (reason: OutboxRecord['reason']): Kept => ({ record: { state: 'held', reason, attempts: 1, wait: undefined } });
const rows = () => [...page.root.querySelectorAll<HTMLElement>('.queue-more li')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
const left = async () => (await world.device.all()).map(({ submissionId }) => submissionId);
const saved = async () => JSON.parse((await files.at(-1)?.text) ?? 'null') as { submissionId: string } | { submissionId: string }[] | null;
const said = () => page.text('.visually-hidden[role="status"]');

describe('ij-intake-form, what waits on the device: how old it is', () => {
  const ages: [ageMs: number, words: string, worry: string][] = [
    [20_000, 'moins d’une minute', 'none'],
    [5 * 60_000, '5 min', 'none'],
    [3 * HOUR_MS, '3 h', 'none'],
    [25 * HOUR_MS, '25 h', 'warning'],
    [6 * 24 * HOUR_MS, '6 jours', 'alarm'],
  ];
  for (const [ageMs, words, worry] of ages) {
    it(`${words}: ${worry}`, async () => {
      await open([{ ageMs }, {}]);
      expect(page.text('.queue')).to.contain('2 réponses attendent d’être envoyées.');
      expect(page.text('.queue-more .age')).to.contain(`La plus ancienne est là depuis ${words}.`);
      expect(page.find('.queue-more')?.classList.contains(worry)).to.equal(true);
      expect(page.find('.queue-more button')?.textContent).to.equal(worry === 'alarm' ? 'Tout télécharger' : 'Voir le détail');
      expect(await axeFaults(page.form)).to.deep.equal([]);
    });
  }

  it('nothing is said, and no code loaded, while nothing waits', async () => {
    await open([]);
    expect(page.find('.queue-more')).to.equal(null);
  });

  it('a clock that was moved back makes nothing old, nor does a record without a date', async () => {
    await open([{ ageMs: -10 * HOUR_MS }, { record: { keptAtMs: undefined } }]);
    expect(page.find('.queue-more .age')).to.equal(null);
  });
});

describe('ij-intake-form, what waits on the device: one by one', () => {
  it('shows day, form, state, tries and reason, and no answer', async () => {
    await open([{ ageMs: 3 * HOUR_MS, record: { attempts: 4, reason: 'server-error' } }, held('gone')]);
    await page.press('Voir le détail');
    expect(rows()[1]).to.contain('Réponse à « Essai », 21 novembre 2026').and.to.contain('en attente').and.to.contain('depuis 3 h').and.to.contain('4 essais').and.to.contain('Le service est en panne.');
    expect(rows()[0]).to.contain('ne part plus toute seule').and.to.contain('fermé');
    expect(page.root.textContent).not.to.contain('secret');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    await page.press('Fermer le détail');
    expect(rows()).to.deep.equal([]);
  });

  it('hands out one, or all, as JSON', async () => {
    await open([held('gone'), {}]);
    await page.press('Voir le détail');
    (page.find('.queue-more li button') as HTMLButtonElement).click();
    expect(await saved()).to.deep.include({ submissionId: idOf(1) });
    await page.press('Tout télécharger');
    expect(await saved()).to.have.length(2);
  });

  it('erases at once what is in a file; what is nowhere else, after a question; and puts it back', async () => {
    await open([held('gone'), held('gone')]);
    await page.press('Voir le détail');
    const acts = () => [...(page.find('.queue-more li')?.querySelectorAll('button') ?? [])];
    acts()[1]?.click();
    await page.drawn();
    expect(rows()[0]).to.contain('nulle part ailleurs');
    expect(page.focused()).to.equal(page.find('.queue-more .ask'));
    await page.press('La garder');
    expect(await left()).to.have.length(2);
    acts()[1]?.click();
    await page.drawn();
    await page.press('Effacer quand même');
    expect(await left()).to.deep.equal([idOf(2)]);
    expect(said()).to.equal('Effacé de cet appareil.');
    await page.press('Remettre ce qui vient d’être effacé');
    expect((await left()).sort()).to.deep.equal([idOf(1), idOf(2)]);
    acts()[0]?.click();
    acts()[1]?.click();
    await page.drawn();
    expect(await left()).to.have.length(1);
  });

  it('says so when the last one is gone', async () => {
    await open([{}]);
    await page.press('Voir le détail');
    world.fate = () => 'ok';
    await page.press('Envoyer maintenant');
    await page.drawn();
    expect(page.text('.queue-more')).to.contain('Plus rien n’attend sur cet appareil.');
  });

  it('takes the files out of what is too heavy, and sends it again under its id', async () => {
    await open([{ ...held('too-large'), document: { answers: { wish: 'voler', photo: [{ name: 'a.jpg', type: 'image/jpeg', size: 9, data: 'AAAA' }] } } }]);
    const sent: unknown[] = [];
    world.receive = (entry) => {
      sent.push(entry.document);
      return always(201, { submissionId: entry.submissionId, stored: true })();
    };
    await page.press('Voir le détail');
    await page.press('Enlever les fichiers et renvoyer');
    await page.drawn();
    expect(sent).to.deep.equal([documentOf(1, { answers: { wish: 'voler' }, skipped: ['photo'] })]);
    expect(await left()).to.deep.equal([]);
  });
});

describe('ij-intake-form, what waits on a shared computer', () => {
  const contact = { ...held('gone'), document: { schema: 'ij/contact@1', answers: { tel: '06' } } };
  const shared = { 'shared-device': '' };

  it('opens, and hands out, only after a step that says whom it is for', async () => {
    await open([held('gone'), {}], shared);
    await page.press('Voir le détail');
    expect(rows()).to.deep.equal([]);
    expect(page.text('.queue-more')).to.contain('Réservé à l’équipe').and.not.to.contain('Télécharger');
    expect(await axeFaults(page.form)).to.deep.equal([]);
    await page.press('Je fais partie de l’équipe');
    expect(rows()).to.have.length(2);
    expect(page.focused()).to.equal(page.find('.queue-more [role="heading"]'));
    expect(page.root.textContent).not.to.contain('secret');
    await page.press('Tout télécharger');
    expect(await saved()).to.have.length(2);
  });

  it('never hands out how to reach a person', async () => {
    await open([contact, held('gone')], shared);
    await page.press('Voir le détail');
    await page.press('Je fais partie de l’équipe');
    expect(rows()[0]).to.contain('Coordonnées').and.to.contain('ne se téléchargent pas').and.not.to.contain('06');
    await page.press('Tout télécharger');
    expect(await saved()).to.deep.include({ submissionId: idOf(2) });
  });

  it('asks first in the alarm too', async () => {
    await open([{ ageMs: 6 * 24 * HOUR_MS }], shared);
    await page.press('Tout télécharger');
    expect(files).to.deep.equal([]);
    expect(page.text('.queue-more')).to.contain('Réservé à l’équipe');
  });

  it('closes as soon as somebody answers, and puts nothing back', async () => {
    await open([held('gone'), held('gone')], shared);
    await page.press('Voir le détail');
    await page.press('Je fais partie de l’équipe');
    page.find('.queue-more li')?.querySelectorAll('button')[1]?.click();
    await page.drawn();
    await page.press('Effacer quand même');
    expect(page.text('.queue-more')).not.to.contain('Remettre');
    await page.type('Ton envie', 'voler');
    expect(rows()).to.deep.equal([]);
  });
});
