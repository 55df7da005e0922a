import { isRecord } from './json.js';
import type { PlaceInSource } from './report.js';

/** A source has an end: what stands after this many values counts as standing at its end. */
const MOST_VALUES = 200_000;
const DEEPEST = 100;

/** Places of a parsed JSON document, in the order it was written. A path that is not in it (a setting left out) stands where its nearest parent does. */
export function placesInJson(json: unknown): PlaceInSource {
  const places = new Map<string, number>();
  const visit = (value: unknown, path: string, depth: number): void => {
    if (places.size >= MOST_VALUES || depth > DEEPEST) return;
    places.set(path, places.size);
    if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[${i}]`, depth + 1));
    else if (isRecord(value)) for (const [key, item] of Object.entries(value)) visit(item, path ? `${path}.${key}` : key, depth + 1);
  };
  visit(json, '', 0);
  return (path) => {
    let nearest = path;
    while (nearest && !places.has(nearest)) nearest = nearest.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$|.$/u, '');
    return places.get(nearest);
  };
}

const SHEETS = ['settings', 'survey', 'choices'];
const MOST_COLUMNS = 1_000_000;

/** Places of cells: `survey!D5` by sheet, row, column. A whole row stands before its cells, a whole sheet before its rows. */
export function placeInWorkbook(path: string): number | undefined {
  const [sheet = '', cell = ''] = path.split('!');
  const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const index = SHEETS.indexOf(sheet);
  return index < 0 ? undefined : (index * 100_000 + Number(row)) * MOST_COLUMNS + column;
}
