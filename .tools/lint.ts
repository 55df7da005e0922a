import { mustRun, timed } from './lib/run.js';

// npm run lint. lit-analyzer checks what ESLint can’t: the types of what templates put into attributes and properties. Its knowledge of CSS ends
// in 2022 (no container-type, no color-scheme), so that part is left out. So are missing imports: it sees none that come late.
await timed('ESLint', () => mustRun('eslint --config .config/eslint.config.js --max-warnings 0 src stories demo test bench .tools .storybook vite.config.ts --no-error-on-unmatched-pattern'));
await timed('lit-analyzer', () => mustRun('lit-analyzer "src/**/*.ts" --strict --rules.no-invalid-css off --rules.no-missing-import off --maxWarnings 0'));
