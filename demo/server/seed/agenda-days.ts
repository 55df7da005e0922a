const DAY_MS = 86_400_000;

/** Days around a first one, `YYYY-MM-DD`, so that an invented agenda always lies ahead. */
export interface SeedDays {
  readonly first: string;
  /** the day so many days after the first one */
  readonly after: (days: number) => string;
  /** a weekday (1: Monday … 7: Sunday) of a week: 0 is the first that begins after the first day, −1 the one before */
  readonly on: (week: number, weekday: number) => string;
}

export function seedDays(first: string): SeedDays {
  const firstMs = Date.parse(`${first}T00:00Z`);
  const after = (days: number): string => new Date(firstMs + days * DAY_MS).toISOString().slice(0, 10);
  const toMonday = (8 - new Date(firstMs).getUTCDay()) % 7 || 7;
  return { first, after, on: (week, weekday) => after(toMonday + 7 * week + weekday - 1) };
}
