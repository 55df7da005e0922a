import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { minifyTemplates, standIns } from '../.tools/lib/page-bundle.js';

/** A page of `pages/` as a webmaster would publish it: name → content of each script, style sheet and whatever these load. */
export interface Bundle {
  readonly page: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly entry: string;
  readonly styles: readonly string[];
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Built for production, minified, pictures and fonts left in files of their own. */
export async function bundle(page: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    root: at('.'),
    base: `/${page}/`,
    mode: 'production',
    logLevel: 'silent',
    publicDir: false,
    resolve: { alias: page.endsWith('-ours') ? standIns : [] }, // other libraries call more of d3
    plugins: [minifyTemplates()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: at(`pages/${page}.ts`) },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const files = new Map(outputs.map((file) => [file.fileName, 'code' in file ? file.code : file.source]));
  const entry = outputs.find((file) => 'isEntry' in file && file.isEntry)?.fileName;
  if (entry === undefined) throw new Error('the bundler made no script');
  return { page, files, entry, styles: [...files.keys()].filter((name) => name.endsWith('.css')) };
}
