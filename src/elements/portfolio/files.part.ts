import { html, nothing, render } from 'lit';
import type { Experience } from '../../contract/experience.js';
import { mergePortfolios, type PortfolioMerge } from '../../contract/merge-portfolios.js';
import type { Portfolio } from '../../contract/portfolio.js';
import { readPortfolio } from '../../contract/read-portfolio.js';
import { loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { saveFile, stemOf } from '../../ui/save-file.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { filesStrings, type FilesStrings } from './files.strings.js';
import { filesStyles } from './files.styles.js';
import { importTemplate, type ImportPlan } from './import.template.js';
import { portfolioCsv } from './portfolio-csv.js';
import type { PortfolioHost } from './portfolio-parts.js';
import { shareStyles } from './share.styles.js';

/** 500 experiences of six photos would be more; a browser reads no more than this in one text without trouble. */
const LARGEST_FILE = 200_000_000;

/** Copies of the whole, and files brought in again. */
export class PortfolioFiles {
  readonly #host: PortfolioHost;
  readonly #box = document.createElement('div');
  #plan: ImportPlan | undefined;
  #opener: HTMLElement | null = null;

  constructor(host: PortfolioHost) {
    this.#host = host;
    adoptPartStyles(host, shareStyles, filesStyles);
    host.renderRoot.prepend(this.#box);
    host.addController({ hostDisconnected: () => void render(nothing, this.#box) });
  }

  get #words(): FilesStrings {
    return stringsFor(filesStrings, this.#host.locale.lang);
  }

  /** Everything, to be brought in again: what is private too. */
  saveCopy(): void {
    const { portfolio } = this.#host;
    if (portfolio) saveFile(JSON.stringify({ ...portfolio, schema: 'ij/portfolio@1' }), { name: `${this.#stem()}.json`, type: 'application/json' });
  }

  saveTable(): void {
    const { portfolio, wording } = this.#host;
    if (portfolio) saveFile(portfolioCsv(portfolio, wording, this.#words), { name: `${this.#stem()}.csv`, type: 'text/csv;charset=utf-8' });
  }

  #stem(): string {
    return stemOf([this.#words.fileName, this.#host.portfolio?.profile?.name]);
  }

  openImport(): void {
    this.#plan = undefined;
    this.#opener = (this.#host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    render(nothing, this.#box); // the last file chosen is no longer chosen
    this.#draw();
    this.#box.querySelector('dialog')?.showModal();
  }

  #draw(): void {
    const { wording, fromDevice } = this.#host;
    render(importTemplate({ ...wording, words: this.#words, plan: this.#plan, isOnDevice: fromDevice, ...this.#handlers }), this.#box);
  }

  readonly #handlers = {
    onFile: (file: File): void => void this.#read(file),
    onConfirm: (merge: PortfolioMerge): void => void this.#take(merge),
    onCancel: (): void => this.#box.querySelector('dialog')?.close(),
    onClosed: (): void => {
      if (this.#box.querySelector('dialog')?.open) return;
      if (this.#box.querySelector('dialog')) render(nothing, this.#box);
      this.#opener?.focus();
    },
  };

  async #read(file: File): Promise<void> {
    const own = this.#host.portfolio ?? { experiences: [] };
    const text = file.size > LARGEST_FILE ? '' : await file.text().catch(() => '');
    const read = readPortfolio(text);
    const merge = read.ok ? mergePortfolios(own, read.value) : undefined;
    if (!read.ok) this.#plan = { fault: 'unreadable' };
    else this.#plan = merge ? { merge, leftOut: read.notes.length } : { fault: 'tooMany' };
    if (this.#box.querySelector('dialog')) this.#draw();
  }

  async #take(merge: PortfolioMerge): Promise<void> {
    const { fromDevice, portfolio: before } = this.#host;
    const changed = [...merge.added, ...merge.replaced];
    const device = fromDevice ? await this.#host.parts.load('device') : undefined;
    const keptBefore = (await device?.list()) ?? [];
    const isKept = (await device?.keep(changed)) ?? true;
    this.#host.change(merge.portfolio);
    this.#handlers.onCancel();
    this.#tell(`${this.#words.done(changed.length)} ${isKept ? '' : this.#words.notKept}`.trim(), () => void this.#undo({ before, changed, keptBefore }));
  }

  async #undo({ before, changed, keptBefore }: { readonly before: Portfolio | undefined; readonly changed: readonly Experience[]; readonly keptBefore: readonly Experience[] }): Promise<void> {
    const ids = new Set(changed.map(({ id }) => id));
    const back = keptBefore.filter(({ id }) => ids.has(id));
    if (this.#host.fromDevice) {
      const device = await this.#host.parts.load('device');
      await device.drop(changed.filter(({ id }) => !back.some((one) => one.id === id)));
      await device.keep(back);
    }
    this.#host.change(before ?? { experiences: [] });
    this.#tell(this.#words.undone);
  }

  /** What was done, and the way back; the focus is where the person goes on. */
  #tell(text: string, onUndo?: () => void): void {
    const close = (): void => void render(nothing, this.#box);
    const notice = html`<div class="import-note" tabindex="-1">
      <p role="status">${text}</p>
      ${onUndo ? html`<button class="button small" type="button" @click=${onUndo}>${this.#words.undo}</button>` : nothing}
      <button class="button small" type="button" aria-label=${this.#words.close} @click=${close}>✕</button>
    </div>`;
    render(notice, this.#box);
    this.#box.querySelector<HTMLElement>('.import-note')?.focus();
  }
}

export async function createFiles(host: PortfolioHost): Promise<PortfolioFiles> {
  await loadStrings(filesStrings, host.locale.lang);
  return new PortfolioFiles(host);
}
