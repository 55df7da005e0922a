import { html, nothing, type TemplateResult } from 'lit';
import { checkUrl } from '../../client/check-url.js';
import { IjConfigError } from '../../client/errors.js';
import { settings } from '../../client/settings.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber, formatTime } from '../../i18n/format.js';
import { AnnounceController } from '../../state/announce-controller.js';
import { failureOf, isKnownEmpty, knownValue, type Remote } from '../../state/remote.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { classroomRoomStyles } from './classroom-room.styles.js';
import { classroomStyles } from './classroom.styles.js';
import { classroomStrings } from './classroom.strings.js';
import { isOtherSubject, isSameDocument, isWholeBatch } from './classroom-batch.model.js';
import { FEWEST_JOBS, layoutClassroom, shortAddress, type ClassroomLayout } from './classroom.model.js';
import { stageTemplate, type ClassroomValue, type FormAddress } from './classroom.template.js';
import { ClassroomWall } from './classroom-wall.js';
import type { DreamHost } from './dream-parts.js';
import { freshAnswers } from './late-words.js';
import { lateWords } from './late.strings.js';
import { qrOf } from './qr.js';
import { selectDreams } from './select-any.model.js';
import { keep } from '../../ui/keep.js';
import { screenDialogStyles } from '../../ui/screen-dialog.styles.js';

/** What the wall asks of the element. */
export interface ClassroomSettings {
  readonly src?: string | undefined;
  readonly formUrl?: string | undefined;
  readonly heading?: string | undefined;
  readonly refresh?: string | undefined;
  readonly remote: Remote<unknown>;
  /** has the person stopped the updates in the page? */
  isPaused: boolean;
  report(error: Error): void;
}

/** Takes what there is to show, at each update of the element, and draws the button. */
export type DrawClassroom = (value: ClassroomValue) => TemplateResult | typeof nothing;

type Host = DreamHost & ClassroomSettings;

/** The button, and the chart on the wall of a classroom: what is on it, what waits, and how the connection is. */
class Classroom {
  readonly #host: Host;
  readonly #announcer: AnnounceController;
  readonly #wall: ClassroomWall;
  readonly #keepLayout = keep<ClassroomLayout>();
  readonly #keepForm = keep<FormAddress | undefined>();
  /** what the element has now, and what is on the wall */
  #next: ClassroomValue | undefined;
  #shown: ClassroomValue | undefined;
  /** when each was true, in ms since 1970 */
  #nextAtMs = 0;
  #shownAtMs = 0;
  /** where the one on the wall was read */
  #shownSrc: string | undefined;
  /** see `isWholeBatch` */
  #fewestPeople: number | undefined;
  #isHeld = false;
  #isWaiting = false;
  #wasLost = false;

