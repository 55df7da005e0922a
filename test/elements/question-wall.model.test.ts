import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutCalendar } from '../../src/elements/question-wall/calendar.model.js';
import { readPages } from '../../src/elements/question-wall/next-pages.js';
import { inSeason, readWall, seasonOf, selectQuestions } from '../../src/elements/question-wall/question-wall.model.js';
import { Turner } from '../../src/elements/question-wall/turner.js';
import { questionWallStrings } from '../../src/elements/question-wall/question-wall.strings.js';
import { whenAsked } from '../../src/elements/question-wall/wall-words.js';
import { WallState } from '../../src/elements/question-wall/wall-state.js';
import { groupAlike, likeness, stemOf, stemsOf } from '../../src/contract/question-likeness.js';
import { questions, type Questions } from '../../src/contract/question-wall.js';
import { parseContract } from '../../src/contract/parse.js';

type Item = Partial<Questions['items'][number]>;

const documentOf = (items: readonly Item[], more: Partial<Questions> = {}): Questions => ({
  minCount: 5,
  themes: [{ id: 'logement', label: 'Logement' }, { id: 'emploi', label: 'Emploi' }],
  items: items.map((item, i) => ({ id: `q${i}`, text: `Question ${i}`, months: [], similar: [], ...item })),
  ...more,
});
const wallOf = (items: readonly Item[]) => readWall(documentOf(items), 5);
const ALL = { topic: undefined, month: undefined, search: '' };

describe('likeness of questions', () => {
  it('is that of their stems: plurals, feminines and infinitives meet', () => {
    for (const [a, b] of [['stages', 'stage'], ['infirmiere', 'infirmiers'], ['logements', 'logement'], ['trouver', 'trouve'], ['aides', 'aide'], ['jobs', 'job'], ['bourses', 'bourse']]) assert.equal(stemOf(a ?? ''), stemOf(b ?? ''), a);
    for (const short of ['bus', 'cap', 'or', '']) assert.equal(stemOf(short), short);
  });

  it('looks at what is asked, not at how', () => {
    const alike = (a: string, b: string): number => likeness(stemsOf(a), stemsOf(b));
    assert.equal(alike('Où trouver un stage ?', 'Comment est-ce que je peux trouver des STAGES'), 1);
    assert.equal(alike('Qui peut m’aider ?', 'Combien coûte le permis ?'), 0);
    assert.ok(alike('Que faire sans le bac ?', 'Que faire après le bac ?') < 0.6);
    assert.equal(alike('Et toi ?', 'Et moi ?'), 0, 'about nothing: not alike');
  });

  it('groups around the first, without chains', () => {
    const texts = ['a1 b1 c1', 'b1 c1 a1', 'c1 d1 b1 a1', 'd1 c1 e1', 'd1 e1 f1', 'z9'].map((text) => text.replaceAll('1', 'xyz'));
    assert.deepEqual(groupAlike(texts), [0, 0, 0, 3, 4, 5]);
    assert.deepEqual(groupAlike(['un chat', 'un chien', 'une fleur'], [[], [0], [1]]), [0, 0, 0], 'what is known to belong together does');
  });

  it('takes two thousand questions of the same words in its stride', () => {
    const texts = [...Array<undefined>(2_000)].map((_, i) => `permis logement ${i} ${i * 7} ${i * 13} ${i * 17} ${i * 19}`);
    const start = performance.now();
    groupAlike(texts);
    assert.ok(performance.now() - start < 2_000);
  });
});

