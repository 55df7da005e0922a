import type { ContractIssue, Form } from '../contract/index.js';

/**
 * What became of one thing of the source. `info`: carried, or only looks; `changed`: carried another way; `dropped`: its meaning is lost.
 */
export type Severity = 'info' | 'changed' | 'dropped';

export interface ReportEntry {
  /** where it stands in the source: `pages[0].elements[2].visibleIf`, `survey!D5`, `properties.age`; empty for the source itself */
  readonly path: string;
  readonly severity: Severity;
  /** in English, for who prepares the form */
  readonly message: string;
}

/** A form that can be planned, and all that had to be told about it; or why the source can't be read at all. */
export type Imported =
  | { readonly ok: true; readonly definition: Form; readonly report: readonly ReportEntry[] }
  | { readonly ok: false; readonly issues: readonly ContractIssue[] };

/** Collects what is to be told, in the order of the source. */
export interface Reporter {
  info(path: string, message: string): void;
  changed(path: string, message: string): void;
  dropped(path: string, message: string): void;
  /** a setting that only concerns looks: all of them make one entry */
  looks(name: string): void;
  entries(): readonly ReportEntry[];
}

/** A report has an end even when a source has none. */
const MOST_ENTRIES = 2_000;

export function createReporter(): Reporter {
  const entries: ReportEntry[] = [];
  const looks = new Map<string, number>();
  const told = new Set<string>();
  const add = (severity: Severity) => (path: string, message: string) => {
    // the condition of a page fails for each of its questions: once is enough
    const key = JSON.stringify([path, severity, message]);
    if (told.has(key)) return;
    told.add(key);
    if (entries.length < MOST_ENTRIES) entries.push({ path, severity, message });
    else if (entries.length === MOST_ENTRIES) entries.push({ path: '', severity: 'dropped', message: 'too many entries: the rest of the report is left out' });
  };
  const aboutLooks = (): ReportEntry[] => {
    const names = [...looks].map(([name, count]) => (count > 1 ? `${name} (${count} times)` : name));
    return looks.size ? [{ path: '', severity: 'info', message: `only concerns looks, which are the form's own here: ${names.join(', ')}` }] : [];
  };
  return {
    info: add('info'),
    changed: add('changed'),
    dropped: add('dropped'),
    looks: (name) => void looks.set(name, (looks.get(name) ?? 0) + 1),
    entries: () => [...entries, ...aboutLooks()],
  };
}

/** Is a form made of this poorer than its source? */
export const hasLost = (report: readonly ReportEntry[]): boolean => report.some(({ severity }) => severity === 'dropped');

/** The answer about a source that isn't one. */
export const refuse = (path: string, message: string): Imported => ({ ok: false, issues: [{ path, message }] });

/** The start of a text of the source, for a message. */
export const quote = (text: string): string => `"${text.length > 120 ? `${text.slice(0, 119)}…` : text}"`;
