/** One side of a sheet of A4 paper (ISO 216), mm. */
export const A4_WIDTH_MM = 210;
export const A4_HEIGHT_MM = 297;

const NICE = [1, 2, 5];
/** No document counts so far. */
const LARGEST_UNIT = 5e15;

/**
 * Diameter of the balloon of a number, whole mm: its volume is to the largest balloon's as its number is to the largest number. The volume of a sphere
 * is V = πd³/6 (Archimedes, On the Sphere and Cylinder I), hence d = largest · ∛(n / most).
 */
export const diameterMm = (n: number, most: number, largestMm: number): number => (most > 0 ? Math.round(largestMm * Math.cbrt(n / most)) : 0);

/** The number that a balloon of this diameter shows: the same formula the other way round. */
export const shownByDiameter = (mm: number, most: number, largestMm: number): number => Math.round(most * (mm / largestMm) ** 3);

/** What goes round a balloon of this diameter, whole mm: πd. */
export const circumferenceMm = (mm: number): number => Math.round(Math.PI * mm);

/** By how much a balloon's volume is wrong when its diameter is `errorMm` too large, as a share: ((d + e) / d)³ − 1. */
export const volumeError = (mm: number, errorMm: number): number => ((mm + errorMm) / mm) ** 3 - 1;

/** How many pieces show a number when each stands for `unit`: the nearest whole number. */
export const piecesOf = (n: number, unit: number): number => Math.round(n / unit);

/** 1, 2, 5, 10, 20, 50 …: the first that fits, so the finest. The last one tried is the first that is over the largest number. */
export function chooseUnit(most: number, fits: (unit: number) => boolean): number {
  for (let power = 1; power < LARGEST_UNIT; power *= 10) {
    for (const nice of NICE) if (fits(nice * power) || nice * power >= most) return nice * power;
  }
  return LARGEST_UNIT;
}
