import { nothing } from 'lit';
import { parcoursFromCsv } from '../../contract/adapters/parcours-csv.js';
import { common, loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { creditLines } from '../../ui/credits.js';
import { LINK_CARD, textCard } from '../../ui/text-card.js';
import { frameOf, noElement, PictureError, thresholdOf, valueOf, type DrawWidget, type PictureRequest, type WidgetPicture } from '../widget-picture.js';
import { parcoursStrings, type ParcoursStrings } from './figure.strings.js';
import { filesStrings } from './files.strings.js';
import { altText, makeFile, pictureFile, type FileOptions } from './make-file.js';
import { ownStatesIn, stateWords, STATES_FR, type OwnStates } from './own-states.js';
import { ParcoursParts, type ParcoursHost } from './parcours-parts.js';
import type { FigureHandlers, FigureOptions } from './parcours.template.js';
import { parseParcours, type ParcoursValue } from './parcours-value.js';
import { PARCOURS_VIEWS, viewsOf, type ParcoursView } from './parcours-views.model.js';
import { tellCounted, type PathsToTell } from './paths-to-tell.js';
import { isFew } from './reading.js';
import { tellPaths } from './tell-paths.js';

/** Views that can be drawn at once; the others look for types among all paths, which takes a worker in a page, or are of one person. */
const DRAWN: readonly ParcoursView[] = ['flow', 'distribution', 'transitions'];
const NO_HANDLERS = {} as FigureHandlers;

/** The paths as they are exported, without a page: the first of the views asked for that is drawn here, else the flows. */
export const drawWidget: DrawWidget = async (request) => {
  const { document, options, lang } = request;
  await Promise.all([loadStrings(parcoursStrings, lang), loadStrings(filesStrings, lang), loadStrings(common, lang), loadStrings(stateWords, lang)]);
  const own = hasStates(document) ? undefined : ownStatesIn(lang);
  const value = valueOf(parseParcours(typeof document === 'string' ? documentOf(document) : document, own ? { vocabulary: STATES_FR } : {}));
  const k = thresholdOf(options);
  const strings = stringsFor(parcoursStrings, lang);
  const isEmpty = value.paths ? isFew(value, k) : !value.document.nodes.length;
  if (isEmpty) return emptyPicture(value, strings, request);
  const file = await fileOf(value, tell(value, { k, strings, own, at: options['at'] }), request);
  const picture = await pictureFile(file);
  if (!picture) return emptyPicture(value, strings, request);
  const { svg, width, height } = picture;
  return { svg, width, height, csv: String(await makeFile('csv', file)), title: file.part.about(file.figure).finding ?? titleOf(value, strings, options), alternative: altText(file) };
};

const hasStates = (document: unknown): boolean => {
  const { states } = (document ?? {}) as { states?: unknown };
  return Array.isArray(states) && states.length > 0;
};

/** A table is no JSON. */
function documentOf(text: string): unknown {
  const table = parcoursFromCsv(text);
  if (!table.document) throw new PictureError(`the document is no JSON, and as a table it ${table.lost[0]?.message ?? 'is empty'}`);
  return table.document;
}

interface Telling {
  readonly k: number;
  readonly strings: ParcoursStrings;
  readonly own: OwnStates | undefined;
  readonly at: string | undefined;
}

function tell(value: ParcoursValue, { own, ...how }: Telling): PathsToTell {
  const declared = value.document.families;
  const families = declared.length ? declared : (own?.families ?? []);
  return value.paths ? tellPaths(value, { ...how, families, ...(own && { named: own.named }) }) : tellCounted(value, { ...how, families });
}

const titleOf = ({ document }: ParcoursValue, { picture }: ParcoursStrings, { heading }: PictureRequest['options']): string => heading ?? document.title ?? picture;
const creditsOf = ({ document }: ParcoursValue, strings: ParcoursStrings, lang: string): readonly string[] =>
  creditLines({ updated: document.updated, source: document.source }, { ...strings, answered: strings.people }, lang);

/** What the element would show with these attributes. */
async function fileOf(value: ParcoursValue, told: PathsToTell, request: PictureRequest): Promise<FileOptions> {
  const { options, lang } = request;
  const strings = stringsFor(parcoursStrings, lang);
  const views = value.paths ? viewsOf(options['view'] ?? '', PARCOURS_VIEWS).filter((one) => DRAWN.includes(one)) : [];
  const view = views[0] ?? 'flow';
  const parts = new ParcoursParts(noElement(lang) as unknown as ParcoursHost);
  const by = told.choices.find(({ id }) => id === options['by']);
  const figure: FigureOptions = {
    ...told,
    ...NO_HANDLERS,
    lang, strings, by, view, views, parts,
    widthPx: 0,
    scale: 1,
    common: stringsFor(common, lang),
    chosen: by ? undefined : chosenOf(told, options['only']),
    selected: undefined,
    lit: undefined,
    alignChoice: () => nothing,
    isTableOpen: false,
    isPrinting: false,
    withTable: true,
    credits: creditsOf(value, strings, lang),
  };
  return { figure, part: await parts.load(view), heading: options['heading'], frame: frameOf(request), own: () => '' };
}

/** `sex=f` */
function chosenOf({ choices }: PathsToTell, only = ''): FigureOptions['chosen'] {
  const at = only.indexOf('=');
  const [choice, key] = [choices.find(({ id }) => at > 0 && id === only.slice(0, at)), only.slice(at + 1)];
  const group = choice?.groups.find((one) => one.key === key || one.key.split('|').includes(key));
  return choice && group && { choice, group };
}

/** Why there is nothing to see, in place of it. */
function emptyPicture(value: ParcoursValue, strings: ParcoursStrings, request: PictureRequest): WidgetPicture {
  const { options, lang } = request;
  const frame = frameOf(request) ?? LINK_CARD;
  const [title, alternative] = [titleOf(value, strings, options), strings.empty(Math.max(thresholdOf(options), value.paths ? 1 : value.document.k))];
  return { ...frame, svg: textCard({ title, subtitle: alternative, entries: [], foot: creditsOf(value, strings, lang).join(' · '), alternative, lang }, frame), csv: '', title, alternative };
}
