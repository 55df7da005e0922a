import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extendForm, MOST_EXTENDS } from '../../src/contract/extend-form.js';
import { allKinds, form as formSchema, parseContract, planForm, type ContractIssue, type Form } from '../../src/contract/index.js';
import { keepFaults } from './retention.js';

/** A definition that can't be asked: the file, and what is wrong where. */
export class FormFileError extends Error {
  override readonly name = 'FormFileError';

  constructor(file: string, issues: readonly ContractIssue[]) {
    super(`${file} is not a valid form:\n${issues.map(({ path, message }) => `  ${path || '(document)'} ${message}`).join('\n')}`);
  }
}

/** One version of a form: as its file says it, and with what it extends put in. */
export interface Edition {
  /** where it was read; none when it only is in the archive */
  readonly file?: string;
  readonly written: Form;
  readonly resolved: Form;
}

interface FormFile {
  readonly file: string;
  readonly form: Form;
}

/** Reads every definition of a folder, and stops at the first that is wrong: better no start than a form that fails in front of someone. */
export function readEditions(folder: string): Edition[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const files = names.sort().map((name) => readForm(join(folder, name)));
  return files.map((own) => {
    const edition = { file: own.file, written: own.form, resolved: resolve(own, files) };
    for (const variant of [undefined, ...Object.keys(edition.resolved.variants)]) {
      const planned = planForm(edition.resolved, { kinds: allKinds, variant });
      const issues = planned.ok ? keepFaults(planned.plan) : planned.issues;
      if (issues.length) throw new FormFileError(own.file, issues);
    }
    return edition;
  });
}

function readForm(file: string): FormFile {
  const parsed = parseContract(formSchema, readJson(file));
  if (!parsed.ok) throw new FormFileError(file, parsed.issues);
  return { file, form: parsed.value };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new FormFileError(file, [{ path: '', message: `can't be read: ${cause instanceof Error ? cause.message : String(cause)}` }]);
  }
}

/** The form with what it extends, which may extend another in turn. `below`: the files already on the way down. */
function resolve(own: FormFile, files: readonly FormFile[], below: readonly FormFile[] = []): Form {
  const { form, file } = own;
  const refuse = (message: string): FormFileError => new FormFileError(file, [{ path: 'extends', message }]);
  if (form.extends === undefined) return form;
  const base = findBase(form, files);
  if (!base) throw refuse(`"${form.extends}" is not a form of this endpoint`);
  if (base === own || below.includes(base)) throw refuse(`"${form.extends}" comes back to this form`);
  if (below.length + 1 >= MOST_EXTENDS) throw refuse(`has more than ${MOST_EXTENDS} forms under one another`);
  const extended = extendForm(resolve(base, files, [...below, own]), form);
  if (!extended.ok) throw new FormFileError(file, extended.issues);
  return extended.value;
}

const FORMS = 'http://endpoint.invalid/api/forms/';

/** `socle-ij`, `/api/forms/socle-ij` and either with `?version=2`: an address relative to the form's own, as a page would follow it. */
function findBase({ id, extends: address = '' }: Form, files: readonly FormFile[]): FormFile | undefined {
  if (!URL.canParse(address, FORMS + id)) return undefined;
  const { href, searchParams } = new URL(address, FORMS + id);
  const wanted = searchParams.get('version');
  const [path = ''] = href.split('?');
  const versions = files.filter(({ form }) => FORMS + form.id === path && (wanted === null || String(form.version) === wanted));
  return versions.sort((a, b) => b.form.version - a.form.version)[0];
}
