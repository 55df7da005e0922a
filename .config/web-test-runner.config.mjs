import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findBrowsers } from '../.tools/browsers/find-browsers.js';
import { webkitGtkLauncher } from '../.tools/browsers/webkitgtk-launcher.js';
import { closingLineReporter } from '../.tools/wtr/closing-line-reporter.js';
import { contentPolicyMiddleware } from '../.tools/wtr/content-policy.js';
import { emulateMediaPlugin } from '../.tools/wtr/emulate-media-plugin.js';
import { endpointMiddleware } from '../.tools/wtr/endpoint.js';
import { pressTabsPlugin } from '../.tools/wtr/press-tabs-plugin.js';
import { scriptedMiddleware } from '../.tools/wtr/scripted.js';

const inRepository = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { chromium, firefox, webkit } = findBrowsers();
// Chromium refuses to run as root, as containers do, inside its own sandbox
const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
// Firefox's panel of downloads takes the keyboard from the page, for good: Tab leads nowhere in the tests that follow
const extraPrefsFirefox = { 'browser.download.alwaysOpenPanel': false, 'browser.download.folderList': 2, 'browser.download.dir': tmpdir() };

export default {
  rootDir: inRepository('.'),
  files: inRepository('test/**/*.browser.test.ts'),
  nodeResolve: true,
  concurrentBrowsers: 3,
  testsFinishTimeout: 400_000,
  testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(process.env.CI), forbidPending: true } },
  middleware: [contentPolicyMiddleware, endpointMiddleware, scriptedMiddleware],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inRepository('tsconfig.json') }), emulateMediaPlugin(), pressTabsPlugin()],
  reporters: [defaultReporter({ reportTestProgress: false }), closingLineReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  browsers: [
    chromium && chromeLauncher({ launchOptions: { executablePath: chromium, args: chromiumArguments } }),
    firefox && chromeLauncher({ puppeteer: puppeteerCore, launchOptions: { browser: 'firefox', executablePath: firefox, extraPrefsFirefox } }),
    webkit && webkitGtkLauncher(webkit),
  ].filter(Boolean),
};
