import { authorWarnings, unsaid } from '../../../src/contract/author-check.js';
import { extendForm } from '../../../src/contract/extend-form.js';
import { allKinds, form as formSchema, parseContract, planForm, type ContractIssue, type Form } from '../../../src/contract/index.js';
import { adviseOn, type Advice } from './advice.js';
import { inFrench } from '../../../src/examine/french-faults.js';
import { lineAndColumn, placeOf, readJson, type Place } from './json-places.js';

/** Something to tell the author, at its place in the text. */
export interface Remark extends Place {
  /** where in the definition; empty for a fault of the JSON itself */
  readonly path: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface Checked {
  /** what keeps the form from being asked */
  readonly faults: readonly Remark[];
  /** what may be mistyped: the form is asked all the same */
  readonly warnings: readonly Remark[];
  /** what would make it better */
  readonly advice: readonly Remark[];
  /** the whole form, what it extends included; undefined as long as there is a fault */
  readonly form: Form | undefined;
}

/** The definition that `extends` names, when it is at hand. */
export type FindBase = (name: string) => unknown;

/** Reads and checks what the author has typed. Pure: the same text always gives the same remarks. */
export function checkText(text: string, findBase: FindBase): Checked {
  const read = readJson(text);
  if (!read.ok) return { faults: [remarkAt(text, { path: '', message: read.fault.message, start: read.fault.at, end: read.fault.at })], warnings: [], advice: [], form: undefined };
  const remark = ({ path, message }: ContractIssue): Remark => remarkAt(text, { path, message: inFrench(message), ...(placeOf(read.places, path) ?? { start: 0, end: 0 }) });
  const parsed = parseContract(formSchema, read.value);
  const mistyped = authorWarnings(read.value);
  if (!parsed.ok) return { faults: parsed.issues.map(remark), warnings: inOrder(mistyped.map(remark)), advice: [], form: undefined };
  const { form, issues } = wholeForm(parsed.value, findBase);
  const planned = form ? planIssues(form) : { faults: [], warnings: [] };
  const faults = unique([...issues, ...planned.faults]);
  const warnings = unique([...mistyped, ...unsaid(planned.warnings, mistyped)]);
  return { faults: faults.map(remark), warnings: inOrder(warnings.map(remark)), advice: inOrder(adviseOn(parsed.value).map(remark)), form: faults.length ? undefined : form };
}

const remarkAt = (text: string, remark: Place & Pick<Remark, 'path' | 'message'>): Remark => ({ ...remark, ...lineAndColumn(text, remark.start) });

const inOrder = (remarks: readonly Remark[]): Remark[] => [...remarks].sort((a, b) => a.start - b.start);

/** With what it extends, when that is one of the examples. */
function wholeForm(local: Form, findBase: FindBase): { form?: Form; issues: readonly ContractIssue[] } {
  if (local.extends === undefined) return { form: local, issues: [] };
  const base = parseContract(formSchema, findBase(local.extends));
  if (!base.ok) return { issues: [{ path: 'extends', message: `« ${local.extends} » n'est pas parmi les exemples de cette page : la suite ne peut pas être vérifiée ici.` }] };
  const extended = extendForm(base.value, local);
  return extended.ok ? { form: extended.value, issues: [] } : { issues: extended.issues };
}

/** What each variant refuses, and what it would ask as plain text. */
function planIssues(form: Form): { faults: readonly ContractIssue[]; warnings: readonly ContractIssue[] } {
  const plans = [undefined, ...Object.keys(form.variants)].map((variant) => planForm(form, { kinds: allKinds, variant }));
  return { faults: plans.flatMap((planned) => (planned.ok ? [] : planned.issues)), warnings: plans.flatMap((planned) => (planned.ok ? planned.plan.warnings : [])) };
}

const unique = (issues: readonly ContractIssue[]): ContractIssue[] =>
  issues.filter(({ path, message }, i) => issues.findIndex((other) => other.path === path && other.message === message) === i);

export type { Advice };
