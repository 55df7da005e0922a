import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const LENGTH = 32;

/** The key of this endpoint: read from its file, or made now and written there for its owner alone. Without a file it lasts as long as the process. */
export function readSecret(file: string | undefined): Uint8Array {
  if (file === undefined) return randomBytes(LENGTH);
  // `wx`: of two processes that start together, one makes the key, the other reads it
  try {
    writeFileSync(file, randomBytes(LENGTH), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const secret = readFileSync(file);
  if (secret.length !== LENGTH) throw new Error(`${file} is not a key of ${LENGTH} bytes: put the right one back, or follow-up codes already given are lost`);
  return secret;
}
