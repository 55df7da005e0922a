import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { firstRow, type Database } from './sql.js';

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

const MARK = 'follow-up-key';

/** Throws when codes of this database were stored under another key: by then they would be lost, or found in one process and not in the next. */
export async function requireSameKey(database: Database, secret: Uint8Array): Promise<void> {
  const mark = createHmac('sha256', secret).update(MARK).digest('hex');
  await database.run('INSERT INTO marks (name, mark) VALUES (?, ?) ON CONFLICT (name) DO NOTHING', MARK, mark);
  const kept = await firstRow<{ mark: string }>(database, 'SELECT mark FROM marks WHERE name = ?', MARK);
  if (kept?.mark !== mark) throw new Error('the key of follow-up codes is not the one that this database was begun with: put it back, or give up the codes with `npm run endpoint -- new-key`');
}

/** Codes that were given out are lost. */
export const forgetKey = (database: Database): Promise<number> => database.run('DELETE FROM marks WHERE name = ?', MARK);
