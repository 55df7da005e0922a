/** Reads iCalendar (RFC 5545) and jCal (RFC 7265) into one shape. Never throws; linear in the length of the text. */

export interface ICalProperty {
  /** small letters, as all names here */
  readonly name: string;
  readonly params: Readonly<Record<string, readonly string[]>>;
  /** `VALUE=` or the type that jCal gives; empty when it says none */
  readonly type: string;
  /** unescaped; `geo` is its two numbers, `rrule` its RFC 5545 text */
  readonly values: readonly string[];
}

export interface ICalComponent {
  readonly name: string;
  readonly properties: ICalProperty[];
  readonly components: ICalComponent[];
}

const DEEPEST = 8;
/** Their commas separate values. */
const LISTS = /^(categories|resources|exdate|rdate)$/;
/** Text that keeps its backslashes: addresses, rules. */
const RAW = /^(url|attach|image|conference|organizer|attendee|rrule|exrule|tzurl|source|x-apple-structured-location)$/;

/**
 * The components of a text, calendars usually. Forgiving: any line ending, lines folded by a tab, a missing END, a line that lacks its name (it goes on
 * with the one before). Bytes are unfolded before they are decoded, as a fold may cut a character in two.
 */
export const parseICalendar = (source: string | Uint8Array): ICalComponent[] => atOnce(parsingICalendar(source));

/** Some ten milliseconds of work, in lines. */
const STRETCH = 2_000;

/** The same, a stretch at a time: who reads a long text in a page lets the page answer in between. */
export function* parsingICalendar(source: string | Uint8Array): Generator<undefined, ICalComponent[]> {
  const text = typeof source === 'string' ? source.replace(/(\r\n?|\n)[ \t]/g, '') : new TextDecoder().decode(unfolded(source));
  const root: ICalComponent = { name: '', properties: [], components: [] };
  const open = [root];
  let skipped = 0;
  let read = 0;
  for (const line of wholeLines(text)) {
    if ((read += 1) % STRETCH === 0) yield;
    const property = propertyOf(line);
    const name = property.values[0]?.trim().toLowerCase() ?? '';
    if (property.name === 'begin' && open.length > DEEPEST) skipped += 1;
    else if (property.name === 'begin') begin(open, name);
    else if (property.name === 'end' && skipped) skipped -= 1;
    else if (property.name === 'end') end(open, name);
    else if (!skipped) open.at(-1)?.properties.push(property);
  }
  return root.components;
}

/** Reads to the end without a pause. */
export function atOnce<T>(reading: Generator<undefined, T>): T {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function begin(open: ICalComponent[], name: string): void {
  const component: ICalComponent = { name, properties: [], components: [] };
  open.at(-1)?.components.push(component);
  open.push(component);
}

/** An END closes what was left open inside it; one that was never begun means nothing. */
function end(open: ICalComponent[], name: string): void {
  const at = open.findLastIndex((component) => component.name === name);
  if (at > 0) open.length = at;
}

function wholeLines(text: string): string[] {
  const whole: string[] = [];
  let parts: string[] = [];
  const close = (): void => {
    if (parts.length) whole.push(parts.join('\\n'));
  };
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    if (/^[\w.-]{1,100}[:;]/.test(line)) {
      close();
      parts = [line];
    } else if (line.trim() && parts.length) parts.push(line);
  }
  close();
  return whole;
}

const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

function unfolded(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const breakLength = bytes[i] === CR && bytes[i + 1] === LF ? 2 : bytes[i] === LF || bytes[i] === CR ? 1 : 0;
    const next = bytes[i + breakLength];
    if (breakLength && (next === SPACE || next === TAB)) i += breakLength;
    else kept[length++] = bytes[i] ?? 0;
  }
  return kept.subarray(0, length);
}

