import { isContact, type Answers, type ContractIssue, type FormPlan } from '../../src/contract/index.js';

/** How long a contact is kept when its questions don't say. */
const DEFAULT_KEEP = 'P6M';

const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** `privacy.keep` of a choice that asks how long: its codes are durations, and the one chosen counts. */
const KEEP_ANSWER = 'answer';

/** The first day a contact is no longer kept: the shortest time among the questions it answers, the person's own choice included. */
export function deleteOn({ byId }: FormPlan, answers: Answers, receivedOn: string): string {
  const given = [...byId.values()].filter((question) => isContact(question) && Object.hasOwn(answers, question.id));
  const times = given.map(({ id, privacy }) => (privacy?.keep === KEEP_ANSWER ? answers[id] : privacy?.keep));
  const days = times.flatMap((time) => (typeof time === 'string' ? (addDuration(receivedOn, time) ?? []) : []));
  return [...days].sort()[0] ?? addDuration(receivedOn, DEFAULT_KEEP) ?? receivedOn;
}

/** What is wrong with how long questions say they are kept: a wrong word would silently become six months. */
export const keepFaults = ({ byId }: FormPlan): ContractIssue[] =>
  [...byId.values()].flatMap(({ path, type, options, privacy }) => {
    const keep = privacy?.keep;
    const isChoice = type === 'choice' && isContact({ privacy }) && options.every(({ code }) => isDuration(code));
    if (keep === undefined || (keep === KEEP_ANSWER ? isChoice : isDuration(keep))) return [];
    const message = keep === KEEP_ANSWER ? 'is for a choice of the contact whose codes are all ISO 8601 durations' : `"${keep}" is not an ISO 8601 duration, as P3M`;
    return [{ path: `${path}.privacy.keep`, message }];
  });

export const isDuration = (text: string): boolean => DURATION.test(text);

/**
 * A day and an ISO 8601 duration of years, months, weeks and days, after it or (`sign` −1) before; undefined when it is no duration. A month too short ends on its last
 * day.
 */
export function addDuration(day: string, duration: string, sign: 1 | -1 = 1): string | undefined {
  const parts = DURATION.exec(duration);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => sign * Number(part || 0));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastOfMonth) + weeks * 7 + days);
  return first.toISOString().slice(0, 10);
}
