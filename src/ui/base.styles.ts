import { css } from 'lit';

/**
 * What every element starts from. The page's inherited styles pierce a shadow root, so those that bend a text are reset here, on the host
 * alone: a reader's own text-spacing settings, put on everything, still reach inside. Font family, colour scheme and direction stay the page's.
 */
export const base = css`
  :host {
    display: block !important;
    box-sizing: border-box !important;
    max-inline-size: 100% !important;
    /* containment takes the intrinsic width away: without a floor, a flex row would squeeze the widget to nothing */
    container-type: inline-size;
    min-inline-size: min(100%, 16em);
    font-family: var(--_font);
    font-size: var(--ij-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    list-style: none;
    cursor: auto;
    user-select: auto;
    visibility: visible;
    color: var(--_text);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* texts stand on the side where the page begins, whatever they are written in */
  .base {
    background: var(--_bg);
    color: var(--_text);
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* each text in the direction of its own letters: French in an Arabic page, Arabic data in a French one */
  .base :not(svg *) {
    unicode-bidi: plaintext;
  }

  .base:focus {
    outline: none;
  }

  .base :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 4px;
  }

  .heading {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    margin-block: 0 8px;
    text-wrap: balance;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }

  p {
    margin-block: 0 12px;
    max-inline-size: 66ch;
  }

  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font-weight: 600;
    transition: background-color 120ms ease-out;
  }

  .button:hover {
    background: var(--_bg-alt);
  }

  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    border-color: var(--_accent-hover);
    background: var(--_accent-hover);
  }

  .button.small {
    min-block-size: 36px;
    padding: 4px 12px;
    font-size: 0.875em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }

    .button.primary {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }

  @media print {
    .button,
    .no-print {
      display: none !important;
    }
  }
`;
