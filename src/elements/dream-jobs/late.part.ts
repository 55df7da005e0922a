import { html, nothing, type TemplateResult } from 'lit';
import { hasDreamRows, parseDreamCounts } from '../../contract/dream-counts-source.js';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { dataTableButton } from '../../ui/data-table.template.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { DreamHands } from './dream-hands.js';
import type { IjDreamJobs } from './dream-jobs.js';
import { answerStrings, creditsOf, emptyText, moreText, nothingText } from './late-words.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import { stageFilter, territoryFilter } from './list-filters.template.js';
import { LOADERS } from './part-loaders.js';
import { selectDreams } from './select-any.model.js';
import { lateWords } from './late.strings.js';
import { lateStyles } from './late.styles.js';
import { PaperController } from '../../state/paper-controller.js';

/** between the margins of an A4 page */
const PAPER_PX = 640;

/** What is not in the first picture: the words below it and in its place, the table and the downloads, and what answers to a person. */
export class DreamLate {
  readonly loaders = LOADERS;
  readonly hands: DreamHands;
  readonly #host: IjDreamJobs;
  #isWarned = false;
  /** on paper the table follows the picture, open or not */
  readonly #paper: PaperController;

  constructor(host: IjDreamJobs) {
    adoptPartStyles(host, chevronStyles, exportMenuStyles, lateStyles);
    this.#host = host;
    this.hands = new DreamHands(host);
    this.#paper = new PaperController(host, { isThere: () => !!host.value && !host.withoutTable, getReady: () => host.parts.use('table') });
  }

  /** What the picture may take at most. */
  get widestPx(): number {
    return this.#paper.isPrinting ? PAPER_PX : Infinity;
  }

  /** Of a document of declared tables, or of rows of persons, which few endpoints give. */
  async parserOf(document: unknown): Promise<typeof parseDreamCounts> {
    if (!hasDreamRows(document)) return parseDreamCounts;
    if (!this.#isWarned) console.warn('ij-dream-jobs: rows of persons were counted in this page; to keep rare answers secret, serve ij/dream-counts@1');
    this.#isWarned = true;
    return (await import('../../contract/dream-source.js')).parseDreamTable;
  }

  readonly select = selectDreams;

  /** Why there is no picture, and when there will be one. */
  readonly nothing = nothingText;
  readonly empty = emptyText;

  /** The button that opens the chart full screen, and all of that. */
  projection(question: string | undefined): TemplateResult | typeof nothing {
    const { wording, value, shown, currentView: view, parts } = this.#host;
    const wall = { ...wording, counts: value?.counts, selection: shown.selection, view, empty: emptyText({ ...wording, counts: { question } }) };
    return parts.use('classroom')?.(wall) ?? parts.missing('classroom', stringsFor(common, wording.lang));
  }

  /** The element's words, of jobs; of the answers when a question was asked. */
  speaks(strings: DreamJobsStrings, question: string | undefined, lang: string): DreamJobsStrings {
    return question === undefined ? strings : answerStrings(strings, question, lang);
  }

  /** Filters of documents that tell more than groups. */
  readonly lists = { stages: stageFilter, territories: territoryFilter };

  takenBack(lang: string): TemplateResult {
    return html`<p class="muted note no-print">${lateWords(lang).takenBack}</p>`;
  }

  /** More jobs, and what the numbers are without. */
  below(options: FigureOptions): readonly (TemplateResult | typeof nothing)[] {
    const { selection, lang, onMore } = options;
    const left = selection.rankedCount - selection.jobs.length;
    const words = lateWords(lang);
    const isMixed = selection.choices.sexes.length > 0 && selection.sexes.length === 0;
    const said = [selection.isPartial ? words.partial : '', isMixed ? words.notSplit : ''].filter((text) => !!text);
    return [
      left > 0 ? html`<button class="button small more" type="button" @click=${onMore}>${moreText(left, options)}</button>` : nothing,
      said.length ? html`<p class="muted note">${said.join(' ')}</p>` : nothing,
    ];
  }

  foot(options: FigureOptions): TemplateResult {
    const { counts, selection, common, withTable, isTableOpen, parts, onTable, onFile } = options;
    const hasNumbers = selection.all.length > 0;
    const hasTable = withTable && hasNumbers;
    return html`<div class="foot">
        <p class="muted">${creditsOf(counts, options).join('\u00a0· ')}</p>
        ${hasTable ? dataTableButton({ isOpen: isTableOpen, label: common.showTable, onToggle: onTable }) : nothing}
        ${hasNumbers ? exportMenu(common.download, filesOf(options), () => onFile('ready')) : nothing}
      </div>
      ${hasTable && (isTableOpen || this.#paper.isPrinting) ? parts.render('table', options) : nothing}`;
  }
}

const filesOf = ({ common, parts, lang, onFile }: FigureOptions) => [
  { label: common.downloadSvg, onChoose: () => onFile('saveSvg') },
  { label: common.downloadCsv, onChoose: () => onFile('saveCsv') },
  ...(parts.get('files')?.items(lang, onFile) ?? []),
];

export const createLate = (host: IjDreamJobs): DreamLate => new DreamLate(host);
