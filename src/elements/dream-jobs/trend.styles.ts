import { css } from 'lit';

export const trendStyles = css`
  .trend {
    display: block;
    direction: ltr;
    max-inline-size: 100%;
    block-size: auto;
    margin-block-start: 16px;
    font-size: 13px;
  }

  .trend text {
    fill: var(--_text);
  }

  .frame text {
    fill: var(--_muted);
    font-size: 12px;
  }

  .rules {
    fill: none;
    stroke: var(--_border);
  }

  .stroke,
  .leader {
    fill: none;
    stroke: var(--_border-strong);
    stroke-width: 2;
    pointer-events: none;
  }

  .leader {
    stroke-width: 1;
    stroke-dasharray: 1 2;
  }

  /* a point is small; who aims at it need not be exact */
  .point {
    fill: var(--_border-strong);
    stroke: transparent;
    stroke-width: 16;
    paint-order: stroke;
    pointer-events: all;
    cursor: pointer;
  }

  .point.untold {
    fill: var(--_bg);
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 2 2;
  }

  .on .stroke {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }

  .on .leader {
    stroke: var(--_accent);
  }

  .on .point:not(.untold) {
    fill: var(--_accent);
  }

  .on text {
    font-weight: 700;
  }

  .line-label {
    cursor: pointer;
  }

  .trend .point:focus-visible {
    outline: none;
    stroke: var(--_text);
    stroke-width: 5;
    stroke-dasharray: none;
  }

  .said {
    min-block-size: 1.5em;
    margin-block: 8px 0;
    font-weight: 600;
  }
`;
