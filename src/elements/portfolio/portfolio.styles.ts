import { css } from 'lit';

export const portfolioStyles = css`
  .headline {
    margin-block-end: 4px;
    font-size: 1.125em;
  }

  .bar,
  .tools,
  .card-foot,
  .seen-by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  .bar {
    justify-content: space-between;
    margin-block: 12px;
  }

  .bar p,
  .card-foot p,
  .seen-by p {
    margin: 0;
  }

  .button.small {
    min-block-size: 44px;
  }

  .seen-by {
    align-items: end;
  }

  .bar > *,
  .seen-by > * {
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  @container (max-width: 36em) {
    .filters > label {
      flex: 1 1 8em;
      min-inline-size: 0;
    }

    .filters select {
      inline-size: 100%;
    }
  }

  .seen-note {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
  }

  .top {
    align-items: end;
  }

  .top .menu ul {
    inset-block: calc(100% + 4px) auto;
  }

  .by-competence {
    flex: 1 1 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  input[type='search'] {
    min-block-size: 44px;
    inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .cards,
  .chips {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    align-items: start;
    gap: 16px;
  }

  .card {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    overflow: clip;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
    break-inside: avoid;
  }

  .card .mosaic {
    max-inline-size: none;
  }

  .card-text {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
  }

  .card-text p {
    margin: 0;
  }

  .card-title {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  .open {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .open:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }

  /* the beginning of the text; the story has all of it */
  .excerpt {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .chips li {
    display: flex;
    max-inline-size: 100%;
  }

  .chip {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: 16px;
    background: var(--_bg);
    color: var(--_text);
    font-size: 0.875em;
    line-height: 1.55;
    text-align: start;
  }

  button.chip:hover {
    background: var(--_bg-alt);
  }

  .chip-level {
    color: var(--_muted);
  }

  .chip[aria-pressed='true'],
  .chip[aria-pressed='true'] .chip-level {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  @media (pointer: coarse) {
    .chip {
      min-block-size: 44px;
      padding-block: 10px;
      border-radius: 22px;
    }
  }

  .card-foot {
    justify-content: space-between;
    margin-block-start: auto;
    padding-block-start: 4px;
  }

  .who::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }

  .who:is([data-visibility='public'], [data-visibility='social'])::before {
    background: currentColor;
  }

  .who:is([data-visibility='referent'], [data-visibility='community'])::before {
    background: linear-gradient(90deg, currentColor 50%, transparent 50%);
  }

  .story {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }

  .story p {
    margin: 0;
  }

  .story-title {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .story-title:focus {
    outline: none;
  }

  .story .story-text {
    max-inline-size: 60ch;
    font-size: 1.0625em;
    white-space: pre-line;
  }

  .chevron {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .chip {
      border-color: ButtonText;
    }

    .chip[aria-pressed='true'],
    .chip[aria-pressed='true'] .chip-level {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .excerpt {
      display: block;
      -webkit-line-clamp: none;
      line-clamp: none;
    }
  }
`;
