import { codeChanges, sayCodeChange, type CodeChange } from '../contract/code-changes.js';
import { parseMapping } from '../contract/adapters/agenda/mapping.js';
import type { ContractIssue, Form } from '../contract/index.js';
import { judgeAddress, sayTransfer, type AddressRemark, type Transfer } from '../examine/address.js';
import { examine, type Examination } from '../examine/examine.js';
import { judgeForm, type Judged } from '../examine/form-check.js';
import { inFrench } from '../examine/french-faults.js';
import { recognise, saidKind } from '../examine/recognise.js';
import type { ExamineLanguage } from '../examine/words.js';
import { listOf, parseForm, parseJson, readBytes, toJson, wholeForm } from './files.js';
import { languageOf } from './language.js';
import { addressOf, readAddress } from './read-address.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

export interface CheckOptions {
  readonly json?: boolean | undefined;
  /** warnings are faults */
  readonly strict?: boolean | undefined;
  /** the file of the form that this one extends */
  readonly core?: string | undefined;
  /** the file of the version before */
  readonly against?: string | undefined;
  readonly lang?: string | undefined;
  /** what a document is, when it doesn't show: a name of AGENDA_FORMATS or of the contract */
  readonly format?: string | undefined;
  /** columns of a table: `title=nom, start=date_debut` */
  readonly mapping?: string | undefined;
  /** of the site that the widget will be on, `https://www.example.fr` */
  readonly origin?: string | undefined;
}

/** What was read, and how its address answered when it has one. */
interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly transfer: Transfer | undefined;
  readonly remarks: readonly AddressRemark[];
}

interface Report {
  readonly faults: readonly ContractIssue[];
  readonly warnings: readonly ContractIssue[];
}

/**
 * `check <file|url>`: what a document is and which widgets show it, what is wrong at which path, what should not be public, and whether a page can read its
 * address. Of a form: what the schema refuses, or what no variant can ask, then what may be mistyped; with `--against`, which codes a new version must not
 * drop or offer again. Gives the exit code.
 */
export async function checkCommand(path: string, options: CheckOptions, system: System): Promise<number> {
  const lang = languageOf(options.lang, system) ?? 'en';
  const source = await readSource(path, { ...options, lang }, system);
  const { transfer } = source;
  if (transfer && (transfer.status < 200 || transfer.status > 299)) return sayChecked(source, { faults: [], warnings: [], codes: undefined }, { ...options, lang }, system);
  return isForm(source, options) ? checkForm(source, { ...options, lang }, system) : checkDocument(source, { ...options, lang }, system);
}

type Asked = CheckOptions & { readonly lang: ExamineLanguage };

async function readSource(path: string, { origin, lang }: Asked, system: System): Promise<Source> {
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin)) throw new BadUsage(`--origin ${origin}: an origin is needed, as https://www.example.fr`);
  const address = addressOf(path);
  if (!address) return { path, bytes: await readBytes(path, system), transfer: undefined, remarks: [] };
  const { bytes, transfer } = await readAddress(address, origin);
  return { path, bytes, transfer, remarks: judgeAddress(transfer, { lang, origin }) };
}

/** What says that it is a form, or looks like one. */
function isForm({ bytes }: Source, { core, against, format }: CheckOptions): boolean {
  if (core !== undefined || against !== undefined) return true;
  if (format !== undefined) return format === 'ij/form@1';
  try {
    const document = JSON.parse(textOf(bytes)) as unknown;
    const { kind, stranger } = saidKind(document);
    return stranger === undefined && (kind ?? recognise(document)) === 'ij/form@1';
  } catch {
    return false;
  }
}

/** A byte order mark, which some editors write, is no part of it. */
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function checkForm(source: Source, asked: Asked, system: System): Promise<number> {
  const written = parseJson(source.bytes, source.path);
  const parsed = await wholeForm(written, asked.core, system);
  const codes = parsed.ok && asked.against !== undefined ? await changesSince(asked.against, parsed.value, { core: asked.core, system }) : [];
  return sayChecked(source, { ...judgeForm(written, parsed), codes: asked.against === undefined ? undefined : codes }, asked, system);
}