/** `NAME;PARAM=value,"quoted":value` */
function propertyOf(line: string): ICalProperty {
  const nameEnd = line.search(/[:;]/);
  const params: Record<string, readonly string[]> = {};
  let at = nameEnd;
  while (line[at] === ';') {
    // without a sign near by it is -1: the values are then read from after the semicolon, so that each turn goes on
    const length = line.slice(at, at + 200).search(/[=:]/);
    const isNamed = line[at + length] === '=' && length > 0;
    const read = paramValues(line, at + 1 + (isNamed ? length : 0));
    if (isNamed) params[line.slice(at + 1, at + length).toLowerCase()] = read.values;
    at = read.end;
  }
  const name = line.slice(0, nameEnd).replace(/^\w+\./, '').toLowerCase();
  const type = (params['value']?.[0] ?? '').toLowerCase();
  return { name, params, type, values: valuesOf(name, type, line.slice(at + 1)) };
}

function paramValues(line: string, start: number): { readonly values: readonly string[]; readonly end: number } {
  const values: string[] = [];
  let at = start - 1;
  do {
    at += 1;
    const isQuoted = line[at] === '"';
    const close = isQuoted ? endOf(line, /"/g, at + 1) : endOf(line, /[,;:]/g, at);
    values.push(caretDecoded(line.slice(isQuoted ? at + 1 : at, close)));
    at = isQuoted ? endOf(line, /[,;:]/g, close + 1) : close;
  } while (line[at] === ',');
  return { values, end: at };
}

function endOf(line: string, mark: RegExp, from: number): number {
  mark.lastIndex = from;
  return mark.exec(line)?.index ?? line.length;
}

/** RFC 6868 */
const caretDecoded = (text: string): string => text.replace(/\^([n^'])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));

function valuesOf(name: string, type: string, value: string): string[] {
  if (name === 'geo') return value.replaceAll('\\', '').split(/[;,]/);
  // a backslash is no part of an address, so one that is there was written by mistake
  if (RAW.test(name) || type === 'uri' || type === 'binary') return [value.replace(/\\([,;])/g, '$1').trim()];
  return (LISTS.test(name) ? splitList(value) : [value]).map(unescaped);
}

const splitList = (value: string): readonly string[] => value.match(/(?:\\.|[^\\,])+/g) ?? [];

const unescaped = (value: string): string => value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** jCal, an array or a list of them: `["vcalendar", [[name, params, type, value…]], [components]]`. */
export function componentsOfJCal(document: unknown): ICalComponent[] {
  if (!Array.isArray(document)) return [];
  const list: readonly unknown[] = typeof document[0] === 'string' ? [document] : document;
  return list.flatMap((one) => componentOf(one, 0) ?? []);
}

function componentOf(value: unknown, depth: number): ICalComponent | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'string' || depth > DEEPEST) return undefined;
  const [name, properties, components] = value as [string, unknown, unknown];
  return {
    name: name.toLowerCase(),
    properties: Array.isArray(properties) ? properties.flatMap((one) => jCalProperty(one) ?? []) : [],
    components: Array.isArray(components) ? components.flatMap((one) => componentOf(one, depth + 1) ?? []) : [],
  };
}

function jCalProperty(value: unknown): ICalProperty | undefined {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return undefined;
  const [name, params, type, ...values] = value as [string, unknown, unknown, ...unknown[]];
  const entries = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  return {
    name: name.toLowerCase(),
    params: Object.fromEntries(entries.map(([key, one]) => [key.toLowerCase(), (Array.isArray(one) ? one : [one]).map(String)])),
    type: typeof type === 'string' && type !== 'unknown' ? type.toLowerCase() : '',
    values: values.flatMap((one) => (Array.isArray(one) ? one.map(String) : [typeof one === 'object' && one !== null ? ruleText(one) : String(one)])),
  };
}

/** `{ freq: "WEEKLY", byday: ["MO", "TU"] }` → `FREQ=WEEKLY;BYDAY=MO,TU` */
const ruleText = (rule: object): string => Object.entries(rule).map(([name, value]) => `${name.toUpperCase()}=${String(value)}`).join(';');
