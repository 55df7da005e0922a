import { EXPERIENCE_LIMITS, type ExperiencePhoto } from '../../contract/experience.js';
import type { IjExperience } from './experience.js';
import { movedPhoto, nextKey, type DraftPhoto } from './experience.model.js';

/** Photos from when they are chosen until they can be shown: one at a time, each with a word when it can't be taken. */
export class PhotoField {
  /** of the last choice */
  refusals: readonly string[] = [];
  /** what an "Undo" brings back */
  undoable: readonly DraftPhoto[] | undefined;
  /** is something held over the field to be dropped? */
  isOver = false;
  readonly #host: IjExperience;
  #queue: readonly File[] = [];
  #done = 0;
  #isBusy = false;
  /** goes up when nothing is waited for any more */
  #round = 0;

  constructor(host: IjExperience) {
    this.#host = host;
  }

  /** Another experience is on the screen. */
  forget(): void {
    this.#round += 1;
    this.#queue = this.refusals = [];
    this.#done = 0;
    this.undoable = undefined;
    this.#isBusy = this.isOver = false;
  }

  /** What is said while one is made ready. */
  get progress(): string {
    const [file] = this.#queue;
    return file ? this.#host.strings.preparing(file.name, this.#done + 1, this.#done + this.#queue.length) : '';
  }

  get photos(): readonly DraftPhoto[] {
    return this.#host.sheet.draft?.photos ?? [];
  }

  get room(): number {
    return EXPERIENCE_LIMITS.photos - this.photos.length - this.#queue.length;
  }

  add(files: readonly File[]): void {
    if (!files.length || !this.#host.isEditing) return;
    const taken = files.slice(0, Math.max(0, this.room));
    this.refusals = taken.length < files.length ? [this.#host.strings.mostPhotos(EXPERIENCE_LIMITS.photos)] : [];
    this.#queue = [...this.#queue, ...taken];
    this.#host.warm();
    this.#host.announcer.sayNow(this.refusals.join(' ') || this.progress);
    this.#host.requestUpdate();
    if (!this.#isBusy) void this.#work(this.#round);
  }

  /** One at a time: each takes the memory of all its pixels. */
  async #work(round: number): Promise<void> {
    this.#isBusy = true;
    for (let file = this.#queue[0]; file; file = this.#queue[0]) {
      const made = await this.#prepare(file);
      if (round !== this.#round) return;
      this.#queue = this.#queue.slice(1);
      this.#done += 1;
      this.#take(made);
    }
    this.#isBusy = false;
    this.#done = 0;
    this.#host.requestUpdate();
  }

  async #prepare(file: File): Promise<Omit<DraftPhoto, 'key'> | string> {
    const part = await this.#host.parts.load('photos').catch(() => undefined);
    return part ? part.prepare(file) : this.#host.strings.notNow(file.name);
  }

  #take(made: Omit<DraftPhoto, 'key'> | string): void {
    const { strings, sheet, announcer } = this.#host;
    if (typeof made === 'string') {
      this.refusals = [...this.refusals, made];
      announcer.sayNow(made);
      return this.#host.requestUpdate();
    }
    this.undoable = undefined;
    sheet.edit({ photos: [...this.photos, { key: nextKey(this.photos), ...made }] });
    announcer.sayNow(strings.ready(this.photos.length));
  }

  change(key: number, change: Partial<ExperiencePhoto>): void {
    this.#host.sheet.edit({ photos: this.photos.map((one) => (one.key === key ? { ...one, photo: { ...one.photo, ...change } } : one)) });
  }

  move(key: number, step: -1 | 1): void {
    const moved = movedPhoto(this.photos, key, step);
    const place = moved.findIndex((one) => one.key === key) + 1;
    this.#host.sheet.edit({ photos: moved });
    this.#host.announcer.sayNow(this.#host.strings.moved(place, moved.length));
  }

  remove(key: number): void {
    const { sheet, announcer, strings } = this.#host;
    this.undoable = this.photos;
    this.refusals = [];
    sheet.edit({ photos: this.photos.filter((one) => one.key !== key) });
    announcer.sayNow(strings.removed);
    this.#host.focusSoon('.undo');
  }

  undo(): void {
    const { sheet, announcer, strings } = this.#host;
    if (!this.undoable) return;
    const gone = this.undoable.filter(({ key }) => !this.photos.some((one) => one.key === key));
    // what was added or changed since stays as it is
    const after = this.undoable.map((one) => this.photos.find(({ key }) => key === one.key) ?? one);
    const added = this.photos.filter(({ key }) => !this.undoable?.some((one) => one.key === key));
    sheet.edit({ photos: [...after, ...added].slice(0, EXPERIENCE_LIMITS.photos) });
    this.undoable = undefined;
    announcer.sayNow(strings.undone);
    this.#host.focusSoon(`#alt-${gone[0]?.key ?? 0}`);
  }
}
