import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { createApp } from '../../demo/server/app.js';
import { openDatabase } from '../../demo/server/database.js';
import { CellSpace } from '../../demo/server/statistics/cells.js';
import { protect } from '../../demo/server/statistics/protect.js';
import type { FormCounts } from '../../src/contract/form-counts.js';
import type { Questions } from '../../src/contract/question-wall.js';
import { uuid } from './helpers/answers.js';
import { emptyDatabase } from './helpers/databases.js';
import { boundHidden, valuesBetween, type Claim, type Width } from './helpers/linear-attacker.js';

const TOKEN = 'a-token-of-this-test';
const K = 5;
const AFTER = '2028-01-05';
let today = '2027-01-10';
const database = await openDatabase(await emptyDatabase());
const app = await createApp({ database, now: () => new Date(`${today}T10:00:00Z`), options: { adminToken: TOKEN, minCount: K } });

async function send<T>(path: string, body?: unknown): Promise<T> {
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json' };
  const response = await app.fetch(new Request(`http://localhost${path}`, { headers, ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }) }));
  assert.ok(response.ok, await response.clone().text());
  return (await response.json()) as T;
}

let sent = 0;
/** Answers to the common core in a month of 2027. */
async function answer(theme: string, month: string, question?: string): Promise<string> {
  today = `2027-${month}-10`;
  sent += 1;
  const answers = { theme, age: '16-17', ...(question !== undefined && { question }) };
  await send('/api/submissions', { schema: 'ij/submission@1', submissionId: uuid(sent), form: 'socle-ij', version: 1, variant: 'public', on: today, lang: 'fr', skipped: [], answers });
  return uuid(sent);
}

const decide = (body: object): Promise<{ readonly published: readonly { readonly id: number; readonly text: string }[] }> => send('/api/moderation/questions', body);

async function publish(theme: string, month: string, text: string): Promise<number> {
  const submission = await answer(theme, month, text);
  return (await decide({ decision: 'publish', submission, text, theme })).published.find((one) => one.text === text)?.id ?? 0;
}

/** Four questions of one cell, one of a theme of two persons, one that six persons ask, one of them alone in its month. */
async function fill(): Promise<void> {
  for (const [theme, month, n] of [['emploi', '01', 14], ['emploi', '02', 9], ['emploi', '05', 11], ['etudes', '01', 12], ['etudes', '05', 10], ['droits', '01', 8], ['droits', '02', 11], ['sante', '02', 1]] as const) {
    for (let i = 0; i < n; i += 1) await answer(theme, month);
  }
  for (const text of ['Qui peut être garant ?', 'Comment demander une bourse ?', 'Quelle aide au loyer ?', 'Quel contrat en colocation ?']) await publish('logement', '05', text);
  await publish('sante', '02', 'Où voir un médecin ?');
  const question = await publish('etudes', '01', 'Comment choisir ?');
  for (const month of ['01', '01', '01', '01', '02', '02']) await decide({ decision: 'group', submission: await answer('etudes', month, 'Comment choisir'), question });
  today = AFTER;
}

interface Read {
  readonly space: CellSpace;
  readonly counts: (number | null)[];
  readonly placeOf: (codes: Readonly<Record<string, string>>) => number | undefined;
}

async function readCounts(): Promise<Read> {
  const read = (by: string): Promise<FormCounts> => send(`/api/forms/socle-ij/counts?by=${by}&from=2027-01-01&to=2027-12-31`);
  const both = await read('theme,month');
  const { dimensions } = both;
  const space = new CellSpace(dimensions.map(({ values }) => ({ size: values.length, multiple: false })));
  const placeOf: Read['placeOf'] = (codes) =>
    space.find(dimensions.flatMap(({ id, values }, axis) => (codes[id] === undefined ? [] : [{ axis, line: values.findIndex(({ code }) => code === codes[id]) }])));
  const counts = [...Array<undefined>(space.size)].map((): number | null => 0);
  counts[space.total] = both.people ?? null;
  for (const { cells } of [both, await read('theme'), await read('month')]) {
    for (const { n, ...codes } of cells) counts[placeOf(codes as Record<string, string>) ?? -1] = (n ?? null) as number | null;
  }
  return { space, counts, placeOf };
}

