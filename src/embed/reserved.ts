/**
 * What `data-ij-widget` may name, with the height that is kept for it before it is there, px at 700 px of width: what stands below doesn't jump.
 * `provider` is not among them: an author of content must not settle anything for the widgets of the page.
 */
export const RESERVED_PX: Readonly<Record<string, number>> = {
  'agenda-map': 640,
  competences: 160,
  'cross-table': 560,
  'dataviz-kit': 640,
  'dream-jobs': 620,
  experience: 720,
  'intake-form': 560,
  parcours: 640,
  portfolio: 720,
  'question-wall': 520,
};
