import type { StatePattern } from './state-looks.model.js';

export interface HatchedBox {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** px from a line to the next of its direction, as in the page's patterns */
const STEP = 8;

type Line = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** The lines of a pattern inside a box, as a path: a file has no `url(#…)`, which some readers of pictures don't follow. Empty: there are none. */
export function hatchPath(pattern: StatePattern, { x, y, widthPx, heightPx }: HatchedBox): string {
  const [right, bottom] = [x + widthPx, y + heightPx];
  const lines: readonly Line[] = {
    solid: () => [],
    diagonal: () => steps(x + y, right + bottom).map((sum): Line => [Math.max(x, sum - bottom), Math.min(bottom, sum - x), Math.min(right, sum - y), Math.max(y, sum - right)]),
    'back-diagonal': () => steps(y - right, bottom - x).map((gap): Line => [Math.max(x, y - gap), Math.max(y, x + gap), Math.min(right, bottom - gap), Math.min(bottom, right + gap)]),
    grid: () => [...steps(y, bottom, 4).map((at): Line => [x, at, right, at]), ...steps(x, right, 4).map((at): Line => [at, y, at, bottom])],
    dots: () => [2, 6].flatMap((offset) => steps(y, bottom, offset).flatMap((down) => steps(x, right, offset).map((across): Line => [across, down, across + 0.01, down]))),
  }[pattern]();
  return lines.map(([fromX, fromY, toX, toY]) => `M${tidy(fromX)} ${tidy(fromY)}L${tidy(toX)} ${tidy(toY)}`).join('');
}

const tidy = (n: number): number => Math.round(n * 100) / 100;

/** Multiples of the step, and a little more, that lie strictly between two numbers. */
function steps(from: number, to: number, offset = 0): number[] {
  const found: number[] = [];
  for (let at = Math.floor((from - offset) / STEP + 1) * STEP + offset; at < to; at += STEP) found.push(at);
  return found;
}
