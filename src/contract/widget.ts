import * as z from 'zod/mini';
import { code, list, text } from './text.js';

/** Every widget that a page of its own can show, by its tag without `ij-`. */
export const WIDGETS = ['agenda-map', 'competences', 'cross-table', 'dataviz-kit', 'dream-jobs', 'experience', 'intake-form', 'parcours', 'portfolio', 'question-wall'] as const;
export type WidgetName = (typeof WIDGETS)[number];

const heightPx = z.int().check(z.minimum(100), z.maximum(10_000));

/** One widget with its options, which has an address of its own: what is framed, linked, previewed and quoted. */
export const widget = z.object({
  /** last part of its address */
  id: code,
  widget: z.enum(WIDGETS),
  title: text(200),
  /** one or two sentences: what search engines and social networks show under the title */
  description: z.optional(text(500)),
  lang: z.optional(text(35)),
  /** attributes of the element, as text; an empty one is a flag that is set */
  options: z.record(text(40), text(2_000)),
  /** where its figures come from */
  source: z.optional(text(500)),
  heightPx: z.optional(heightPx),
});
export type Widget = z.infer<typeof widget>;

/** `ij/widgets@1`: the widgets that a site has pages for. */
export const widgets = z.object({ schema: z.optional(z.literal('ij/widgets@1')), site: z.optional(text(200)), items: list(widget, 1_000) });
export type Widgets = z.infer<typeof widgets>;