/** What the wall says about the cells: of a theme, whenever it was asked; of a theme and a month, where a month is told. */
function claimsOf({ items, minCount }: Questions, { placeOf }: Read): Claim[] {
  const found = new Map<number, Claim>();
  const add = (cell: number | undefined, least: number, orElsewhere: boolean): void => {
    if (cell !== undefined) found.set(cell, { cell, least: least + (found.get(cell)?.least ?? 0), orElsewhere });
  };
  for (const { theme, months, asked } of items) {
    add(placeOf({ theme: theme ?? '' }), asked === 'often' ? minCount : 1, true);
    for (const month of months) add(placeOf({ theme: theme ?? '', month: String(month) }), 1, false);
  }
  return [...found.values()];
}

/** Cells that a reader of both bounds to fewer than k values. */
function tightened({ space, counts }: Pick<Read, 'space' | 'counts'>, claims: readonly Claim[]): number[] {
  const widths = boundHidden({ space, releases: [counts], claims }, K) ?? new Map<number, Width>();
  return [...widths].filter(([, width]) => valuesBetween(width) < K).map(([cell]) => cell);
}

describe('the wall and the counts of the same answers', () => {
  before(fill);
  after(() => app.close());

  it('leave every hidden cell of theme × month and of theme at least k values', async () => {
    const wall = await send<Questions>('/api/questions');
    const read = await readCounts();
    for (const codes of [{ theme: 'logement', month: '2027-05' }, { theme: 'etudes', month: '2027-02' }, { theme: 'sante' }] as Record<string, string>[]) assert.equal(read.counts[read.placeOf(codes) ?? -1], null, JSON.stringify(codes));
    assert.deepEqual([wall.items.length, wall.items[0]?.asked], [6, 'often']);
    assert.deepEqual(tightened(read, claimsOf(wall, read)), []);
  });
});

describe('months beside the questions', () => {
  const [THEMES, MONTHS] = [4, 5];
  /** Persons by theme and month, and which of three questions of their theme they ask; crowded at the first. */
  const crowds = fc.array(fc.tuple(fc.nat(THEMES - 1), fc.nat(THEMES - 1), fc.nat(MONTHS - 1), fc.nat(2)), { minLength: 30, maxLength: 90, size: 'max' });
  type Asked = readonly [number, number, number, number];
  const themeOf = ([a, b]: Asked): number => Math.min(a, b);

  function claims(people: readonly Asked[], space: CellSpace, isTold: (askers: number) => boolean): Claim[] {
    const found = new Map<number, Claim>();
    const add = (cell: number | undefined, least: number, orElsewhere: boolean): void => {
      if (cell !== undefined) found.set(cell, { cell, least: least + (found.get(cell)?.least ?? 0), orElsewhere });
    };
    for (const question of new Set(people.map((one) => `${themeOf(one)} ${one[3]}`))) {
      const askers = people.filter((one) => `${themeOf(one)} ${one[3]}` === question);
      const theme = { axis: 0, line: Number(question[0]) };
      add(space.find([theme]), askers.length >= K ? K : 1, true);
      if (isTold(askers.length)) for (const line of new Set(askers.map(([, , month]) => month))) add(space.find([theme, { axis: 1, line }]), 1, false);
    }
    return [...found.values()];
  }

  it('would bound hidden cells to fewer than k values, be they of all questions or of those often asked, of months long over; without them none is', () => {
    const leaks = { none: 0, often: 0, all: 0 };
    fc.assert(
      fc.property(crowds, (people) => {
        const persons = people.map((one) => [[themeOf(one)], [one[2]]]);
        const release = protect(persons, [{ size: THEMES, multiple: false }, { size: MONTHS, multiple: false }], { minCount: K });
        const leak = (isTold: (askers: number) => boolean): number => tightened({ ...release, counts: [...release.counts] }, claims(people, release.space, isTold)).length;
        leaks.none += leak(() => false);
        leaks.often += leak((askers) => askers >= K);
        leaks.all += leak(() => true);
      }),
      { numRuns: 40, seed: 17 },
    );
    assert.equal(leaks.none, 0);
    assert.ok(leaks.often > 0 && leaks.all > leaks.often, JSON.stringify(leaks));
  });
});
