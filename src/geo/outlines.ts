import { unproject, type LonLat, type WorldPx } from './mercator.js';

/** Outlines are told in whole px of this zoom, about 400 m in France: a map writes them down as they are. */
export const OUTLINE_ZOOM = 8;

/** Outlines of départements that share their borders, as one text: what two have in common is there once. */
export interface OutlinesData {
  /** the lines, one after the other: how many corners, then each corner's distance to the one before, as characters (`encodeNumbers`) */
  readonly lines: string;
  /** `code region`, one after the other, in the order of the codes */
  readonly departements: string;
  /** of each: how many rings, and of each ring how many lines and which: 0 the next one, forwards; 3 the third last of those that were there before, backwards; -3 that forwards */
  readonly rings: string;
}

/** One border: a coast, or what two départements share. */
export interface Border {
  /** its first corner and its last, in px of the world at `OUTLINE_ZOOM` */
  readonly start: WorldPx;
  readonly end: WorldPx;
  /** from each corner to the next: right, down, right, down, … */
  readonly steps: readonly number[];
  /** on both sides of it are départements of one region */
  readonly isInner: boolean;
}

export interface Area {
  /** of the département */
  readonly code: string;
  /** of its region */
  readonly region: string;
  /** closed; holes too, which the even-odd rule leaves empty: of each, its borders in turn, by their place; one that is followed backwards as the complement (`~`) of it */
  readonly rings: readonly (readonly number[])[];
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

/** by character code: this runs through the whole text, before the first picture */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let factor = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = VALUES[text.charCodeAt(at)] ?? 0;
    value += digit * factor;
    factor *= HALF;
    if (digit >= HALF) continue;
    numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
    value = 0;
    factor = 1;
  }
  return numbers;
}

export function decodeOutlines({ lines, departements, rings }: OutlinesData): Outlines {
  const borders = decodeLines(decodeNumbers(lines));
  const sides = borders.map((): string[] => []);
  const numbers = decodeNumbers(rings);
  let [at, seen] = [0, 0];
  const next = () => numbers[at++] ?? 0;
  const readLine = (region: string): number => {
    const back = next();
    const line = back ? seen - Math.abs(back) : seen++;
    sides[line]?.push(region);
    return back > 0 ? ~line : line;
  };
  const areas = departements.split(';').map((text): Area => {
    const [code = '', region = ''] = text.split(' ');
    return { code, region, rings: repeat(next(), () => repeat(next(), () => readLine(region))) };
  });
  return { areas, borders: borders.map((border, i) => ({ ...border, isInner: sides[i]?.length === 2 && sides[i][0] === sides[i][1] })) };
}

/** The way back along a border. */
export const backwards = (steps: readonly number[]): number[] => steps.map((_, i) => -(steps[steps.length - (i % 2 ? i : i + 2)] ?? 0));

/** The corners of an area's rings, the first again at the end. */
export const cornersOf = ({ rings }: Area, borders: readonly Border[]): LonLat[][] => rings.map((ring) => ring.flatMap((line, i) => along(borders, line).slice(i ? 1 : 0)));

function along(borders: readonly Border[], line: number): LonLat[] {
  const border = borders[line < 0 ? ~line : line];
  if (!border) return [];
  let [x, y] = border.start;
  const corners = [border.start];
  for (let at = 0; at < border.steps.length; at += 2) corners.push([(x += border.steps[at] ?? 0), (y += border.steps[at + 1] ?? 0)]);
  return (line < 0 ? corners.reverse() : corners).map((corner) => unproject(corner, OUTLINE_ZOOM));
}

const repeat = <T>(times: number, make: () => T): T[] => [...Array<undefined>(times)].map(make);

function decodeLines(numbers: readonly number[]): Omit<Border, 'isInner'>[] {
  const lines: Omit<Border, 'isInner'>[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + 2 * (numbers[at] ?? 0);
    const steps = numbers.slice(at + 3, end);
    const start: WorldPx = [(x += numbers[at + 1] ?? 0), (y += numbers[at + 2] ?? 0)];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
    }
    lines.push({ start, end: [x, y], steps });
    at = end;
  }
  return lines;
}
