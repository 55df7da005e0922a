import { fieldsOf, isFields, listOf, type Fields } from './read.js';

/** Structures and services as they lie in a document of data·inclusion: what it is known by before its adapter is loaded. */

export interface Entry {
  readonly fields: Fields;
  readonly path: string;
}

export const isService = (fields: Fields): boolean => 'structure_id' in fields;

/** Under `items`, `structures`, `services`, or a bare list; a search wraps each service, and a service may hold its structure. */
export function entriesOf(document: unknown): readonly Entry[] {
  const root = fieldsOf(document);
  const lists: readonly (readonly [string, unknown])[] = Array.isArray(document)
    ? [['', document]]
    : ['items', 'structures', 'services'].filter((key) => key in root).map((key) => [key, root[key]] as const);
  const all = lists.length ? lists : [['', [document]] as const];
  return all.flatMap(([key, list]) => listOf(list).filter(isFields).map((one, i) => {
    const path = `${key}[${i}]`;
    return isFields(one['service']) ? { fields: one['service'], path: `${path}.service` } : { fields: one, path };
  }));
}

/** Known by the keys that its schema demands. */
export const isDataInclusion = (document: unknown): boolean => {
  const [first] = entriesOf(document);
  const fields = first?.fields ?? {};
  const isWhole = ['id', 'nom', 'source'].every((key) => key in fields);
  return isWhole && ['structure_id', 'siret', 'code_insee', 'date_maj', 'thematiques', 'horaires_accueil'].some((key) => key in fields) && !('geometry' in fields);
};
