import { css } from 'lit';

/**
 * One hue, from pale to strong; in the dark, from deep to pale. Each step with the letters that can be read on it: at least 4.5:1, which a
 * test computes. They are not made of the page's accent, for which nobody could promise that.
 */
export const heatStyles = css`
  .step-0 {
    background: transparent;
  }

  .step-1 {
    background: light-dark(#eeebfb, #262338);
    color: light-dark(#1c2026, #eceef2);
  }

  .step-2 {
    background: light-dark(#d8d1f5, #352f55);
    color: light-dark(#1c2026, #eceef2);
  }

  .step-3 {
    background: light-dark(#b9adec, #483f78);
    color: light-dark(#1c2026, #ffffff);
  }

  .step-4 {
    background: light-dark(#6f57d0, #9d8cf0);
    color: light-dark(#ffffff, #16181d);
  }

  .step-5 {
    background: light-dark(#402b9c, #cbc0ff);
    color: light-dark(#ffffff, #16181d);
  }

  td.step .sub {
    color: inherit;
  }

  td.step {
    border: 1px solid var(--_bg);
    print-color-adjust: exact;
  }

  .heat-key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block: 0 8px;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .heat-key li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .sample {
    flex: none;
    inline-size: 22px;
    block-size: 16px;
    border: 1px solid var(--_border-strong);
    border-radius: 3px;
    print-color-adjust: exact;
  }

  @media (forced-colors: active) {
    td.step {
      border-width: 0 0 1px;
      border-color: CanvasText;
    }

    .heat-key {
      display: none;
    }
  }
`;
