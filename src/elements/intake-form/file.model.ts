import type { AnswerRow, AnswerValue } from '../../contract/form.js';
import type { PlannedQuestion } from '../../contract/form-plan.js';
import type { Input } from './intake-form.model.js';

/** A file that can be sent. */
export interface ReadyFile {
  readonly key: number;
  readonly name: string;
  readonly type: string;
  /** bytes */
  readonly size: number;
  /** base64 */
  readonly data: string;
  /** a `data:` address of a small picture of it */
  readonly preview?: string | undefined;
}

/** A file that was chosen and is being made ready. It is taken up again when the question comes back on the screen. */
export interface ComingFile {
  readonly key: number;
  readonly file: File;
}

export type ChosenFile = ReadyFile | ComingFile;

export const isComing = (one: ChosenFile): one is ComingFile => 'file' in one;

/** A draft may come back from a device where something else has written: what is no file is left out. */
export function filesOf(input: Input | undefined): readonly ChosenFile[] {
  const files = typeof input === 'object' && 'rich' in input ? input.rich : undefined;
  return Array.isArray(files) ? files.filter(isChosen) : [];
}

function isChosen(one: unknown): one is ChosenFile {
  if (typeof one !== 'object' || one === null) return false;
  const { key, file, name, type, size, data } = one as Partial<Record<keyof ReadyFile | keyof ComingFile, unknown>>;
  const isReady = typeof name === 'string' && typeof type === 'string' && typeof size === 'number' && typeof data === 'string';
  return typeof key === 'number' && (isReady || (typeof file === 'object' && file !== null));
}

/** Said in place of the files while one of them is not ready: no answer that could be sent. */
const NOT_READY = '…';

export function readFiles(_: PlannedQuestion, input: Input): AnswerValue | undefined {
  const files = filesOf(input);
  if (!files.length) return undefined;
  return files.some(isComing) ? NOT_READY : files.flatMap((one): AnswerRow[] => (isComing(one) ? [] : [{ name: one.name, type: one.type, size: one.size, data: one.data }]));
}

export const writeFiles = (answer: AnswerValue): Input | undefined =>
  Array.isArray(answer) ? { rich: (answer as readonly object[]).map((row, key) => ({ ...row, key })) } : undefined;

export const nextKey = (files: readonly ChosenFile[]): number => Math.max(-1, ...files.map(({ key }) => key)) + 1;

/** With more files that are to be made ready. */
export const withComing = (files: readonly ChosenFile[], more: readonly File[], firstKey: number): readonly ChosenFile[] => [...files, ...more.map((file, i) => ({ key: firstKey + i, file }))];

const EXTENSIONS: Readonly<Record<string, string>> = { 'image/jpeg': '.jpg', 'image/png': '.png', 'image/webp': '.webp', 'application/pdf': '.pdf' };

/** A name that says nothing of the person: `photo-1.jpg`, the first that no other file has, nor will have: `ahead` files of the list come later. */
export function neutralName(kind: string, type: string, files: readonly ChosenFile[], ahead = 0): string {
  const taken = files.flatMap((one) => (isComing(one) ? [] : [one.name.replace(/\..*$/, '')]));
  let n = 1;
  for (let left = ahead; taken.includes(`${kind}-${n}`) || left > 0; n += 1) if (!taken.includes(`${kind}-${n}`)) left -= 1;
  return `${kind}-${n}${EXTENSIONS[type] ?? ''}`;
}
