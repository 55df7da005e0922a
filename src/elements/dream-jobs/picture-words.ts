import type { DreamCounts } from '../../contract/dream-jobs.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { clip, LONGEST_TEXT, sentence } from '../../ui/alt-text.js';
import { stemOf } from '../../ui/save-file.js';
import { creditsOf } from './late-words.js';
import { lateWords } from './late.strings.js';
import { aboutOf, findingOf, partsOf, type Wording } from './dream-words.js';
import { filesStrings, type DreamFilesStrings } from './files.strings.js';
import { layoutCard, type CardContent, type Frame } from './layout-card.model.js';
import type { ViewPart } from './dream-parts.js';
import type { DreamLook, DreamView } from './layout-parts.model.js';
import { layoutPoster, type Paper, type PosterContent } from './layout-poster.model.js';
import type { LegendItem } from './picture-rows.model.js';
import { drawingSvg } from './picture-svg.js';
import { posterStages } from './poster-cells.model.js';
import type { DreamSelection } from './select-dreams.model.js';
import { tableWords } from './table.strings.js';

/** What a file shows: what is on the screen. */
export interface FileOptions extends Wording {
  readonly selection: DreamSelection;
  readonly view: DreamView;
  /** how the picture on the screen is drawn */
  readonly look?: DreamLook | undefined;
  readonly minCount: number;
  /** of the page; by default the document's own */
  readonly heading: string | undefined;
  readonly counts: DreamCounts;
  /** the view on the screen, where it came by itself */
  readonly part?: ViewPart | undefined;
}

const wordsOf = ({ lang }: Wording): DreamFilesStrings => stringsFor(filesStrings, lang);
export const titleOf = ({ heading, counts, strings }: FileOptions): string => heading ?? counts.title ?? strings.list;

/** The picture in a frame of px, as the text of an SVG file: for social networks and link previews. Runs on a server as well. */
export const cardSvg = (options: FileOptions, frame: Frame): string => drawingSvg(layoutCard(cardContent(options), frame), aboutFile(options));

/** The poster as the text of an SVG file of true size. */
export const posterSvg = (options: FileOptions, paper: Paper, desk = ''): string =>
  drawingSvg(layoutPoster(posterContent(options, desk), paper), aboutFile(options));

function aboutFile(options: FileOptions): { title: string; description: string; lang: string } {
  return { title: findingOf(options.selection, options.strings) ?? titleOf(options), description: altText(options), lang: options.lang };
}

export function cardContent(options: FileOptions): CardContent {
  const { selection, view, lang, minCount, counts } = options;
  const words = wordsOf(options);
  const credits = creditsOf({ ...counts, people: undefined }, options);
  const foot = [counts.people === undefined ? '' : words.persons(counts.people), ...credits, selection.isPartial ? words.hiddenUnder(minCount) : ''];
  return {
    ...common(options),
    title: titleOf(options),
    finding: findingOf(selection, options.strings) ?? titleOf(options),
    foot: foot.filter(Boolean).join(' · '),
    isBars: view !== 'units',
    format: (n) => formatNumber(lang, n),
  };
}

export function posterContent(options: FileOptions, desk: string): PosterContent {
  const { selection, strings, minCount, counts, lang } = options;
  const words = wordsOf(options);
  return {
    ...common(options),
    title: titleOf(options),
    finding: findingOf(selection, strings) ?? strings.subtitle(aboutOf(selection)),
    hidden: words.hiddenShirt(minCount),
    foot: [strings.subtitle(aboutOf(selection)), ...notesOf(options)].join(' '),
    desk,
    jobs: selection.all.filter(({ n }) => n),
    stages: posterStages(counts, selection, words.unknownStage),
    format: (n) => formatNumber(lang, n),
  };
}

function common({ selection: { filter, sexes, jobs }, look, strings, lang }: FileOptions) {
  const groups = (filter.sex ? [filter.sex] : sexes).map((sex): LegendItem => ({ sex, label: strings.sexes[sex] }));
  return { groups, jobs, glyph: look?.path, perShirt: (persons: number) => look?.perUnit?.(persons, lang) ?? strings.perShirt(persons) };
}

/** Under a picture: what is not counted, then who answered, when and where it comes from. */
export const notesOf = (options: FileOptions): string[] =>
  [options.selection.isPartial ? lateWords(options.lang).partial : '', creditsOf(options.counts, options).join(' · ')].filter(Boolean);

/** What the picture says, for who does not see it: the finding, the first jobs with their numbers, source, date. At most 1,000 characters. */
export function altText(options: FileOptions): string {
  const { selection, strings } = options;
  const finding = options.part?.about(options).finding ?? findingOf(selection, strings) ?? '';
  const start = [...new Set([titleOf(options), finding])].filter(Boolean).map((words) => sentence(clip(words)));
  const credits = creditsOf(options.counts, options).map((words) => sentence(clip(words)));
  const end = selection.isPartial ? [...credits, lateWords(options.lang).partial] : credits;
  const { firstJobs, firstAnswers } = wordsOf(options);
  const first = options.counts.question === undefined ? firstJobs : firstAnswers;
  let list = '';
  for (const job of selection.jobs) {
    const [total = '', ...parts] = partsOf(job, strings);
    const longer = `${list ? `${list}; ` : `${first}\u00a0: `}${job.job}, ${total}${parts.length ? ` (${parts.join(', ')})` : ''}`;
    if ([...start, `${longer}.`, ...end].join(' ').length > LONGEST_TEXT) break;
    list = longer;
  }
  return [...start, ...(list ? [`${list}.`] : []), ...end].join(' ').slice(0, LONGEST_TEXT);
}

/**
 * The name of a file says what a table of plain rows can't: the filters, the date, how many answered, the source. In the table itself it would be
 * rows that are no rows (RFC 4180: the same number of fields in each), which spreadsheets sort among the jobs.
 */
export function fileStem(options: FileOptions, kind = ''): string {
  const { counts, lang, selection, strings } = options;
  const { sex, stage } = aboutOf(selection);
  const people = counts.people === undefined ? '' : wordsOf(options).persons(counts.people);
  const { fileName } = tableWords(lang, counts.question);
  const parts = [fileName, kind, sex && strings.sexes[sex], stage, counts.updated?.slice(0, 10), people, counts.source];
  return stemOf(parts);
}
