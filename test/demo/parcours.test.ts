import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { checkAnswers, OTHER_STATES, parcours, parcoursFlows, parseContract, submission, VOID_STATE, type ParcoursFlows } from '../../src/contract/index.js';
import { readPaths } from '../../src/elements/parcours/read-paths.model.js';
import { FORMS_FOLDER } from '../../demo/server/app.js';
import { loadForms } from '../../demo/server/forms.js';
import { AGES, storiesOf, tellPaths } from '../../demo/server/path-flows.js';
import { pathRow, type PathRow } from '../../demo/server/path-rows.js';
import { generatePaths, SEEDED_PATHS } from '../../demo/server/seed/paths.js';
import { createRandom } from '../../demo/server/seed/random.js';
import { aSubmission, post } from './helpers/answers.js';
import { startDemo, type DemoServer } from './helpers/demo-server.js';
import { openEventStream } from './helpers/event-stream.js';

type Row = readonly [...(string | number | null)[]];

async function readFlows(url: string): Promise<ParcoursFlows> {
  const parsed = parseContract(parcoursFlows, await (await fetch(`${url}/api/parcours.json`)).json());
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
}

const COLLEGE = { famille: 'COL', 'etat-COL': 'COL', 'debut-annee': 2019, encore: false, 'fin-annee': 2023 };
const step = (state: string, from: number, to?: number) => ({ famille: state === 'LG' ? 'GT' : 'PRO', [state === 'LG' ? 'etat-GT' : 'etat-PRO']: state, 'debut-annee': from, ...(to === undefined ? { encore: true } : { encore: false, 'fin-annee': to }) });

/** One person's path: born in 2008, collège from 11 to 14, then this. */
const answer = (n: number, state = 'CAP', changes: Record<string, unknown> = {}) => ({
  ...aSubmission(n, { form: 'parcours-orientation', variant: 'pages' }),
  version: SEEDED_PATHS.version,
  answers: { periodes: [COLLEGE, step(state, 2023)], sexe: 'f', naissance: 2008, ...changes },
});

async function send(url: string, from: number, to: number, state?: string, changes?: Record<string, unknown>): Promise<void> {
  for (let n = from; n <= to; n += 1) {
    const response = await post(url, answer(n, state, changes));
    assert.equal(response.status, 201, await response.text());
  }
}

const nodesAt = ({ nodes, others, columns }: ParcoursFlows, age: number): Record<string, number | null> =>
  Object.fromEntries([...nodes, ...others.map(([column, n]): Row => [OTHER_STATES, column ?? null, n ?? null])].filter(([, column]) => columns[Number(column)] === age).map(([state, , n]) => [state, n as number | null]));

/** Whatever can be read of a document, or worked out by adding and taking off, is nobody or k people. */
function assertNothingUnder(k: number, { nodes, links, others, people, columns }: ParcoursFlows): void {
  const isFine = (n: number, what: string) => assert.ok(n === 0 || n >= k, `${what}: ${n}`);
  for (const row of [...nodes, ...others]) isFine(Number(row.at(-1)), JSON.stringify(row));
  for (const [from, to, column, n, returns = 0] of links) {
    isFine(Number(n), `${from} ${to} ${column}`);
    isFine(Number(returns), 'returns');
    isFine(Number(n) - Number(returns), 'no returns');
  }
  const all: Row[] = [...nodes, ...others.map(([column, n]): Row => [OTHER_STATES, column ?? null, n ?? null])];
  columns.forEach((age, column) => {
    const there = all.filter(([, at]) => at === column);
    assert.equal(there.reduce((sum, [, , n]) => sum + Number(n), 0), people ?? 0, `everybody is somewhere at ${age}`);
    for (const [state, , n] of there) {
      const sum = (side: 0 | 1, at: number) => links.reduce((total, link) => total + (link[side] === state && link[2] === at ? Number(link[3]) : 0), 0);
      if (column < columns.length - 1) isFine(Number(n) - sum(0, column), `left ${state} at ${age} untold`);
      if (column > 0) isFine(Number(n) - sum(1, column - 1), `came to ${state} at ${age} untold`);
    }
  });
}

/** Whoever takes off the paths that are shown by themselves finds nobody, or k people. */
function assertOthersUnder(k: number, { nodes, states }: ParcoursFlows, rows: readonly PathRow[]): void {
  const { table } = readPaths({ time: { unit: 'year', align: 'age', start: AGES[0], length: AGES.length, endInclusive: false }, states, families: [], attributes: [], paths: storiesOf(rows.map((row) => ({ ...row, name: 'p' })), new Map()) });
  for (const [state, column, n] of nodes) {
    const known = [...Array<undefined>(table.size)].filter((_, path) => table.states[table.cells[path * table.length + Number(column)] ?? -1] === state).length;
    assert.ok(state === VOID_STATE || Number(n) === known || Number(n) - known >= k, `${n} in ${state} at ${column}, of whom ${known} are known`);
  }
}

