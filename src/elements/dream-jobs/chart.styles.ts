import { css } from 'lit';

export const chartStyles = css`
  figure {
    margin: 0;
  }

  .finding {
    margin-block: 0 4px;
    max-inline-size: 40em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .subtitle,
  .keys,
  .note {
    margin-block: 0;
    max-inline-size: none;
    text-wrap: pretty;
  }

  .keys {
    margin-block-end: 8px;
  }

  .note {
    margin-block-start: 12px;
  }

  /* who has no keyboard need not read about it; it comes back with the first key */
  @media (hover: none) and (pointer: coarse) {
    figure:not(:has(.job-button:focus-visible)) .keys {
      display: none;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    max-inline-size: none;
    margin-block: 16px 8px;
    line-height: 1.3;
  }

  .key-item {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .jobs {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .columns-2 {
    columns: 2;
    column-gap: 32px;
  }

  .job {
    break-inside: avoid;
    padding-block: 8px;
  }

  .job-button {
    display: grid;
    grid-template-columns: fit-content(65%) minmax(0, 1fr);
    align-items: baseline;
    gap: 4px 16px;
    inline-size: 100%;
    min-block-size: 28px;
    padding: 0;
    border: 0;
    border-radius: 1px;
    background: none;
    text-align: start;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }

  /* the highlight is a shadow, which takes no room: labels stay in line with the title, and nothing overflows */
  .job-button:hover,
  .job-button:focus-visible {
    background: var(--_bg-alt);
    box-shadow: 0 0 0 6px var(--_bg-alt);
  }

  .job-button[aria-pressed='true'] {
    background: var(--_bg-alt);
    box-shadow:
      0 0 0 6px var(--_bg-alt),
      0 0 0 7px var(--_border-strong);
  }

  .job-button:focus-visible {
    outline-offset: 4px;
  }

  .name {
    font-weight: 600;
  }

  .strip {
    grid-column: 1 / -1;
    grid-row: 2;
    display: block;
    max-inline-size: 100%;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .figures b {
    color: var(--_text);
    font-size: 1.143em;
  }

  .figure {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
  }

  .sample {
    flex: none;
  }

  .figure .sample {
    inline-size: 10px;
    block-size: 12.5px;
  }

  /* label, bar and numbers on one line: the widths are those of the layout */
  .label-start .job-button {
    grid-template-columns: 200px max-content minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }

  .label-start .strip {
    grid-column: 2;
    grid-row: 1;
  }

  /* too narrow for a name and its numbers on one line: the numbers go below */
  @container (max-width: 480px) {
    .job-button {
      grid-template-columns: minmax(0, 1fr);
      gap: 2px;
    }

    .strip {
      grid-row: 3;
      margin-block-start: 2px;
    }
  }

  .mark.f {
    fill: var(--_group-a);
  }

  .mark.m {
    fill: var(--_group-b);
  }

  .mark.x {
    fill: var(--_group-other);
  }

  .texture {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 1.5;
  }

  .detail {
    margin: 12px 0 0;
    font-size: 0.875em;
  }

  .fresh-odd .job-button {
    animation: fresh-odd 200ms ease-out;
  }

  .fresh-even .job-button {
    animation: fresh-even 200ms ease-out;
  }

  @keyframes fresh-odd {
    from {
      background: var(--_accent-soft);
    }
  }

  @keyframes fresh-even {
    from {
      background: var(--_accent-soft);
    }
  }

  .more {
    margin-block-start: 16px;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .foot p {
    flex: 1 1 16em;
    margin: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      stroke: CanvasText;
      stroke-width: 0.5;
    }

    .job-button[aria-pressed='true'] {
      outline: 2px dashed Highlight;
      outline-offset: 4px;
    }
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }

    .mark.f {
      fill: #000000;
    }

    .mark.m,
    .mark.x {
      fill: #666666;
    }
  }
`;
