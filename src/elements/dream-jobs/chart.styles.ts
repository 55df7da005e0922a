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

  /* who has no keyboard need not read about it; it comes back with the first key */
  @media (hover: none) and (pointer: coarse) {
    figure:not(:has(.job:focus-visible)) .keys {
      display: none;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    max-inline-size: none;
    margin-block: 16px 8px;
    font-weight: 600;
    line-height: 1.3;
  }

  .key-item {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-weight: 400;
  }

  .columns-2 {
    columns: 2;
    column-gap: 32px;
  }

  /* lines of text with a picture under them: a grid a job would take twice as long to lay out */
  .job {
    break-inside: avoid;
    min-block-size: 28px;
    margin-block: 8px;
    border-radius: 1px;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* a margin between two columns would be cut off */
  .columns-2 .job {
    margin-block: 0;
    padding-block: 8px;
  }

  .strip {
    display: block;
    max-inline-size: 100%;
    margin-block-start: 4px;
  }

  .figures {
    margin-inline-start: 12px;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  .sample {
    flex: none;
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
`;
