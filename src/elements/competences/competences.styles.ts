import { css } from 'lit';

export const competencesStyles = css`
  /* the open list lies over what follows in the page */
  :host(:focus-within) {
    position: relative;
    z-index: 10;
  }

  .label {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }

  .hint,
  .error {
    margin-block: 0 8px;
  }

  .hint:empty,
  .error:empty {
    display: none;
  }

  .error {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }

  .box {
    position: relative;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 8px;
    padding-inline: 12px 48px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }

  .input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }

  .base .input:focus-visible {
    border-radius: var(--_radius);
  }

  .input:disabled {
    background: var(--_bg-alt);
    color: var(--_muted);
  }

  .toggle {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 44px;
    border: 0;
    background: none;
  }

  svg {
    display: block;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  :disabled {
    cursor: not-allowed;
  }

  .popup {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 100%;
    z-index: 1;
    margin-block-start: 4px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }

  .note {
    margin: 0;
    padding: 10px 12px;
  }

  .list {
    position: relative;
    max-block-size: min(22em, 50vh);
    margin: 0;
    padding: 4px;
    overflow: hidden auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    list-style: none;
  }

  .option {
    min-block-size: 40px;
    padding-block: 8px;
    padding-inline: 32px 8px;
    border-radius: 4px;
    line-height: 1.35;
    cursor: pointer;
  }

  .option:hover {
    background: var(--_bg-alt);
  }

  .option.active {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .option[aria-selected='true'] {
    position: relative;
  }

  .option[aria-selected='true']::before {
    position: absolute;
    inset-inline-start: 12px;
    inset-block-start: 0.75em;
    inline-size: 0.4em;
    block-size: 0.8em;
    border: solid var(--_accent);
    border-width: 0 3px 3px 0;
    content: '';
    transform: rotate(45deg);
  }

  small {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  .option small {
    display: block;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .browse {
    margin-block-start: 8px;
  }

  @media (forced-colors: active) {
    .option.active {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .option.active small {
      color: HighlightText;
    }
  }

  @media print {
    .box {
      display: none;
    }
  }
`;
