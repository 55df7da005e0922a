import { countsOf, fileLimits, type FormPlan } from '../../src/contract/index.js';
import { MAX_BODY_BYTES } from './body.js';

export const MOST_BODY_BYTES = 12 * 1024 * 1024;

/** The bytes an answer to a form may have: what any may, and as many files as it asks for, in Base64. */
export function bodyLimitOf({ byId }: FormPlan): number {
  const files = [...byId.values()].filter(({ type }) => type === 'file' || type === 'photo');
  const bytes = files.reduce((sum, question) => sum + countsOf(question).max * Math.ceil((fileLimits(question).maxSize * 4) / 3), 0);
  return Math.min(MAX_BODY_BYTES + bytes, MOST_BODY_BYTES);
}
