import { parseAgendaPage } from './agenda-page.js';
import { nearest } from './nearest.js';
import type { ContractIssue } from './parse.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An agenda or a directory without what is wrong in it, to be parsed again; and what was left out. */
export interface MendedAgenda {
  readonly document: unknown;
  readonly lost: readonly ContractIssue[];
}

/**
 * One of our documents in which something is wrong, without the entries and the parts of its head that are. One timing that stands alone is
 * taken for a list of it. `first`: entries of the whole document that stand before these. Undefined when it is no agenda at all.
 */
export function mendAgenda(document: unknown, issues: readonly ContractIssue[], first = 0): MendedAgenda | undefined {
  const key = isFields(document) && document['places'] !== undefined && document['events'] === undefined ? 'places' : 'events';
  const entries = isFields(document) ? document[key] : undefined;
  const heads = issues.map(({ path }) => path.split(/[.[]/, 1)[0] ?? '').filter((head) => head !== key);
  if (!isFields(document) || !Array.isArray(entries) || heads.some((head) => head === '' || head === 'schema')) return undefined;
  const head = Object.fromEntries(Object.entries(document).filter(([name]) => !heads.includes(name)));
  const lost = issues.filter(({ path }) => heads.includes(path.split(/[.[]/, 1)[0] ?? '')).map(({ path, message }) => ({ path, message: `${inWords(path, message)}: it is passed over` }));
  const faults = faultsByEntry(issues, key);
  const kept = (entries as unknown[]).flatMap((entry, i) => {
    const own = faults.get(i);
    if (!own) return [entry];
    const mended = withListOfTimes(entry);
    if (mended !== entry && parseAgendaPage({ ...head, [key]: [mended] }).ok) return [mended];
    lost.push({ path: `${key}[${first + i}]`, message: `is left out: ${nameOf(entry)}${own.slice(0, 3).map((issue) => said(issue, entry)).join('; ')}` });
    return [];
  });
  const whole = { ...head, [key]: kept };
  return parseAgendaPage(whole).ok ? { document: whole, lost } : undefined;
}

/** Paths are given from the entry on. */
function faultsByEntry(issues: readonly ContractIssue[], key: string): Map<number, ContractIssue[]> {
  const faults = new Map<number, ContractIssue[]>();
  for (const { path, message } of issues) {
    const [whole, index] = /^\w+\[(\d+)\]\.?/.exec(path) ?? [];
    if (whole === undefined || !path.startsWith(`${key}[`)) continue;
    const known = faults.get(Number(index)) ?? [];
    faults.set(Number(index), known);
    const own = path.slice(whole.length);
    if (!known.some((one) => one.path === own)) known.push({ path: own, message });
  }
  return faults;
}

const withListOfTimes = (entry: unknown): unknown => (isFields(entry) && isFields(entry['timings']) ? { ...entry, timings: [entry['timings']] } : entry);

const quoted = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

function nameOf(entry: unknown): string {
  if (!isFields(entry)) return '';
  const names = [entry['id'], entry['title'] ?? entry['name']].filter((one) => typeof one === 'string' && one !== '');
  return names.length ? `${names.map(quoted).join(' ')}: ` : '';
}

function said({ path, message }: ContractIssue, entry: unknown): string {
  const value = path.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((inner, key) => (inner as Fields | undefined | null)?.[key], entry);
  const near = value === undefined && isFields(entry) ? nearest(path, Object.keys(entry).slice(0, 60)) : undefined;
  const found = value === undefined ? (near === undefined ? '' : ` (found: ${quoted(near)})`) : ` (found: ${quoted(value)})`;
  return `${path || 'it'} ${inWords(path, message)}${found}`;
}

const TIMES = 'a date and time such as 2027-01-20T14:00, or 2027-01-20T14:00:00+01:00';

/** A form that is checked by a pattern is told by an example. */
function inWords(path: string, message: string): string {
  if (message.startsWith('does not have the form')) return `is not ${TIMES}`;
  if (!message.startsWith('has none of the accepted shapes')) return message;
  if (path.startsWith('timings')) return 'is not { "start", "end" } or, for whole days, { "date", "endDate" }';
  return path.startsWith('excluded') ? `is not a day such as 2027-01-20, or ${TIMES}` : message;
}
