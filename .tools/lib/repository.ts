import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever folder a command is started from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** An absolute path inside the repository. */
export const inRepository = (...parts: string[]): string => join(root, ...parts);

/** The folders of src/elements that register a tag: `intake-form`, `dream-jobs` … in alphabetical order. */
export function elementNames(): string[] {
  const folder = inRepository('src/elements');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, `${entry.name}.define.ts`)))
    .map((entry) => entry.name)
    .sort();
}

/** Classic scripts that pages and frames load by themselves: `src/embed/<name>.ts`, each a file of its own. */
export const PAGE_SCRIPTS: readonly string[] = ['loader', 'frame', 'frames'];

/** Every file under a folder, recursively, as paths relative to it. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The text of a file, or undefined when there is none. */
export const readIfThere = async (path: string): Promise<string | undefined> => (existsSync(path) ? readFile(path, 'utf8') : undefined);
