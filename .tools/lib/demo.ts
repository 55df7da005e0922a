import { build } from 'vite';
import { inRepository } from './repository.js';

/** Builds the scripts that pages of the demo have of their own: `dist/demo/author.js`, `configurator.js`, and what they load at use. Not published. */
export async function buildDemo(): Promise<void> {
  await build({
    configFile: false,
    root: inRepository(),
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: inRepository('dist/demo'),
      emptyOutDir: true,
      sourcemap: true,
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: { author: inRepository('demo/site/auteur/author.ts'), configurator: inRepository('demo/site/integrer/configurator.ts') }, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true, comments: false, chunkFileNames: 'parts/[name].js' } },
    },
  });
}
