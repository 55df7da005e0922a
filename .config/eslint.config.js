import * as litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wcPlugin from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { arrayIteratorsRule } from './eslint/array-iterators.js';
import { BLOCKED_STYLES, CLIENT_ONLY, HOSTILE_PAGES, MARKUP_READS, SINKS, STYLE_HABITS, TEST_HABITS } from './eslint/bans.js';
import { roomsRule } from './eslint/rooms.js';

const lit = litPlugin.default ?? litPlugin;
const wc = wcPlugin.default ?? wcPlugin;
const root = new URL('..', import.meta.url).pathname;
const ours = { rules: { rooms: roomsRule, 'array-iterators': arrayIteratorsRule } };

const TEMPLATES = ['src/**/*.ts', 'stories/**/*.ts'];
const TYPESCRIPT = ['{src,stories,demo,test,bench,.tools,.storybook}/**/*.ts', 'vite.config.ts'];
const banned = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

export default tseslint.config(
  { ignores: ['dist/**', 'storybook-static/**', 'node_modules/**', '**/*.d.ts', 'demo/site/**/*.js', 'bench/pages/!(*-ours).ts', 'bench/jobs/**', 'bench/search/**'] }, // bench/pages: other libraries, installed apart
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { ij: ours },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-debugger': 'error',
      'no-unreachable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // reports assertions that the compiler needs, those that add an optional member for instance
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // a lone `${value}` of an object is caught; numbers and booleans in a text are fine
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      ...banned(SINKS),
    },
  },
  {
    files: TEMPLATES,
    extends: [wc.configs['flat/recommended'], lit.configs['flat/recommended'], litA11y.configs['flat/recommended'] ?? litA11y.configs.recommended],
    // WebKit forgets that a list without bullets is a list, unless its role is written out
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: { 'ij/array-iterators': 'error', ...banned(SINKS, MARKUP_READS, BLOCKED_STYLES, HOSTILE_PAGES, STYLE_HABITS) },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'ij/rooms': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': ['error', ...CLIENT_ONLY.map((name) => ({ name, message: 'only src/client talks to the network and to storage' }))],
      'no-restricted-properties': ['error', ...CLIENT_ONLY.flatMap((property) => ['window', 'globalThis', 'self'].map((object) => ({ object, property })))],
      'lit/no-template-map': 'off', // `map` is the shape of our templates
      'lit/no-classfield-shadowing': 'off', // decorators are the old ones, whose fields are not defined over the accessors
    },
  },
  { files: ['src/client/**/*.ts'], rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      ...banned(SINKS, TEST_HABITS),
      // chai's assertions are properties, node:test's `it` returns a promise nobody needs, and fixtures are JSON of any shape
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite'] }] }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
);
