/**
 * The part of `zod/mini` that the contract uses, in a fifth of its bytes. The contract is written against zod, and that is what servers, tests
 * and npm consumers run; bundles for pages put this file in its place (`.tools/lib/cdn.ts`). Same functions, same values, same issues in the same
 * order: test/contract/light-zod.test.ts holds the two against each other on every schema, on tens of thousands of documents.
 */

interface Issue {
  readonly code: string;
  path: PropertyKey[];
  readonly input: unknown;
  /** zod's word for "later checks of this value still make sense" */
  readonly continue?: boolean;
  readonly [detail: string]: unknown;
}

type Read = (value: unknown, issues: Issue[]) => unknown;
type Check = Read & { readonly whenAborted?: boolean; readonly isLimit?: boolean };

/** What an absent key does: `optional` leaves it out, `defaulted` fills it in. */
type Absence = 'optional' | 'defaulted' | undefined;

class Type {
  readonly read: Read;
  readonly absence: Absence;
  readonly shape: Record<string, Type>;
  readonly checks: readonly Check[];

  constructor(read: Read, { absence, shape = {}, checks = [] }: { absence?: Absence; shape?: Record<string, Type>; checks?: readonly Check[] } = {}) {
    this.read = read;
    this.absence = absence;
    this.shape = shape;
    this.checks = checks;
  }

  check(...checks: Check[]): Type {
    return new Type(this.read, { ...this, checks: [...this.checks, ...checks] });
  }

  run(value: unknown, issues: Issue[]): unknown {
    const from = issues.length;
    // a list that is too long is not looked into
    if (Array.isArray(value)) for (const check of this.checks) if (check.isLimit) check(value, issues);
    if (issues.length > from) return value;
    const result = this.read(value, issues);
    for (const check of this.checks) if (issues.length === from || isStillChecked(issues.slice(from), check)) check(result, issues);
    return result;
  }
}

/** A value with a fault is checked further unless that fault forbids it; its length is, even when something in it is wrong. */
const isStillChecked = (found: readonly Issue[], { whenAborted }: Check): boolean => found.every((issue) => issue.continue ?? whenAborted);

const report = (issues: Issue[], issue: Partial<Issue> & Pick<Issue, 'code' | 'input'>): void => void issues.push({ path: [], ...issue });

/** Runs a part and puts its key before the paths of what it found. */
function runAt(type: Type, value: unknown, key: PropertyKey, issues: Issue[]): unknown {
  const from = issues.length;
  const result = type.run(value, issues);
  for (let i = from; i < issues.length; i += 1) issues[i]?.path.unshift(key);
  return result;
}

const typed = (expected: string, is: (value: unknown) => boolean): Type =>
  new Type((input, issues) => {
    if (!is(input)) report(issues, { code: 'invalid_type', expected, input });
    return input;
  });

const oneOf = (values: readonly unknown[]): Type =>
  new Type((input, issues) => {
    if (!values.includes(input)) report(issues, { code: 'invalid_value', values, input });
    return input;
  });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = (): Type => typed('string', (value) => typeof value === 'string');
export const boolean = (): Type => typed('boolean', (value) => typeof value === 'boolean');
export const number = (): Type => typed('number', Number.isFinite);
export const literal = (value: unknown): Type => oneOf([value]);
const enumeration = (values: readonly unknown[]): Type => oneOf(values);
export { enumeration as enum };

export const int = (): Type =>
  number().check((input, issues) => {
    const details = { input, origin: 'int', inclusive: true, continue: true };
    if (!Number.isInteger(input)) report(issues, { code: 'invalid_type', expected: 'int', input, continue: false });
    else if ((input as number) > Number.MAX_SAFE_INTEGER) report(issues, { code: 'too_big', maximum: Number.MAX_SAFE_INTEGER, ...details });
    else if ((input as number) < Number.MIN_SAFE_INTEGER) report(issues, { code: 'too_small', minimum: Number.MIN_SAFE_INTEGER, ...details });
  });

export const array = (item: Type): Type =>
  new Type((input, issues) => {
    if (Array.isArray(input)) return input.map((one, i) => runAt(item, one, i, issues));
    report(issues, { code: 'invalid_type', expected: 'array', input });
    return input;
  });

export const object = (shape: Record<string, Type>): Type => {
  const fields = Object.entries(shape);
  return new Type(
    (input, issues) => {
      if (!isObject(input)) {
        report(issues, { code: 'invalid_type', expected: 'object', input });
        return input;
      }
      const result: Record<string, unknown> = {};
      const keyed = { input, result, issues };
      for (const field of fields) readKey(field, keyed);
      return result;
    },
    { shape },
  );
};

