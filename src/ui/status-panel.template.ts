import { html, nothing, type TemplateResult } from 'lit';
import type { IjError } from '../client/errors.js';
import type { CommonStrings } from '../i18n/common.strings.js';
import { failureOf, isKnownEmpty, knownValue, type Remote } from '../state/remote.js';

export interface StatusPanelOptions {
  readonly remote: Remote<unknown>;
  /** has it been loading long enough to say so? */
  readonly isSlow: boolean;
  readonly strings: CommonStrings;
  /** what would be here, and what to do; the element's own words for "empty" */
  readonly emptyText?: string | undefined;
  /** the time when the old picture was true, already written out */
  readonly staleTime: () => string;
  readonly onRetry: () => unknown;
}

/**
 * The one panel of the common states. It comes before the value, which stays in the page while it is old. The page's fallback (the default
 * slot) is shown until there has been a first value; the live region is in the page before its text.
 */
export function statusPanel(options: StatusPanelOptions): TemplateResult {
  const { remote, isSlow, strings } = options;
  const hasValue = knownValue(remote) !== undefined;
  const isEmpty = isKnownEmpty(remote);
  const isLate = remote.status === 'loading' && isSlow;
  const error = failureOf(remote);
  return html`
    <slot ?hidden=${hasValue || isEmpty}></slot>
    <div role="status" class="muted">${isLate ? strings.loading : nothing}</div>
    ${isLate && !hasValue && !isEmpty && !error ? skeleton : nothing}
    <slot name="empty" ?hidden=${!isEmpty}>
      ${isEmpty ? html`<div class="status" part="status"><p>${options.emptyText ?? strings.empty}</p></div>` : nothing}
    </slot>
    <div role="alert">${error ? failure(error, hasValue || isEmpty, options) : nothing}</div>
  `;
}

const skeleton = html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>`;

function failure(error: IjError, hasValue: boolean, { remote, strings, staleTime, onRetry }: StatusPanelOptions): TemplateResult {
  const isTrying = remote.status === 'loading';
  return html`<div class="status ${hasValue ? 'stale' : 'failed'}" part="status">
    <p>${hasValue ? strings.stale(staleTime()) : strings.failed[error.kind]}</p>
    <button class="button small" type="button" aria-disabled=${isTrying} @click=${isTrying ? nothing : onRetry}>${strings.retry}</button>
  </div>`;
}
