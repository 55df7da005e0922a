import { isRecord } from './json.js';

export const FORMATS = ['surveyjs', 'xlsform', 'json-schema'] as const;
export type SourceFormat = (typeof FORMATS)[number];

/** Is it a packed file, as every .xlsx is? */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What a parsed JSON file is, by the names it uses; `form` is a definition of ours. Undefined when it is none of them. */
export function detectFormat(json: unknown): 'form' | 'surveyjs' | 'json-schema' | undefined {
  if (!isRecord(json)) return undefined;
  if (Array.isArray(json.modules)) return 'form';
  if (['pages', 'elements', 'questions'].some((key) => Array.isArray(json[key]))) return 'surveyjs';
  return isRecord(json.properties) || typeof json.$schema === 'string' || typeof json.$ref === 'string' ? 'json-schema' : undefined;
}
