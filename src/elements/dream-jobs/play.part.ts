import { html, nothing, type TemplateResult } from 'lit';
import { settings } from '../../client/settings.js';
import { dreamKey } from '../../contract/adapters/count-dreams.js';
import { loadJobMatcher } from '../../jobs/load-jobs.js';
import type { JobMatcher } from '../../jobs/match-job.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { DrawFigure, DreamHost } from './dream-parts.js';
import type { FigureOptions } from './dream-jobs.template.js';
import { findDream, nearDreams, pickOthers, type MeantJob } from './play.model.js';
import { playStyles } from './play.styles.js';
import { playWords } from './play.strings.js';
import type { DreamJob } from './select-dreams.model.js';

const MOST_OTHERS = 5;
const LONGEST = 200;

interface Asked {
  readonly words: string;
  readonly meant: MeantJob | undefined;
  /** did the list of jobs come? */
  readonly isSure: boolean;
}

/** "Et toi ?" and "Montre-m'en d'autres": a person among the others, without a word about any single one of them. */
class Play {
  readonly #host: DreamHost;
  #asked: Asked | undefined;
  #others: readonly string[] = [];
  /** answers to a question mean no job of the list */
  #isOfJobs = true;
  /** not again before all have been seen */
  #seen = new Set<string>();

  constructor(host: DreamHost) {
    this.#host = host;
    adoptPartStyles(host, playStyles);
  }

  readonly draw: DrawFigure = (options) => {
    const { selection, lang, counts } = options;
    this.#isOfJobs = counts.question === undefined;
    if (!selection.rankedCount) return html``;
    const words = playWords(lang, counts.question);
    return html`<div class="play no-print" part="play">
      <div>
        <p class="others-title" id="you">${words.you}</p>
        <form class="ask" @submit=${(event: SubmitEvent) => this.#onSubmit(event)}>
          <label><span class="legend">${words.yourDream}</span><input name="dream" maxlength=${LONGEST} autocomplete="off" aria-describedby="stays" @focus=${this.#onFocus} /></label>
          <button class="button">${words.look}</button>
        </form>
        <p class="muted stays" id="stays">${words.stays}</p>
        ${this.#answer(options)}
      </div>
      ${this.#othersTemplate(options)}
    </div>`;
  };

  #answer(options: FigureOptions): TemplateResult {
    const { selection, lang, counts, onReveal } = options;
    const words = playWords(lang, counts.question);
    const found = this.#asked && findDream(selection, this.#asked.words, this.#asked.meant, { labels: counts.jobs, fold: dreamKey });
    const { filter } = selection;
    const within = filter.sex || filter.stage || filter.territory ? ` ${words.within}` : '';
    const said = !this.#asked ? '' : found ? words.share(found.job, found.n, found.secrecy === 'partial') + within : words.rare;
    const near = this.#asked && !found ? nearDreams(selection, this.#asked.words, { labels: counts.jobs, fold: dreamKey }) : [];
    const choose = (job: string) => html`<button class="button small" type="button" @click=${() => this.#ask({ words: job, meant: undefined, isSure: true })}>${job}</button>`;
    return html`<output class="answer">${near.length ? words.near : said}</output>
      ${near.length ? html`<p class="near">${near.map(({ job }) => choose(job))}</p><p class="muted">${said}</p>` : nothing}
      ${this.#asked && !this.#asked.isSure ? html`<p class="muted">${words.notLoaded}</p>` : nothing}
      ${found ? html`<button class="button small" type="button" @click=${() => onReveal(found.job)}>${words.show}</button>` : nothing}`;
  }

  #othersTemplate({ selection, lang, counts, onReveal }: FigureOptions): TemplateResult | typeof nothing {
    const words = playWords(lang, counts.question);
    const shown = new Set(selection.jobs.map(({ job }) => job));
    const known = this.#others.flatMap((job) => selection.all.find((one) => one.job === job && one.n > 0) ?? []);
    if (selection.rankedCount <= shown.size && !known.length) return nothing;
    const onOthers = (): void => this.#pick(selection.all, shown);
    const item = ({ job, n, secrecy }: DreamJob) => html`<li><button type="button" @click=${() => onReveal(job)}><span>${job}</span> <b>${words.people(n, secrecy === 'partial')}</b></button></li>`;
    return html`<div>
      <p class="others-title" id="others">${words.othersTitle}</p>
      <div aria-live="polite">${known.length ? html`<ul class="others" role="list" aria-labelledby="others">${known.map(item)}</ul>` : nothing}</div>
      <button class="button small" type="button" @click=${onOthers}>${known.length ? words.othersAgain : words.others}</button>
    </div>`;
  }

  #pick(all: readonly DreamJob[], shown: ReadonlySet<string>): void {
    const options = { most: MOST_OTHERS, random: settings.random };
    const fresh = pickOthers({ all }, new Set([...shown, ...this.#seen]), options);
    if (!fresh.length) this.#seen = new Set();
    this.#others = (fresh.length ? fresh : pickOthers({ all }, shown, options)).map(({ job }) => job);
    for (const job of this.#others) this.#seen.add(job);
    this.#host.requestUpdate();
  }

  /** The list of jobs is 40 kB: it comes to whoever is about to write. */
  readonly #onFocus = (): void => void (this.#isOfJobs && loadJobMatcher().catch(() => undefined));

  async #onSubmit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('dream') as HTMLInputElement;
    const words = field.value.trim().slice(0, LONGEST);
    if (!words) return field.focus();
    const matcher = this.#isOfJobs ? await loadJobMatcher().catch((): JobMatcher | undefined => undefined) : undefined;
    const match = matcher?.match(words);
    this.#ask({ words, isSure: !!matcher || !this.#isOfJobs, meant: match?.kind === 'job' ? match.job : undefined });
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    this.#host.requestUpdate();
  }
}

export const createPlay = (host: DreamHost): DrawFigure => new Play(host).draw;
