interface Readable {
  all(...parameters: unknown[]): unknown[];
}

/** The first row, or undefined. Not `.get()`: the driver adds a `_metadata` column of its own to that one. */
export function firstRow<Row>(statement: Readable, ...parameters: unknown[]): Row | undefined {
  return statement.all(...parameters)[0] as Row | undefined;
}
