import type { TestRunnerConfig } from '@web/test-runner';

/** A step of the test server: looks at a request before the files are served, and at the answer after. */
export type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
