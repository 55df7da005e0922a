import { writeSync } from 'node:fs';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { closingLine, type Counts } from '../test/counts.js';

/** Ends the output with `N passed, N failed`, alone on the last line. Every test counts once an engine; a skipped one counts as failed. */
export function closingLineReporter(): Reporter {
  let line = '';
  // the other reporters' output is buffered and would come after anything written from `stop`
  process.once('exit', () => void (line && writeSync(1, `\n${line}\n`)));
  return {
    onTestRunFinished({ sessions }) {
      const all = sessions.map((session) => countSession(session));
      line = closingLine({ passed: sum(all, 'passed'), failed: sum(all, 'failed') });
    },
  };
}

const sum = (all: readonly Counts[], key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);

/** A file that could not be imported, crashed or timed out has no failed test of its own: it counts as one. */
function countSession({ passed, testResults }: TestSession): Counts {
  const counts = testResults ? countSuite(testResults) : { passed: 0, failed: 0 };
  return passed || counts.failed ? counts : { ...counts, failed: 1 };
}

function countSuite({ tests, suites }: TestSuiteResult): Counts {
  const own = tests.filter((test) => test.passed && !test.skipped).length;
  const inner = suites.map((suite) => countSuite(suite));
  return { passed: own + sum(inner, 'passed'), failed: tests.length - own + sum(inner, 'failed') };
}
