import fc from 'fast-check';
import { pairIndex, type Distances } from '../../src/elements/parcours/distances.model.js';

/** Distances of all pairs of some items, by a rule. */
export function distancesBy<Item>(items: readonly Item[], rule: (one: Item, other: Item) => number): Distances {
  const values = new Float64Array((items.length * (items.length - 1)) / 2);
  items.forEach((one, i) => items.forEach((other, j) => i < j && (values[pairIndex(items.length, i, j)] = rule(one, other))));
  return { size: items.length, values };
}

/** Points on a line. */
export const onLine = (points: readonly number[]): Distances => distancesBy(points, (one, other) => Math.abs(one - other));

/** A point, and how many people are there. */
export type Place = readonly [point: number, people: number];

export const weightsOf = (places: readonly Place[]): Float64Array => Float64Array.from(places, ([, people]) => people);

/** One item a person, and where each place's people are: what weights stand for. */
export const peopleOf = (places: readonly Place[]): readonly number[] => places.flatMap(([, people], place) => Array<number>(people).fill(place));

/** Different places with decimals: distances that are equal by chance would let two right answers differ. */
export function somePlaces(minLength: number, maxLength: number): fc.Arbitrary<Place[]> {
  const place = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 4 }));
  const places = fc.uniqueArray(place, { minLength, maxLength, selector: ([point]) => point });
  return places.map((all) => all.map(([point, people]) => [Math.sqrt(point), people] as const));
}

export const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
