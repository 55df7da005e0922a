import { html, nothing, type TemplateResult } from 'lit';
import type { IntakeFormStrings } from './intake-form.strings.js';
import type { Stage } from './send-controller.js';

/** Tries before "the service answers, but…" is said. */
export const STRANGE_AFTER = 3;

/** What stands in place of the form or under it has this of the element. */
export interface PanelFrame {
  /** how many others wait for the same endpoint */
  readonly waiting: number;
  /** level of the headings inside */
  readonly level: number;
  /** a computer that many people use */
  readonly isShared: boolean;
  readonly strings: IntakeFormStrings;
  readonly onSendNow: () => unknown;
}

export interface PanelView extends PanelFrame {
  readonly stage: Exclude<Stage, { name: 'filling' | 'sending' }>;
  /** thanks of the definition's own */
  readonly thanks: string | undefined;
  readonly onAgain: () => void;
  readonly onDownload: () => void;
}

/** What became of the answer, in place of the form. The heading takes the focus. */
export function panelTemplate(view: PanelView): TemplateResult {
  const { stage, strings, level, onAgain } = view;
  const { title, lines } = panelWords(view);
  const isSafe = stage.name === 'sent' || stage.kept === 'device';
  return html`<div class="panel ${stage.name} ${isSafe ? '' : 'unsafe'}" part="panel">
    <div class="subheading" role="heading" aria-level=${level} tabindex="-1">${title}</div>
    ${lines.map((line) => html`<p>${line}</p>`)}
    <div class="actions">
      ${stage.name === 'queued' ? html`<button class="button primary" type="button" @click=${view.onSendNow}>${strings.sendNow}</button>` : nothing}
      ${needsDownload(stage) ? html`<button class="button ${stage.name === 'held' ? 'primary' : ''}" type="button" @click=${view.onDownload}>${strings.downloadAnswer}</button>` : nothing}
      <button class="button" type="button" @click=${onAgain}>${strings.again}</button>
    </div>
  </div>`;
}

const needsDownload = (stage: PanelView['stage']): boolean =>
  stage.name === 'held' || (stage.name === 'queued' && (stage.kept === 'memory' || stage.attempts >= STRANGE_AFTER));

export function panelWords({ stage, strings, thanks, waiting }: PanelView): { title: string; lines: string[] } {
  if (stage.name === 'sent') return { title: strings.sentTitle, lines: [thanks ?? strings.sentText] };
  if (stage.name === 'held') return { title: strings.heldTitle, lines: [strings.held[stage.reason], stage.kept === 'device' ? strings.heldText : strings.heldMemoryText] };
  const count = waiting ? [strings.waiting(waiting + 1)] : [];
  if (stage.kept === 'memory') return { title: strings.memoryTitle, lines: [strings.memoryText, ...why(stage, strings), ...count] };
  return { title: strings.queuedTitle, lines: [strings.queuedText, ...why(stage, strings), ...count] };
}

function why({ reason, attempts }: Extract<Stage, { name: 'queued' }>, strings: IntakeFormStrings): string[] {
  if (reason === 'busy') return [strings.askedToWait];
  if (reason === 'sign-in') return [strings.signIn];
  return reason === 'not-a-receipt' && attempts >= STRANGE_AFTER ? [strings.unexpected] : [];
}
