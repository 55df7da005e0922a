import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { build } from 'vite';
import { elementNames, filesUnder, inRepository, PAGE_SCRIPTS } from './repository.js';

const FOLDER = inRepository('dist/cdn');

/** What a page needs to load a file safely, and what a person wants to know before. Sizes in bytes. */
interface CdnFile {
  readonly integrity: string;
  readonly size: number;
  readonly brotli: number;
}

/** Builds the files for `<script src>` and their manifest. The modes are told in vite.config.ts. */
export async function buildCdn(): Promise<void> {
  const modes = ['cdn', ...PAGE_SCRIPTS, ...[...elementNames(), 'importers', 'base', 'parcours/analysis.worker'].map((name) => `cdn:${name}`)];
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
  await copyFile(inRepository('src/embed/page.css'), `${FOLDER}/page.css`);
  await writeManifest();
}

const scripts = (): string[] => filesUnder(FOLDER).filter((path) => path.endsWith('.js'));

/** Chosen by what brotli makes of the result; comparisons written the same way round repeat better. */
const COMPRESS = { passes: 6, unsafe_arrows: true, keep_fargs: false, lhs_constants: false };

/**
 * Names of properties that no page, document or other library uses: handlers between our own functions, sizes in pictures, and what Lit calls of its
 * own classes (each file has its own Lit, and nobody extends a class of these files). They may be shortened.
 */
const OURS = /^on[A-Z]\w*$|Px$|^(absence|whenAborted|isSlow|staleTime|loadedAtMs|loadingDelayMs|labelSide|strips|stripX|stripY|withTable|viewBoxOf|retries|isTrusted|revalidate|isSending|isOptional|describedBy|isOn|renderQuestion|startTimer|broadcast|isAlone|isFresh|isOnlyInMemory|giveBack|answerTo|isAtStart|isEndless|hasReview|shownHeading|contactEndpoint|titleLevel|hasOptions|readers|pipes|isShared|obstacle|byId|dependents|renderBody|renderValue|defaultHeading|emptyText|threshold|ownLang|ambient|announcer|sayNow|parsedWith|readDocument|patienceMs|nowMs|backoffMs|sheet|isHolding|holds|reveal|derive|documentKey|fetchDocument|isDirectory|startMs|endMs|fromMs|toMs|occurrence|categoryLabels|distanceM|isPlace|isAllDay|isDone|isFree|isAccessible|relaxations|isByDistance|isKnown|distanceTo|isAsking|hasPoints|hasHours|countText|needOpening|openKey|distanceWords|needSearch|searching|withNear|renderMore|readFirst|readRest|readNext|renderQuietly|getPropertyOptions|getPropertyDescriptor|createProperty|elementStyles|finalizeStyles|isUpdatePending|shadowRootOptions|renderOptions|fromAttribute|toAttribute|useDefault|converter|scheduleUpdate|performUpdate|willUpdate|firstUpdated|shouldUpdate|enableUpdating|hostConnected|hostDisconnected|hostUpdate|hostUpdated|attribute|reflect|hasChanged|hasUpdated|renderRoot|renderBefore|createRenderRoot|addController|removeController|expected|isInOrder|needAddress|layOut|isRest|strings|where|isOnline|indexed|occurrences|failedSource|sourceNotes|chooseView|forEachPart|isLimit|isRepeated|readPage|isSplit|isDeclared|isOddUpdate|secrecy|rankedCount|isTold)$/;

/**
 * Chromium compiles all functions of such a file beside the main thread while it arrives, not one after the other as each is first called: the first
 * form of a page is drawn with 30 % less work, a fifth sooner on a slow machine (bench/README.md). For other browsers it is a remark. A `late.part.js` is asked
 * for with its element and called in the first picture: the same goes for it.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad\n';

/**
 * What the files of one element share keeps inside the name that the others ask for: a list of two names each, in no order, is what brotli can do least
 * with (0.1 kB of the agenda). Two-letter words of the language itself can't be names. The first letters are left to the arguments of functions, which read alike everywhere. The bundler writes the list last,
 * `export{_t as f,us as g}`; terser takes names it must give as of an earlier file.
 */
function sharedNames(code: string): Record<string, string> {
  const [, list = ''] = /export\s*\{([^{}]*)\};?\s*(?:\/\/.*\s*)?$/.exec(code) ?? [];
  const pairs = list.split(',').map((one) => one.trim().split(' as '));
  return Object.fromEntries(pairs.flatMap(([inside = '', outside = '']) => (/^(..|[f-zA-Z$_])$/.test(outside) && !/^(do|if|in)$/.test(outside) ? [[`$${inside}`, outside]] : [])));
}

const isClassic = (file: string): boolean => file.includes('.iife.') || PAGE_SCRIPTS.includes(basename(file, '.js'));

/** A second minifier: what it finds after the bundler's own is worth 0.5 kB brotli an element. */
async function squeeze(file: string, names: object): Promise<void> {
  const source = readFileSync(file, 'utf8');
  const nameCache = { ...names, vars: { props: sharedNames(source) } };
  // the bundler's own helper has no source to map to
  const sourceMap = existsSync(`${file}.map`) && { content: readFileSync(`${file}.map`, 'utf8'), url: `${basename(file)}.map` };
  const { code = '', map: mapped } = await minify(source, { module: !isClassic(file), ecma: 2020, compress: COMPRESS, mangle: { properties: { regex: OURS } }, nameCache, sourceMap });
  await minify(code, { module: true, compress: false, mangle: false }); // throws where names that were chosen for it are no names
  const isElement = elementNames().includes(basename(file, '.js'));
  const isAhead = isElement || basename(file) === 'late.part.js';
  await writeFile(file, isAhead ? COMPILE_AHEAD + code : code);
  // one line more before all others is an empty group in front of the mappings
  if (typeof mapped === 'string') await writeFile(`${file}.map`, isAhead ? mapped.replace('"mappings":"', '"mappings":";') : mapped);
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
