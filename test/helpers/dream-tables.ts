import fc from 'fast-check';
import type { DreamCounts } from '../../src/contract/dream-jobs.js';

/** A table as the contract gives it, from `[job, sex, stage, n]` rows. */
export function tableFrom(rows: readonly (readonly [string, 'f' | 'm' | 'x', string | null, number | null])[], rest: Partial<DreamCounts> = {}): DreamCounts {
  const counts = rows.map(([job, sex, stage, n]) => ({ job, sex, stage, n }));
  return deepFreeze({ stages: [{ id: 'cp', label: 'CP' }, { id: 'lycee', label: 'Lycée' }], minCount: 5, masked: 0, counts, ...rest });
}

/** Inputs of a model must never be written to. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

const cell = fc.tuple(
  fc.oneof(fc.constantFrom('Pompier', 'Vétérinaire', 'Écrivaine', 'ecrivaine', 'Astronaute', 'Pâtissière', '__proto__', 'constructor'), fc.string({ minLength: 1, maxLength: 60 })),
  fc.constantFrom('f' as const, 'm' as const, 'x' as const),
  fc.constantFrom('cp', 'lycee', 'unknown', null),
  fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }) }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) }),
);

/** Any table: hidden cells, noughts, equal numbers, doubled cells, names that are property names. */
export const anyTable: fc.Arbitrary<DreamCounts> = fc.array(cell, { maxLength: 60 }).map((rows) => tableFrom(rows));
