import { css } from 'lit';

export const distributionStyles = css`
  .moments {
    border-radius: var(--_radius);
    cursor: col-resize;
    /* a finger that goes up or down still scrolls the page */
    touch-action: pan-y;
    user-select: none;
  }

  .base .moments:focus-visible {
    outline-offset: 6px;
  }

  .part-title {
    margin-block: 16px 4px;
    font-weight: 600;
  }

  .areas .box {
    stroke: var(--_bg);
    stroke-width: 0.75;
  }

  .tick {
    fill: none;
    stroke: var(--_text);
    stroke-width: 0.5;
    opacity: 0.25;
  }

  .picture .moment {
    font-weight: 700;
  }

  .picture .end {
    font-size: 11px;
  }

  .picture .lasting {
    fill: var(--_muted);
  }

  .observed {
    fill: var(--_border-strong);
  }

  .cursor {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }

  /* seen on every colour */
  .cursor-edge {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 5;
    opacity: 0.8;
  }

  .knob {
    fill: var(--_accent);
    stroke: var(--_bg);
    stroke-width: 2;
  }

  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .under {
    fill: var(--_accent-soft);
  }

  .said p {
    margin-block: 0;
    max-inline-size: none;
  }

  @media (forced-colors: active) {
    .areas .box {
      stroke: Canvas;
      stroke-width: 1;
    }

    .knob {
      fill: Highlight;
    }
  }

  @media print {
    .knob {
      display: none;
    }
  }
`;
