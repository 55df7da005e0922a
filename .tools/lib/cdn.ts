import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
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
  const modes = ['cdn', ...[...elementNames(), 'importers', 'base'].map((name) => `cdn:${name}`)];
  // one after the other: each build replaces process-wide state of the bundler
  for (const mode of modes) await build({ configFile: inRepository('vite.config.ts'), root: inRepository(), mode, logLevel: 'warn' });
  // the files of one element share their short names of properties
  const shortened = new Map<string, object>();
  for (const path of scripts().sort()) {
    const [element = ''] = path.split(/[./]/);
    const props = shortened.get(element) ?? {};
    shortened.set(element, props);
    await squeeze(`${FOLDER}/${path}`, { props });
  }
  await writeManifest();
}

const scripts = (): string[] => filesUnder(FOLDER).filter((path) => path.endsWith('.js'));

/** Chosen by what brotli makes of the result; comparisons written the same way round repeat better. */
const COMPRESS = { passes: 6, unsafe_arrows: true, keep_fargs: false, lhs_constants: false };

/** Names of properties that no page, document or library uses: handlers between our own functions, and sizes in pictures. They may be shortened. */
const OURS = /^on[A-Z]\w*$|Px$|^(absence|whenAborted|isSlow|staleTime|loadedAtMs|loadingDelayMs|labelSide|strips|stripX|stripY|withTable|viewBoxOf|retries|isTrusted|revalidate|isSending|isRequired|isOptional|describedBy|isOn|renderQuestion|startTimer|broadcast|isAlone|isFresh|isOnlyInMemory|giveBack|answerTo|goOn|isAtStart|isEndless|hasReview|shownHeading|contactEndpoint|titleLevel|hasOptions|readers|pipes|isShared|obstacle|byId|dependents|kinds|renderBody|renderValue|defaultHeading|emptyText|threshold|ownLang|ambient|announcer|sayNow|parsedWith|readDocument|patienceMs|nowMs|backoffMs|sheet|isHolding|holds|reveal|derive|documentKey|fetchDocument|isDirectory|startMs|endMs|fromMs|toMs|occurrence|categoryLabels|distanceM|isPlace|isAllDay|isDone|isFree|relaxations|isByDistance|isKnown|distanceTo|isAsking|hasPoints|hasHours|countText|isApproximate|needOpening|openKey|distanceWords|needSearch|withNear|searching|renderMore|readFirst|readRest|readNext|renderQuietly)$/;

/** A second minifier: what it finds after the bundler's own is worth 0.5 kB brotli an element. */
async function squeeze(file: string, nameCache: object): Promise<void> {
  const map = { content: readFileSync(`${file}.map`, 'utf8'), url: `${basename(file)}.map` };
  const { code = '', map: mapped } = await minify(readFileSync(file, 'utf8'), { module: !file.includes('.iife.'), ecma: 2020, compress: COMPRESS, mangle: { properties: { regex: OURS } }, nameCache, sourceMap: map });
  await writeFile(file, code);
  if (typeof mapped === 'string') await writeFile(`${file}.map`, mapped);
}

async function writeManifest(): Promise<void> {
  const { version } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as { version: string };
  const files = Object.fromEntries(scripts().filter((path) => path !== 'base.js').map((path) => [path, describeFile(readFileSync(`${FOLDER}/${path}`))]));
  await writeFile(`${FOLDER}/manifest.json`, `${JSON.stringify({ version, files }, undefined, 2)}\n`);
}

function describeFile(content: Buffer): CdnFile {
  const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  return { integrity, size: content.length, brotli: brotliCompressSync(content).length };
}
