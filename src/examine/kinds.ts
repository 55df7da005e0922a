import { schemas } from '../contract/schemas.js';
import { widgets, type WidgetName } from '../contract/widget.js';

/** Every document that can be recognised: those of the wire, and the list of widgets that a site has pages for. */
export const DOCUMENTS = { ...schemas, 'ij/widgets@1': widgets } as const;
export type DocumentKind = keyof typeof DOCUMENTS;

export const isKind = (name: string): name is DocumentKind => Object.hasOwn(DOCUMENTS, name);

/** Which widgets show a document, and by which attribute: `src` where nothing else is said. Others are sent, or read by the way. */
const SHOWN_BY: Readonly<Partial<Record<DocumentKind, readonly WidgetName[]>>> = {
  'ij/form@1': ['intake-form'],
  'ij/agenda@1': ['agenda-map'],
  'ij/places@1': ['agenda-map'],
  'ij/territory-counts@1': ['agenda-map'],
  'ij/dream-counts@1': ['dream-jobs', 'dataviz-kit'],
  'ij/dream-answers@1': ['dream-jobs', 'dataviz-kit'],
  'ij/tally@1': ['dataviz-kit'],
  'ij/form-counts@1': ['cross-table'],
  'ij/parcours@1': ['parcours'],
  'ij/parcours-flows@1': ['parcours'],
  'ij/questions@1': ['question-wall'],
  'ij/competences@1': ['competences'],
  'ij/experience@1': ['portfolio'],
  'ij/portfolio@1': ['portfolio'],
};

export const widgetsFor = (kind: DocumentKind): readonly WidgetName[] => SHOWN_BY[kind] ?? [];

/** The attribute that the address goes into. */
export const attributeFor = (kind: DocumentKind): 'src' | 'territory-src' => (kind === 'ij/territory-counts@1' ? 'territory-src' : 'src');
