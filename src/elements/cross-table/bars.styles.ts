import { css } from 'lit';

export const barsStyles = css`
  .bars {
    display: grid;
    gap: 4px;
    margin-block: 8px 12px;
  }

  .bars.grouped {
    gap: 20px;
  }

  .bar-group {
    display: grid;
    gap: 4px;
    break-inside: avoid;
  }

  .bar-title {
    margin-block: 0 2px;
    font-weight: 600;
    max-inline-size: none;
  }

  .bar {
    display: grid;
    grid-template-areas: 'name number track';
    grid-template-columns: minmax(6em, 14em) 7.5em minmax(0, 1fr);
    align-items: center;
    gap: 4px 12px;
    min-block-size: 32px;
    padding: 2px 4px;
    border-radius: 4px;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
    hyphenate-limit-chars: 8 4 3;
    cursor: pointer;
  }

  .bar:hover,
  .bar[aria-selected='true'] {
    background: var(--_bg-alt);
  }

  .bar[aria-selected='true'] {
    box-shadow: 0 0 0 1px var(--_border-strong);
  }

  .bar-track {
    grid-area: track;
    display: block;
    block-size: 20px;
    border-inline-start: 1px solid var(--_border-strong);
  }

  .bar-fill {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_accent);
    print-color-adjust: exact;
  }

  .bar-fill:dir(rtl) {
    transform: scaleX(-1);
  }

  .second .bar-fill {
    fill: var(--_group-b);
  }

  .none .bar-fill {
    fill: var(--_group-other);
  }

  .none .bar-name,
  .none .bar-title {
    font-weight: 400;
    color: var(--_muted);
  }

  .bar-hidden {
    display: block;
    inline-size: 40px;
    block-size: 100%;
    border: 1px dashed var(--_border-strong);
    border-inline-start: 0;
  }

  .bar-name {
    grid-area: name;
  }

  .bar-number {
    grid-area: number;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .bar-number:not(:has(b)) {
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.2;
  }

  @container (max-width: 520px) {
    .bar {
      grid-template-areas:
        'name number'
        'track track';
      grid-template-columns: minmax(0, 1fr) fit-content(42%);
      padding-block: 6px;
    }

    .bar-track {
      block-size: 14px;
    }
  }

  @media (forced-colors: active) {
    .bar-fill {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .bar[aria-selected='true'] {
      outline: 2px dashed Highlight;
    }
  }

  @media print {
    .bar-fill {
      fill: #444444;
    }

    .second .bar-fill {
      fill: #999999;
    }
  }
`;
