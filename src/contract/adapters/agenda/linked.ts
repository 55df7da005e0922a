import { fieldsOf, isFields, listOf, textOf, type Fields } from './read.js';

/** Nodes of JSON-LD: what its formats are known by before their adapters are loaded. */

const MOST_NODES = 200_000;

const PREFIXES = ['', 'schema:', 'rdfs:', 'dc:', 'foaf:', 'ebucore:', ':', 'datatourisme:', 'owl:'];

/** `https://schema.org/SocialEvent`, `schema:SocialEvent` and `SocialEvent` are one. */
export const typesOf = (node: Fields): readonly string[] =>
  listOf(node['@type'] ?? node['type']).slice(0, 50).flatMap((type) => textOf(type)?.slice(0, 200).split(/[/#:]/).pop() ?? []);


interface Node {
  readonly node: Fields;
  readonly path: string;
}

/** All nodes that stand on their own, without calling itself: how deep lists lie in lists is a stranger's choice. */
export function nodesOf(document: unknown): Node[] {
  const nodes: Node[] = [];
  const rest: { value: unknown; path: string }[] = [{ value: document, path: '' }];
  while (rest.length && nodes.length < MOST_NODES) {
    const { value, path } = rest.pop() as { value: unknown; path: string };
    const inner = Array.isArray(value) ? value.slice(0, MOST_NODES).map((one: unknown, i) => ({ value: one, path: `${path}[${i}]` })) : [];
    if (isFields(value)) {
      nodes.push({ node: value, path });
      for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'event', 'events', 'dataFeedElement', 'hydra:member', 'member']) {
        if (value[key] !== undefined && typeof value[key] === 'object') inner.push({ value: value[key], path: path ? `${path}.${key}` : key });
      }
    }
    for (const one of inner.reverse()) rest.push(one);
  }
  return nodes;
}

/** A property, whichever prefix the export has given it. */
export function propertyOf(node: Fields, name: string): unknown {
  for (const prefix of PREFIXES) {
    const value = node[prefix + name];
    if (value !== undefined && value !== null && !(Array.isArray(value) && !value.length)) return value;
  }
  return undefined;
}

/** A node of a point of interest: an event takes place at some time, any other is a place. */
export const isPointOfInterest = (node: Fields): boolean =>
  ['isLocatedAt', 'takesPlaceAt'].some((name) => propertyOf(node, name) !== undefined) || typesOf(node).some((type) => /^(EntertainmentAndEvent|PointOfInterest|PlaceOfInterest)$/.test(type));

/** By its context, or by the first of its nodes. */
export const isDataTourisme = (document: unknown): boolean =>
  /datatourisme/i.test(JSON.stringify(fieldsOf(document)['@context'] ?? '').slice(0, 20_000)) ||
  nodesOf(sampleOf(document)).slice(0, 20).some(({ node }) => propertyOf(node, 'isLocatedAt') !== undefined && propertyOf(node, 'label') !== undefined);

/** The first few of a long list are enough to know it by. */
const sampleOf = (document: unknown): unknown => {
  const graph = fieldsOf(document)['@graph'] ?? fieldsOf(document)['objects'] ?? document;
  return Array.isArray(graph) ? graph.slice(0, 5) : graph;
};
