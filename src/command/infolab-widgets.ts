#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { run } from './run.js';

// the code is set, not exited with: what is still being written goes out first
process.exitCode = await run(process.argv.slice(2), {
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
  read: readFile,
  write: (path, content) => writeFile(path, content),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
});
