import { css } from 'lit';

/** One question: label, hint, error, controls. */
export const questionStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field.wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  /* a legend would sit in the group's border: as a float it is a line like any other */
  legend.label {
    float: left;
    inline-size: 100%;
  }

  legend.label + * {
    clear: both;
  }

  .optional {
    font-weight: 400;
    color: var(--_muted);
  }

  .hint,
  .remaining {
    margin-block: 0 8px;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .remaining {
    margin-block: 4px 0;
    font-variant-numeric: tabular-nums;
  }

  .remaining.over,
  .error {
    color: var(--_error);
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 8px;
    margin-block: 0 8px;
  }

  .icon {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
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
    scroll-margin-block: 96px;
  }

  textarea.input {
    resize: vertical;
  }

  .wrong .input {
    border: 2px solid var(--_error);
    padding: 7px 11px;
  }

  .base .input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  .input.short {
    inline-size: min(100%, 10em);
  }

  .input.two {
    inline-size: 3.75em;
  }

  .input.four {
    inline-size: 5.5em;
  }

  .rows,
  .dreams {
    display: grid;
    gap: 8px;
  }

  .row {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 44px;
    padding: 10px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    cursor: pointer;
    scroll-margin-block: 96px;
    transition: background-color 120ms ease-out;
  }

  .row:hover {
    background: var(--_bg-alt);
  }

  .row:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .row:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .row input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    scroll-margin-block: 96px;
  }

  .row input:focus-visible {
    outline: none;
  }

  .row-hint {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .scale .row {
    flex: 1 1 4.5em;
    flex-direction: column;
    align-items: center;
    gap: 4px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
  }

  .part label {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
  }

  .clear {
    min-block-size: 32px;
    padding: 4px 0;
    margin-block-start: 4px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .why {
    margin-block-start: 8px;
    font-size: 0.875em;
  }

  .why summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 2px;
    color: var(--_accent);
    cursor: pointer;
  }

  .why p {
    margin-block: 4px 0;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }

  @container (min-width: 32em) {
    .rows.short {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      outline: 2px solid Highlight;
    }

    .row:has(:focus-visible) {
      outline: 3px dashed Highlight;
    }
  }

  @media print {
    .clear {
      display: none;
    }

    .field,
    .row {
      break-inside: avoid;
    }
  }
`;
