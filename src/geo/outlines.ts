import type { LonLat } from './mercator.js';

/** Outlines of départements that share their borders, as one text: what two have in common is there once. */
export interface OutlinesData {
  /** degrees of a step, and of the first corner */
  readonly scale: readonly [lon: number, lat: number];
  readonly origin: readonly [lon: number, lat: number];
  /** the lines, one after the other: how many corners, then each corner's distance to the one before, as characters (`encodeNumbers`) */
  readonly lines: string;
  /** `code region`, one after the other, in the order of the codes */
  readonly departements: string;
  /** of each: how many rings, and of each ring how many lines and which: 0 the next one, forwards; 3 the third last of those that were there before, backwards; -3 that forwards */
  readonly rings: string;
}

/** One border: a coast, or what two départements share. */
export interface Border {
  readonly corners: readonly LonLat[];
  /** on both sides of it are départements of one region */
  readonly isInner: boolean;
}

export interface Area {
  /** of the département */
  readonly code: string;
  /** of its region */
  readonly region: string;
  /** closed; holes too, which the even-odd rule leaves empty */
  readonly rings: readonly (readonly LonLat[])[];
}

export interface Outlines {
  readonly areas: readonly Area[];
  readonly borders: readonly Border[];
}

/** Printable, and none that a string would escape; the first half ends a number, the second goes on with what is left, less one, in halves. */
const DIGITS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const HALF = DIGITS.length / 2;

/** Whole numbers, small ones as one character. */
export const encodeNumbers = (numbers: readonly number[]): string => numbers.map((number) => encodeNumber(number < 0 ? -2 * number - 1 : 2 * number)).join('');

const encodeNumber = (value: number): string =>
  value < HALF ? (DIGITS[value] ?? '') : (DIGITS[HALF + (value % HALF)] ?? '') + encodeNumber(Math.floor(value / HALF) - 1);

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [value, factor] = [0, 1];
  for (const character of text) {
    const digit = DIGITS.indexOf(character);
    value += digit * factor;
    factor *= HALF;
    if (digit >= HALF) continue;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    [value, factor] = [0, 1];
  }
  return numbers;
}

export function decodeOutlines({ scale, origin, lines, departements, rings }: OutlinesData): Outlines {
  const borders = decodeLines(decodeNumbers(lines), scale, origin);
  const sides = borders.map((): string[] => []);
  const numbers = decodeNumbers(rings);
  let [at, seen] = [0, 0];
  const next = () => numbers[at++] ?? 0;
  const readLine = (region: string): readonly LonLat[] => {
    const back = next();
    const line = back ? seen - Math.abs(back) : seen++;
    sides[line]?.push(region);
    const corners = borders[line] ?? [];
    return back > 0 ? [...corners].reverse() : corners;
  };
  const areas = departements.split(';').map((text): Area => {
    const [code = '', region = ''] = text.split(' ');
    return { code, region, rings: repeat(next(), () => repeat(next(), () => readLine(region)).flatMap((corners, i) => corners.slice(i ? 1 : 0))) };
  });
  return { areas, borders: borders.map((corners, i) => ({ corners, isInner: sides[i]?.length === 2 && sides[i][0] === sides[i][1] })) };
}

const repeat = <T>(times: number, make: () => T): T[] => [...Array<undefined>(times)].map(make);

function decodeLines(numbers: readonly number[], scale: LonLat, origin: LonLat): LonLat[][] {
  const lines: LonLat[][] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at < numbers.length; ) {
    const length = numbers[at++] ?? 0;
    const line: LonLat[] = [];
    for (let i = 0; i < length; i += 1) {
      x += numbers[at++] ?? 0;
      y += numbers[at++] ?? 0;
      line.push([origin[0] + x * scale[0], origin[1] + y * scale[1]]);
    }
    lines.push(line);
  }
  return lines;
}
