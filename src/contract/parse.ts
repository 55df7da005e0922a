import * as z from 'zod/mini';

/** One thing wrong with a document: where (`answers[3].jobs`, empty for the document itself) and what, in English for the webmaster. */
export interface ContractIssue {
  readonly path: string;
  readonly message: string;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly ContractIssue[] };

type Schema<T> = z.ZodMiniType<T, unknown>;
type Path = readonly PropertyKey[];

/** Checks a value against a schema. Never throws; unknown keys are dropped; every wrong value is named by its path. */
export function parseContract<T>(schema: Schema<T>, value: unknown): Parsed<T> {
  // jitless: zod must not probe `new Function`, which a strict policy reports as a violation
  try {
    const result = z.safeParse(schema, value, { jitless: true, reportInput: true });
    return result.success ? { ok: true, value: result.data } : { ok: false, issues: result.error.issues.map((issue) => describe(issue)) };
  } catch {
    return { ok: false, issues: [{ path: '', message: 'is nested too deeply' }] }; // the stack is full
  }
}

/** `['answers', 3, 'jobs']` → `answers[3].jobs` */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text ? `${text}.${String(key)}` : String(key);
  }, '');
}

type Issue = z.core.$ZodIssue;

/** How near a branch of a union came to what was written: a wrong value is nearer than a missing one, a deep fault nearer than a shallow one. */
const nearness = ({ input, path }: Issue): number => (input === undefined ? 0 : 1_000) + path.length;

function describe(issue: Issue, base: Path = []): ContractIssue {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_union') {
    const firsts = issue.errors.map((branch) => branch[0]).filter((x): x is Issue => !!x && x.path.length > 0);
    if (firsts.length) return describe(firsts.reduce((a, b) => (nearness(b) > nearness(a) ? b : a)), path);
  }
  return { path: formatPath(path), message: sentence(issue) };
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing (expected ${article(issue.expected)})` : `is not ${article(issue.expected)}`;
    case 'too_big':
      return `is over the limit of ${String(issue.maximum)}${unit(issue.origin)}`;
    case 'too_small':
      return `is under the minimum of ${String(issue.minimum)}${unit(issue.origin)}`;
    case 'invalid_value':
      return `is not ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}`;
    case 'invalid_format':
      return `does not have the form ${'pattern' in issue && issue.pattern ? String(issue.pattern) : issue.format}`;
    case 'invalid_union':
      return 'has none of the accepted shapes';
    default:
      return issue.message && issue.message !== 'Invalid input' ? issue.message : 'is not valid';
  }
}

const unit = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' items' : '');
const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
