import { readdirSync, readFileSync } from 'node:fs';

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** What a database does to be brought up to date, in one transaction that no other process is in. */
export interface MigrationSteps {
  readonly version: () => Promise<number>;
  readonly apply: (sql: string) => Promise<unknown>;
  readonly keep: (version: number) => Promise<unknown>;
}

const NAME = /^(\d{3})-[\w-]+\.sql$/;

/** Applies the numbered files that this database hasn't seen, in order. */
export async function migrate(folder: URL, { version, apply, keep }: MigrationSteps): Promise<void> {
  const migrations = readMigrations(folder);
  const done = await version();
  for (const { number, name, sql } of migrations.filter((one) => one.number > done)) {
    try {
      await apply(sql);
    } catch (cause) {
      throw new Error(`migration ${name} failed`, { cause });
    }
    await keep(number);
  }
}

function readMigrations(folder: URL): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return files.map((name, i) => {
    const number = Number(NAME.exec(name)?.[1]);
    if (number !== i + 1) throw new Error(`migration ${name} is out of order: expected number ${i + 1}, as in 001-name.sql`);
    return { number, name, sql: readFileSync(new URL(name, folder), 'utf8') };
  });
}
