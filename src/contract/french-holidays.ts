/** The eleven public holidays of France (Code du travail, L3133-1). Alsace-Moselle and overseas have more, which are not here. */

const DAY_MS = 86_400_000;
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Days of Easter, Gregorian: Meeus, Jones and Butcher. Midnight, ms as UTC. */
export function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return Date.UTC(year, 2, h + l - 7 * m + 22);
}

/** `day`: midnight, ms as UTC. Easter Monday, Ascension and Whit Monday move with Easter. */
export function isFrenchHoliday(day: number): boolean {
  const date = new Date(day);
  const afterEaster = (day - easter(date.getUTCFullYear())) / DAY_MS;
  return FIXED.includes(date.toISOString().slice(5, 10)) || [1, 39, 50].includes(afterEaster);
}
