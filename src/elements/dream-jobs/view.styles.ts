import { css } from 'lit';

/** What the views that come later share. */
export const viewStyles = css`
  .hidden-mark {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }

  .figure {
    font-variant-numeric: tabular-nums;
  }

  .figure.untold {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
`;
