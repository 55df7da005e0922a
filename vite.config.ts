import { defineConfig, type UserConfig } from 'vite';
import { gatherEntry, leaveOut, minifyTemplates, shareLitPolicy, standIns } from './.tools/lib/page-bundle.js';
import { elementNames, PAGE_SCRIPTS } from './.tools/lib/repository.js';

// Baseline widely available: an older browser can't parse the file, and the page keeps each element's fallback content.
const TARGET = 'es2022';

// `vite build`                     → dist/**/*.js      one ES module a source file, dependencies left to the consumer
// `vite build --mode cdn`          → dist/cdn/infolab-widgets.iife.js   one classic script, everything inside, registers all tags
// `vite build --mode loader`       → dist/cdn/loader.js   the classic script that brings the others when they are needed; so are `frame` and `frames`
// `vite build --mode cdn:<name>`   → dist/cdn/<name>.js   one self-contained ES module that registers one tag; `importers` registers none
export default defineConfig(({ mode }) => {
  if (mode === 'cdn') return allInOne();
  if (PAGE_SCRIPTS.includes(mode)) return bundle({ entry: `src/embed/${mode}.ts`, file: `${mode}.js`, format: 'iife' });
  return mode.startsWith('cdn:') ? standalone(mode.slice('cdn:'.length)) : modules();
});

function modules(): UserConfig {
  const perElement = elementNames().flatMap((name) => [name, `${name}.define`].map((file) => `elements/${name}/${file}`));
  const entry = Object.fromEntries(['index', 'define', 'importers/index', 'pictures/index', 'elements/parcours/analysis', 'elements/parcours/analysis.worker', 'command/infolab-widgets', ...perElement].map((path) => [path, `src/${path}.ts`]));
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
        external: [/^lit(\/|$)/, /^@lit\//, /^d3-/, /^zod(\/|$)/, /^lean-qr(\/|$)/, 'fflate', '@rgrove/parse-xml', '@resvg/resvg-js', /^node:/],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  };
}

/** The communes of a region, the names of jobs: no script that has everything has them; they stand beside the element that asks for them. */
const LARGE = { 'agenda-map': /\/gazetteer\/(region-\w+)\.js$/, 'intake-form': /\/(dream-suggestions)\.js$/ };

/** Elements that start one; the script that has everything inside does without. */
const WITH_WORKER = ['parcours.js'];

function allInOne(): UserConfig {
  return bundle({ entry: 'src/embed/page-script.ts', file: 'infolab-widgets.iife.js', format: 'iife' });
}

/** No elements: `base` measures what the first one costs before its own code; `importers` is loaded by a page that prepares forms; a worker shares nothing with its page. */
const OTHERS: Readonly<Record<string, string>> = {
  base: '.tools/base-probe.ts',
  importers: 'src/importers/index.ts',
  'parcours/analysis.worker': 'src/elements/parcours/analysis.worker.ts',
};

function standalone(name: string): UserConfig {
  const entry = OTHERS[name] ?? `src/elements/${name}/${name}.define.ts`;
  return bundle({ entry, file: `${name}.js`, format: 'es' });
}

/** What other parts build on is in one file with all that it reaches: what reads paths; what stands around a picture of dreams. */
const BUILT_ON: Readonly<Record<string, string>> = { parcours: 'paths.part', 'dream-jobs': 'late.part' };
/** Small things that all views need are in the element's own file: each would be a request more. */
const SMALL: Readonly<Record<string, RegExp>> = { parcours: /\/(view-cursor|legend\.template|shown-groups|part-words|pictures\.styles|adopt-part-styles|forced-looks|flow-axis\.model|flow-ribbons\.model|keep)\.ts$/ };

function bundle({ entry, file, format }: { entry: string; file: string; format: 'iife' | 'es' }): UserConfig {
  const name = file.replace(/\.js$/, '');
  const base = BUILT_ON[name];
  const own = gatherEntry(base === undefined ? undefined : new RegExp(`/${name}/${base.replace('.', '[.]')}[.]ts$`));
  return {
    publicDir: false,
    resolve: { alias: standIns },
    plugins: [minifyTemplates(), own.plugin, ...(WITH_WORKER.includes(file) ? [shareLitPolicy()] : []), ...(format === 'iife' ? [leaveOut(LARGE)] : [])],
    build: {
      target: TARGET,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      sourcemap: true,
      minify: true,
      reportCompressedSize: false,
      lib: { entry, formats: [format], name: 'InfolabWidgets', fileName: () => file },
      rolldownOptions: {
        // what the other files share stays in the element's own
        preserveEntrySignatures: 'allow-extension',
        // a classic script does not know its own address: it starts no worker
        ...(format === 'iife' && { transform: { define: { 'import.meta': '{}' } } }),
        // an ES library keeps its blanks and comments unless the output itself is told to drop them
        output: {
          minify: true,
          comments: false,
          // what few pages need stays in files of its own beside the element's; the classic script has everything inside
          ...(format === 'es' ? { chunkFileNames: `${name}/[name].js`, codeSplitting: { groups: [{ name, test: (id: string) => own.has(id) || !!SMALL[name]?.test(id) }, { name: base ?? 'shared', test: own.hasAlso }] } } : { codeSplitting: false }),
        },
      },
    },
  };
}
