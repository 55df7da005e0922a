import { inRepository } from '../lib/repository.js';
import { writeDocs } from './docs.js';

// npm run contract
await writeDocs(inRepository('docs/contract.md'));
