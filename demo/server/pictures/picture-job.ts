import type { Widget } from '../../../src/contract/widget.js';

export const PICTURE_TYPES = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv; charset=UTF-8', txt: 'text/plain; charset=UTF-8' } as const;
export type PictureFormat = keyof typeof PICTURE_TYPES;

/** What a picture is made from: the same job gives the same file. */
export interface PictureJob {
  readonly widget: Pick<Widget, 'widget' | 'options' | 'lang' | 'title' | 'description' | 'source'>;
  /** the answer of its `src`, as it came; undefined: it has none here */
  readonly text: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly format: PictureFormat;
  /** `YYYY-MM-DD`: an agenda is another one each day */
  readonly day: string;
}

export interface PictureAnswer {
  /** undefined: it could not be drawn */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** why, for whoever runs the site */
  readonly problem?: string;
}
