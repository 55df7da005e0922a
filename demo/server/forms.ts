import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { form as formSchema, parseContract, planForm, type ContractIssue, type Form, type FormPlan } from '../../src/contract/index.js';

/** A definition that can't be asked: the file, and what is wrong where. */
export class FormFileError extends Error {
  override readonly name = 'FormFileError';

  constructor(file: string, issues: readonly ContractIssue[]) {
    super(`${file} is not a valid form:\n${issues.map(({ path, message }) => `  ${path || '(document)'} ${message}`).join('\n')}`);
  }
}

/** The forms this endpoint asks. Several files may carry versions of one form: the newest is asked, the older are still understood. */
export interface Forms {
  readonly latest: readonly Form[];
  has(id: string): boolean;
  newest(id: string): Form | undefined;
  find(id: string, version: number): Form | undefined;
  /** undefined: the form has no such variant */
  plan(form: Form, variant: string | undefined): FormPlan | undefined;
}

/** Reads every definition of a folder, and stops at the first that is wrong: better no start than a form that fails in front of someone. */
export function loadForms(folder: string): Forms {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const forms = files.map((name) => readForm(join(folder, name)));
  return indexForms(forms);
}

export function indexForms(forms: readonly Form[]): Forms {
  const byVersion = new Map(forms.map((form) => [`${form.id}@${form.version}`, form]));
  const newest = new Map<string, Form>();
  for (const form of forms) if (form.version >= (newest.get(form.id)?.version ?? 0)) newest.set(form.id, form);
  return {
    latest: [...newest.values()],
    has: (id) => newest.has(id),
    newest: (id) => newest.get(id),
    find: (id, version) => byVersion.get(`${id}@${version}`),
    plan: createPlanner(),
  };
}

function readForm(file: string): Form {
  const parsed = parseContract(formSchema, readJson(file));
  if (!parsed.ok) throw new FormFileError(file, parsed.issues);
  const form = parsed.value;
  for (const variant of [undefined, ...Object.keys(form.variants)]) {
    const planned = planForm(form, variant);
    if (!planned.ok) throw new FormFileError(file, planned.issues);
  }
  return form;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new FormFileError(file, [{ path: '', message: `can't be read: ${cause instanceof Error ? cause.message : String(cause)}` }]);
  }
}

/** Plans are the same for everybody: made once a form and variant. Unknown variants are not kept, or anyone could fill the memory. */
function createPlanner(): Forms['plan'] {
  const plans = new Map<Form, Map<string | undefined, FormPlan>>();
  return (form, variant) => {
    const known = plans.get(form)?.get(variant);
    if (known) return known;
    const planned = planForm(form, variant);
    if (!planned.ok) return undefined;
    plans.set(form, (plans.get(form) ?? new Map<string | undefined, FormPlan>()).set(variant, planned.plan));
    return planned.plan;
  };
}
