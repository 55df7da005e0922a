import { authorWarnings, unsaid } from '../contract/author-check.js';
import { allKinds, planForm, type ContractIssue, type Form, type Parsed } from '../contract/index.js';

export interface Judged {
  readonly faults: readonly ContractIssue[];
  readonly warnings: readonly ContractIssue[];
}

const NEEDED = ['controller', 'purpose', 'retention', 'contact'] as const;

/** What the schema refuses, or what no variant can ask, then what may be mistyped, each at its path. `written`: as the author wrote it. */
export function judgeForm(written: unknown, parsed: Parsed<Form>): Judged {
  const found = parsed.ok ? faultsOf(parsed.value) : { faults: parsed.issues, warnings: [] };
  const mistyped = authorWarnings(written);
  return { faults: found.faults, warnings: [...mistyped, ...unsaid(found.warnings, mistyped)] };
}

/** Of one variant, or of the form without any and all its variants. */
export function faultsOf(form: Form, variant?: string): Judged {
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
