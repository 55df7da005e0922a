// builds dream-jobs alone, into dist/cdn, same pipeline as cdn.ts
import { build } from 'vite';
import { minify } from 'terser';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
process.chdir('/work/main');
const mode = 'cdn:' + (process.env.EL ?? 'dream-jobs');
await build({ configFile: 'vite.config.ts', root: '/work/main', mode, logLevel: 'error', build: { outDir: '/tmp/fj/out' } });
const f = `/tmp/fj/out/${mode.slice(4)}.js`;
const raw = readFileSync(f, 'utf8'); writeFileSync('/tmp/fj/raw.js', raw);
const { code = '', map } = await minify(raw, { module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, sourceMap: { content: readFileSync(f + '.map', 'utf8'), url: 'dream-jobs.js.map' } } as never);
writeFileSync(f, code); writeFileSync(f + '.map', String(map));
console.log(Buffer.byteLength(code), brotliCompressSync(Buffer.from(code)).length);
