import { css } from 'lit';

export const parcoursStyles = css`
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

  @media (hover: none) and (pointer: coarse) {
    figure:not(:has([role='option']:focus-visible)) .keys {
      display: none;
    }
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    max-inline-size: none;
    margin-block: 8px 12px;
    font-size: 0.875em;
    line-height: 1.3;
  }

  .key-item {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .sample {
    flex: none;
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
`;
