import { competencesFromCsv } from './adapters/competences-csv.js';
import { checkCompetences, type RawCompetences } from './adapters/competences-rows.js';
import { fieldsOf, firstText, isFields, jsonOf, type Fields } from './adapters/agenda/read.js';
import { competenceList, type CompetenceList } from './competences.js';
import { parseContract, type ContractIssue, type Parsed } from './parse.js';

/** A list, and what of the document could not be carried: `path` is the place (`items[3].label`, `line 12`) or the column. */
export type CompetencesRead = Parsed<CompetenceList> & { readonly notes: readonly ContractIssue[] };

/**
 * Reads a list of competences of any known shape, recognised by itself: `ij/competences@1`, an array of texts, an array of `{ id, label }`, the text of a CSV
 * file of ESCO, of the ROME, or with our own names of columns. Faulty items are left out and noted, the others kept; a document that is none of these,
 * or whose head is wrong, is refused. Never throws.
 */
export function readCompetences(document: unknown): CompetencesRead {
  const steps = readCompetencesInSteps(document);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in short steps, for lists of thousands; each gives how many items were read. */
export function* readCompetencesInSteps(document: unknown): Generator<number, CompetencesRead, void> {
  const raw = rawOf(jsonOf(document));
  if (!raw) return { ok: false, issues: [{ path: '', message: 'is no list of competences that is known: JSON with items, an array of texts or of { id, label }, or a CSV file of ESCO or of the ROME' }], notes: [] };
  const head = parseContract(competenceList, { ...raw.head, schema: 'ij/competences@1', items: [] });
  if (!head.ok) return { ...head, notes: [] };
  const { items, groups, notes } = yield* checkCompetences(raw, head.value.groups);
  return { ok: true, value: { ...head.value, ...(groups.length && { groups }), items }, notes: [...(raw.notes ?? []), ...notes] };
}

function rawOf(document: unknown): RawCompetences | undefined {
  if (typeof document === 'string') {
    const table = competencesFromCsv(document);
    return table?.table === 'esco-relations' ? undefined : table;
  }
  const list: unknown = Array.isArray(document) ? document : fieldsOf(document)['items'];
  if (!Array.isArray(list)) return undefined;
  const rows = list as readonly unknown[];
  return { head: isFields(document) ? document : {}, rows: rows.map((row, i) => [`items[${i}]`, rowOf(row)] as const) };
}

/** A text is a label; other lists call an id `value` or `code`, a label `name` or `text`. */
const rowOf = (row: unknown): Fields => {
  if (!isFields(row)) return { label: row };
  return { ...row, id: firstText(row['id'], row['value'], row['code']), label: firstText(row['label'], row['name'], row['text']) };
};
