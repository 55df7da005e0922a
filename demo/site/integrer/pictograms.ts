import { svg, type SVGTemplateResult } from 'lit';
import type { WidgetName } from '../../../src/contract/widget.js';

/** A small picture of each widget, 48 × 32, in the colour of the text: a hint beside its name, not a portrait. */
export const PICTOGRAMS: Readonly<Record<WidgetName, SVGTemplateResult>> = {
  'agenda-map': svg`<path d="M4 8h18v20H4zM4 13h18M9 5v5M17 5v5" /><path d="M36 27s-7-7-7-12a7 7 0 0 1 14 0c0 5-7 12-7 12z" /><circle cx="36" cy="15" r="2.5" />`,
  competences: svg`<path d="M4 4h40v9H4zM8 8.5h14M40 7l-2 3-2-3" /><path d="M6 20l2 2 4-4M16 20h14M6 28l2 2 4-4M16 28h20" />`,
  'cross-table': svg`<path d="M4 4h40v24H4zM4 12h40M4 20h40M16 4v24M30 4v24" /><path class="full" d="M17 13h12v6H17zM31 21h12v6H31z" />`,
  'dataviz-kit': svg`<circle cx="12" cy="10" r="6" /><circle cx="26" cy="12" r="6" /><circle cx="39" cy="9" r="5" /><path d="M12 16l2 13M26 18v11M39 14l-3 15" />`,
  'dream-jobs': svg`<path class="full" d="M5 28v-6h5v6zM13 28v-6h5v6zM21 28v-6h5v6zM29 28v-6h5v6zM5 17v-6h5v6zM13 17v-6h5v6z" /><circle cx="7.5" cy="7" r="2" /><circle cx="15.5" cy="7" r="2" /><path d="M3 30h42" />`,
  experience: svg`<path d="M8 3h26v26H8zM14 3v26M19 10h10M19 16h10M19 22h6" /><path d="M38 8l4 4-8 14-5 2 1-5z" />`,
  'intake-form': svg`<path d="M8 3h32v26H8z" /><circle cx="14" cy="10" r="2" /><circle cx="14" cy="17" r="2" class="full" /><path d="M19 10h16M19 17h12" /><path class="full" d="M26 22h11v4H26z" />`,
  parcours: svg`<path d="M3 6c14 0 14 20 28 20h14M3 26c16 0 16-9 28-9h14M3 16c14 0 14-10 28-10h14" />`,
  portfolio: svg`<path d="M4 10h40v18H4zM17 10V5h14v5M4 18h40" /><path class="full" d="M21 16h6v5h-6z" />`,
  'question-wall': svg`<path d="M4 4h20v14H12l-4 4v-4H4zM28 9h16v12h-4v4l-4-4h-8z" /><path d="M11 9c0-3 6-3 6 0 0 2-3 2-3 4M14 15.5v.5" />`,
};
