import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countDreams, type DreamAnswers, type DreamCounts, type Sex } from '../../src/contract/index.js';

type Row = DreamAnswers['answers'][number];

const MIN_COUNT = 3;
const JOBS = ['A', 'B'];

/** Everyone a small world can hold: a group, and one dream or both. */
const KINDS: readonly Row[] = (['f', 'm'] as Sex[]).flatMap((sex) => [['A'], ['B'], JOBS].map((jobs) => ({ jobs, sex })));

/** Every population of up to `size` people, each once. */
function* populations(size: number, kinds = KINDS): Generator<Row[]> {
  const [first, ...others] = kinds;
  if (!first) {
    yield [];
    return;
  }
  for (let n = 0; n <= size; n += 1) {
    for (const rest of populations(size - n, others)) yield [...Array<Row>(n).fill(first), ...rest];
  }
}

const publish = (answers: Row[]): DreamCounts => countDreams({ stages: [], answers }, MIN_COUNT, { dreamsEach: JOBS.length });

/** What a reader sees, the order of the cells aside. */
const seen = ({ counts, ...rest }: DreamCounts): string => JSON.stringify([rest, counts.map((cell) => JSON.stringify(cell)).sort()]);

const trueCount = (rows: readonly Row[], job: string, sex: Sex): number =>
  rows.filter((row) => row.sex === sex && row.jobs.includes(job)).length;

describe('a hidden cell', () => {
  it('can’t be worked out, in any population of up to 7 people: others that look the same have another number there', () => {
    const values = new Map<string, Set<number>>();
    const toCheck = new Set<string>();
    for (const rows of populations(10)) {
      const table = publish(rows);
      const look = seen(table);
      for (const { job, sex } of table.counts.filter(({ n }) => n === null)) {
        const place = `${look} ${job} ${sex}`;
        values.set(place, (values.get(place) ?? new Set<number>()).add(trueCount(rows, job, sex)));
        if (rows.length <= 7) toCheck.add(place);
      }
    }
    assert.ok(toCheck.size > 20);
    for (const place of toCheck) assert.deepEqual([...(values.get(place) ?? [])].sort(), [1, 2], place);
  });

  it('does not cost a large table its number of persons', () => {
    const crowd = [...populations(4)].flat();
    assert.equal(publish(crowd).people, crowd.length);
  });
});
