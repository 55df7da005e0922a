import { defineConfig, type UserConfig } from 'vite';
import { standIns, minifyTemplates } from './.tools/lib/page-bundle.js';
import { elementNames } from './.tools/lib/repository.js';

// Baseline widely available: an older browser can't parse the file, and the page keeps each element's fallback content.
const TARGET = 'es2022';

// `vite build`                     → dist/**/*.js      one ES module a source file, dependencies left to the consumer
// `vite build --mode cdn`          → dist/cdn/infolab-widgets.iife.js   one classic script, everything inside, registers all tags
// `vite build --mode cdn:<name>`   → dist/cdn/<name>.js   one self-contained ES module that registers one tag
export default defineConfig(({ mode }) => {
  if (mode === 'cdn') return allInOne();
  return mode.startsWith('cdn:') ? standalone(mode.slice('cdn:'.length)) : modules();
});

function modules(): UserConfig {
  const perElement = elementNames().flatMap((name) => [name, `${name}.define`].map((file) => `elements/${name}/${file}`));
  const entry = Object.fromEntries(['index', 'define', ...perElement].map((path) => [path, `src/${path}.ts`]));
  return {
    publicDir: false,
    build: {
      target: TARGET,
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^@lit\//, /^d3-/, /^zod(\/|$)/],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  };
}

function allInOne(): UserConfig {
  return bundle({ entry: 'src/embed/page-script.ts', file: 'infolab-widgets.iife.js', format: 'iife' });
}

/** `base` is no element: it measures what the first one costs before its own code. */
function standalone(name: string): UserConfig {
  const entry = name === 'base' ? '.tools/base-probe.ts' : `src/elements/${name}/${name}.define.ts`;
  return bundle({ entry, file: `${name}.js`, format: 'es' });
}

function bundle({ entry, file, format }: { entry: string; file: string; format: 'iife' | 'es' }): UserConfig {
  return {
    publicDir: false,
    resolve: { alias: standIns },
    plugins: [minifyTemplates()],
    build: {
      target: TARGET,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      sourcemap: true,
      minify: true,
      reportCompressedSize: false,
      lib: { entry, formats: [format], name: 'InfolabWidgets', fileName: () => file },
      // an ES library keeps its blanks and comments unless the output itself is told to drop them
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  };
}
