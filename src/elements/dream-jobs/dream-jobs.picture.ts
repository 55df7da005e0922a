import { SEXES, type DreamTable } from '../../contract/dream-finest.js';
import { parseDreamTable } from '../../contract/dream-source.js';
import { loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { largest, type Frame } from '../../ui/framed.js';
import { LINK_CARD, textCard } from '../../ui/text-card.js';
import { noElement, numberOf, thresholdOf, valueOf, type DrawWidget, type PictureRequest, type WidgetPicture } from '../widget-picture.js';
import { createCompare } from './compare.part.js';
import type { DreamHost, LazyView, ViewPart } from './dream-parts.js';
import { dreamJobsStrings } from './dream-jobs.strings.js';
import { answerStrings, creditsOf, nothingText } from './late-words.js';
import { barsLook } from './layout-bars.model.js';
import { DREAM_VIEWS, type DreamLook, type DreamView } from './layout-parts.model.js';
import { PAPERS } from './layout-poster.model.js';
import { unitsLook } from './layout-units.model.js';
import { csvOf, pictureOf } from './make-files.js';
import { offeredViews } from './offered-views.model.js';
import { pictogramLook } from './pictograms.part.js';
import { altText, cardSvg, posterSvg, titleOf, type FileOptions } from './picture-words.js';
import { selectDreams } from './select-any.model.js';
import { MORE_JOBS } from './shown-dreams.js';
import { findingOf } from './dream-words.js';
import { createStages } from './stages.part.js';
import { createTrend } from './trend.part.js';

/** The chart as it is exported, without a page. */
export const drawWidget: DrawWidget = async (request) => {
  const { document, options, frame, paper } = request;
  await loadStrings(dreamJobsStrings, request.lang);
  const { counts } = valueOf(parseDreamTable(document, thresholdOf(options)));
  const shown = shownOf(counts, request);
  if (!shown.selection.jobs.length) return emptyPicture(shown, frame);
  const { svg, width, height } = paper ? posterOf(shown, paper) : await drawn(shown, frame);
  return { svg, width, height, csv: csvOf(shown), title: shown.part?.about(shown).finding ?? findingOf(shown.selection, shown.strings) ?? titleOf(shown), alternative: altText(shown) };
};

const LAZY: Readonly<Record<LazyView, (host: DreamHost) => ViewPart>> = { compare: createCompare, stages: createStages, trend: createTrend };

const lookFor = (view: DreamView, pictogram = 'shirt'): DreamLook => (view === 'bars' ? barsLook : (pictogramLook(pictogram) ?? unitsLook));

/** What the element would show with these attributes. */
function shownOf(counts: DreamTable['counts'], { options, lang }: PictureRequest): FileOptions {
  const { sex, stage, territory, top, view: asked = DREAM_VIEWS.join(' '), heading, pictogram } = options;
  const jobs = stringsFor(dreamJobsStrings, lang);
  const strings = counts.question === undefined ? jobs : answerStrings(jobs, counts.question, lang);
  const most = Math.floor(numberOf(top) ?? 0);
  const selection = selectDreams(counts, { sex: SEXES.find((one) => one === sex), stage: stage || undefined, territory: territory || undefined, top: most >= 1 ? most : MORE_JOBS });
  const view = offeredViews(asked, { ...selection, tables: counts.tables })[0] ?? 'units';
  const create = view === 'units' || view === 'bars' ? undefined : LAZY[view];
  const part = create?.(noElement(lang) as unknown as DreamHost);
  return { selection, view, look: lookFor(view, pictogram), minCount: counts.minCount, heading, counts, part, strings, lang };
}

type Drawn = Pick<WidgetPicture, 'svg' | 'width' | 'height'>;

/** A card has room for so many rows. */
const CARD_ROWS = 6;
const WIDTHS_PX = [420, 520, 640, 760, 896, 1_040, 1_200];

/** Bars and units have a card of their own; another view is laid out in the width in which it is the largest. */
async function drawn(shown: FileOptions, frame: Frame | undefined): Promise<Drawn> {
  if (!frame) return pictureOf(shown);
  const { part, selection } = shown;
  if (!part) return { ...frame, svg: cardSvg(shown, frame) };
  const few = { ...shown, selection: { ...selection, filter: { ...selection.filter, top: Math.min(CARD_ROWS, selection.filter.top) } } };
  return (await largest(WIDTHS_PX, (widthPx) => pictureOf(few, { widthPx, frame }))) ?? pictureOf(shown);
}

/** px of the poster's tenths of a millimetre, at 96 an inch */
function posterOf(shown: FileOptions, paper: keyof typeof PAPERS): Drawn {
  const { width, height } = PAPERS[paper];
  return { svg: posterSvg(shown, paper), width: Math.round((width / 254) * 96), height: Math.round((height / 254) * 96) };
}

/** Why there is nothing to see, in place of it. */
function emptyPicture(shown: FileOptions, frame: Frame = LINK_CARD): WidgetPicture {
  const [title, alternative] = [titleOf(shown), nothingText(shown)];
  const card = { title, subtitle: alternative, entries: [], foot: creditsOf(shown.counts, shown).join(' · '), alternative, lang: shown.lang };
  return { ...frame, svg: textCard(card, frame), csv: shown.selection.all.length ? csvOf(shown) : '', title, alternative };
}