describe('the illustrative paths', () => {
  const answers = generatePaths(createRandom(1), 2026);

  it('are answers that the form takes, the same from the same seed, with a life in them', () => {
    const forms = loadForms(FORMS_FOLDER);
    const form = forms.newest(SEEDED_PATHS.id);
    const plan = form && forms.plan(form, 'pages');
    assert.ok(plan);
    for (const one of answers) {
      assert.equal(parseContract(submission, one).ok, true);
      assert.deepEqual(checkAnswers(plan, one.answers), []);
    }
    assert.deepEqual(generatePaths(createRandom(1), 2026), answers);
    assert.equal(new Set(answers.map(({ submissionId }) => submissionId)).size, SEEDED_PATHS.people);
    const states = answers.map(({ answers: { periodes } }) => (Array.isArray(periodes) ? periodes : []).flatMap((row) => (typeof row === 'object' ? Object.entries(row).filter(([key]) => key.startsWith('etat-')).map(([, state]) => state) : [])));
    assert.ok(new Set(states.flat()).size >= 29, 'nearly all of the 31 situations');
    const returns = states.filter((path) => path.some((state, i) => path.indexOf(state) < i - 1));
    assert.ok(returns.length > SEEDED_PATHS.people / 6, `${returns.length} come back to a situation`);
  });

  it('are told by age from 11 to 25, nobody under the threshold, beside those told by themselves too', () => {
    const rows = answers.flatMap(({ answers: given }) => pathRow(given, '2026-06-01') ?? []);
    const flows = { ...tellPaths(rows, 5), notes: [], medoids: [] };
    assert.deepEqual(flows.columns, AGES);
    assert.ok(flows.nodes.length > 60 && flows.links.length > 80, 'there is something to see');
    assertNothingUnder(5, flows);
    const stories = rows.filter(({ isStory }) => isStory).length;
    assert.ok(stories > 4);
    assert.equal(flows.people, SEEDED_PATHS.people);
  });
});

