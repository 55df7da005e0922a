import { settings } from '../../client/settings.js';
import { localDay, newSubmissionId } from '../../client/submission-id.js';
import type { Experience, ExperienceSent } from '../../contract/experience.js';
import type { CompetencesChosen } from './competences-event.js';
import { IjExperienceSubmitEvent } from './experience.events.js';
import type { IjExperience } from './experience.js';
import { blankExperience, faultsOf, isWider } from './experience.model.js';
import type { Parcel, Stage } from './sending.js';

/** What the main button does now. */
export type Task = 'send' | 'withdraw' | 'keep' | 'download';

/** What the person does with the whole of it: keep, share, take back, look at it as somebody else, go on. */
export class ExperienceActs {
  /** what stood in the way: the device could not keep it, or code did not come */
  trouble: 'notKept' | 'notLoaded' | undefined;
  /** is a copy on the device of what was sent last? */
  isCopyKept = false;
  readonly #host: IjExperience;
  #isGoing = false;
  /** undefined: not said */
  #keepsCopy: boolean | undefined;

  constructor(host: IjExperience) {
    this.#host = host;
  }

  /** Is a copy to be kept beside what is sent? As before, unless the person says. */
  get keepsCopy(): boolean {
    const { parts, sheet } = this.#host;
    return this.#keepsCopy ?? parts.get('device')?.has(sheet.draft?.base.id ?? '') ?? false;
  }

  /** What is private is never sent; what was sent before is taken back. */
  get task(): Task {
    const { sheet, canSend, isShared } = this.#host;
    if (sheet.draft?.visibility !== 'private' && canSend) return 'send';
    if (sheet.draft?.visibility === 'private' && sheet.isOut && canSend) return 'withdraw';
    return isShared ? 'download' : 'keep';
  }

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#host.isEditing || this.#isGoing) return; // twice pressed is once meant
    this.#isGoing = true;
    void this.go().finally(() => (this.#isGoing = false));
  };

  /** Looks whether all is right, asks if it is for more eyes than before, then does it. */
  async go(): Promise<void> {
    const { sheet, photos, announcer, strings, knownAudiences, parts } = this.#host;
    const { draft } = sheet;
    if (!draft) return;
    if (photos.progress) return announcer.sayNow(photos.progress);
    sheet.isChecked = true;
    const [fault] = faultsOf(draft, knownAudiences);
    this.#host.requestUpdate();
    if (fault) {
      announcer.sayNow(strings.problem);
      return this.#host.focusSoon({ text: '#text', from: '#from-day', until: '#until-day', who: '.who input' }[fault.field]);
    }
    const isLoaded = await Promise.all([parts.load('ending'), parts.load('device')]).then(() => true, () => false);
    this.trouble = isLoaded ? undefined : 'notLoaded';
    this.#host.requestUpdate();
    if (!isLoaded || draft !== sheet.draft) return;
    const { task } = this;
    if (task === 'keep') return this.#keep();
    if (task === 'download') return this.onDownload();
    if (task === 'send' && isWider(draft, sheet.agreed)) return this.#ask();
    await this.#send(task);
  }

  #ask(): void {
    this.#host.isAsking = true;
    this.#host.focusSoon('.ask [role="heading"]');
  }

  readonly onAgree = (): void => {
    this.#host.isAsking = false;
    this.#host.sheet.agree();
    void this.#send('send');
  };

  readonly onBack = (): void => {
    this.#host.isAsking = false;
    this.#host.focusSoon('.send');
  };

  /** Back to a photo that nobody has described. */
  describe(key: number): void {
    this.#host.isAsking = false;
    this.#host.focusSoon(`#alt-${key}`);
  }

  async #keep(): Promise<void> {
    const { sheet, sending, parts } = this.#host;
    const { draft } = sheet;
    const isKept = await (await parts.load('device')).keep(this.#host.experience);
    if (draft) await sending.drop(draft.base.id);
    this.trouble = isKept ? undefined : 'notKept';
    if (!isKept) return this.#host.requestUpdate();
    sheet.agree();
    sheet.settle(draft);
    sending.to({ name: 'saved' });
  }