describe('readWall', () => {
  it('keeps each id once, drops blank texts, and knows no theme that the document does not name', () => {
    const { questions: told, themes } = wallOf([{ id: 'a', text: ' Quand ? ', theme: 'logement' }, { id: 'a', text: 'Encore' }, { id: 'b', text: '  ' }, { id: 'c', text: 'Quoi', theme: '__proto__' }]);
    assert.deepEqual(told.map(({ id, text, theme }) => [id, text, theme]), [['a', 'Quand\u00a0?', 'logement'], ['c', 'Quoi', '']]);
    assert.deepEqual(themes, [{ id: 'logement', label: 'Logement' }, { id: '', label: '' }]);
  });

  it('hides numbers under the threshold, and sums none that is hidden', () => {
    const [one] = wallOf([{ months: [{ month: '2026-11', n: 3 }, { month: '2025-11', n: 9 }, { month: '2026-10', n: 6 }, { month: '2026-10', n: 5 }, '2026-09', { month: '2026-08', n: 0 }] }]).questions;
    assert.ok(one);
    assert.deepEqual(one.months, [{ month: '2025-11', n: 9 }, { month: '2026-09', n: undefined }, { month: '2026-10', n: 11 }, { month: '2026-11', n: null }]);
    assert.deepEqual(seasonOf(one), [{ month: '09', n: undefined }, { month: '10', n: 11 }, { month: '11', n: undefined }]);
  });

  it('says no number of a month that is hidden in one year: not that it was asked less than that', () => {
    const wording = { strings: questionWallStrings.fr, lang: 'fr', minCount: 5 };
    const [one] = wallOf([{ months: [{ month: '2026-11', n: null }, { month: '2025-11', n: 30 }, { month: '2026-03', n: 6 }] }]).questions;
    assert.ok(one);
    assert.equal(whenAsked(one, wording), 'Posée en novembre et mars (6 fois)');
  });

  it('groups what the document says is near, whichever of the two says so, and keeps other ways to ask as words', () => {
    const { questions: told } = wallOf([{ id: 'a', text: 'Le chat', similar: ['b', 'Un matou'] }, { id: 'b', text: 'La fleur' }, { id: 'c', text: 'Le train', similar: ['a'] }]);
    assert.deepEqual(told.map(({ group }) => group), [0, 0, 0]);
    assert.deepEqual(told[0]?.otherWays, ['Un matou']);
  });

  it('reads what the contract lets through of anything', () => {
    for (const document of [{ items: [] }, { items: [{ id: 'constructor', text: 'x' }], themes: [{ id: 'toString', label: '' }] }]) {
      const parsed = parseContract(questions, document);
      assert.ok(parsed.ok);
      assert.equal(readWall(parsed.value, 5).questions.length, document.items.length);
    }
    for (const document of [{ items: new Array(2_001).fill({ id: 'a', text: 'x' }) }, { items: [{ id: 'a', text: 'x'.repeat(301) }] }, { items: [{ id: '<b>', text: 'x' }] }, { items: [{ id: 'a', text: 'x', months: ['2026-13'] }] }]) {
      assert.equal(parseContract(questions, document).ok, false);
    }
  });
});

describe('selectQuestions', () => {
  const wall = wallOf([
    { text: 'Qui peut être garant ?', theme: 'logement', months: ['2026-09'] },
    { text: 'Où trouver un stage ?', theme: 'emploi', months: ['2025-11', '2026-10'], answer: { text: 'Demande la liste à l’accueil.' } },
    { text: 'Où trouver des stages ?', theme: 'emploi', months: ['2026-11'], similar: ['Un stage, vite !'] },
  ]);
  const found = (filter: Partial<typeof ALL>): string[] => selectQuestions(wall, { ...ALL, ...filter }).found.map(({ id }) => id);

  it('filters by theme, by month of any year and by the beginnings of words', () => {
    assert.deepEqual(found({ topic: 'emploi' as never }), ['q1', 'q2']);
    assert.deepEqual(found({ month: '11' as never }), ['q1', 'q2']);
    assert.deepEqual(found({ search: 'ÊTRE gar' }), ['q0']);
    assert.deepEqual(found({ search: 'accueil' }), ['q1']);
    assert.deepEqual(found({ search: 'vite' }), ['q2']);
    assert.deepEqual(found({ search: 'arant' }), []);
  });

  it('folds each text once, whatever is typed', () => {
    const { normalize } = String.prototype;
    let folded = 0;
    String.prototype.normalize = function (this: string, form?: string): string {
      folded += this.length > 12 ? 1 : 0;
      return normalize.call(this, form);
    };
    for (const search of ['s', 'st', 'sta']) found({ search });
    String.prototype.normalize = normalize;
    assert.equal(folded, 0);
  });

  it('counts each theme under the other filters, and each month', () => {
    const { byTheme, byMonth } = selectQuestions(wall, { ...ALL, topic: 'logement', month: '11' });
    assert.deepEqual([...byTheme], [['emploi', 2]]);
    assert.deepEqual([byMonth.get('09'), byMonth.get('11')], [1, 0]);
  });

  it('makes one note of near questions, led by the first that is found', () => {
    const { notes } = selectQuestions(wall, ALL);
    assert.deepEqual(notes.map(({ question, others }) => [question.id, others.map(({ id }) => id)]), [['q0', []], ['q1', ['q2']]]);
    assert.deepEqual(selectQuestions(wall, { ...ALL, search: 'des' }).notes.map(({ question }) => question.id), ['q2'].concat([]), 'the lead may be filtered out');
  });

  it('puts the questions of this month of the year first', () => {
    assert.deepEqual(inSeason(wall.questions, '11').map(({ id }) => id), ['q1', 'q2', 'q0']);
  });
});

