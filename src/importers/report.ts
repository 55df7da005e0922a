import type { ContractIssue, Form } from '../contract/index.js';
import { inLanguage, say, type Part, type ReportLanguage, type Words } from './words.js';

/**
 * What became of one thing of the source. `info`: carried, or only looks; `changed`: carried another way; `dropped`: its meaning is lost.
 */
export type Severity = 'info' | 'changed' | 'dropped';

export interface ReportEntry {
  /** where it stands in the source: `pages[0].elements[2].visibleIf`, `survey!D5`, `properties.age`; empty for the source itself */
  readonly path: string;
  readonly severity: Severity;
  /** for who prepares the form, in the language asked for */
  readonly message: string;
}

/** A form that can be planned, and all that had to be told about it; or why the source can't be read at all. */
export type Imported =
  | { readonly ok: true; readonly definition: Form; readonly report: readonly ReportEntry[] }
  | { readonly ok: false; readonly issues: readonly ContractIssue[] };

export interface ImportOptions {
  /** what the report is written in, and what a source that doesn't say its language is taken to be in; without it, English and unknown */
  readonly lang?: ReportLanguage | undefined;
}

/** Where a path stands in the source, as a number that grows; undefined: of the whole source. */
export type PlaceInSource = (path: string) => number | undefined;

/** Collects what is to be told. */
export interface Reporter {
  info(path: string, message: Words): void;
  changed(path: string, message: Words): void;
  dropped(path: string, message: Words): void;
  /** a setting that only concerns looks: all of them make one entry */
  looks(name: string): void;
  /** what is wrong with the whole source */
  issue(message: Words): ContractIssue;
  /** in the order of the source; what concerns all of it comes last */
  entries(): readonly ReportEntry[];
}

/** A report has an end even when a source has none. */
const MOST_ENTRIES = 2_000;

export function createReporter({ lang = 'en' }: ImportOptions, placeOf: PlaceInSource): Reporter {
  const entries: ReportEntry[] = [];
  const looks = new Map<string, number>();
  const told = new Set<string>();
  const entry = (path: string, severity: Severity, words: Words): ReportEntry => ({ path, severity, message: inLanguage(words, lang) });
  const add = (severity: Severity) => (path: string, words: Words) => {
    const one = entry(path, severity, words);
    // the condition of a page fails for each of its questions: once is enough
    const key = JSON.stringify(one);
    if (told.has(key)) return;
    told.add(key);
    if (entries.length < MOST_ENTRIES) entries.push(one);
    else if (entries.length === MOST_ENTRIES) entries.push(entry('', 'dropped', say`too many entries: the rest of the report is left out`));
  };
  const aboutLooks = (): ReportEntry[] => {
    const names = [...looks].map(([name, count]): Part => (count > 1 ? say`${name} (${count} times)` : name));
    return looks.size ? [entry('', 'info', say`only concerns looks, which are the form's own here: ${names}`)] : [];
  };
  return {
    info: add('info'),
    changed: add('changed'),
    dropped: add('dropped'),
    looks: (name) => void looks.set(name, (looks.get(name) ?? 0) + 1),
    issue: (words) => ({ path: '', message: inLanguage(words, lang) }),
    entries: () => [...inOrder(entries, placeOf), ...aboutLooks()],
  };
}

function inOrder(entries: readonly ReportEntry[], placeOf: PlaceInSource): ReportEntry[] {
  const placed = entries.map((entry) => ({ entry, at: (entry.path ? placeOf(entry.path) : undefined) ?? Infinity }));
  return placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ entry }) => entry);
}

/** Is a form made of this poorer than its source? */
export const hasLost = (report: readonly ReportEntry[]): boolean => report.some(({ severity }) => severity === 'dropped');

/** The answer about a source that isn't one. */
export const refuse = (path: string, message: Words, { lang = 'en' }: ImportOptions): Imported => ({ ok: false, issues: [{ path, message: inLanguage(message, lang) }] });

/** What is said of a source that doesn't name its language. */
export function tellLanguage(path: string, { lang }: ImportOptions, reporter: Reporter): void {
  reporter.info(path, lang ? say`the source does not say its language: taken as "${lang}", change "lang" if it is another` : say`the source does not say its language: set "lang"`);
}

/** The start of a text of the source, for a message. */
export const quote = (text: string): Words => say`"${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`;
