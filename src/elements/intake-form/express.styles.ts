import { css } from 'lit';

/** The express sheet: a question a line where there is room, answers as keys. */
export const expressStyles = css`
  .express {
    --_chip: 32px;
  }

  .express form {
    max-inline-size: none;
  }

  .express .sheet {
    margin-block: 0 4px;
  }

  .express .item {
    position: relative;
    padding-block: 3px;
    padding-inline-start: 32px;
    border-block-end: 1px solid var(--_border);
    border-inline-start: 4px solid transparent;
    font-size: 0.875em;
  }

  .express.keys-off .item {
    padding-inline-start: 0;
  }

  .express .item:focus-within {
    border-inline-start-color: var(--_accent);
    background: var(--_bg-alt);
  }

  .express .wrong {
    padding-inline-start: 12px;
  }

  .express .key {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    min-inline-size: 20px;
    block-size: 20px;
    padding-inline: 4px;
    border: 1px solid var(--_border-strong);
    border-block-end-width: 2px;
    border-radius: 4px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    font-size: 12px;
    font-weight: 600;
    line-height: 1;
  }

  .express .item > .key {
    position: absolute;
    inset-block-start: 10px;
    inset-inline-start: 4px;
  }

  .express .item > .key:empty,
  .express.keys-off .chip .key,
  .express.keys-off .proposed .key,
  .express.keys-off .item > .key {
    display: none;
  }

  .express .label {
    margin-block-end: 2px;
    padding-block: 6px 0;
    font-size: 1em;
    line-height: 1.25;
  }

  .express .hint,
  .express .error {
    margin-block: 2px;
    font-size: 0.9375em;
  }

  .express .item .input {
    min-block-size: var(--_chip);
    max-inline-size: 40em;
    padding-block: 4px;
  }

  .express .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    min-inline-size: 0;
  }

  .express .chip {
    position: relative;
    isolation: isolate;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_chip);
    padding-block: 2px;
    padding-inline: 7px 10px;
    border-radius: var(--_radius);
    cursor: pointer;
    line-height: 1.15;
  }

  /* the control itself is the frame of the key */
  .express .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    border: 1px solid var(--_border-strong);
    border-radius: inherit;
    background: var(--_bg);
    appearance: none;
    cursor: inherit;
    scroll-margin-block: 96px;
  }

  .express .chip .key {
    order: -1;
  }

  .express .chip > :not(input) {
    position: relative;
    z-index: 1;
    pointer-events: none;
  }

  .express .chip small {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .express .chip:hover input {
    background: var(--_bg-alt);
  }

  .express .chip input:checked {
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }

  .express .chip input:focus-visible {
    border-radius: inherit;
  }

  .express .chip input:checked ~ .key {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .express .wrong .chip input {
    border-color: var(--_error);
  }

  .express .proposed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    font-style: italic;
  }

  .express .proposed .clear {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 0;
    margin: 0;
    font-size: 1em;
    font-style: normal;
  }

  .express .notice {
    font-size: 0.875em;
  }

  .express .notice[open] {
    flex-basis: 100%;
  }

  .express .notice .subheading {
    display: none;
  }

  .express .notice .privacy {
    padding-block: 8px;
    margin: 0;
    border: 0;
    font-size: 1em;
  }

  .express .actions {
    align-items: center;
    margin-block-start: 4px;
  }

  @container (min-width: 48em) {
    /* beside its answers: floated, since a legend is laid out by no grid */
    .express fieldset > .label {
      float: inline-start;
      inline-size: 14em;
      margin: 0;
      padding-inline-end: 12px;
    }

    .express fieldset > .label ~ * {
      clear: none;
    }

    .express fieldset::after {
      content: '';
      display: block;
      clear: both;
    }

    .express fieldset > :not(.label) {
      display: flow-root;
      margin-inline-start: 14em;
    }

    .express fieldset > .chips {
      display: flex;
    }

    .express div.field:not(.note) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      align-items: start;
    }

    .express div.field > .label {
      grid-row: 1 / span 3;
      padding-inline-end: 12px;
    }

    .express div.field > :not(.label) {
      grid-column: 2;
    }

    .express div.field > .hint {
      order: 1;
    }

    .express .proposed {
      margin-inline-start: 15em;
    }
  }

  @container (min-width: 64em) {
    /* the details of an answer are in the list of keys, and read aloud: on the sheet every line counts */
    .express .chip small {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .express fieldset > .hint {
      float: inline-start;
      clear: inline-start;
      inline-size: 14em;
      margin: 0;
      padding-inline-end: 12px;
    }

    .express div.field:not(.note) {
      grid-template-columns: 14em minmax(0, 30em) minmax(0, 1fr);
      column-gap: 0;
    }

    .express div.field > .label {
      grid-row: 1 / span 2;
    }

    .express div.field > .input {
      grid-row: 1;
      grid-column: 2;
    }

    .express div.field > .hint {
      grid-row: 1;
      grid-column: 3;
      padding-inline-start: 16px;
      margin-block: 4px 0;
      max-inline-size: none;
    }

    .express div.field > .error {
      grid-column: 2 / -1;
    }
  }

  @media (pointer: coarse) {
    .express {
      --_chip: 44px;
    }
  }

  @media (forced-colors: active) {
    .express .item:not(:focus-within) {
      border-inline-start-color: Canvas;
    }

    .express .chip input:checked ~ .key {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .express .chip input:checked {
      outline: 2px solid Highlight;
      outline-offset: -4px;
    }

    .express .chip input:focus-visible {
      outline: 3px dashed Highlight;
      outline-offset: 2px;
    }
  }
`;
