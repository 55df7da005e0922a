#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { run } from './run.js';

// the code is set, not exited with: what is still being written goes out first
process.exitCode = await run(process.argv.slice(2), {
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
  read: readFile,
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
