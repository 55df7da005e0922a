import { competencesFromCsv } from '../contract/adapters/competences-csv.js';
import { fieldsOf, isFields, type Fields } from '../contract/adapters/agenda/read.js';
import { recogniseAgenda } from '../contract/adapters/agenda/recognise.js';
import { parcoursFromCsv } from '../contract/adapters/parcours-csv.js';
import { isJsonResume } from '../contract/adapters/portfolio/read-json-resume.js';
import { isDirectory } from '../contract/agenda-source.js';
import { isKind, type DocumentKind } from './kinds.js';

const has = (fields: Fields, ...keys: readonly string[]): boolean => keys.every((key) => key in fields);
const hasList = (fields: Fields, key: string): boolean => Array.isArray(fields[key]);

/** By the keys that are there, as the widgets tell their own documents apart: the surest first. */
const BY_KEYS: readonly (readonly [DocumentKind, (fields: Fields) => boolean])[] = [
  ['ij/form@1', (fields) => has(fields, 'modules') || has(fields, 'extends', 'id')],
  ['ij/parcours-flows@1', (fields) => hasList(fields, 'links')],
  ['ij/parcours@1', (fields) => hasList(fields, 'paths') || hasList(fieldsOf(fields['columns']), 'sps')],
  ['ij/form-counts@1', (fields) => has(fields, 'dimensions', 'cells')],
  ['ij/dream-counts@1', (fields) => hasList(fields, 'counts')],
  ['ij/receipt@1', (fields) => has(fields, 'submissionId', 'stored')],
  ['ij/problem@1', (fields) => typeof fields['code'] === 'string' && typeof fields['message'] === 'string'],
  ['ij/submission@1', (fields) => has(fields, 'submissionId', 'form', 'answers')],
  ['ij/dream-answers@1', (fields) => hasList(fields, 'answers')],
  ['ij/territory-counts@1', (fields) => has(fields, 'level', 'areas')],
  ['ij/portfolio@1', (fields) => hasList(fields, 'experiences') || isJsonResume(fields)],
  ['ij/experience@1', (fields) => has(fields, 'text', 'visibility')],
];

/** Lists under `items`, told apart by their first entry. */
const BY_ITEM: readonly (readonly [DocumentKind, (item: Fields) => boolean])[] = [
  ['ij/widgets@1', (item) => has(item, 'widget')],
  ['ij/tally@1', (item) => has(item, 'label', 'n') && !has(item, 'id')],
  ['ij/places-list@1', (item) => has(item, 'code', 'label')],
  ['ij/questions@1', (item) => has(item, 'id', 'text')],
  ['ij/competences@1', (item) => has(item, 'id', 'label')],
];

/** What a document says it is by `schema`: a kind, or a word that this version doesn't know. */
export function saidKind(document: unknown): { readonly kind?: DocumentKind; readonly stranger?: string } {
  const { schema } = fieldsOf(document) as { schema?: unknown };
  if (typeof schema !== 'string' || !schema.startsWith('ij/')) return {};
  return isKind(schema) ? { kind: schema } : { stranger: schema };
}

/** What a document without `schema` is, by what it holds. `ij/agenda@1` stands for every agenda that can be read, of whatever format. Undefined: it could be anything. */
export function recognise(document: unknown): DocumentKind | undefined {
  if (typeof document === 'string') return recogniseTable(document);
  if (Array.isArray(document)) return recogniseList(document as readonly unknown[], document);
  const fields = fieldsOf(document);
  const byKeys = BY_KEYS.find(([, isIt]) => isIt(fields))?.[0];
  return byKeys ?? (hasList(fields, 'items') ? recogniseList(fields['items'] as readonly unknown[], document) : agendaIn(document));
}

function recogniseList([first]: readonly unknown[], document: unknown): DocumentKind | undefined {
  if (typeof first === 'string') return 'ij/competences@1';
  if (isFields(first) && has(first, 'text', 'visibility')) return 'ij/portfolio@1';
  return agendaIn(document, 'surely') ?? BY_ITEM.find(([, isIt]) => isFields(first) && isIt(first))?.[0] ?? agendaIn(document);
}

/** `rows` is what remains: anything with names and values. */
function agendaIn(document: unknown, how?: 'surely'): DocumentKind | undefined {
  if (isDirectory(document)) return 'ij/places@1';
  const format = recogniseAgenda(document);
  return format && !(how && format === 'rows') ? 'ij/agenda@1' : undefined;
}

function recogniseTable(text: string): DocumentKind | undefined {
  if (text.trim() === '' || /^[\s\ufeff]*</.test(text.slice(0, 1_000))) return undefined;
  const format = recogniseAgenda(text);
  if (format && format !== 'csv') return 'ij/agenda@1';
  if (competencesFromCsv(text)) return 'ij/competences@1';
  const { form, document } = parcoursFromCsv(text.slice(0, 20_000));
  return form === 'long' || (form && document && !format) ? 'ij/parcours@1' : format && 'ij/agenda@1';
}
