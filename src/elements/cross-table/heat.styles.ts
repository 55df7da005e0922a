import { css } from 'lit';

/**
 * The page's accent, from pale to strong, each step with the letters that can be read on it wherever the accent can be read on the ground and its own
 * letters on it, as the tokens ask: a test computes it for several pages.
 */
export const heatStyles = css`
  .step-0 {
    background: transparent;
  }

  .step-1 {
    background: color-mix(in srgb, var(--_accent) 9%, var(--_bg));
  }

  .step-2 {
    background: color-mix(in srgb, var(--_accent) 20%, var(--_bg));
  }

  .step-3 {
    background: color-mix(in srgb, var(--_accent) 40%, var(--_bg));
  }

  .step-4 {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .step-5 {
    background: color-mix(in srgb, var(--_accent) 50%, var(--_text));
    color: var(--_on-accent);
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
