import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { FORMS_FOLDER } from './app.js';

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly databaseFile: string;
  readonly formsFolder: string;
  readonly minCount: number;
  readonly releaseBatch: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DATA_FOLDER = fileURLToPath(new URL('../.data', import.meta.url));

/** Reads HOST, PORT, DATA_DIR, FORMS_DIR, MIN_COUNT and RELEASE_BATCH. Throws, naming the variable, when one makes no sense. */
export function readSettings(environment: Environment): Settings {
  const dataFolder = environment['DATA_DIR'] || DATA_FOLDER;
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: readInteger(environment, 'PORT', { fallback: 4173, min: 0, max: 65_535 }),
    databaseFile: dataFolder === ':memory:' ? dataFolder : join(dataFolder, 'demo.db'),
    formsFolder: environment['FORMS_DIR'] || FORMS_FOLDER,
    minCount: readInteger(environment, 'MIN_COUNT', { fallback: 5, min: 1, max: 1_000 }),
    releaseBatch: readInteger(environment, 'RELEASE_BATCH', { fallback: 1, min: 1, max: 10_000 }),
  };
}

interface Range {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

function readInteger(environment: Environment, name: string, { fallback, min, max }: Range): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`${name} is "${text}": expected a whole number from ${min} to ${max}`);
}
