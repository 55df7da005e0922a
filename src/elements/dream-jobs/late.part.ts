import { html, nothing, type TemplateResult } from 'lit';
import { parseDreamCounts } from '../../contract/dream-counts-source.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { dataTableButton } from '../../ui/data-table.template.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { DreamHands } from './dream-hands.js';
import type { IjDreamJobs } from './dream-jobs.js';
import { answerStrings, creditsOf, nothingText } from './late-words.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
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
  /** on paper the table follows the picture, open or not */
  readonly #paper: PaperController;

  constructor(host: IjDreamJobs) {
    adoptPartStyles(host, chevronStyles, exportMenuStyles, lateStyles);
    this.hands = new DreamHands(host);
    this.#paper = new PaperController(host, { isThere: () => !!host.value && !host.withoutTable, getReady: () => host.parts.use('table') });
  }

  /** What the picture may take at most. */
  get widestPx(): number {
    return this.#paper.isPrinting ? PAPER_PX : Infinity;
  }

  /** Of a document of declared tables. */
  readonly parse = parseDreamCounts;
  readonly select = selectDreams;

  /** Why there is no picture. */
  readonly nothing = nothingText;

  /** The element's words, of jobs; of the answers when a question was asked. */
  speaks(strings: DreamJobsStrings, question: string | undefined, lang: string): DreamJobsStrings {
    return question === undefined ? strings : answerStrings(strings, question, lang);
  }

  takenBack(lang: string): TemplateResult {
    return html`<p class="muted note no-print">${lateWords(lang).takenBack}</p>`;
  }

  /** What the numbers are without. */
  notes({ selection, lang }: FigureOptions): TemplateResult | typeof nothing {
    const words = lateWords(lang);
    const isMixed = selection.choices.sexes.length > 0 && selection.sexes.length === 0;
    const said = [selection.isPartial ? words.partial : '', isMixed ? words.notSplit : ''].filter((text) => !!text);
    return said.length ? html`<p class="muted note">${said.join(' ')}</p>` : nothing;
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
