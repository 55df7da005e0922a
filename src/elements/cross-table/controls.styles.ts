import { css } from 'lit';

export const controlsStyles = css`
  .controls {
    margin-block: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .controls .filters {
    gap: 12px;
    margin-block: 0;
  }

  .controls .quiet {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .controls .quiet:not(:has(label)) {
    display: none;
  }

  /* WebKit counts the longest option as what is there to scroll to; the room is for the ring of the focus */
  .chooser {
    display: block;
    overflow: hidden;
    box-sizing: content-box;
    inline-size: 15.25em;
    min-inline-size: 9em;
    max-inline-size: 100%;
    padding: 5px;
    margin: -5px;
  }

  .chooser select {
    inline-size: 100%;
    padding-inline: 8px;
    text-overflow: ellipsis;
  }

  .late {
    margin-block: 12px 0;
    color: var(--_error);
  }

  /* the files ask for it: a color that the browser has worked out */
  .tools {
    caret-color: var(--_accent);
  }

  .swap {
    min-inline-size: 44px;
    padding: 8px;
    margin-inline: -4px;
  }

  .swap path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }

  td[data-at] {
    cursor: pointer;
  }

  td[data-at]:hover {
    box-shadow: inset 0 0 0 1px var(--_border-strong);
  }

  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .base td:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 1px var(--_bg);
  }

  .said {
    margin-block: 0 8px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_bg-alt);
  }

  .keys {
    margin-block: 0;
    max-inline-size: none;
  }

  /* who has no keyboard need not read about it */
  @media (hover: none) and (pointer: coarse) {
    .keys {
      display: none;
    }
  }

  @container (max-width: 480px) {
    .controls {
      padding: 12px;
    }

    .chooser {
      flex: 1 1 100%;
    }

    .swap {
      margin-inline: 0;
    }

    .chooser:has(+ .swap) {
      flex: 1 1 0;
    }
  }

  @media (forced-colors: active) {
    td[aria-selected='true'] {
      outline: 2px dashed Highlight;
      outline-offset: -3px;
    }
  }
`;
