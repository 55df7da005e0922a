import { writeFileSync } from 'node:fs';
import { readCorpus } from './corpus.js';

// node --import tsx test/importers/freeze-corpus.ts: writes what the importers make of the corpus now. Read the difference before it is kept.
for (const { run, expected } of readCorpus()) writeFileSync(expected, `${JSON.stringify(run(), undefined, 1)}\n`);
