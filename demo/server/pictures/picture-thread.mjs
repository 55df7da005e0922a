// threads don't have what reads TypeScript from the process that starts them
import { register } from 'tsx/esm/api';

register();
await import('./picture.worker.ts');
