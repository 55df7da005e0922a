/** What a desk's last sheet had, by question id. */
export type Remembered = Readonly<Record<string, string | boolean | readonly string[]>>;

const PREFIX = 'ij-remembered:';

/** Keeps what the next sheet of the same desk may propose; nothing to keep leaves nothing behind. Call it only because somebody sent a sheet. */
export function remember(key: string, values: Remembered): void {
  try {
    if (Object.keys(values).length) localStorage.setItem(PREFIX + key, JSON.stringify(values));
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // refused or full: the next sheet begins empty
  }
}

/** What was kept; what is there of another shape is left out, since any script of the site may have written it. Never throws, never writes. */
export function recall(key: string): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? '{}');
    const pairs = typeof kept === 'object' && kept !== null ? Object.entries(kept as Record<string, unknown>) : [];
    return Object.fromEntries(pairs.filter((pair): pair is [string, string | boolean | string[]] => isPlain(pair[1])));
  } catch {
    return {};
  }
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
