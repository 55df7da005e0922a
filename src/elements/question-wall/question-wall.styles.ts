import { css } from 'lit';

export const questionWallStyles = css`
  .front {
    position: relative;
    display: flex;
    flex-direction: column;
    margin-block: 12px 24px;
    padding: 24px;
    border: 1px solid var(--_border);
    border-block-start: 6px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }

  .front-label {
    margin-block-end: 12px;
    color: var(--_accent);
    font-weight: 600;
  }

  .front-text {
    flex: 1;
    max-inline-size: 28em;
    margin-block-end: 12px;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .front-about,
  .note-when {
    margin-block-end: 8px;
  }

  .turn,
  .tools {
    gap: 8px;
  }

  .turn {
    margin-block-start: 16px;
  }

  .place {
    min-inline-size: 4.5em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }

  .button.arrow {
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
  }

  .button.small {
    min-block-size: 44px;
  }

  .arrow svg,
  .arrow path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .base:dir(rtl) .arrow svg {
    transform: scaleX(-1);
  }

  .answer p {
    margin-block: 8px 0;
    white-space: pre-line;
  }

  a {
    color: var(--_accent);
  }

  .filters,
  .bar,
  .tools,
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .filters label {
    display: block;
    max-inline-size: 100%;
  }

  .legend {
    display: block;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
  }

  .filters select,
  .filters input {
    min-block-size: 44px;
    inline-size: 15em;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .bar {
    justify-content: space-between;
    margin-block: 16px 12px;
  }

  .bar p {
    margin: 0;
    font-weight: 600;
  }

  .button[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .notes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .note {
    min-inline-size: 0;
    padding: 16px 20px;
    border: 1px solid var(--_border);
    border-block-start: 4px solid var(--_border-strong);
    border-radius: 2px 2px var(--_radius) var(--_radius);
    background: var(--_bg);
    box-shadow: 0 1px 3px rgb(0 0 0 / 8%);
  }

  .note:has([aria-pressed='true']) {
    border-block-start-color: var(--_accent);
  }

  .note-theme {
    margin-block-end: 6px;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .note-when:empty {
    display: none;
  }

  .question {
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    overflow-wrap: anywhere;
  }

  .note > .question {
    margin-block-end: 8px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }

  .question:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  details {
    border-block-start: 1px solid var(--_border);
  }

  .note details > ul {
    display: grid;
    gap: 8px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
  }

  .note summary {
    padding-block: 10px;
    color: var(--_accent);
    cursor: pointer;
  }

  .note summary:hover {
    text-decoration: underline;
  }

  .more {
    margin-block-start: 16px;
  }

  .foot {
    margin-block-start: 20px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .foot p {
    margin: 0;
  }

  .ask {
    display: block;
    margin-block: 20px;
  }

  .ask .button {
    text-decoration: none;
  }

  .ask .button.primary {
    color: var(--_on-accent);
  }

  @container (min-width: 600px) {
    .front {
      min-block-size: 15em;
      padding: 32px 40px;
    }

    .front-text {
      font-size: 2em;
    }

    .front-text.long {
      font-size: 1.5em;
    }
  }

  @container (max-width: 420px) {
    .front,
    .note {
      padding-inline: 16px;
    }

    .filters label,
    .filters label > * {
      inline-size: 100%;
    }
  }

  @media print {
    .note,
    .front {
      break-inside: avoid;
      box-shadow: none;
    }

    .front {
      background: none;
    }

    details {
      display: none;
    }
  }
`;
