import type { ReactiveControllerHost } from 'lit';
import type { Parsed } from '../contract/parse.js';
import type { Frame } from '../ui/framed.js';

export const PAPERS = ['a4', 'a3'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a picture is of. The same document and attributes give the same picture, in a page, on a server and in a command. */
export interface PictureRequest {
  /** what `src` gives: JSON that was read, or the text of a table */
  readonly document: unknown;
  /** what `compare` of a table gives */
  readonly compared?: unknown;
  /** attributes of the element, `min-count` among them; an empty one is a flag that is set */
  readonly options: Readonly<Record<string, string>>;
  readonly lang: string;
  /** where it must fit, px; undefined: as wide and as high as the element's own file */
  readonly frame?: Frame | undefined;
  /** the element's poster, where it has one; else the picture in a frame of that shape */
  readonly paper?: Paper | undefined;
  readonly nowMs: number;
  /** what its page says of it, for widgets without figures */
  readonly about?: { readonly title?: string | undefined; readonly description?: string | undefined; readonly source?: string | undefined } | undefined;
}

export interface WidgetPicture extends Frame {
  /** the text of an SVG file: no script, no address in it, and texts are never markup */
  readonly svg: string;
  /** the text of a CSV file, what is not told in words; empty: there are no figures */
  readonly csv: string;
  /** what the picture says first */
  readonly title: string;
  /** what it says, for who does not see it; 1,000 characters at most */
  readonly alternative: string;
}

/** Throws PictureError when the document is not what the element reads, or has nothing to draw. */
export type DrawWidget = (request: PictureRequest) => Promise<WidgetPicture>;

/** Why there is no picture, naming the place in the document or the option: for the person who asked for it. */
export class PictureError extends Error {}

const DEFAULT_MIN_COUNT = 5;

/** As elements read `min-count`. */
export function thresholdOf({ 'min-count': asked }: PictureRequest['options']): number {
  const n = Number(asked || NaN);
  return Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : DEFAULT_MIN_COUNT;
}

/** A number that an option asks for; undefined: it asks for none, or for no number. */
export const numberOf = (asked: string | undefined): number | undefined => (asked && Number.isFinite(Number(asked)) ? Number(asked) : undefined);

/** px of a sheet at 96 a inch, upright (ISO 216). */
const SHEETS: Readonly<Record<Paper, Frame>> = { a4: { width: 794, height: 1_123 }, a3: { width: 1_123, height: 1_587 } };

/** For elements without a poster. */
export const frameOf = ({ frame, paper }: Pick<PictureRequest, 'frame' | 'paper'>): Frame | undefined => (paper ? SHEETS[paper] : frame);

const MOST_FAULTS = 5;

export function valueOf<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  const [first, ...others] = parsed.issues.map(({ path, message }) => `${path || 'the document'} ${message}`);
  throw new PictureError([first, ...others.slice(0, MOST_FAULTS - 1)].join('; ') + (others.length >= MOST_FAULTS ? `; and ${others.length + 1 - MOST_FAULTS} more` : ''));
}

/** What parts of an element are given in the place of their element where there is none: they say and lay out the same, and nobody acts on them. */
export function noElement(lang: string) {
  const host: ReactiveControllerHost = { addController: () => undefined, removeController: () => undefined, requestUpdate: () => undefined, updateComplete: Promise.resolve(true) };
  return {
    ...host,
    locale: { lang },
    renderRoot: { adoptedStyleSheets: [] },
    report: (error: Error): never => {
      throw error;
    },
  };
}
