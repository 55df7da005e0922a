import type { PhotoFormat } from '../contract/experience.js';

/** What the layout needs to know of a photo; sides in any one unit. */
export interface MosaicPhoto {
  readonly width: number;
  readonly height: number;
  readonly format?: PhotoFormat | undefined;
}

export interface MosaicRectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The place of one photo. The picture stands whole inside its box, with the box's own ground around it where their shapes differ. */
export interface MosaicBox extends MosaicRectangle {
  readonly picture: MosaicRectangle;
}

export interface Mosaic {
  readonly boxes: readonly MosaicBox[];
  readonly height: number;
}

/** The shape of a box, width by height: a panorama or a tall screenshot gets a box that leaves the others some room, and stands whole in it. */
const NARROWEST = 0.56;
const WIDEST = 2.4;
/** Heights of rows, in parts of the width: how high they should be, and how high a box that has its row for itself may become. */
const IDEAL_ROW = 0.5;
const HIGHEST_ROW = 0.9;

const FORMATS: Readonly<Record<PhotoFormat, number | undefined>> = { original: undefined, square: 1, '4:3': 4 / 3 };

function shapeOf({ width, height, format = 'original' }: MosaicPhoto): number {
  const own = width > 0 && height > 0 ? width / height : 1;
  return FORMATS[format] ?? Math.min(WIDEST, Math.max(NARROWEST, own));
}

/**
 * One to six photos in rows as wide as the mosaic, in the order given: in each row all are as high, each box as wide as its shape asks. Of
 * all ways to break them into rows (32 for six), the one whose rows come nearest to the ideal height, by the sum of squared logarithms.
 * Nothing is cut off. In the unit of `width` and `gap`.
 */
export function layoutMosaic(photos: readonly MosaicPhoto[], { width, gap }: { readonly width: number; readonly gap: number }): Mosaic {
  const shapes = photos.map(shapeOf);
  const rowHeight = (row: readonly number[]): number => (width - gap * (row.length - 1)) / row.reduce((sum, shape) => sum + shape, 0);
  const cost = (rows: Rows): number => rows.reduce((sum, row) => sum + Math.log(rowHeight(row) / (IDEAL_ROW * width)) ** 2, 0);
  const best = waysToBreak(shapes).reduce((a, b) => (cost(b) < cost(a) - 1e-9 ? b : a));
  const boxes: MosaicBox[] = [];
  let y = 0;
  for (const row of best) {
    const height = Math.min(rowHeight(row), HIGHEST_ROW * width);
    // a row that may not be as high as it would like to be is not as wide either: it stands in the middle
    let x = (width - gap * (row.length - 1) - row.reduce((sum, shape) => sum + shape * height, 0)) / 2;
    for (const shape of row) {
      const photo = photos[boxes.length];
      const box = { x, y, width: shape * height, height };
      boxes.push({ ...box, picture: fitted(box, photo) });
      x += box.width + gap;
    }
    y += height + gap;
  }
  return { boxes, height: Math.max(0, y - gap) };
}

type Rows = readonly (readonly number[])[];

/** Every way to break a list into rows, the fewest rows first. */
function waysToBreak(shapes: readonly number[]): readonly Rows[] {
  if (!shapes.length) return [[]];
  return shapes.flatMap((_, i) => {
    const first = shapes.slice(0, shapes.length - i);
    return waysToBreak(shapes.slice(first.length)).map((rest) => [first, ...rest]);
  });
}

/** The whole picture, as large as the box allows, in its middle. */
function fitted(box: MosaicRectangle, photo: MosaicPhoto | undefined): MosaicRectangle {
  const shape = photo && photo.width > 0 && photo.height > 0 ? photo.width / photo.height : 1;
  const width = Math.min(box.width, box.height * shape);
  const height = width / shape;
  return { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
}
