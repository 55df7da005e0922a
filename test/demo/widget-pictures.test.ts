import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BusyError, PictureShelf, UndrawableError } from '../../demo/server/pictures/picture-shelf.js';
import type { PictureJob } from '../../demo/server/pictures/picture-job.js';
import { sizeOfPng } from '../pictures/read-picture.js';
import { aSubmission, post, readProblem } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';

const COUNTS = JSON.stringify({ masked: 0, counts: [{ job: 'Vétérinaire', sex: 'f', n: 50 }] });
const jobOf = (changes: Partial<PictureJob> = {}): PictureJob => ({ widget: { widget: 'dream-jobs', title: 'Rêves', options: {} }, text: COUNTS, width: 1_200, height: 630, format: 'svg', day: '2027-01-20', ...changes });

describe('pictures of widgets, from the endpoint', () => {
  let demo: DemoServer;
  before(async () => (demo = await startDemo({ agendaFrom: '2027-01-20' })));
  after(() => demo.close());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(demo.url + path, { headers });

  it('are a PNG for link previews, an SVG and a table, each with a tag', async () => {
    const png = await get('/w/agenda.png');
    assert.equal(png.headers.get('content-type'), 'image/png');
    assert.deepEqual(sizeOfPng(new Uint8Array(await png.arrayBuffer())), [1_200, 630]);
    assert.equal((await get('/w/agenda.png', { 'If-None-Match': png.headers.get('etag') ?? '' })).status, 304);
    assert.match(await (await get('/w/agenda.svg')).text(), /À jour le 20 janvier 2027/);
    assert.match(await (await get('/w/agenda.txt')).text(), /Les prochains rendez-vous\. mercredi 20 janvier, 14\sh – 16\sh · Salle des Tilleuls, Angoulême, Atelier CV\./);
    const csv = await get('/w/agenda.csv');
    assert.equal(csv.headers.get('content-disposition'), 'attachment');
    assert.match(await csv.text(), /^Jour,Heure/);
  });

  it('are in the state of the address, but say nothing that it says', async () => {
    const [all, some] = await Promise.all(['', '?category=nothing-of-that-kind'].map(async (query) => (await get(`/w/agenda.svg${query}`)).text()));
    assert.notEqual(all, some);
    assert.equal(await (await get('/w/agenda.svg?heading=Everything+is+closed&src=https://evil.example')).text(), all);
  });

  it('are named by the page, for social networks', async () => {
    assert.match(await (await get('/w/agenda?limit=3')).text(), /og:image" content="http[^"]+\/w\/agenda\.png\?limit=3"/);
  });

  it('are refused in words', async () => {
    await readProblem(await get('/w/nowhere.png'), 404);
    await readProblem(await get('/w/rever-son-metier.csv'), 404);
    await readProblem(await get('/w/agenda.png?size=9x9'), 400);
  });

  it('hold up nobody who sends an answer', async () => {
    const order: string[] = [];
    const pictures = [1, 2, 3, 4, 5, 6].map((limit) => get(`/w/agenda.png?limit=${limit}`).then(() => order.push('picture')));
    await post(demo.url, aSubmission(1)).then(() => order.push('answer'));
    await Promise.all(pictures);
    assert.ok(order.indexOf('answer') < 3, order.join(' '));
  });
});

describe('the shelf of pictures', () => {
  it('draws each once, keeps as many bytes as it may, and lets so many wait', async () => {
    const shelf = new PictureShelf({ mostWaiting: 2, mostBytes: 6_000 });
    try {
      const [first, same] = [shelf.get(jobOf()), shelf.get(jobOf())];
      const other = shelf.get(jobOf({ width: 1_000 }));
      await assert.rejects(shelf.get(jobOf({ width: 900 })), BusyError);
      assert.equal(await first, await same);
      assert.notEqual(await other, await first);
      assert.equal(await shelf.get(jobOf()), await first);
      for (const width of [800, 801, 802]) await shelf.get(jobOf({ width }));
      const again = await shelf.get(jobOf());
      assert.notEqual(again, await first);
      assert.deepEqual(again, await first);
      await assert.rejects(shelf.get(jobOf({ text: '{"counts": 3}' })), (error) => error instanceof UndrawableError && error.message.startsWith('counts'));
    } finally {
      await shelf.close();
    }
    await assert.rejects(shelf.get(jobOf({ width: 700 })), BusyError);
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    const shelf = new PictureShelf({ timeoutMs: 1 });
    await assert.rejects(shelf.get(jobOf()), /longer than 1 ms/);
    await assert.rejects(shelf.get(jobOf()), /longer than 1 ms/);
    await shelf.close();
  });
});
