import type { WidgetName } from '../contract/widget.js';
import { type DrawWidget, type PictureRequest, type WidgetPicture } from '../elements/widget-picture.js';
import { plainCard } from './plain-card.js';

interface Drawing {
  readonly drawWidget: DrawWidget;
}

/** What each element draws by itself: code that comes when a picture of it is asked for. Others have a plain card. */
const DRAWN: Readonly<Partial<Record<WidgetName, () => Promise<Drawing>>>> = {
  'agenda-map': () => import('../elements/agenda-map/agenda-map.picture.js'),
  'cross-table': () => import('../elements/cross-table/cross-table.picture.js'),
  'dream-jobs': () => import('../elements/dream-jobs/dream-jobs.picture.js'),
  parcours: () => import('../elements/parcours/parcours.picture.js'),
  'question-wall': () => import('../elements/question-wall/question-wall.picture.js'),
};

export interface PictureOptions extends Omit<PictureRequest, 'nowMs' | 'options' | 'lang'> {
  readonly widget: WidgetName;
  readonly options?: PictureRequest['options'] | undefined;
  /** French when not said */
  readonly lang?: string | undefined;
  /** ms since 1970; now, when not said */
  readonly nowMs?: number | undefined;
}

/** px a side: under it, no letter could be read */
export const SMALLEST_SIDE = 200;
/** px a side: a larger picture of words would be no better, and hold a server up */
export const LARGEST_SIDE = 4_096;

/**
 * The picture that an element exports, without a page: `svg`, `csv`, and in words. What the document or the threshold hides is hidden in all of them.
 * Throws PictureError, which names the place, for a document that the element would not show.
 */
export async function pictureOf({ widget, options = {}, lang = 'fr', nowMs = Date.now(), ...request }: PictureOptions): Promise<WidgetPicture> {
  const { frame } = request;
  if (frame && !(Math.min(frame.width, frame.height) >= SMALLEST_SIDE && Math.max(frame.width, frame.height) <= LARGEST_SIDE)) {
    throw new RangeError(`a picture of ${frame.width} × ${frame.height} px can't be drawn: ${SMALLEST_SIDE} to ${LARGEST_SIDE} px a side`);
  }
  const drawWidget = (await DRAWN[widget]?.())?.drawWidget ?? plainCard;
  return drawWidget({ ...request, options, lang, nowMs });
}

/** The same for a link preview: 1200 × 630 px unless said otherwise. */
export const cardOf = ({ width = 1_200, height = 630, ...options }: Omit<PictureOptions, 'frame' | 'paper'> & { readonly width?: number; readonly height?: number }): Promise<WidgetPicture> =>
  pictureOf({ ...options, frame: { width, height } });
