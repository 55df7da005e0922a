import type { DreamTable } from '../../contract/dream-counts-source.js';
import { dreamCells } from '../../contract/dream-tables.js';
import { IjDreamJobsFilterChangeEvent, IjDreamJobsSelectEvent, type DreamFilterDetail } from './dream-jobs.events.js';
import type { IjDreamJobs } from './dream-jobs.js';
import type { FigureHandlers } from './dream-jobs.template.js';
import { lazyView } from './dream-parts.js';
import { findingOf } from './dream-words.js';
import type { FileTask } from './files.part.js';
import type { DreamChoice } from './filters.template.js';
import { changedJobs, freshAnswers, nothingText, showingText } from './late-words.js';
import { lateWords } from './late.strings.js';
import { focusedJob, focusJob, jobAt, listKey } from './roving.js';
import type { DreamSelection } from './select-dreams.model.js';
import { MORE_JOBS, type ShownDreams } from './shown-dreams.js';

/** A document and what is shown of it. */
interface Shown {
  readonly table: DreamTable;
  readonly selection: DreamSelection;
}

/** What the chart does when somebody acts, and what it says when the numbers change: nothing of it is needed for the first picture. */
export class DreamHands {
  readonly #host: IjDreamJobs;
  /** has the person just changed a filter, so that what it shows is to be said? */
  #isFilterNew = false;

  constructor(host: IjDreamJobs) {
    this.#host = host;
  }

  /** The same object each time: Lit sees that no listener has changed. */
  readonly handlers: FigureHandlers = {
    onFilter: (choice) => this.#onFilter(choice),
    onView: (chosenView) => this.#show({ chosenView }),
    onFocus: ({ target }) => this.#onFocus(jobAt(target)),
    onPress: ({ target }) => this.#onSelect(jobAt(target)),
    onKey: (event) => this.#onKey(event),
    onChoose: (job) => this.#onSelect(job),
    onMore: () => void this.#showMore(),
    onReveal: (job) => void this.#reveal(job),
    onTable: () => this.#show({ isTableOpen: !this.#host.shown.isTableOpen }),
    onFile: (task, detail) => void this.file(task, detail).catch((error: unknown) => this.#host.report(error as Error)),
  };

  /** What is on the screen now, given to the code that makes files once that has come. */
  async file(task: FileTask, detail?: unknown): Promise<unknown> {
    const { shown, value, parts, wording, heading, currentView: view, look } = this.#host;
    const { selection } = shown;
    if (!selection || !value) return undefined;
    return (await parts.load('files'))[task]({ ...wording, selection, view, look, heading, counts: value.counts, part: lazyView(parts, view) }, detail as never);
  }

  /**
   * Called before an update is drawn, with what was shown; what it returns, after it. Rows are drawn over where they stand: when the focused job moves up the
   * ranking, the focus goes with it.
   */
  follow(before: Shown | undefined): () => void {
    const { shown, parts, renderRoot } = this.#host;
    const isNew = !!before && !!shown.table && shown.table !== before.table;
    const isOther = isNew || this.#isFilterNew;
    if (isNew) this.#tellNews(before);
    if (this.#isFilterNew) this.#sayFinding();
    this.#isFilterNew = false;
    const focused = focusedJob(renderRoot);
    const move = isOther && shown.layout ? parts.use('motion')?.(shown.selection?.jobs ?? [], shown.layout.perShirt) : undefined;
    return () => {
      move?.();
      if (focused !== undefined && focusedJob(renderRoot) !== shown.active) focusJob(renderRoot, shown.active);
    };
  }

  #show(change: Partial<ShownDreams>): void {
    Object.assign(this.#host.shown, change);
    this.#host.requestUpdate();
  }

  /** The jobs with another number are lit; how many have answered since is said. */
  #tellNews(before: Shown): void {
    const { shown, announcer, wording } = this.#host;
    const { table, selection } = shown;
    if (!table || !selection) return;
    Object.assign(shown, { changed: changedJobs(before.selection, selection), isOddUpdate: !shown.isOddUpdate });
    const fresh = freshAnswers(before.table.counts, table.counts);
    if (fresh) announcer.say(lateWords(wording.lang).fresh(fresh, selection.jobs[0]?.job));
  }

  /** After what became of the other filters. */
  #sayFinding(): void {
    const { shown, value, wording, parts, currentView, announcer } = this.#host;
    const { selection } = shown;
    if (!selection || !value) return;
    const about = lazyView(parts, currentView)?.about({ ...wording, selection, counts: value.counts });
    const words = about?.finding ?? findingOf(selection, wording.strings) ?? nothingText({ ...wording, ...value, selection });
    announcer.sayNow(shown.isTakenBack ? `${lateWords(wording.lang).takenBack} ${words}` : words);
  }

  /** What is chosen last counts: filters that the document doesn't tell together with it are taken back, and that is said. */
  #onFilter(choice: DreamChoice): void {
    const host = this.#host;
    const isTold = !host.value || !!dreamCells(host.value.counts, { ...host.asked, ...choice });
    Object.assign(host, !isTold && { sex: undefined, stage: undefined, territory: undefined }, choice);
    host.dispatchEvent(new IjDreamJobsFilterChangeEvent(this.#filter));
    this.#isFilterNew = true;
    this.#show({ isTakenBack: !isTold, extra: 0 });
  }

  /** The filters as events tell them. */
  get #filter(): DreamFilterDetail {
    const { sex, stage, territory } = this.#host;
    return { sex: sex ?? null, stage: stage ?? null, territory: territory ?? null };
  }

  #onFocus(active: string | undefined): void {
    if (active !== this.#host.shown.active) this.#show({ active });
  }

  #onSelect(name: string | undefined): void {
    const { shown } = this.#host;
    const chosen = shown.selection?.all.find(({ job }) => job === name);
    if (!chosen) return;
    const { job, code, n } = chosen;
    const selected = shown.selected === job ? undefined : job;
    this.#show({ selected, active: job });
    if (selected) this.#host.dispatchEvent(new IjDreamJobsSelectEvent({ job, code, n, ...this.#filter }));
  }

  #onKey(event: KeyboardEvent): void {
    const { shown, renderRoot } = this.#host;
    if (event.key === 'Escape' && shown.selected !== undefined) {
      event.stopPropagation(); // the page's own dialog must not close as well
      return this.#show({ selected: undefined });
    }
    const key = listKey(event, shown.selection?.jobs ?? [], shown.active);
    if (!key) return;
    event.preventDefault(); // the page must not scroll
    if (key.isChoice) this.#onSelect(key.job);
    else focusJob(renderRoot, key.job);
  }

  /** The button may go with the last jobs: the focus goes to the first of the new ones. */
  async #showMore(): Promise<void> {
    const { shown, shownTop, value, announcer, wording } = this.#host;
    await this.#goTo(shown.selection?.all[shownTop]?.job, MORE_JOBS);
    const { selection } = shown;
    if (selection) announcer.sayNow(showingText(selection.jobs.length, { ...wording, ...value, all: selection.rankedCount }));
  }

  async #reveal(name: string): Promise<void> {
    const { shown, shownTop } = this.#host;
    const extra = Math.max(0, (shown.selection?.all.findIndex(({ job }) => job === name) ?? 0) + 1 - shownTop);
    if (shown.selected !== name) this.#onSelect(name);
    await this.#goTo(name, extra);
  }

  async #goTo(name: string | undefined, more: number): Promise<void> {
    this.#show({ extra: this.#host.shown.extra + more });
    await this.#host.updateComplete;
    focusJob(this.#host.renderRoot, name);
  }
}
