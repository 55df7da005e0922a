import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { IjConfigError } from '../../client/errors.js';
import { allowOrigins } from '../../client/outbox/allowed-origins.js';
import { lateOutbox, type OutboxPort } from '../../client/outbox/late-outbox.js';
import { newSubmissionId } from '../../client/submission-id.js';
import { parseUrl } from '../../client/url.js';
import { experience as experienceSchema, type Audience, type Experience } from '../../contract/experience.js';
import { parseContract, type Parsed } from '../../contract/parse.js';
import { IjDataElement } from '../ij-data-element.js';
import { LazyParts } from '../lazy-parts.js';
import { ExperienceActs } from './acts.js';
import { fromJson, readAudiences } from './audiences.js';
import { EXPERIENCE_PARTS } from './experience-parts.js';
import { blankExperience, experienceOf } from './experience.model.js';
import { experienceStrings, type ExperienceStrings } from './experience.strings.js';
import { experienceStyles } from './experience.styles.js';
import { experienceTemplate } from './experience.template.js';
import { PhotoField } from './photo-field.js';
import { Sending } from './sending.js';
import { Sheet } from './sheet.js';

/**
 * Photos, a few words, the competences that they show, and who may see it: the person alone at first. What is private never leaves the device; what is
 * shared goes through the same outbox as answers, and can be taken back.
 *
 * @summary Tell of an experience: photos without their secrets, a text, competences, and who may see it.
 * @tag ij-experience
 * @slot - shown until the element is there, and where scripts don't run
 * @slot heading - takes the place of the title
 * @slot notice - a word of the page's own, above the fields
 * @fires {CustomEvent<undefined>} ij-load - the fields are shown
 * @fires {CustomEvent<{ error: Error }>} ij-error - something is wrong with the page, the document or the endpoint
 * @fires {IjExperienceSubmitEvent} ij-experience-submit - the person sends, or takes back what was sent; cancelable; never of what is private
 * @fires {IjExperienceSubmittedEvent} ij-experience-submitted - the endpoint has proved that it has it
 * @fires {IjExperienceQueuedEvent} ij-experience-queued - it waits, on the device or in memory
 * @fires {IjExperienceHeldEvent} ij-experience-held - the endpoint won't have it
 * @fires {IjExperienceSavedEvent} ij-experience-saved - the person had it kept on this device
 * @fires {IjExperienceRemovedEvent} ij-experience-removed - the person had one erased from this device
 * @csspart base - everything
 * @csspart heading - the title
 * @csspart form - the fields
 * @csspart photos - the photos
 * @csspart mosaic - the photos side by side
 * @csspart photo - what is said of one photo
 * @csspart field - one field
 * @csspart competences - the field for competences
 * @csspart who - who may see it
 * @csspart sharing - one card of it
 * @csspart preview - as somebody else would see it
 * @csspart ask - what is asked before others may see it
 * @csspart obstacle - why it can't be sent
 * @csspart send - the button
 * @csspart panel - what became of it
 * @csspart kept - those kept on this device
 */
export class IjExperience extends IjDataElement<Experience, ExperienceStrings> {
  static override styles: CSSResultGroup = [IjDataElement.styles, experienceStyles];

  /** Address that experiences are posted to. Without one, nothing can be shared: they are kept on the device or downloaded. */
  @property() action?: string;
  /** `status`: the endpoint gives no receipt in JSON, so that 201, 202 or 204 is one. */
  @property() receipt?: 'status';
  /** A list of competences that comes with the library: `savoir-etre`, `crcn`, `socle`, `digcomp`, `rectec`, `engagement`. */
  @property() list = 'savoir-etre';
  /** Address of a list of competences, in place of `list`. */
  @property({ attribute: 'competences-src' }) competencesSrc?: string;
  /** Levels of competences in words, `je découvre | je sais faire`, in place of the element's own or the list's; empty: none. */
  @property({ attribute: 'levels' }) levelNames?: string;
  /** May it be shared for social networks? */
  @property({ type: Boolean, attribute: 'with-social' }) withSocial = false;
  /** Who the referent is, as a young person calls them: "Nadia, à la Mission locale". */
  @property() referent?: string;
  /** Communities that it can be shared with: `{ id, label, kind?, description? }[]`; as an attribute, in JSON. */
  @property({ attribute: 'audiences', converter: { fromAttribute: fromJson } }) audiences: readonly Audience[] = [];
  /** A computer that many people use: nothing is kept on it. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;
  /** Lists those kept on this device, to be opened again. Never on a shared one. */
  @property({ type: Boolean, attribute: 'with-kept' }) withKept = false;

  /** @internal where it is sent from; replaced in tests */
  @property({ attribute: false }) outbox: OutboxPort = lateOutbox();
  /** @internal how long "sending" is shown before it is said to wait; replaced in tests */
  patienceMs = 4_000;
  /** @internal is the person asked whether others may see it? */
  @state() isAsking = false;
  /** @internal */
  @state() isPreviewing = false;

