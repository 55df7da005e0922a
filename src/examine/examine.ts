import { LIMITS, createLimitGuard } from '../client/limits.js';
import { parcoursFromCsv } from '../contract/adapters/parcours-csv.js';
import { nearest } from '../contract/nearest.js';
import { parseContract, type ContractIssue, type Parsed } from '../contract/parse.js';
import { readCompetences } from '../contract/read-competences.js';
import { readPortfolio } from '../contract/read-portfolio.js';
import type { WidgetName } from '../contract/widget.js';
import { isLeftOut, readAgenda, type AgendaOptions } from './agenda.js';
import { tell, type DocumentOf, type Facts, type Told } from './facts.js';
import { judgeForm } from './form-check.js';
import { inFrench } from './french-faults.js';
import { attributeFor, DOCUMENTS, isKind, widgetsFor, type DocumentKind } from './kinds.js';
import { recognise, saidKind } from './recognise.js';
import { FORMAT_NAMES, sayFacts, sayKind, sayNumber, VERDICTS, WARNINGS, type ExamineLanguage, type WarningCode } from './words.js';

export interface ExamineOptions extends Partial<Omit<AgendaOptions, 'lang'>> {
  /** what is said, and which of a document's own languages is read; French when not said */
  readonly lang?: ExamineLanguage | undefined;
}

export interface Warning {
  readonly code: WarningCode | 'form';
  readonly path?: string;
  readonly message: string;
}

/** What a document is, for the webmaster who was given its address. */
export interface Examination {
  /** can it be shown, or read as what it is? */
  readonly ok: boolean;
  /** `compatible : 214 événements, 12 sans coordonnées, 3 passés` */
  readonly summary: string;
  readonly kind: DocumentKind | undefined;
  /** of another tool: one of AGENDA_FORMATS, or `csv` */
  readonly format: string | undefined;
  /** those that show it, the best first */
  readonly widgets: readonly WidgetName[];
  /** of the widget, that the address goes into */
  readonly attribute: 'src' | 'territory-src';
  /** numbers by name, which a program can read */
  readonly facts: Facts;
  readonly faults: readonly ContractIssue[];
  /** what the widget would not show, or not carry over */
  readonly lost: readonly ContractIssue[];
  readonly warnings: readonly Warning[];
}

interface Read extends Told {
  readonly kind: DocumentKind | undefined;
  readonly format?: string | undefined;
  readonly faults: readonly ContractIssue[];
  readonly lost: readonly ContractIssue[];
  readonly remarks?: readonly ContractIssue[];
}

/** Bytes, over which a document is long on a phone. */
const LARGE = 1_000_000;
const LEAST_TOLD = 5;

/**
 * Recognises any document of the contract, agendas of other tools, tables and forms; says which widgets show it, what is in it, what is wrong at which path,
 * and what should not be public. `document`: JSON that was read, or the text of a file. Never throws for what a document says.
 */
export async function examine(document: unknown, { lang = 'fr', nowMs = Date.now(), ...options }: ExamineOptions = {}): Promise<Examination> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : undefined;
  const opened = bytes ? open(document as string, bytes) : { value: document };
  const read = opened.fault ? nothing([opened.fault]) : await readAs(opened.value, { ...options, nowMs, lang });
  return toldIn(lang, read, bytes?.length ?? 0);
}