  async #send(task: 'send' | 'withdraw'): Promise<void> {
    const { sheet, sending, target, parts, experience } = this.#host;
    const parcel = task === 'send' ? sentOf(experience) : withdrawalOf(experience);
    if (!target || !this.#host.dispatchEvent(new IjExperienceSubmitEvent(parcel))) return;
    const { draft } = sheet;
    this.isCopyKept = this.keepsCopy && ((await parts.get('device')?.keep(experience)) ?? false);
    sheet.agree();
    // what is only taken back is nowhere else, unless it was kept
    if (task === 'send' || this.isCopyKept) sheet.settle(draft);
    sheet.isOut = task === 'send';
    this.#host.renderRoot.querySelector<HTMLElement>('.send')?.focus(); // the fields rest while it is under way
    await sending.send(parcel, target);
  }

  /** What has become of it is told where the fields were; nothing of it stays on a computer that many people use. */
  onStage(stage: Stage, before: Stage): void {
    const { announcer, strings, isShared, sheet, parts } = this.#host;
    if (stage.name === 'editing') return;
    if (stage.name === 'sending') return announcer.sayNow(strings.sending);
    if (isShared && sheet.isOut) this.#empty();
    announcer.sayNow('');
    if (before.name === 'sending' || before.name === 'editing') this.#host.focusSoon('.panel [role="heading"]');
    else announcer.sayNow(parts.get('ending')?.title(stage) ?? '');
  }

  #empty(): void {
    this.#keepsCopy = undefined;
    this.#host.photos.forget();
    this.#host.sheet.open(blankExperience(newSubmissionId()));
    this.#host.requestUpdate();
  }

  /** Another experience is on the screen: what was said of the one before goes. */
  onAdopted(): void {
    this.#keepsCopy = undefined;
    this.trouble = undefined;
    this.isCopyKept = false;
    this.#host.photos.forget();
    this.#host.sending.leave();
  }

  /** Puts another experience on the screen. */
  show(experience: Experience): void {
    this.onAdopted();
    this.#host.isAsking = false;
    this.#host.sheet.open(experience);
    this.#host.requestUpdate();
    this.#host.focusSoon('.choose');
  }

  readonly onTakeBack = (): void => {
    this.#host.sheet.takeBack();
    this.#host.focusSoon('#text');
  };

  readonly onAgain = (): void => this.show(blankExperience(newSubmissionId()));

  readonly onEdit = (): void => {
    this.#host.sending.to({ name: 'editing' });
    this.#host.focusSoon('#text');
  };

  readonly onSendNow = (): void => void this.#host.sending.sendNow();

  /** A file instead: of what was sent, else of what is on the screen. */
  readonly onDownload = (): void => {
    const { parts, sending, sheet, experience } = this.#host;
    const sent = 'parcel' in sending.stage && sending.stage.parcel.schema === 'ij/experience@1' ? toldOf(sending.stage.parcel) : experience;
    const { draft } = sheet;
    parts.load('device').then(
      (device) => {
        device.download(sent);
        sheet.settle(draft);
      },
      (error: Error) => this.#host.report(error),
    );
  };

  readonly onCopy = (event: Event): void => {
    this.#keepsCopy = (event.target as HTMLInputElement).checked;
    this.#host.requestUpdate();
  };

  readonly onPreview = (event: Event): void => {
    this.#host.isPreviewing = (event.target as HTMLDetailsElement).open;
  };

  readonly onCompetences = ({ detail }: CompetencesChosen): void => this.#host.sheet.edit({ competences: detail.chosen });

  readonly onFiles = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    field.value = ''; // what was chosen is in the list; the same file may be chosen again
    this.#host.photos.add(files);
  };

  /** Pictures alone: words go where they are pasted. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.#host.photos.add(files);
  };

  readonly onDrag = (event: DragEvent): void => {
    const isOver = event.type === 'dragover' && !!event.dataTransfer?.types.includes('Files');
    if (isOver) event.preventDefault();
    if (isOver !== this.#host.photos.isOver) this.#host.requestUpdate();
    this.#host.photos.isOver = isOver;
  };

  readonly onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#host.photos.isOver = false;
    this.#host.photos.add([...(event.dataTransfer?.files ?? [])]);
    this.#host.requestUpdate();
  };
}

const sentOf = (experience: Experience): ExperienceSent => ({ ...experience, schema: 'ij/experience@1', submissionId: newSubmissionId() });

const withdrawalOf = ({ id }: Experience): Parcel => ({ schema: 'ij/experience-withdrawn@1', submissionId: newSubmissionId(), id, on: localDay(settings.now()) });

function toldOf({ submissionId: _, ...experience }: ExperienceSent): Experience {
  return experience;
}