describe('a path that somebody tells', () => {
  let demo: DemoServer;
  before(async () => (demo = await startDemo()));
  after(() => demo.close());

  it('joins the others at the next reading, and not before they are five', async () => {
    assert.deepEqual((await readFlows(demo.url)).nodes, []);
    await send(demo.url, 1, 4);
    const four = await readFlows(demo.url);
    assert.deepEqual([four.people, four.nodes, four.links, four.others], [null, [], [], []]);
    await send(demo.url, 5, 5);
    const five = await readFlows(demo.url);
    assert.deepEqual([five.people, nodesAt(five, 11), nodesAt(five, 14), nodesAt(five, 15), nodesAt(five, 19)], [5, { COL: 5 }, { COL: 5 }, { CAP: 5 }, { [VOID_STATE]: 5 }]);
    assert.deepEqual(five.links.filter(([, , column]) => AGES[Number(column)] === 14), [['COL', 'CAP', 3, 5]]);
    await send(demo.url, 6, 6);
    assert.deepEqual(nodesAt(await readFlows(demo.url), 15), { CAP: 6 });
  });

  it('of another way is told once as many took it', async () => {
    await send(demo.url, 7, 9, 'LG');
    const hidden = await readFlows(demo.url);
    assert.deepEqual(nodesAt(hidden, 14), { COL: 9 });
    assert.deepEqual(nodesAt(hidden, 15), { [OTHER_STATES]: 9 }, 'three would be what is left of nine');
    assertNothingUnder(5, hidden);
    await send(demo.url, 10, 11, 'LG');
    assert.deepEqual(nodesAt(await readFlows(demo.url), 15), { CAP: 6, LG: 5 });
  });

  it('without a year of birth has no age to be counted at', async () => {
    await send(demo.url, 12, 12, 'LG', { naissance: undefined });
    assert.equal((await readFlows(demo.url)).people, 11);
  });

  it('says no day, no month, no word and no id of an answer', async () => {
    const changes = { montrer: true, evenements: [{ type: 'DIPLOME', annee: 2023, mois: 6, quoi: 'brevet de Zoé' }], 'aide-mots': 'Zoé', aide: ['amis'] };
    await send(demo.url, 20, 20, 'LG', changes);
    const bodies = await Promise.all(['/api/parcours.json', '/api/parcours/stories.json'].map(async (path) => (await fetch(demo.url + path)).text()));
    const stories = parseContract(parcours, JSON.parse(bodies[1] ?? ''));
    assert.ok(stories.ok);
    assert.deepEqual(stories.value.paths.map(({ id, ...path }) => [/^p-\w{10}$/.test(id ?? ''), path]), [[true, { sps: 'COL/4-LG/4', events: [{ type: 'DIPLOME', label: 'un diplôme', at: 14 }], consent: 'story' }]]);
    const { table, time, stories: shown } = readPaths(stories.value);
    assert.deepEqual([table.length, time.first, shown], [AGES.length, 11 * 12, [0]]);
    for (const body of bodies) assert.doesNotMatch(body.replace(/"updated":"\d{4}-\d\d"/g, ''), /Zoé|0000-4000|20(19|2\d)-\d\d/);
  });

  it('grows when the same person answers again, who is counted once', async () => {
    const again = async (n: number, changes: object) => {
      const response = await post(demo.url, { ...answer(n, 'LG', { montrer: true, ...changes }), followUp: 'ab'.repeat(32) });
      assert.equal(response.status, 201, await response.text());
      const stories = parseContract(parcours, await (await fetch(`${demo.url}/api/parcours/stories.json`)).json());
      assert.ok(stories.ok);
      return { people: (await readFlows(demo.url)).people, stories: stories.value.paths.map(({ id, sps }) => ({ id, sps })) };
    };
    const first = await again(25, {});
    const grown = await again(26, { periodes: [COLLEGE, step('LG', 2023, 2025), step('CAP', 2025)] });
    assert.deepEqual([grown.people, grown.stories.length], [first.people, first.stories.length]);
    assert.deepEqual(grown.stories.map(({ id }) => id), first.stories.map(({ id }) => id));
    assert.deepEqual(grown.stories.map(({ sps }) => sps).filter((sps, i) => sps !== first.stories[i]?.sps), ['COL/4-LG/2-CAP/2']);
    const gone = await again(27, { montrer: false });
    assert.equal(gone.stories.length, first.stories.length - 1, 'no longer agreed');
  });

  it('by itself is no help to work out who did not agree to that', async () => {
    // four who agreed and one who did not went the same way
    await send(demo.url, 31, 34, 'MFR', { montrer: true });
    await send(demo.url, 35, 35, 'MFR');
    const flows = await readFlows(demo.url);
    assert.ok(!('MFR' in nodesAt(flows, 15)));
    assertNothingUnder(5, flows);
    await send(demo.url, 36, 39, 'MFR');
    assert.equal(nodesAt(await readFlows(demo.url), 15)['MFR'], 9);
  });

  it('tells those who follow, by a message that says nothing', async () => {
    const stream = await openEventStream(`${demo.url}/api/parcours.json`);
    try {
      await send(demo.url, 50, 50);
      assert.match(await stream.until(/event: change/), /data: \{\}/);
    } finally {
      stream.close();
    }
  });
});

describe('many paths at random', () => {
  it('give nobody away, with and without stories', () => {
    const random = createRandom(5);
    const years = (): PathRow => {
      const spells = [...Array<undefined>(6)].map((_, i) => ({ state: random.pick(['COL', 'LG', 'CAP', 'APP', 'SANS']), start: `${2014 + i}-09`, end: `${2015 + i}-09` }));
      const from = random.below(3);
      return { isStory: random.next() < 0.1, path: { spells: spells.slice(from, 6 - random.below(3)), born: '2003-09', events: [] } };
    };
    for (const people of [1, 4, 5, 9, 30, 80, 200]) {
      const rows = [...Array<undefined>(people)].map(years);
      for (const k of [3, 5]) {
        const flows = { ...tellPaths(rows, k), notes: [], medoids: [] };
        assertNothingUnder(k, flows);
        assertOthersUnder(k, flows, rows);
      }
    }
  });
});

describe('a batch of one’s own', () => {
  it('shows nothing of an answer until as many have come', async () => {
    const demo = await startDemo({ releaseBatch: 6 });
    try {
      await send(demo.url, 1, 6);
      const tag = (await fetch(`${demo.url}/api/parcours.json`)).headers.get('etag');
      await send(demo.url, 7, 11);
      assert.equal((await fetch(`${demo.url}/api/parcours.json`, { headers: { 'If-None-Match': tag ?? '' } })).status, 304);
      await send(demo.url, 12, 12);
      assert.equal((await readFlows(demo.url)).people, 12);
    } finally {
      await demo.close();
    }
  });
});