  protected override readonly catalogue = experienceStrings;
  /** @internal */
  readonly parts = new LazyParts(this, EXPERIENCE_PARTS);
  /** @internal */
  readonly sheet = new Sheet(this);
  /** @internal */
  readonly photos = new PhotoField(this);
  /** @internal */
  readonly sending = new Sending(this);
  /** @internal what the person does */
  readonly acts = new ExperienceActs(this);
  /** @internal those of `audiences` that are right */
  knownAudiences: readonly Audience[] = [];
  readonly #blank = blankExperience(newSubmissionId());
  #endpoint: URL | undefined;
  /** @internal is `action` an address that can't be posted to? */
  isMisset = false;

  /** The experience as it is on the screen. */
  get experience(): Experience {
    const { draft } = this.sheet;
    return draft ? experienceOf(draft, this.locale.lang) : this.#blank;
  }

  /** @internal */
  get target(): URL | undefined {
    return this.#endpoint;
  }

  /** @internal */
  get canSend(): boolean {
    return this.#endpoint !== undefined;
  }

  /** @internal a computer that many people use */
  get isShared(): boolean {
    return this.sharedDevice || this.provider.isSharedDevice === true;
  }

  /** @internal */
  get isEditing(): boolean {
    return this.sending.stage.name === 'editing' && !this.isAsking;
  }

  /** @internal */
  get isSending(): boolean {
    return this.sending.stage.name === 'sending';
  }

  /** @internal level of the headings inside */
  get subLevel(): number {
    return Math.min(6, (Math.round(this.headingLevel) || 2) + 1);
  }

  /** @internal what addresses in the document are relative to */
  get endpointBase(): string | undefined {
    return this.data === undefined && this.src ? parseUrl(this.src, this.provider.base ?? document.baseURI)?.href : this.provider.base;
  }

  /** @internal words of the levels: of a list that has its own, none */
  get levelWords(): string | undefined {
    return this.levelNames ?? (this.competencesSrc || this.list === 'socle' ? undefined : this.strings.levels);
  }

  /** @internal the person has begun: what is needed later is brought while there is a network */
  warm(): void {
    this.outbox.warm?.();
    this.parts.use('device');
    for (const name of ['photos', 'ending'] as const) this.parts.use(name);
  }

  /** @internal focuses once drawn, unless the person has gone elsewhere in the page meanwhile */
  focusSoon(selector: string): void {
    void this.updateComplete.then(() => {
      const { activeElement } = this.getRootNode() as Document | ShadowRoot;
      if (!activeElement || activeElement === document.body || activeElement === this) this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    });
  }

  protected override documentKey(): string | undefined {
    return super.documentKey() ?? 'blank';
  }

  protected override fetchDocument(signal: AbortSignal, revalidate: boolean): unknown {
    return this.data === undefined && !this.src ? this.#blank : super.fetchDocument(signal, revalidate);
  }

  protected override parse(document: unknown): Parsed<Experience> {
    return parseContract(experienceSchema, document);
  }

  protected override get parsedWith(): string {
    return '';
  }

  protected override get defaultHeading(): string | undefined {
    return this.strings.title;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('audiences')) this.knownAudiences = readAudiences(this.audiences, (error) => this.report(error));
    this.#findEndpoint();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    allowOrigins(this.provider.allowedOrigins);
    this.sending.follow(this.#endpoint);
    this.parts.use('picker');
    if ((this.withKept || this.sending.held.length) && !this.isShared) this.parts.use('device');
  }

  #findEndpoint(): void {
    this.#endpoint = undefined;
    this.isMisset = false;
    if (!this.action) return;
    try {
      this.#endpoint = this.endpoint(this.action);
    } catch (error) {
      if (!(error instanceof IjConfigError)) throw error;
      this.isMisset = true;
      this.report(error);
    }
  }

  protected override renderValue(value: Experience): TemplateResult {
    if (this.sheet.adopt(value)) this.acts.onAdopted();
    const { sheet, sending, subLevel } = this;
    const { stage } = sending;
    const { draft } = sheet;
    if (!draft) return html``;
    const isEnded = stage.name !== 'editing' && stage.name !== 'sending';
    const device = this.isShared ? undefined : this.parts.get('device');
    return html`${isEnded ? (this.parts.get('ending')?.panel(stage) ?? nothing) : experienceTemplate(this, draft)} ${device?.held(subLevel) ?? nothing} ${(this.withKept && device?.list(subLevel)) || nothing}
      ${sending.waiting && stage.name !== 'sending' ? html`<p class="muted">${this.strings.waiting(sending.waiting)} <button class="button small" type="button" @click=${this.acts.onSendNow}>${this.strings.sendNow}</button></p>` : nothing}`;
  }
}
