import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** Where each engine's program is; an engine that is not there is left out. */
export type Browsers = Partial<Record<Engine, string>>;

const APT_PACKAGES: Record<Engine, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const find: Record<Engine, () => string | undefined> = {
  chromium: () => firstThere([process.env['CHROME_PATH'], process.env['PUPPETEER_EXECUTABLE_PATH']]) ?? onPath(CHROMIUM_NAMES) ?? firstThere(chromiumPlaces()),
  firefox: () => firstThere([process.env['FIREFOX_PATH']]) ?? onPath(['firefox-esr', 'firefox']) ?? firstThere(firefoxPlaces()),
  webkit: findMiniBrowser,
};

/**
 * The engines to test in: `BROWSERS=chromium,webkit`, `BROWSERS=all`, or Chromium alone. In CI all are wished for, but only Chromium
 * is indispensable unless BROWSERS asks for the others by name.
 */
export function wishedEngines(env = process.env): { engines: readonly Engine[]; required: readonly Engine[] } {
  const wish = env['BROWSERS'];
  if (!wish) return { engines: env['CI'] ? ENGINES : ['chromium'], required: ['chromium'] };
  if (wish === 'all') return { engines: ENGINES, required: ENGINES };
  const engines = wish.split(',').map((name) => {
    const engine = ENGINES.find((one) => one === name.trim());
    if (!engine) throw new Error(`BROWSERS: "${name}" is not one of ${ENGINES.join(', ')}, all`);
    return engine;
  });
  return { engines, required: engines };
}

/**
 * Finds the engines' programs: environment variables first, then the path and the usual places. As root on Debian, what is missing is
 * installed with apt-get (`NO_BROWSER_INSTALL=1` forbids it). Throws when a required one is still missing, and says what to do.
 */
export function findBrowsers({ engines, required } = wishedEngines()): Browsers {
  const missing = engines.filter((engine) => !find[engine]());
  if (missing.length && canInstall()) install(missing.flatMap((engine) => APT_PACKAGES[engine]));
  const found = engines.map((engine) => [engine, find[engine]()] as const).filter(([, path]) => path);
  const lost = engines.filter((engine) => !found.some(([one]) => one === engine));
  const fatal = lost.filter((engine) => required.includes(engine));
  if (fatal.length) throw new Error(`no ${fatal.join(', no ')} found. ${remedy(fatal)}`);
  if (lost.length) console.warn(`NOT TESTED in ${lost.join(', ')}: not found. ${remedy(lost)}`);
  return Object.fromEntries(found);
}

const remedy = (engines: readonly Engine[]): string =>
  `Set CHROME_PATH or FIREFOX_PATH, or install: sudo apt-get install ${engines.flatMap((engine) => APT_PACKAGES[engine]).join(' ')}`;

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && process.env['NO_BROWSER_INSTALL'] !== '1';

function install(packages: readonly string[]): void {
  // without any font the pages have no text to measure
  const wanted = [...packages, 'fonts-dejavu-core'];
  console.warn(`installing ${wanted.join(' ')} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...wanted]]) {
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...step], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

const CHROMIUM_NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'];

const windowsFolders = (): string[] =>
  [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined);

const chromiumPlaces = (): string[] => [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...windowsFolders().flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
];

const firefoxPlaces = (): string[] => [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...windowsFolders().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
];

/** WebKitGTK's test browser, which needs its driver and a display (a virtual one will do). */
function findMiniBrowser(): string | undefined {
  const hasDisplay = !!process.env['DISPLAY'] || !!onPath(['Xvfb']);
  if (!onPath(['WebKitWebDriver']) || !hasDisplay) return undefined;
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'].filter((folder) => existsSync(folder));
  const programs = folders.flatMap((folder) =>
    readdirSync(folder).filter((name) => /^webkit2?gtk-/.test(name)).map((name) => join(folder, name, 'MiniBrowser')),
  );
  return firstThere(programs);
}

const firstThere = (paths: readonly (string | undefined)[]): string | undefined => paths.find((path) => path && existsSync(path));

const onPath = (names: readonly string[]): string | undefined =>
  firstThere(names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))));
