import type { competencesFromCsv } from '../../contract/adapters/competences-csv.js';
import type { RawCompetences } from '../../contract/adapters/competences-rows.js';
import type { Fields } from '../../contract/adapters/agenda/read.js';
import type { CompetenceGroup } from '../../contract/index.js';

/** A table that was read, and the file that it comes from. */
export type NamedTable = NonNullable<ReturnType<typeof competencesFromCsv>> & { readonly path: string };

const GROUP = 'SkillGroup';
const text = (row: Fields, field: string): string => (typeof row[field] === 'string' ? row[field] : '');

/** One list of all rows. In ESCO rows of groups are headings, and what is part of what is a file of its own: of several the first counts. */
export function mergeTables(tables: readonly NamedTable[]): RawCompetences & { readonly groups: readonly CompetenceGroup[] } {
  const parents = new Map<string, string>();
  const groups: CompetenceGroup[] = [];
  const rows: (readonly [string, Fields])[] = [];
  for (const { table, path, rows: own } of tables) {
    const before = tables.length > 1 ? `${path}, ` : '';
    for (const [place, row] of own) {
      const [id, parent] = [text(row, 'id'), text(row, 'parent')];
      if (parent && !parents.has(id)) parents.set(id, parent);
      if (row['kind'] === GROUP) groups.push({ id, label: text(row, 'label') });
      else if (table !== 'esco-relations') rows.push([before + place, row]);
    }
  }
  const [first] = tables.filter(({ table }) => table !== 'esco-relations');
  const parentOf = (id: string): { readonly parent?: string } => (parents.has(id) ? { parent: parents.get(id) as string } : {});
  return {
    head: first?.head ?? {},
    ...(first?.fieldName && { fieldName: first.fieldName }),
    groups: groups.map((group) => ({ ...group, ...parentOf(group.id) })),
    rows: rows.map(([place, row]) => [place, { ...row, ...parentOf(text(row, 'id')) }] as const),
  };
}
