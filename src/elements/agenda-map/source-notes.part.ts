import { css, html, nothing } from 'lit';
import { common, stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { AgendaPart, CreatePart } from './agenda-parts.js';
import { sourceNotesStrings } from './source-notes.strings.js';

const styles = css`
  .source-note {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_warning);
  }
`;

/** One source can be late or lost while the others are shown. */
export const createSourceNotesPart: CreatePart = (host) => {
  adoptPartStyles(host, styles);
  const render: AgendaPart['render'] = ({ sources, onRetry }) => {
    const { lang } = host.locale;
    const [strings, { failed, retry }] = [stringsFor(sourceNotesStrings, lang), stringsFor(common, lang)];
    return html`${sources.map(({ label, read, total, isDone, error }) => {
      if (!isDone) return html`<p class="muted">${strings.reading(label, read, total)}</p>`;
      return error ? html`<p class="source-note">${strings.failed(label)} ${failed[error.kind]} <button class="button small" type="button" @click=${onRetry}>${retry}</button></p>` : nothing;
    })}`;
  };
  return { render };
};
