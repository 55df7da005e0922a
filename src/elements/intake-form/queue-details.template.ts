import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxRecord } from '../../client/outbox/index.js';
import { formatDay } from '../../i18n/format-day.js';
import { ageInWords, factsOf } from './queue-details.model.js';
import type { QueueDetailsStrings } from './queue-details.strings.js';

/** What is open: nothing, the question whether it is staff who ask, or the list. */
export type QueueStep = 'closed' | 'confirm' | 'list';

export interface QueueActs {
  readonly onToggle: () => void;
  readonly onConfirm: () => void;
  readonly onExport: (records: readonly OutboxRecord[]) => void;
  readonly onErase: (record: OutboxRecord) => unknown;
  readonly onEraseAsked: (submissionId: string | undefined) => void;
  readonly onLighten: (record: OutboxRecord) => unknown;
  readonly onPutBack: () => unknown;
}

export interface QueueDetailsView extends QueueActs {
  readonly words: QueueDetailsStrings;
  readonly lang: string;
  readonly level: number;
  readonly isShared: boolean;
  readonly step: QueueStep;
  readonly records: readonly OutboxRecord[];
  readonly ageOf: (record: OutboxRecord) => number;
  readonly isOnlyInMemory: (record: OutboxRecord) => boolean;
  /** how old the oldest is, in ms, and whether that is a worry */
  readonly oldestMs: number;
  readonly worry: 'none' | 'warning' | 'alarm';
  /** whose erasing is asked to be confirmed */
  readonly asked: string | undefined;
  /** something was erased and can come back */
  readonly canPutBack: boolean;
  /** the title of a form by its id */
  readonly titleOf: (form: string) => string;
}

/** What earlier answers wait on this device, and those that no longer are sent by themselves. */
export interface QueueCounts {
  readonly words: QueueDetailsStrings;
  /** how many are sent by themselves; 0 where a panel says it */
  readonly waiting: number;
  readonly held: number;
  /** the held ones have been downloaded: now they may be erased */
  readonly isDownloaded: boolean;
  readonly isShared: boolean;
  readonly waitingText: string;
  readonly sendNow: string;
  readonly onSendNow: () => unknown;
  readonly onDownloadHeld: () => void;
  readonly onEraseHeld: () => unknown;
}

/** In two lines; on a shared computer, what others wrote is not handed out here. */
export function queueTemplate({ words, waiting, held, isDownloaded, isShared, ...view }: QueueCounts): TemplateResult | typeof nothing {
  if (!waiting && !held) return nothing;
  return html`<div class="queue" part="queue">
    ${waiting ? html`<div class="status"><p>${view.waitingText}</p>${button(view.sendNow, view.onSendNow)}</div>` : nothing}
    ${held
      ? html`<div class="status failed"><p>${words.heldCount(held)}</p>
          ${isShared ? nothing : button(words.downloadHeld, view.onDownloadHeld)} ${isDownloaded ? button(words.eraseHeld, view.onEraseHeld) : nothing}</div>`
      : nothing}
  </div>`;
}

export function queueDetailsTemplate(view: QueueDetailsView): TemplateResult {
  const { words, step, records, worry, onToggle, canPutBack, onPutBack } = view;
  return html`<div class="queue-more ${worry}">
    ${ageTemplate(view)}
    ${worry === 'alarm' && step === 'closed' ? button(words.exportAll, () => exportOrAsk(view), 'primary') : nothing}
    ${records.length || step !== 'closed' ? html`<button class="button small" type="button" aria-expanded=${step !== 'closed'} @click=${onToggle}>${step === 'closed' ? words.show : words.hide}</button>` : nothing}
    ${step === 'confirm' ? confirmTemplate(view) : nothing} ${step === 'list' ? listTemplate(view) : nothing}
    ${canPutBack ? button(words.putBack, onPutBack) : nothing}
  </div>`;
}

const button = (text: string, onClick: () => unknown, kind = ''): TemplateResult => html`<button class="button small ${kind}" type="button" @click=${onClick}>${text}</button>`;

/** On a shared computer the list, with its confirmation, comes first. */
const exportOrAsk = ({ isShared, onToggle, onExport, records }: QueueDetailsView): void => (isShared ? onToggle() : onExport(records));

function ageTemplate({ words, oldestMs, worry, records }: QueueDetailsView): TemplateResult | typeof nothing {
  if (!records.length || !oldestMs) return nothing;
  return html`<p class="age">${words.oldest(ageInWords(oldestMs, words))} ${worry === 'alarm' ? words.alarm : nothing}</p>`;
}

const headingTemplate = (text: string, level: number): TemplateResult => html`<div class="subheading" role="heading" aria-level=${level} tabindex="-1">${text}</div>`;

function confirmTemplate({ words, level, onConfirm, onToggle }: QueueDetailsView): TemplateResult {
  return html`${headingTemplate(words.staffTitle, level)}
    <p>${words.staffText}</p>
    <div class="actions">${button(words.staffConfirm, onConfirm)} ${button(words.back, onToggle)}</div>`;
}

function listTemplate(view: QueueDetailsView): TemplateResult {
  const { words, level, records, onExport } = view;
  if (!records.length) return html`${headingTemplate(words.title, level)}<p>${words.nothing}</p>`;
  return html`${headingTemplate(words.title, level)}
    <ul>${records.map((record) => html`<li>${recordTemplate(view, record)}</li>`)}</ul>
    ${records.length > 1 ? button(words.exportAll, () => onExport(records)) : nothing}`;
}

function recordTemplate(view: QueueDetailsView, record: OutboxRecord): TemplateResult {
  const { words, lang, titleOf, ageOf, isOnlyInMemory } = view;
  const { isContact, form, version, day } = factsOf(record.document);
  const { state, attempts, reason } = record;
  const ageMs = ageOf(record);
  const facts = [
    words.states[state],
    isOnlyInMemory(record) && words.states.memory,
    ageMs > 0 && words.since(ageInWords(ageMs, words)),
    attempts > 0 && words.tries(attempts),
    version !== undefined && words.version(version),
  ].filter(Boolean);
  return html`<strong>${isContact ? words.contact : words.form(titleOf(form))}${day === undefined ? nothing : `, ${formatDay(lang, day)}`}</strong>
    <p class="facts">${facts.join(' · ')}</p>
    ${reason ? html`<p>${words.reasons[reason] ?? reason}</p>` : nothing} ${actsTemplate(view, record)}`;
}

function actsTemplate(view: QueueDetailsView, record: OutboxRecord): TemplateResult {
  const { words, isShared, asked, onExport, onErase, onEraseAsked, onLighten } = view;
  const { isContact, hasFiles } = factsOf(record.document);
  if (asked === record.submissionId) {
    return html`<p class="ask" tabindex="-1">${words.eraseText}</p>
      <div class="actions">${button(words.eraseConfirm, () => onErase(record))} ${button(words.keep, () => onEraseAsked(undefined))}</div>`;
  }
  return html`${isContact && isShared ? html`<p class="facts">${words.contactStays}</p>` : nothing}
    <div class="actions">
      ${record.reason === 'too-large' && hasFiles ? button(words.lighten, () => onLighten(record)) : nothing}
      ${isContact && isShared ? nothing : button(words.exportOne, () => onExport([record]))}
      ${record.state === 'sending' ? nothing : button(words.erase, () => onEraseAsked(record.submissionId))}
    </div>`;
}
