import type { PathAttribute } from './path-attributes.model.js';
import { pickPaths } from './path-table.model.js';
import type { ReadPaths } from './read-paths.model.js';

const known = new WeakMap<ReadPaths, ReadPaths>();

/**
 * The paths that are counted. Those that are shown by themselves are not: everybody knows them, and could take them off what is told of all until few are left, who did not
 * agree to that.
 */
export function countedPaths(paths: ReadPaths): ReadPaths {
  if (!paths.stories.length) return paths;
  const counted = known.get(paths) ?? withoutStories(paths);
  known.set(paths, counted);
  return counted;
}

function withoutStories(paths: ReadPaths): ReadPaths {
  const stories = new Set(paths.stories);
  const kept = paths.rows.flatMap((_, path) => (stories.has(path) ? [] : [path]));
  const places = new Map(kept.map((path, place) => [path, place]));
  return {
    ...paths,
    table: pickPaths(paths.table, kept),
    rows: kept.map((path) => paths.rows[path] ?? 0),
    attributes: paths.attributes.map((attribute) => pickAttribute(attribute, kept)),
    events: paths.events.flatMap((event) => {
      const path = places.get(event.path);
      return path === undefined ? [] : { ...event, path };
    }),
    stories: [],
  };
}

/** Of these paths, in their order. */
export const pickAttribute = (attribute: PathAttribute, rows: readonly number[]): PathAttribute => ({ ...attribute, of: Int16Array.from(rows, (path) => attribute.of[path] ?? -1) });
