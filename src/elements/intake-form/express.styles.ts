import { css } from 'lit';

/** The express sheet: answers as keys. */
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
