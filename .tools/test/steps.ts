export interface Step {
  readonly name: string;
  readonly what: string;
  readonly command: string;
  /** steps that must have passed before, when they are run at all */
  readonly needs?: readonly string[];
  /** prints counts of its own; any other step counts as one */
  readonly counts?: boolean;
  /** takes both processors, or measures time: nothing runs beside it */
  readonly alone?: boolean;
}

// In an order in which two lanes come out about even. `fresh` stands before `build`, which writes the same files.
export const steps: readonly Step[] = [
  { name: 'typecheck', what: 'the compiler, over everything', command: 'npm run --silent typecheck' },
  { name: 'fresh', what: 'generated files are what the source says', command: 'npm run --silent fresh' },
  { name: 'lint', what: 'ESLint with the laws of the house, lit-analyzer', command: 'npm run --silent lint' },
  { name: 'build', what: 'everything that is published', command: 'npm run --silent build', needs: ['fresh'] },
  { name: 'size', what: 'brotli budgets', command: 'npm run --silent size', needs: ['build'] },
  { name: 'pack', what: 'the package as its consumers see it', command: 'npm run --silent pack:check', needs: ['build'] },
  { name: 'storybook', what: 'Storybook builds', command: 'npm run --silent build:storybook', needs: ['fresh'] },
  { name: 'node', what: 'tests that need no browser', command: 'npm run --silent test:node', counts: true },
  { name: 'stories', what: 'every story renders and passes axe', command: 'npm run --silent test:stories', needs: ['storybook'], counts: true },
  { name: 'e2e', what: 'the demo from end to end', command: 'npm run --silent test:e2e', needs: ['build'], counts: true },
  { name: 'browser', what: 'tests in real browsers', command: 'npm run --silent test:browser', needs: ['build'], counts: true, alone: true },
];
