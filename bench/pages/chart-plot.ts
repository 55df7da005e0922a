import * as Plot from '@observablehq/plot';
import { counts, expose, root } from './api.js';

let data: ReturnType<typeof counts>;
let place: HTMLElement;

const draw = (rows: typeof data) => Plot.plot({ width: 960, height: 600, marginBottom: 80, marks: [Plot.waffleY(rows, { x: 'job', y: 'n', fill: 'sex', gap: 0 })] });

expose({
  prepare: (size) => {
    data = counts(size);
    place = root();
  },
  first: () => place.replaceChildren(draw(data)),
  change: () => place.replaceChildren(draw(data.filter(({ sex }) => sex === 'f'))),
});
