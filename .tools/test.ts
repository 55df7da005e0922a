import { parseArgs } from 'node:util';
import { findBrowsers, wishedEngines } from './browsers/find-browsers.js';
import { closingLine } from './test/counts.js';
import { runSteps } from './test/schedule.js';
import { steps } from './test/steps.js';

// npm test: every check there is. `npm test -- --only lint,browser` runs some; `--list` tells their names.
const { values } = parseArgs({ options: { only: { type: 'string' }, list: { type: 'boolean', default: false } } });

if (values.list) {
  for (const { name, what } of steps) console.log(`${name.padEnd(10)} ${what}`);
} else {
  const wished = values.only?.split(',');
  const unknown = wished?.filter((name) => !steps.some((step) => step.name === name)) ?? [];
  if (unknown.length) throw new Error(`no such step: ${unknown.join(', ')} (npm test -- --list)`);
  process.exitCode = await testAll(wished ? steps.filter(({ name }) => wished.includes(name)) : steps);
}

/** Runs the steps and prints the sum, alone on the last line. Returns the exit code. */
async function testAll(chosen: typeof steps): Promise<number> {
  const browsers = findBrowsers(wishedEngines()); // once, before the steps: two of them must not install at the same time
  const env = { ...(browsers.chromium && { CHROME_PATH: browsers.chromium }), ...(browsers.firefox && { FIREFOX_PATH: browsers.firefox }) };
  const results = await runSteps(chosen, env);
  const total = results.reduce((sum, { counts }) => ({ passed: sum.passed + counts.passed, failed: sum.failed + counts.failed }), { passed: 0, failed: 0 });
  console.log('\n' + results.map(({ name, counts, seconds }) => `${counts.failed ? '✗' : '✓'} ${name.padEnd(10)} ${closingLine(counts)} (${seconds.toFixed(0)} s)`).join('\n'));
  console.log(`\n${closingLine(total)}`);
  return total.failed || !total.passed ? 1 : 0;
}
