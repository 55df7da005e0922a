import { html, nothing, type TemplateResult } from 'lit';
import type { DreamCounts } from '../../contract/dream-jobs.js';
import { chevronStyles } from '../../ui/chevron.styles.js';
import { dataTableButton } from '../../ui/data-table.template.js';
import { exportMenuStyles } from '../../ui/export-menu.styles.js';
import { exportMenu } from '../../ui/export-menu.template.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { answerStrings, changedJobs, creditsOf, freshAnswers, nothingText, showingText } from './late-words.js';
import type { FigureOptions } from './dream-jobs.template.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { DreamHost } from './dream-parts.js';
import { lateWords } from './late.strings.js';
import type { DreamSelection } from './select-dreams.model.js';

/** A document and what is shown of it. */
export interface Shown {
  readonly counts: DreamCounts;
  readonly selection: DreamSelection;
}

/** What a new document brings. */
export interface DreamNews {
  /** the jobs with another number */
  readonly changed: ReadonlySet<string>;
  /** to be said; empty: nobody new */
  readonly words: string;
}

/** What is not in the first picture: the words below it and in its place, the table and the downloads, and what a change is told by. */
export class DreamLate {
  constructor(host: DreamHost) {
    adoptPartStyles(host, chevronStyles, exportMenuStyles);
  }

  /** Why there is no picture. */
  readonly nothing = nothingText;

  /** The element's words, of jobs; of the answers when a question was asked. */
  speaks(strings: DreamJobsStrings, question: string | undefined, lang: string): DreamJobsStrings {
    return question === undefined ? strings : answerStrings(strings, question, lang);
  }

  /** How many are shown now. */
  showing({ selection, counts: { question } }: Shown, lang: string): string {
    return showingText(selection.jobs.length, { all: selection.rankedCount, question, lang });
  }

  /** What was found after a filter, said after what became of the other filters. */
  afterChoice(words: string, lang: string, isTakenBack: boolean): string {
    return isTakenBack ? `${lateWords(lang).takenBack} ${words}` : words;
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

  news(before: Shown, after: Shown, lang: string): DreamNews {
    const fresh = freshAnswers(before.counts, after.counts);
    const words = fresh ? lateWords(lang).fresh(fresh, after.selection.jobs[0]?.job) : '';
    return { changed: changedJobs(before.selection, after.selection), words };
  }

  foot(options: FigureOptions): TemplateResult {
    const { counts, selection, common, withTable, isTableOpen, isTableHere, parts, onTable, onFile } = options;
    const hasNumbers = selection.all.length > 0;
    const hasTable = withTable && hasNumbers;
    return html`<div class="foot">
        <p class="muted">${creditsOf(counts, options).join('\u00a0· ')}</p>
        ${hasNumbers
          ? html`<div class="tools">
              ${hasTable ? dataTableButton({ isOpen: isTableOpen, label: common.showTable, onToggle: onTable }) : nothing}
              ${exportMenu(common.download, filesOf(options), () => onFile('ready'))}
            </div>`
          : nothing}
      </div>
      ${hasTable && isTableHere ? parts.render('table', options) : nothing}`;
  }
}

const filesOf = ({ common, parts, lang, onFile }: FigureOptions) => [
  { label: common.downloadSvg, onChoose: () => onFile('saveSvg') },
  { label: common.downloadCsv, onChoose: () => onFile('saveCsv') },
  ...(parts.get('files')?.items(lang, onFile) ?? []),
];

export const createLate = (host: DreamHost): DreamLate => new DreamLate(host);