  constructor(host: Host) {
    this.#host = host;
    this.#announcer = new AnnounceController(host);
    adoptPartStyles(host, screenDialogStyles, classroomStyles, classroomRoomStyles);
    this.#wall = new ClassroomWall(host, { draw: () => this.#draw(), onClose: () => this.#leave() });
    host.addController({ hostUpdated: () => this.#follow() });
  }

  /** The button; nothing while there is nothing to put on a wall. */
  button(value: ClassroomValue): TemplateResult | typeof nothing {
    const { remote } = this.#host;
    if (knownValue(remote) === undefined && !isKnownEmpty(remote)) return nothing;
    if (value.counts !== this.#next?.counts || !this.#nextAtMs) this.#onNext();
    this.#next = value;
    const words = stringsFor(classroomStrings, value.lang);
    return html`<p class="project no-print"><button class="button" part="project" type="button" @click=${this.#open}>${words.project}</button></p>`;
  }

  /** What is about to be replaced told how many persons there were after the one on the wall. */
  #onNext(): void {
    this.#nextAtMs = settings.now();
    const people = this.#next && peopleOf(this.#next);
    if (people !== undefined && this.#shown) this.#fewestPeople = Math.min(this.#fewestPeople ?? people, people);
  }

  /** Left and opened again, the wall is no newer than if it had stayed: the same answers wait. */
  readonly #open = (): void => {
    const [shown, next] = [this.#shown, this.#next];
    if (shown && next && !this.#isWhole(shown, next)) this.#keep(shown, next);
    else this.#show();
    // stopped in the page is stopped on the wall; meanwhile the page goes on, so that the wall can say that something waits
    this.#isHeld = this.#host.isPaused;
    this.#host.isPaused = false;
    this.#wall.open();
  };

  #leave(): void {
    this.#host.isPaused = this.#isHeld;
    this.#isHeld = this.#isWaiting = false;
  }

  /** After each update of the element: what is new goes on the wall, or waits. */
  #follow(): void {
    if (!this.#wall.isOpen) return;
    this.#sayConnection();
    const [shown, next] = [this.#shown, this.#next];
    const isNew = !!next && next !== shown && this.#take(shown, next);
    if (isNew) this.#wall.change(() => this.#draw());
    else this.#draw();
  }

  /** Are there new answers on the wall now? Other words or another size are no news. */
  #take(shown: ClassroomValue | undefined, next: ClassroomValue): boolean {
    const isNew = !isSameDocument(shown?.counts, next.counts);
    const isHeld = isNew && (this.#isHeld || (!!shown && !this.#isWhole(shown, next)));
    if (isHeld && this.#isHeld && !this.#isWaiting) this.#say(stringsFor(classroomStrings, next.lang).waiting);
    this.#isWaiting = isHeld && this.#isHeld;
    if (isHeld) return false;
    if (isNew) this.#sayFresh(shown, next);
    this.#show();
    return isNew;
  }

  /** What is about something else is not compared. */
  #isWhole(shown: ClassroomValue, { counts, minCount }: ClassroomValue): boolean {
    if (this.#shownSrc !== this.#host.src || isOtherSubject(shown.counts, counts)) return true;
    return isSameDocument(shown.counts, counts) || isWholeBatch(shown.counts, counts, { minCount, fewestPeople: this.#fewestPeople });
  }

  #show(): void {
    this.#shown = this.#next;
    this.#shownAtMs = this.#nextAtMs;
    this.#fewestPeople = this.#shown && peopleOf(this.#shown);
    this.#shownSrc = this.#host.src;
    this.#isWaiting = false;
  }

  /** The numbers that were there, by the filters and in the words that are chosen now. */
  #keep({ counts }: ClassroomValue, next: ClassroomValue): void {
    const { filter } = next.selection ?? {};
    this.#shown = { ...next, counts, selection: counts && filter && selectDreams(counts, filter) };
  }

  #sayFresh(shown: ClassroomValue | undefined, { counts, selection, lang }: ClassroomValue): void {
    const fresh = counts && shown?.counts ? freshAnswers(shown.counts, counts) : (counts?.people ?? 0);
    if (fresh) this.#say(lateWords(lang).fresh(fresh, selection?.jobs[0]?.job));
  }

  /** The element is drawing: what is said causes one more update, after this one. */
  #say(words: string): void {
    queueMicrotask(() => this.#announcer.say(words));
  }

  #sayConnection(): void {
    const isLost = this.#isLost;
    if (isLost === this.#wasLost) return;
    this.#wasLost = isLost;
    const words = this.#words;
    this.#say(isLost ? words.lost(this.#time) : words.back);
  }

  get #words() {
    return stringsFor(classroomStrings, this.#shown?.lang ?? 'fr');
  }

  get #time(): string {
    return formatTime(this.#shown?.lang ?? 'fr', this.#shownAtMs);
  }

  /** The stream is cut, or the document could not be read. */
  get #isLost(): boolean {
    return this.#host.dataset['live'] === 'lost' || !!failureOf(this.#host.remote);
  }

  /** Fewer jobs, until what is drawn fits. */
  #draw(): void {
    const [value, wall] = [this.#shown, this.#wall];
    if (!value || !wall.isOpen) return;
    let drawn = this.#layout(value);
    this.#drawWith(value, drawn);
    while (drawn && drawn.layout.jobs.length > FEWEST_JOBS && wall.isFull) {
      drawn = this.#layout(value, drawn.layout.jobs.length - 1);
      this.#drawWith(value, drawn);
    }
  }

  #drawWith(value: ClassroomValue, drawn: ClassroomLayout | undefined): void {
    const wall = this.#wall;
    const { heading, refresh } = this.#host;
    wall.render(
      stageTemplate({
        value,
        title: heading ?? value.counts?.title ?? value.counts?.question ?? this.#words.title,
        words: this.#words,
        drawn,
        form: this.#form,
        isCompact: wall.isCompact,
        isFollowing: !!refresh,
        isHeld: this.#isHeld,
        isWaiting: this.#isWaiting,
        lostSince: refresh && this.#isLost ? this.#time : undefined,
        announcement: this.#announcer.template(),
        onPause: this.#onPause,
        onLeave: () => wall.close(),
      }),
    );
  }

  readonly #onPause = (): void => {
    this.#isHeld = !this.#isHeld;
    this.#host.requestUpdate();
  };

  #layout({ selection, view, lang }: ClassroomValue, most?: number): ClassroomLayout | undefined {
    const room = this.#wall.room();
    if (!selection?.jobs.length || !room) return undefined;
    const options = { ...room, view, format: (n: number) => formatNumber(lang, n) };
    return this.#keepLayout([selection, view, lang, most, ...Object.values(room)], () => layoutClassroom(selection, options, most));
  }

  get #form(): FormAddress | undefined {
    const { formUrl } = this.#host;
    return formUrl ? this.#keepForm([formUrl, document.baseURI], () => this.#readForm(formUrl)) : undefined;
  }

  #readForm(formUrl: string): FormAddress | undefined {
    const url = checkUrl(formUrl, 'endpoint');
    if (!url) this.#host.report(new IjConfigError(`form-url "${formUrl.slice(0, 200)}" is not an http(s) address`));
    return url && { href: url.href, short: shortAddress(url), qr: qrOf(url.href) };
  }
}

/** Nobody has answered yet: nought. */
const peopleOf = ({ counts }: ClassroomValue): number | undefined => (counts ? counts.people : 0);

export function createClassroom(host: Host): DrawClassroom {
  const classroom = new Classroom(host);
  return (value) => classroom.button(value);
}
