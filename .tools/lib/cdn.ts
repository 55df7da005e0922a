import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { elementNames, filesUnder, inRepository } from './repository.js';

const FOLDER = inRepository('dist/cdn');

/** What a page needs to load a file safely, and what a person wants to know before. Sizes in bytes. */
interface CdnFile {
  readonly integrity: string;
  readonly size: number;
  readonly brotli: number;
}

/** Builds the files for `<script src>` and their manifest. The modes are told in vite.config.ts. */
export async function buildCdn(): Promise<void> {
  const modes = ['cdn', ...[...elementNames(), 'base'].map((name) => `cdn:${name}`)];
  // one after the other: each build replaces process-wide state of the bundler
  for (const mode of modes) await build({ configFile: inRepository('vite.config.ts'), root: inRepository(), mode, logLevel: 'warn' });
  await writeManifest();
}

async function writeManifest(): Promise<void> {
  const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { version: string };
  const scripts = filesUnder(FOLDER).filter((path) => path.endsWith('.js') && path !== 'base.js');
  const files = Object.fromEntries(scripts.map((path) => [path, describeFile(readFileSync(`${FOLDER}/${path}`))]));
  await writeFile(`${FOLDER}/manifest.json`, `${JSON.stringify({ version, files }, undefined, 2)}\n`);
}

function describeFile(content: Buffer): CdnFile {
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { integrity, size: content.length, brotli: brotliCompressSync(content).length };
}
