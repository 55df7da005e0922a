import { css } from 'lit';

export const experienceStyles = css`
  form,
  .panel,
  .kept {
    max-inline-size: 40em;
  }

  .fields {
    display: grid;
    gap: 28px;
    margin-block: 16px 24px;
  }

  .fields > *,
  .fields fieldset {
    min-inline-size: 0;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .label {
    display: block;
    margin-block-end: 4px;
    font-weight: 600;
    line-height: 1.35;
  }

  .optional,
  .hint,
  .row-hint {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .hint {
    margin-block: 0 8px;
  }

  .row-hint {
    display: block;
  }

  .wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .error,
  .over {
    color: var(--_error);
    font-weight: 600;
  }

  .error {
    margin-block: 8px;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .wrong .input {
    border: 2px solid var(--_error);
    padding: 7px 11px;
  }

  textarea {
    resize: vertical;
  }

  .parts,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .parts label {
    display: block;
    font-size: 0.875em;
  }

  .parts .input {
    inline-size: 3.75em;
  }

  .parts .year {
    inline-size: 5.5em;
  }

  .rows {
    display: grid;
    gap: 8px;
  }

  .row {
    display: flex;
    align-items: start;
    gap: 12px;
    padding: 10px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .row:hover {
    background: var(--_bg-alt);
  }

  .row:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .row:has(:focus-visible),
  .pick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .row input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block: 0.125em;
    margin-inline: 0;
    accent-color: var(--_accent);
  }

  .base .row input:focus-visible,
  .base .pick input:focus-visible {
    outline: none;
  }

  .tag {
    display: inline-block;
    padding-inline: 8px;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    font-size: 0.75em;
    white-space: nowrap;
  }

  .photos.over {
    outline: 2px dashed var(--_accent);
    outline-offset: 8px;
    color: inherit;
    font-weight: inherit;
  }

  .photos > .actions {
    align-items: center;
    margin-block-start: 12px;
  }

  .pick {
    cursor: pointer;
  }

  .camera {
    display: none;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_accent);
    cursor: pointer;
  }

  details[open] > summary {
    margin-block-end: 12px;
  }

  .more .fields {
    gap: 20px;
    margin-block: 0;
  }

  .panel,
  .obstacle {
    margin-block: 16px 24px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .obstacle,
  .unsafe,
  .ask {
    border-inline-start-color: var(--_warning);
  }

  .sent,
  .saved {
    border-inline-start-color: var(--_success);
  }

  .panel.held {
    border-inline-start-color: var(--_error);
  }

  .subheading {
    margin-block-end: 8px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.2;
  }

  .send-row .row {
    margin-block-end: 16px;
  }

  .kept {
    margin-block-start: 32px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }

  .kept ul {
    display: grid;
    gap: 16px;
    margin-block: 16px;
    padding: 0;
    list-style: none;
  }

  .kept-one {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
  }

  .kept-one small {
    display: block;
  }

  @media (pointer: coarse) {
    .camera {
      display: inline-flex;
    }

    .drop {
      display: none;
    }
  }

  @container (max-width: 24em) {
    .send,
    .panel .actions .button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .row:has(:focus-visible) {
      outline: 3px dashed Highlight;
    }
  }

  @media print {
    .send-row,
    .kept {
      display: none;
    }
  }
`;
