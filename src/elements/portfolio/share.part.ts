import { nothing, render } from 'lit';
import type { Experience, ExperiencePhoto } from '../../contract/experience.js';
import type { Portfolio, Profile } from '../../contract/portfolio.js';
import { loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { PrintAlone, printFrameStyles } from '../../ui/print-alone.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { embedPhoto } from './embed-photo.js';
import { PAPER_STYLES, paperTemplate, saveBadges, savePages, saveResume } from './make-sheet.js';
import type { PortfolioHost } from './portfolio-parts.js';
import { titleOf, type PortfolioWording } from './portfolio-words.js';
import { isTicked, shareItems, tickedPortfolio, type ShareItem } from './share-items.model.js';
import { shareStrings, type ShareStrings } from './share.strings.js';
import { shareStyles } from './share.styles.js';
import { shareTemplate, type ShareTask } from './share.template.js';
import { sheetPages, type SheetPage } from './sheet-pages.js';
import { SHEET_FORMATS, type SheetFormatName, type SheetPhoto } from './sheet-rows.js';
import { portraitRows, storyRows } from './sheets.js';

/** The portrait and the stories as sheets: a window to tick what goes on them, paper, pictures and files of what is ticked. */
export class SharePart {
  readonly #host: PortfolioHost;
  readonly #box = document.createElement('div');
  readonly #printer: PrintAlone;
  readonly #ticks = new Map<string, boolean>();
  readonly #sources = new Map<ExperiencePhoto, string | undefined>();
  #storyId: string | undefined;
  #format: SheetFormatName = 'a4';
  #note = '';
  #fault = '';
  #opener: HTMLElement | null = null;

  constructor(host: PortfolioHost) {
    this.#host = host;
    adoptPartStyles(host, shareStyles, printFrameStyles);
    host.renderRoot.prepend(this.#box);
    this.#printer = new PrintAlone(host);
    host.addController({ hostDisconnected: () => void render(nothing, this.#box) });
  }

  /** Of the whole, or of one experience. */
  open(storyId?: string): void {
    this.#storyId = storyId;
    this.#note = this.#fault = '';
    this.#opener = (this.#host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    this.#draw();
    this.#box.querySelector('dialog')?.showModal();
    void this.#readPhotos();
  }

  /** Photos come after the words. */
  async #readPhotos(): Promise<void> {
    const { base } = this.#host.wording;
    const photos = (this.#host.portfolio?.experiences ?? []).flatMap((one) => (this.#storyId === undefined || one.id === this.#storyId ? (one.photos ?? []) : []));
    const left = photos.filter((photo) => !this.#sources.has(photo));
    await Promise.all(left.map(async (photo) => void this.#sources.set(photo, await embedPhoto(photo, base))));
    if (left.length) this.#draw();
  }

  get #words(): ShareStrings {
    return stringsFor(shareStrings, this.#host.locale.lang);
  }

  get #items(): ShareItem[] {
    const { portfolio, wording } = this.#host;
    const story = portfolio?.experiences.find(({ id }) => id === this.#storyId);
    return portfolio ? shareItems(portfolio, story, (one) => titleOf(one, wording)) : [];
  }

  #ticked(portfolio: Portfolio): Portfolio {
    return tickedPortfolio(portfolio, this.#items, this.#ticks);
  }

  #pages(portfolio: Portfolio, name: SheetFormatName): SheetPage[] {
    const words = this.#words;
    const format = SHEET_FORMATS[name];
    const ticked = this.#ticked(portfolio);
    const options = { ...this.#host.wording, format, words, photosOf: (experience: Experience): SheetPhoto[] => (experience.photos ?? []).map((photo) => ({ ...photo, href: this.#sources.get(photo) })) };
    const story = ticked.experiences.find(({ id }) => id === this.#storyId);
    if (this.#storyId === undefined) return sheetPages(portraitRows(ticked, options), format, words.foot);
    return story ? sheetPages(storyRows(story, ticked, options), format, words.foot) : [];
  }

  #draw(): void {
    const { portfolio } = this.#host;
    if (!portfolio || !this.#host.isConnected) return;
    const items = this.#items.map((item) => ({ ...item, isTicked: isTicked(item, this.#ticks, portfolio) }));
    const template = shareTemplate({
      ...this.#host.wording,
      words: this.#words,
      isStory: this.#storyId !== undefined,
      items,
      profile: portfolio.profile ?? {},
      format: this.#format,
      pages: this.#pages(portfolio, this.#format),
      narrow: items.filter(({ group, isTicked: isIn, visibility }) => group === 'experience' && isIn && visibility !== 'public' && visibility !== 'social').length,
      note: this.#note,
      fault: this.#fault,
      ...this.#handlers,
    });
    render(template, this.#box);
  }

  readonly #handlers = {
    onTick: (key: string, isIn: boolean): void => {
      this.#ticks.set(key, isIn);
      this.#draw();
    },
    onProfile: (line: keyof Profile, text: string): void => {
      const { portfolio } = this.#host;
      if (!portfolio) return;
      const { [line]: before, ...rest } = portfolio.profile ?? {};
      if ((before ?? '') !== text) this.#host.change({ ...portfolio, profile: text ? { ...rest, [line]: text } : rest });
      this.#draw();
    },
    onFormat: (format: SheetFormatName): void => {
      this.#format = format;
      this.#draw();
    },
    onTask: (task: ShareTask): void => void this.#run(task),
    onClose: (): void => this.#box.querySelector('dialog')?.close(),
    onClosed: (): void => {
      if (this.#box.querySelector('dialog')?.open) return; // opened again before it was told of its end
      render(nothing, this.#box);
      this.#opener?.focus();
    },
  };

  async #run(task: ShareTask): Promise<void> {
    this.#note = this.#fault = '';
    try {
      await this.#make(task);
      if (task !== 'print') this.#note = this.#words.saved;
    } catch (error) {
      this.#fault = this.#words.failed;
      this.#host.report(error as Error);
    }
    this.#draw();
  }

  async #make(task: ShareTask): Promise<void> {
    const { portfolio, wording } = this.#host;
    if (!portfolio) return;
    const title = this.#title(portfolio, wording);
    const { lang } = wording;
    if (task === 'cv') saveResume(this.#ticked(portfolio), title);
    else if (task === 'badges') saveBadges(this.#ticked(portfolio), { title, words: this.#words.badge });
    else if (task === 'print') this.#printer.print({ title, lang, content: paperTemplate(this.#pages(portfolio, 'a4')), page: 'size: A4 portrait; margin: 0', styles: [PAPER_STYLES] });
    else await savePages(this.#pages(portfolio, this.#format), task, { title, lang });
  }

  /** The name of a person who leaves it out is not in the name of the file either. */
  #title(portfolio: Portfolio, wording: PortfolioWording): string {
    const ticked = this.#ticked(portfolio);
    const story = ticked.experiences.find(({ id }) => id === this.#storyId);
    return [story ? titleOf(story, wording) : this.#words.portrait, ticked.profile?.name].filter(Boolean).join(' ');
  }
}

export async function createShare(host: PortfolioHost): Promise<SharePart> {
  await loadStrings(shareStrings, host.locale.lang);
  return new SharePart(host);
}
