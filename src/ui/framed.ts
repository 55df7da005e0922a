export interface Frame {
  /** px */
  readonly width: number;
  readonly height: number;
}

/** A picture within a frame. */
export interface Framed extends Frame {
  /** px of the frame for one of the picture */
  readonly scale: number;
  /** what of the picture's own px is in the frame: more than all of it where the frame has another shape */
  readonly view: Frame & { readonly x: number; readonly y: number };
  /** the same as an attribute */
  readonly viewBox: string;
}

const tidy = (n: number): number => Math.round(n * 100) / 100;

/** In the middle of the frame, as large as all of it can be; as it is, without one. */
export function framed(own: Frame, { width, height }: Frame = own): Framed {
  const scale = Math.min(width / own.width, height / own.height);
  const view = { x: tidy((own.width - width / scale) / 2), y: tidy((own.height - height / scale) / 2), width: tidy(width / scale), height: tidy(height / scale) };
  return { width, height, scale, view, viewBox: `${view.x} ${view.y} ${view.width} ${view.height}` };
}

/** Of the widths that a picture can be laid out in, the one in which it is the largest in its frame. */
export async function largest<Picture extends { readonly scale: number }>(widthsPx: readonly number[], draw: (widthPx: number) => Picture | undefined | Promise<Picture | undefined>): Promise<Picture | undefined> {
  let best: Picture | undefined;
  for (const widthPx of widthsPx) {
    const picture = await draw(widthPx);
    if (picture && (!best || picture.scale > best.scale)) best = picture;
  }
  return best;
}
