/**
 * What `data-ij-widget` may name, with the height that is kept for it before it is there, px: what stands below doesn't jump.
 * Most are higher than a screen, so that about one screen is enough; a page that knows better says `data-ij-height`.
 * `provider` is not among them: an author of content must not settle anything for the widgets of the page.
 */
export const RESERVED_PX: Readonly<Record<string, number>> = {
  'agenda-map': 900,
  competences: 120,
  'cross-table': 900,
  'dataviz-kit': 1_000,
  'dream-jobs': 900,
  experience: 800,
  'intake-form': 900,
  parcours: 800,
  portfolio: 900,
  'question-wall': 900,
};