function sayChecked(source: Source, { codes, ...judged }: Judged & { readonly codes: readonly CodeChange[] | undefined }, asked: Asked, system: System): number {
  const { faults, warnings } = report([inLanguage(judged, asked.lang)], source, asked);
  if (asked.json) system.out(toJson({ ok: !faults.length, faults, warnings, ...(codes && { codes }), ...(source.transfer && { address: source.transfer }) }));
  else system.out([...addressLines(source, asked), ...lines('fault', faults), ...lines('warning', warnings), ...(codes ?? []).map((change) => `code  ${sayCodeChange(change)}`), verdict(source, faults), ''].join('\n'));
  return faults.length ? EXIT.FAILED : codes?.length ? EXIT.LOST : EXIT.DONE;
}

async function checkDocument(source: Source, asked: Asked, system: System): Promise<number> {
  const { lang, format, mapping } = asked;
  const found = await examine(textOf(source.bytes), { lang, format, mapping: mapping === undefined ? undefined : parseMapping(mapping), url: source.transfer?.url });
  const { faults, warnings } = report([{ faults: found.faults, warnings: found.warnings.map(({ path = '', message }) => ({ path, message })) }], source, asked);
  if (asked.json) system.out(toJson({ ...found, ok: !faults.length, faults, warnings, ...(source.transfer && { address: source.transfer }) }));
  else system.out([...summaryLines(found), ...addressLines(source, asked), ...lines('fault', faults), ...lines('lost', found.lost), ...lines('warning', warnings), verdict(source, faults), ''].join('\n'));
  return faults.length ? EXIT.FAILED : found.warnings.some(({ code }) => code === 'left-out') ? EXIT.LOST : EXIT.DONE;
}

/** All that was found, of the document and of its address; `--strict`: what is only a warning counts as a fault. */
function report(found: readonly Report[], { remarks }: Source, { strict = false }: CheckOptions): Report {
  const said = (isFault: boolean): ContractIssue[] => remarks.filter((one) => one.isFault === isFault).map(({ code, message }) => ({ path: `address.${code}`, message }));
  const faults = [...said(true), ...found.flatMap((one) => one.faults)];
  const warnings = [...said(false), ...found.flatMap((one) => one.warnings)];
  return strict ? { faults: [...faults, ...warnings], warnings: [] } : { faults, warnings };
}

const inLanguage = ({ faults, warnings }: Judged, lang: ExamineLanguage): Judged => {
  const inWords = ({ path, message }: ContractIssue): ContractIssue => ({ path, message: lang === 'fr' ? inFrench(message) : message });
  return { faults: faults.map(inWords), warnings: warnings.map(inWords) };
};

const summaryLines = ({ summary, widgets, attribute }: Examination): string[] => [summary, ...widgets.map((name) => `  <ij-${name} ${attribute}="…">`)];
const addressLines = ({ transfer, path }: Source, { lang }: Asked): string[] => (transfer ? [...(transfer.url === path ? [] : [`  → ${transfer.url}`]), `  ${sayTransfer(transfer, lang)}`] : []);

const MOST_LINES = 100;

/** Each at its path; what is wrong with a document that says nothing is of all of it. */
function lines(word: string, issues: readonly ContractIssue[]): string[] {
  const more = issues.length - MOST_LINES;
  return [...issues.slice(0, MOST_LINES).map(({ path, message }) => `${word}  ${path || '(the document)'} ${message}`), ...(more > 0 ? [`${word}  … ${more}`] : [])];
}

const verdict = ({ path }: Source, faults: readonly unknown[]): string => (faults.length ? `${path}: ${faults.length} to mend` : `${path}: good`);

async function changesSince(path: string, form: Form, { core, system }: { core: string | undefined; system: System }): Promise<CodeChange[]> {
  const old = await parseForm(path, core, system);
  if (!old.ok) throw new Failure([`${path} has faults:`, ...listOf(old.issues)].join('\n'));
  if (old.value.id !== form.id || old.value.version >= form.version) throw new Failure(`${path} is not an earlier version of "${form.id}"`);
  return codeChanges(form, [old.value]);
}
