import { authorWarnings, unsaid } from '../contract/author-check.js';
import { allKinds, planForm, type ContractIssue, type Form, type Parsed } from '../contract/index.js';
import { codeChanges, sayCodeChange, type CodeChange } from '../contract/code-changes.js';
import { listOf, parseForm, readJson, toJson, wholeForm } from './files.js';
import { EXIT, Failure, type System } from './system.js';

interface Checked {
  readonly faults: readonly ContractIssue[];
  readonly warnings: readonly ContractIssue[];
}

export interface CheckOptions {
  readonly json?: boolean | undefined;
  /** warnings are faults */
  readonly strict?: boolean | undefined;
  /** the file of the form that this one extends */
  readonly core?: string | undefined;
  /** the file of the version before */
  readonly against?: string | undefined;
}

const NEEDED = ['controller', 'purpose', 'retention', 'contact'] as const;

/**
 * `check <form.json>`: what the schema refuses, or what no variant can ask, then what may be mistyped, each at its path. With `--against`: which codes a
 * new version must not drop or offer again. Gives the exit code.
 */
export async function checkCommand(path: string, { json = false, strict = false, core, against }: CheckOptions, system: System): Promise<number> {
  const written = await readJson(path, system);
  const parsed = await wholeForm(written, core, system);
  const { faults, warnings } = judged(written, parsed, strict);
  const codes = parsed.ok && against !== undefined ? await changesSince(against, parsed.value, { core, system }) : [];
  if (json) system.out(toJson({ ok: !faults.length, faults, warnings, ...(against !== undefined && { codes }) }));
  else system.out([...lines('fault', faults), ...lines('warning', warnings), ...codes.map((change) => `code  ${sayCodeChange(change)}`), faults.length ? `${path}: ${faults.length} to mend` : `${path}: good`, ''].join('\n'));
  return faults.length ? EXIT.FAILED : codes.length ? EXIT.LOST : EXIT.DONE;
}

function judged(written: unknown, parsed: Parsed<Form>, isStrict: boolean): Checked {
  const found = parsed.ok ? faultsOf(parsed.value) : { faults: parsed.issues, warnings: [] };
  const mistyped = authorWarnings(written);
  const warnings = [...mistyped, ...unsaid(found.warnings, mistyped)];
  return isStrict ? { faults: [...found.faults, ...warnings], warnings: [] } : { faults: found.faults, warnings };
}

async function changesSince(path: string, form: Form, { core, system }: { core: string | undefined; system: System }): Promise<CodeChange[]> {
  const old = await parseForm(path, core, system);
  if (!old.ok) throw new Failure([`${path} has faults:`, ...listOf(old.issues)].join('\n'));
  if (old.value.id !== form.id || old.value.version >= form.version) throw new Failure(`${path} is not an earlier version of "${form.id}"`);
  return codeChanges(form, [old.value]);
}

const lines = (word: string, issues: readonly ContractIssue[]): string[] => issues.map(({ path, message }) => `${word}  ${path || '(the form)'} ${message}`);

/** Of one variant, or of the form without any and all its variants. */
export function faultsOf(form: Form, variant?: string): Checked {
  if (form.extends !== undefined) return { faults: [], warnings: [{ path: 'extends', message: 'the core is another file: say where it is with --core, and ids, rules and variants are checked too' }] };
  const variants = variant === undefined ? [undefined, ...Object.keys(form.variants)] : [variant];
  const plans = variants.map((name) => planForm(form, { kinds: allKinds, variant: name }));
  const warnings = plans.flatMap((planned) => (planned.ok ? planned.plan.warnings : []));
  return { faults: once(plans.flatMap((planned) => (planned.ok ? [] : planned.issues))), warnings: once([...warnings, ...privacyGaps(form)]) };
}

const privacyGaps = ({ privacy }: Form): ContractIssue[] =>
  NEEDED.filter((name) => !privacy?.[name]?.trim()).map((name) => ({ path: `privacy.${name}`, message: 'is missing: the form can be filled in, and is not sent' }));

/** The same fault is found in every variant. */
const once = (issues: readonly ContractIssue[]): ContractIssue[] =>
  issues.filter(({ path, message }, i) => issues.findIndex((other) => other.path === path && other.message === message) === i);
