import { css } from 'lit';

/** One question: label, hint, error, controls. */
export const questionStyles = css`
  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* a question that comes or goes only moves the others: their insides need no second look. What one in use opens or outlines may leave its box */
  .field:not(:focus-within) {
    contain: layout paint style;
  }

  .wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .label,
  .part label {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }

  /* a legend would sit in the group's border: as a float it is a line like any other */
  legend {
    float: left;
    inline-size: 100%;
  }

  /* not legend + *: whatever follows whatever makes browsers look at the whole form again each time a question comes */
  fieldset > * {
    clear: both;
  }

  .optional,
  .part label {
    font-weight: 400;
  }

  .optional,
  .hint,
  .remaining,
  .row-hint {
    color: var(--_muted);
  }

  .hint,
  .remaining,
  .row-hint,
  .part label,
  .clear,
  .why {
    font-size: 0.875em;
  }

  .hint,
  .error {
    margin-block: 0 8px;
  }

  .remaining {
    margin-block: 4px 0;
    font-variant-numeric: tabular-nums;
  }

  .over,
  .error {
    color: var(--_error);
    font-weight: 600;
  }

  .error {
    display: flex;
    gap: 8px;
  }

  .error::before {
    /* the second is not read aloud, where browsers know of that */
    content: '!';
    content: '!' / '';
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid;
    border-radius: 50%;
    line-height: 1.2;
    text-align: center;
  }

  .input,
  .row {
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
  }

  .input,
  .row,
  .row input {
    scroll-margin-block: 96px;
  }

  .input {
    display: block;
    inline-size: 100%;
    color: var(--_text);
    font: inherit;
  }

  textarea {
    resize: vertical;
  }

  .wrong .input {
    border: 2px solid var(--_error);
    padding: 7px 11px;
  }

  .base .input:focus-visible {
    border-radius: var(--_radius);
  }

  .short.input {
    inline-size: min(100%, 10em);
  }

  .parts .input {
    inline-size: 3.75em;
  }

  .parts .year {
    inline-size: 5.5em;
  }

  .rows,
  .dreams {
    display: grid;
    gap: 8px;
  }

  .row {
    display: flex;
    align-items: center;
    gap: 12px;
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

  .row:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .row input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .row input:focus-visible {
    outline: none;
  }

  .row-hint {
    display: block;
  }

  .scale,
  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .scale .row {
    flex: 1 1 4.5em;
    flex-direction: column;
    gap: 4px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .clear {
    min-block-size: 32px;
    padding: 4px 0;
    margin-block-start: 4px;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .why {
    margin-block-start: 8px;
  }

  summary {
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
    .short:not(.input) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
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
    .clear {
      display: none;
    }

    .field,
    .row {
      break-inside: avoid;
    }
  }
`;
