import { IjConfigError } from '../../client/errors.js';
import { audience, type Audience } from '../../contract/experience.js';
import { parseContract } from '../../contract/parse.js';

/** An attribute in JSON; what is none stays a text, and is told when it is read. */
export function fromJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]') as unknown;
  } catch {
    return text;
  }
}

const MOST = 100;

/** The communities that are right, one of each id; the others are told to the webmaster. */
export function readAudiences(given: unknown, report: (error: Error) => void): readonly Audience[] {
  if (!Array.isArray(given)) {
    report(new IjConfigError('audiences is no list of { id, label }'));
    return [];
  }
  const read = given.slice(0, MOST).map((one) => parseContract(audience, one));
  const bad = read.findIndex(({ ok }) => !ok);
  const [issue] = read[bad]?.ok === false ? read[bad].issues : [];
  if (issue) report(new IjConfigError(`audiences[${bad}]${issue.path && `.${issue.path}`} ${issue.message}`));
  const known = new Map(read.flatMap((one) => (one.ok ? [[one.value.id, one.value]] : [])));
  return [...known.values()];
}
