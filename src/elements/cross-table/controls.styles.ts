import { css } from 'lit';

export const controlsStyles = css`
  .controls {
    margin-block: 16px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .controls .filters {
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

  .quiet select {
    min-block-size: 36px;
    padding-block: 4px;
    font-size: 0.875em;
  }

  .chooser {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .chooser select {
    max-inline-size: min(100%, 22em);
    text-overflow: ellipsis;
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

    .chooser select {
      inline-size: 100%;
      max-inline-size: 100%;
    }
  }
`;
