import { formCounts } from '../../contract/form-counts.js';
import { parseContract } from '../../contract/parse.js';
import { loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { LINK_CARD, textCard } from '../../ui/text-card.js';
import { frameOf, PictureError, thresholdOf, valueOf, type DrawWidget, type PictureRequest, type WidgetPicture } from '../widget-picture.js';
import { createCompare } from './compare.part.js';
import { indexCounts, type CountsIndex } from './counts-index.model.js';
import { crossTableStrings } from './cross-table.strings.js';
import { createGuard } from './guard.model.js';
import { altText, cardSvg, csvOf, pictureOf, type FileOptions } from './make-files.js';
import { coloursOf } from './picture-parts.js';
import { periodOf, sharesOf, viewsOf, type CrossQuery } from './query.model.js';
import { createReading } from './reading.part.js';
import { creditsOf, showDocument, type CrossDocument } from './show-document.js';
import type { Wording } from './shown-table.js';
import { sortRows } from './sort-rows.model.js';

/** The table as it is exported, without a page: bars, or colours where they are the first view. */
export const drawWidget: DrawWidget = async (request) => {
  await loadStrings(crossTableStrings, request.lang);
  const shown = shownOf(request);
  const frame = frameOf(request);
  const { table } = shown.shown;
  if (table.isBlank) return blankPicture(shown, request);
  const drawn = frame ? { ...frame, svg: cardSvg(shown, frame) } : pictureOf(shown);
  return { ...drawn, csv: csvOf(shown), title: table.finding ?? shown.title, alternative: altText(shown) };
};

function indexOf(document: unknown, { options }: PictureRequest): CountsIndex {
  return indexCounts(valueOf(parseContract(formCounts, document)), thresholdOf(options), createGuard());
}

/** What the element would show with these attributes. */
function shownOf(request: PictureRequest): FileOptions {
  const { options, lang, document, compared } = request;
  const { rows, columns, period, share, view = '', heading } = options;
  const against = compared === undefined ? '' : 'file';
  const value: CrossDocument = { index: indexOf(document, request), against, ...(compared !== undefined && { other: indexOf(compared, request) }) };
  const { counts } = value.index;
  const wish: CrossQuery = { rows: rows || undefined, columns, period: periodOf(period), share: sharesOf(share), against };
  const wording: Wording = { strings: stringsFor(crossTableStrings, lang), lang, minCount: counts.minCount, documentNotes: counts.notes, reading: createReading(), sortRows };
  const plain = showDocument(value, wish, wording);
  if (!plain) throw new PictureError('the document has no table: neither cells nor totals by its dimensions');
  const shown = against ? createCompare().show(value, plain, { query: wish, wording }) : plain;
  const credits = creditsOf(value, shown, { wish, strings: wording.strings });
  return { ...wording, value, shown, credits, view: viewsOf(view)[0] ?? 'table', title: heading ?? counts.title ?? counts.form, colours: coloursOf(''), frame: undefined };
}

function blankPicture({ title, strings, minCount, credits, lang }: FileOptions, request: PictureRequest): WidgetPicture {
  const frame = frameOf(request) ?? LINK_CARD;
  const alternative = strings.nothing(minCount);
  return { ...frame, svg: textCard({ title, subtitle: alternative, entries: [], foot: credits.filter(Boolean).join(' · '), alternative, lang }, frame), csv: '', title, alternative };
}
