import type { Whereabouts } from '../../contract/agenda-set.js';

/** `86`, `2A`, `974` from an INSEE code or a postcode; empty where neither is known. */
export function departmentOf({ citycode, postcode }: Whereabouts): string {
  const code = citycode || postcode || '';
  // the two of Corsica share the first figures of their postcodes
  if (code.startsWith('20')) return code < '202' ? '2A' : '2B';
  return code.slice(0, code.startsWith('97') ? 3 : 2);
}

/** A town by its name, or where several have it, by its name and département: `Saint-Denis (93)`. */
export function isTown(asked: string): (where: Whereabouts) => boolean {
  const [, name, department] = /(.+) \((.+)\)/.exec(asked) ?? [];
  return (where) => where.city === asked || (name !== undefined && where.city === name && departmentOf(where) === department);
}
