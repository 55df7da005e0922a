import { CHART } from '../chart.js';
import { monthlyPaths, type BenchPaths } from '../parcours-paths.js';
import { exposePaths, root } from './api.js';

// What a page written by hand costs: people put in order, of those of a line of pixels the state that most are in, one picture of pixels; nothing checked or hidden.
const COLOURS = [0xffc43652, 0xff006ac9, 0xff6d7a1f, 0xff6c3da6, 0xffb66f3b, 0xff80726b];

let paths: BenchPaths;
let canvas: HTMLCanvasElement;

/** By the first state and those after it, or by the last and those before it. */
function orderOf({ cells, size, length }: BenchPaths, isByEnd: boolean): Int32Array {
  return new Int32Array(size).map((_, path) => path).sort((a, b) => {
    for (let i = 0; i < length; i++) {
      const at = isByEnd ? length - 1 - i : i;
      const difference = (cells[a * length + at] ?? 0) - (cells[b * length + at] ?? 0);
      if (difference) return difference;
    }
    return 0;
  });
}

function draw(isByEnd: boolean): void {
  const { cells, size, length, states } = paths;
  const order = orderOf(paths, isByEnd);
  const rows = Math.min(size, CHART.height);
  const context = canvas.getContext('2d');
  const image = context?.createImageData(CHART.width, CHART.height);
  if (!context || !image) return;
  const pixels = new Uint32Array(image.data.buffer);
  const counts = new Uint16Array(states.length);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [Math.floor((row * size) / rows), Math.floor(((row + 1) * size) / rows)];
    const [top, bottom] = [Math.floor((row * CHART.height) / rows), Math.floor(((row + 1) * CHART.height) / rows)];
    for (let at = 0; at < length; at++) {
      counts.fill(0);
      for (let i = from; i < to; i++) counts[cells[(order[i] ?? 0) * length + at] ?? 0] += 1;
      let most = 0;
      for (let state = 1; state < counts.length; state++) if (counts[state] > counts[most]) most = state;
      const colour = COLOURS[most] ?? 0;
      const [left, right] = [Math.round((at * CHART.width) / length), Math.round(((at + 1) * CHART.width) / length)];
      for (let y = top; y < bottom; y++) pixels.fill(colour, y * CHART.width + left, y * CHART.width + right);
    }
  }
  context.putImageData(image, 0, 0);
}

exposePaths({
  prepare: (size) => {
    paths = monthlyPaths(size);
    canvas = root().appendChild(Object.assign(document.createElement('canvas'), CHART));
  },
  first: () => draw(false),
  change: () => draw(true),
});
