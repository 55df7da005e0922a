import assert from 'node:assert/strict';
import { it } from 'node:test';
import { placeName, PlaceSearch } from '../../src/elements/intake-form/place.search.js';
import type { QuestionView } from '../../src/elements/intake-form/question-view.js';

it('names of places are kept for answers to be read again, 2,000 at most: the one offered last goes last', () => {
  const search = new PlaceSearch(() => undefined);
  const offer = (from: number, count: number): void => {
    const options = [...Array<undefined>(count)].map((_, i) => ({ code: `c${from + i}`, label: `Ville ${from + i}` }));
    search.find({ question: { options } } as unknown as QuestionView, 'ville');
  };
  offer(0, 1);
  for (let from = 1; from < 2_000; from += 20) offer(from, 20);
  assert.deepEqual(['c0', 'c1'].map(placeName), [undefined, 'Ville 1']);
  assert.deepEqual(['c1981', 'c2000'].map(placeName), ['Ville 1981', 'Ville 2000']);
  offer(21, 1);
  for (let from = 2_001; from < 3_981; from += 20) offer(from, 20);
  assert.deepEqual(['c21', 'c22'].map(placeName), ['Ville 21', undefined]);
});