describe('layoutCalendar', () => {
  it('counts questions when there are no numbers, in the order of the school year', () => {
    const document = documentOf([{ theme: 'logement', months: ['2025-09', '2026-09'] }, { text: 'Autre chose', theme: 'logement', months: ['2026-09', '2026-01'] }]);
    const { counts, rows, top } = layoutCalendar(readWall(document, 5), document);
    assert.equal(counts, 'questions');
    assert.deepEqual(rows.map(({ theme }) => theme.id), ['logement']);
    assert.deepEqual(rows[0]?.cells.map(({ month, n }) => `${month}:${n}`).slice(0, 5), ['09:2', '10:0', '11:0', '12:0', '01:1']);
    assert.deepEqual(top, { theme: { id: 'logement', label: 'Logement' }, month: '09' });
  });

  it('leaves hidden numbers out of sums, out of the highest, and says that they are there', () => {
    const document = documentOf([{ theme: 'logement', months: [{ month: '2026-09', n: null }, { month: '2025-09', n: 30 }, { month: '2026-10', n: 7 }, { month: '2026-11', n: 2 }] }]);
    const { counts, rows, top, isPartial } = layoutCalendar(readWall(document, 5), document);
    const [september, october, november, december] = rows[0]?.cells ?? [];
    assert.equal(counts, 'times');
    assert.deepEqual([september?.n, september?.isPartial], [30, true]);
    assert.deepEqual([october?.n, october?.isPartial], [7, false]);
    assert.deepEqual([november?.n, november?.isPartial, november?.heat], [0, true, 0]);
    assert.equal(december?.isCounted, false);
    assert.equal(top, undefined, 'a number with a hidden part is no finding');
    assert.equal(isPartial, true);
  });

  it('prefers requests, has a line for a theme without a question, and hides what the page wants hidden', () => {
    const document = documentOf([{ theme: 'logement', months: ['2026-09'] }], { calendar: [{ theme: 'emploi', month: '2025-03', n: 8 }, { theme: 'logement', month: '2025-09', n: 40 }, { theme: 'nulle-part', month: '2025-01', n: 9 }] });
    const { counts, rows } = layoutCalendar(readWall(document, 11), { ...document, minCount: 11 });
    assert.equal(counts, 'requests');
    assert.deepEqual(rows.map(({ theme }) => theme.id), ['logement', 'emploi']);
    const march = rows[1]?.cells.find(({ month }) => month === '03');
    assert.deepEqual([march?.n, march?.isPartial, march?.questions], [0, true, 0]);
  });

  it('is nothing for nothing', () => {
    const document = documentOf([]);
    assert.deepEqual(layoutCalendar(readWall(document, 5), document).rows, []);
  });
});

describe('the question in front', () => {
  it('turns round, stays when others come, and is the first when it goes', () => {
    const state = new WallState();
    const three = documentOf([{ id: 'a', text: 'Le chat' }, { id: 'b', text: 'Le train' }, { id: 'c', text: 'La fleur' }]);
    assert.equal(state.take(three, 5), 0);
    state.select(ALL, '09');
    assert.equal(state.front?.id, 'a');
    assert.equal(state.step(-1)?.id, 'c');
    const more = documentOf([{ id: 'n', text: 'Le neuf' }, { id: 'c', text: 'La fleur' }]);
    assert.equal(state.take(more, 5), 1);
    state.select(ALL, '09');
    assert.equal(state.front?.id, 'c');
    state.select({ ...ALL, search: 'neuf' }, '09');
    assert.equal(state.front?.id, 'n');
    state.select({ ...ALL, search: 'rien' }, '09');
    assert.equal(state.front, undefined);
  });

  it('turns by itself only while nobody reads it', () => {
    const timers = new Map<number, () => void>();
    let [turns, isHeld, made] = [0, false, 0];
    const turner = new Turner({
      isHeld: () => isHeld,
      onTurn: () => (turns += 1),
      setTimer: (act) => (timers.set((made += 1), act), made),
      clearTimer: (timer) => void timers.delete(timer as number),
    });
    const fire = (): void => {
      const [[timer, act] = [0, () => undefined]] = timers;
      timers.delete(timer as number);
      (act as () => void)();
    };
    turner.every(5_000);
    turner.every(5_000);
    assert.equal(timers.size, 1);
    fire();
    isHeld = true;
    fire();
    assert.deepEqual([turns, timers.size], [1, 1], 'it waits, and looks again');
    isHeld = false;
    fire();
    assert.equal(turns, 2);
    turner.every(0);
    assert.equal(timers.size, 0);
  });
});

describe('readPages', () => {
  const first = { items: [{ id: 'a' }], next: '?page=2' };
  const from = new URL('https://x.example/questions');

  it('puts all pages into one, and ends where a page was read already', async () => {
    const pages: Record<string, unknown> = { 'https://x.example/questions?page=2': { items: [{ id: 'b' }], next: '/questions?page=3' }, 'https://x.example/questions?page=3': { items: [{ id: 'c' }], next: '?page=2' } };
    const read = (address: string): Promise<unknown> => Promise.resolve(pages[address]);
    assert.deepEqual(await readPages(first, { from, read }), { ...first, items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] });
  });

  it('has an end, whatever the endpoint says', async () => {
    let pages = 0;
    const read = (): Promise<unknown> => Promise.resolve({ items: [{ id: `p${(pages += 1)}` }], next: `?page=${pages + 2}` });
    await readPages(first, { from, read });
    assert.ok(pages < 20);
    assert.deepEqual(await readPages({ ...first, next: 'http://[' }, { from, read }), { ...first, next: 'http://[' });
    assert.equal(await readPages('no page', { from, read }), 'no page');
  });
});
