import { isContact, type Answers, type FormPlan } from '../../src/contract/index.js';

/** How long a contact is kept when its questions don't say. */
const DEFAULT_KEEP = 'P6M';

const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$/;

/** The first day a contact is no longer kept: the shortest `privacy.keep` among the questions it answers. */
export function deleteOn({ byId }: FormPlan, answers: Answers, receivedOn: string): string {
  const given = [...byId.values()].filter((question) => isContact(question) && Object.hasOwn(answers, question.id));
  const days = given.flatMap(({ privacy }) => (privacy?.keep === undefined ? [] : (addDuration(receivedOn, privacy.keep) ?? [])));
  return [...days].sort()[0] ?? addDuration(receivedOn, DEFAULT_KEEP) ?? receivedOn;
}

/** A day and an ISO 8601 duration of years, months, weeks and days; undefined when it is no duration. A month too short ends on its last day. */
export function addDuration(day: string, duration: string): string | undefined {
  const parts = DURATION.exec(duration);
  if (!parts) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts.slice(1).map((part) => Number(part || 0));
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year + years, month - 1 + months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastOfMonth) + weeks * 7 + days);
  return first.toISOString().slice(0, 10);
}