interface Keyed {
  readonly input: Record<string, unknown>;
  readonly result: Record<string, unknown>;
  readonly issues: Issue[];
}

function readKey([key, type]: readonly [string, Type], { input, result, issues }: Keyed): void {
  const isPresent = key in input;
  if (!isPresent && type.absence === 'optional') return;
  const from = issues.length;
  const value = runAt(type, input[key], key, issues);
  if (!isPresent && type.absence === undefined) {
    if (issues.length === from) report(issues, { code: 'invalid_type', expected: 'nonoptional', input: undefined, path: [key] });
  } else if (value !== undefined || isPresent) result[key] = value;
}

export const record = (keys: Type, values: Type): Type =>
  new Type((input, issues) => {
    if (!isObject(input)) {
      report(issues, { code: 'invalid_type', expected: 'record', input });
      return input;
    }
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(input).filter((one) => one !== '__proto__')) {
      const faults: Issue[] = [];
      keys.run(key, faults);
      if (faults.length) report(issues, { code: 'invalid_key', input: key, path: [key] });
      else result[key] = runAt(values, input[key], key, issues);
    }
    return result;
  });

export const partial = ({ shape }: Type): Type => object(Object.fromEntries(Object.entries(shape).map(([key, type]) => [key, optional(type)])));

export const optional = (inner: Type): Type =>
  new Type((input, issues) => (input === undefined && inner.absence !== 'defaulted' ? input : inner.run(input, issues)), { absence: inner.absence === 'defaulted' ? 'defaulted' : 'optional' });

export const nullable = (inner: Type): Type => new Type((input, issues) => (input === null ? input : inner.run(input, issues)), { absence: inner.absence });
export const nullish = (inner: Type): Type => optional(nullable(inner));

export const _default = (inner: Type, value: unknown): Type => new Type((input, issues) => (input === undefined ? value : inner.run(input, issues)), { absence: 'defaulted' });

export const lazy = (get: () => Type): Type => new Type((input, issues) => get().run(input, issues));

export const union = (options: readonly Type[]): Type =>
  new Type((input, issues) => {
    const results: { readonly value: unknown; readonly found: Issue[] }[] = [];
    for (const option of options) {
      const found: Issue[] = [];
      const value = option.run(input, found);
      if (!found.length) return value;
      results.push({ value, found });
    }
    const nearly = results.filter(({ found }) => found.every((issue) => issue.continue));
    if (nearly.length !== 1) report(issues, { code: 'invalid_union', errors: results.map(({ found }) => found), input });
    else nearly[0]?.found.forEach((issue) => issues.push(issue));
    return nearly.length === 1 ? nearly[0]?.value : input;
  });

/** A check of a length, made also of a value that is wrong otherwise, as zod does. */
const lengthCheck = (isGood: (length: number) => boolean, details: object): Check =>
  Object.assign(
    ((input, issues) => {
      // no text has more characters than units: a short one need not be taken to pieces
      const isLong = typeof input === 'string' && !('maximum' in details && isGood(input.length));
      const length = isLong ? [...input].length : (input as { length?: unknown } | null)?.length;
      if (length === undefined || isGood(length as number)) return;
      report(issues, { ...details, code: 'maximum' in details ? 'too_big' : 'too_small', origin: Array.isArray(input) ? 'array' : typeof input === 'string' ? 'string' : 'unknown', input, continue: true });
    }) as Check,
    { whenAborted: true },
  );

export const maxLength = (maximum: number): Check => Object.assign(lengthCheck((length) => length <= maximum, { maximum }), { isLimit: true });
export const minLength = (minimum: number): Check => lengthCheck((length) => length >= minimum, { minimum });

const plainCheck = (isGood: (input: never) => boolean, details: Pick<Issue, 'code'> & Partial<Issue>): Check => (input, issues) => {
  if (!isGood(input as never)) report(issues, { ...details, input, continue: true });
};

export const maximum = (most: number): Check => plainCheck((input: number) => input <= most, { code: 'too_big', maximum: most, origin: 'number' });
export const minimum = (least: number): Check => plainCheck((input: number) => input >= least, { code: 'too_small', minimum: least, origin: 'number' });
export const regex = (pattern: RegExp): Check => plainCheck((input: string) => pattern.test(input), { code: 'invalid_format', format: 'regex', pattern: String(pattern), origin: 'string' });
export const refine = (isGood: (input: never) => boolean, { error }: { error: string }): Check => plainCheck(isGood, { code: 'custom', message: error });

type Result = { success: true; data: unknown } | { success: false; error: { issues: Issue[] } };

export function safeParse(type: Type, value: unknown): Result {
  const issues: Issue[] = [];
  const data = type.run(value, issues);
  return issues.length ? { success: false, error: { issues } } : { success: true, data };
}