/** Text as JSON where it is JSON, under the limits that widgets have. */
function open(text: string, bytes: Uint8Array): { readonly value?: unknown; readonly fault?: ContractIssue } {
  try {
    createLimitGuard(LIMITS)(bytes);
    return { value: /^\uFEFF?\s*[[{]/.test(text) ? (JSON.parse(text.replace(/^\uFEFF/, '')) as unknown) : text };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { path: '', message: error instanceof SyntaxError ? `is no JSON: ${reason}` : reason } };
  }
}

const nothing = (faults: readonly ContractIssue[], kind?: DocumentKind): Read => ({ kind, facts: {}, faults, lost: [] });

async function readAs(document: unknown, options: AgendaOptions): Promise<Read> {
  const { format, mapping } = options;
  if (format !== undefined && !isKind(format)) return readAgenda(document, options);
  const { kind: said, stranger } = saidKind(document);
  if (stranger !== undefined && format === undefined) return nothing([{ path: 'schema', message: unknownSchema(stranger) }]);
  const kind = format ?? said ?? (mapping ? 'ij/agenda@1' : recognise(document));
  if (kind && kind !== 'ij/agenda@1' && kind !== 'ij/places@1') return readKind(kind, document);
  const read = await readAgenda(document, options);
  // rows of anything may be an agenda; when nothing can be made of them they are none, and the agenda has words for why
  return kind && !(read.faults.length && read.format === 'rows') ? read : { ...read, kind: undefined };
}

function unknownSchema(name: string): string {
  const near = nearest(name, Object.keys(DOCUMENTS));
  return `is ${JSON.stringify(name.slice(0, 80))}, which this version does not know${near ? `; did you mean "${near}"?` : ''}`;
}

function readKind(kind: DocumentKind, document: unknown): Read {
  if (kind === 'ij/competences@1') return readList(document);
  if (kind === 'ij/portfolio@1') return ofParsed(kind, readPortfolio(document));
  if (kind === 'ij/parcours@1' && typeof document === 'string') {
    const { document: paths, lost } = parcoursFromCsv(document);
    return { ...ofParsed(kind, parseContract(DOCUMENTS[kind], paths)), lost, format: 'csv' };
  }
  const parsed = parseContract<unknown>(DOCUMENTS[kind], document) as Parsed<DocumentOf<typeof kind>>;
  if (kind !== 'ij/form@1') return ofParsed(kind, parsed);
  const { faults, warnings } = judgeForm(document, parsed as Parsed<DocumentOf<'ij/form@1'>>);
  return { ...ofParsed(kind, parsed), faults, remarks: warnings };
}

function ofParsed<K extends DocumentKind>(kind: K, parsed: Parsed<DocumentOf<K>> & { readonly notes?: readonly ContractIssue[] }): Read {
  const { notes = [] } = parsed;
  return parsed.ok ? { kind, faults: [], lost: notes, ...tell(kind, parsed.value) } : { ...nothing(parsed.issues, kind), lost: notes };
}

function readList(document: unknown): Read {
  const read = readCompetences(document);
  if (!read.ok) return { ...nothing(read.issues, 'ij/competences@1'), lost: read.notes };
  const { items, groups = [], levels = [] } = read.value;
  return { kind: 'ij/competences@1', format: typeof document === 'string' ? 'csv' : undefined, facts: { competences: items.length, groups: groups.length, levels: levels.length }, faults: [], lost: read.notes };
}

function toldIn(lang: ExamineLanguage, read: Read, bytes: number): Examination {
  const { kind, format, facts, faults, lost, remarks = [] } = read;
  const inWords = ({ path, message }: ContractIssue): ContractIssue => ({ path, message: lang === 'fr' ? inFrench(message) : message });
  const ok = kind !== undefined && !faults.length;
  const widgets = kind && ok ? widgetsFor(kind) : [];
  return {
    ok,
    summary: summaryOf(lang, read, widgets.length > 0),
    kind,
    format,
    widgets,
    attribute: kind ? attributeFor(kind) : 'src',
    facts,
    faults: faults.map(inWords),
    lost: lost.map(inWords),
    warnings: [...(ok ? warningsOf(lang, read, bytes) : []), ...remarks.map((remark) => ({ code: 'form' as const, ...inWords(remark) }))],
  };
}

function summaryOf(lang: ExamineLanguage, { kind, format, facts, faults }: Read, isShown: boolean): string {
  const words = VERDICTS[lang];
  if (!kind) return words.unknown;
  if (faults.length) return `${words.bad}${words.colon}${sayKind(kind, lang)}`;
  if (!isShown) return words.useless(sayKind(kind, lang));
  const said = sayFacts(facts, lang);
  return (format ? words.format(FORMAT_NAMES[format] ?? format) : words.good) + (said && `${words.colon}${said}`);
}

const PERSONAL: readonly DocumentKind[] = ['ij/submission@1', 'ij/contact@1', 'ij/follow-up@1', 'ij/experience@1', 'ij/portfolio@1'];

function warningsOf(lang: ExamineLanguage, { kind, facts, numbers = [], minCount, rows = 0, lost }: Read, bytes: number): Warning[] {
  const small = numbers.filter((n) => typeof n === 'number' && n > 0 && n < LEAST_TOLD).length;
  const isLow = !small && minCount !== undefined && minCount < LEAST_TOLD;
  const leftOut = lost.filter(isLeftOut).length;
  const [first] = Object.values(facts).filter((n) => n !== undefined);
  const isPersonal = kind !== undefined && PERSONAL.includes(kind);
  const n = (value: number): string => sayNumber(value, lang);
  const found: readonly (readonly [WarningCode, boolean, ...string[]])[] = [
    ['personal', isPersonal],
    ['raw-rows', rows > 0 && !isPersonal, n(rows)],
    ['small-counts', small > 0, n(small), n(LEAST_TOLD - 1)],
    ['low-threshold', isLow, n(minCount ?? 0)],
    ['empty', first === 0 && !leftOut],
    ['all-past', facts['past'] !== undefined && facts['past'] > 0 && facts['past'] === facts['events']],
    ['left-out', leftOut > 0, n(leftOut)],
    ['large', bytes > LARGE, n(Math.round(bytes / 1_000))],
  ];
  return found.flatMap(([code, isSo, ...parts]) => (isSo ? [{ code, message: (WARNINGS[lang][code] as (...parts: string[]) => string)(...parts) }] : []));
}
