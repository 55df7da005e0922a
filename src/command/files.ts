import { extendForm } from '../contract/extend-form.js';
import { form as formSchema, parseContract, type ContractIssue, type Form, type Parsed } from '../contract/index.js';
import { Failure, type System } from './system.js';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export async function readBytes(path: string, { read }: System): Promise<Uint8Array> {
  try {
    return await read(path);
  } catch (error) {
    throw new Failure(`${path} can't be read: ${reasonOf(error)}`);
  }
}

/** A byte order mark, which some editors write, is no part of the JSON. */
export function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch (error) {
    throw new Failure(`${path} is no JSON: ${reasonOf(error)}`);
  }
}

export const readJson = async (path: string, system: System): Promise<unknown> => parseJson(await readBytes(path, system), path);

/** A definition that the schema takes; with `core`, the file of the form that it extends, the two as one. */
export const parseForm = async (path: string, core: string | undefined, system: System): Promise<Parsed<Form>> => wholeForm(await readJson(path, system), core, system);

/** The same of a document that has been read. */
export async function wholeForm(written: unknown, core: string | undefined, system: System): Promise<Parsed<Form>> {
  const local = parseContract(formSchema, written);
  if (!local.ok || core === undefined) return local;
  const base = parseContract(formSchema, await readJson(core, system));
  return base.ok ? extendForm(base.value, local.value) : { ok: false, issues: base.issues.map((issue) => ({ path: `${core}: ${issue.path}`, message: issue.message })) };
}

export const listOf = (issues: readonly ContractIssue[]): string[] => issues.map(({ path, message }) => `  ${path || '(the form)'} ${message}`);

/** To a file, or where the command writes. */
export function deliver(text: string, path: string | undefined, system: System): Promise<void> {
  if (path !== undefined) return save(text, path, system);
  system.out(text);
  return Promise.resolve();
}

export async function save(content: string | Uint8Array, path: string, { write, error }: System): Promise<void> {
  try {
    await write(path, content);
  } catch (cause) {
    throw new Failure(`${path} can't be written: ${reasonOf(cause)}`);
  }
  error(`written to ${path}\n`);
}

export const toJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
