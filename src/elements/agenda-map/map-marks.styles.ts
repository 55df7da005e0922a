import { css } from 'lit';

/** The buttons on the map: one entry, or several that lie too near to each other. */
export const markStyles = css`
  .mark {
    display: grid;
    place-items: center;
    padding: 0;
    border: 2px solid var(--_bg);
    border-radius: 50%;
    background: var(--_text);
    color: var(--_bg);
    font-size: 13px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }

  .mark:not(.cluster) {
    background: radial-gradient(circle, var(--_bg) 0 4px, var(--_text) 5px);
    background-clip: content-box;
    border-color: transparent;
    padding: 6px;
  }

  .mark:not(.cluster)::before {
    content: '';
    inline-size: 20px;
    block-size: 20px;
    border: 2px solid var(--_bg);
    border-radius: 50%;
  }

  .mark[aria-current] {
    --_text: var(--_accent);
    z-index: 1;
  }

  .mark:hover,
  .mark:focus-visible {
    z-index: 2;
  }

  .base .mark:focus-visible {
    border-radius: 50%;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_bg);
  }

  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      border-color: ButtonFace;
      background: ButtonText;
      color: ButtonFace;
    }

    .mark[aria-current] {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
