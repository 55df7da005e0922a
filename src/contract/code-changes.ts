import type { Form, FormOption } from './form.js';

/** A code that answers already stored may have meant something else by. */
export interface CodeChange {
  readonly form: string;
  /** a name in `lists`, or the id of the question that has the options */
  readonly list: string;
  readonly code: string;
  readonly change: 'dropped' | 'offered-again';
}

/**
 * What a new version does to codes that it must not do: drop one without `until`, so that nothing says any more what answers mean by it, or offer
 * one again that was closed or dropped. `older`: the versions before, newest first. That a label now says something else can't be told.
 */
export function codeChanges(newer: Form, older: readonly Form[]): CodeChange[] {
  const [previous] = older;
  const now = codesOf(newer);
  const about = (key: string): Pick<CodeChange, 'form' | 'list' | 'code'> => {
    const [list = '', code = ''] = JSON.parse(key) as string[];
    return { form: newer.id, list, code };
  };
  const before = previous ? codesOf(previous) : new Map<string, FormOption>();
  const dropped = [...before].filter(([key, { until }]) => !now.has(key) && until === undefined);
  const again = [...now].filter(([key, option]) => {
    const known = older.map((form) => codesOf(form).get(key));
    const last = known.find((one) => one !== undefined);
    return last !== undefined && isOffered(option, last, newer.version) && (known[0] === undefined || isClosed(last, newer.version));
  });
  return [...dropped.map(([key]) => ({ ...about(key), change: 'dropped' as const })), ...again.map(([key]) => ({ ...about(key), change: 'offered-again' as const }))];
}

/** In words, for who keeps the form. */
export const sayCodeChange = ({ form, list, code, change }: CodeChange): string =>
  change === 'dropped'
    ? `form "${form}", list "${list}": code "${code}" is gone; close it with "until", or nothing says what answers mean by it`
    : `form "${form}", list "${list}": code "${code}" was closed and is offered again; a code is never used again, take another`;

/** A day says nothing of versions: a code that closes on one counts as closed. */
const isClosed = ({ until }: FormOption, version: number): boolean => (typeof until === 'number' ? until < version : until !== undefined);

const isOffered = ({ until }: FormOption, last: FormOption, version: number): boolean =>
  until === undefined || (typeof until === 'number' ? until >= version : typeof last.until === 'string' && until > last.until);

/** Every code by its list and itself. */
function codesOf({ lists, modules }: Form): Map<string, FormOption> {
  const questions = modules.flatMap((module) => module.questions).flatMap((question) => [question, ...(question.questions ?? [])]);
  const own = questions.flatMap(({ id, options = [] }) => options.map((option) => [id, option] as const));
  const shared = Object.entries(lists).flatMap(([name, options]) => options.map((option) => [name, option] as const));
  return new Map([...shared, ...own].map(([list, option]) => [JSON.stringify([list, option.code]), option]));
}
