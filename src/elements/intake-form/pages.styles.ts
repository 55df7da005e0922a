import { css } from 'lit';

/** A form in pages: where the person is, one page, the buttons, the answers to read again. */
export const pagesStyles = css`
  .step {
    scroll-margin-block: 96px;
  }

  .step:focus,
  .step .note:focus,
  .step [role='heading']:focus {
    outline: none;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block: 8px 16px;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .bar {
    display: flex;
    flex: 1 1 8em;
    gap: 4px;
    max-inline-size: 20em;
  }

  .bar span,
  .bar progress {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_border);
  }

  .bar .done {
    background: var(--_accent);
  }

  .bar progress {
    appearance: none;
    border: 0;
    overflow: hidden;
  }

  .bar progress::-webkit-progress-bar {
    background: var(--_border);
  }

  .bar progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .bar progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .title,
  .single .field > .label {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    margin-block-end: 8px;
    text-wrap: balance;
  }

  .single .label .optional {
    font-size: 0.64em;
    font-weight: 400;
  }

  .caption {
    margin-block: 0 4px;
    color: var(--_muted);
    font-weight: 600;
  }

  .step .intro {
    margin-block-end: 16px;
  }

  .step .questions {
    margin-block: 16px 24px;
  }

  .apart,
  .brief {
    margin-block: 0 16px;
    font-size: 0.875em;
  }

  .apart,
  .going-apart {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_bg-alt);
  }

  .brief .privacy {
    margin-block: 8px 0;
    padding-block: 0 8px;
    border: 0;
    font-size: 1em;
  }

  .brief .privacy .subheading {
    display: none;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  /* where two don't fit side by side they stand one above the other: no word is broken */
  .steps .button {
    overflow-wrap: normal;
  }

  .read-again {
    margin-block: 0 24px;
  }

  .read-again .subheading {
    margin-block: 0 4px;
  }

  .read-again dl {
    gap: 0;
  }

  .read-again dl > div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
  }

  .going-apart dl > div:last-child {
    border: 0;
  }

  .read-again dt,
  .read-again dd {
    grid-column: 1;
  }

  .answer {
    white-space: pre-line;
  }

  .unanswered dt {
    font-weight: 400;
  }

  .read-again .change {
    grid-area: 1 / 2 / span 2;
    align-self: start;
  }

  .change a {
    display: inline-block;
    padding-block: 2px;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  @container (min-width: 32em) {
    .read-again dl > div {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    }

    .read-again dd {
      grid-area: 1 / 2;
    }

    .read-again .change {
      grid-area: 1 / 3;
    }
  }

  /* a phone: wide for the thumb, and below what is asked, where it covers no answer */
  @container (max-width: 32em) {
    .steps .button {
      min-block-size: 48px;
    }

    .steps .primary {
      flex: 1 1 auto;
      inline-size: auto;
    }
  }

  @media (forced-colors: active) {
    .bar span,
    .bar progress {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }

    .bar .done {
      background: Highlight;
    }
  }

  @media print {
    .progress,
    .change,
    .brief {
      display: none;
    }
  }
`;
