import { css } from 'lit';

/** Above the express sheet: what the desk has done, what may be undone, and the keys. */
export const expressBarStyles = css`
  .express .bar,
  .express .news {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .express .bar {
    min-block-size: 38px;
    padding-block: 1px;
    border-block-end: 1px solid var(--_border);
    font-size: 0.875em;
  }

  .express .news {
    flex: 1 1 12em;
    font-variant-numeric: tabular-nums;
  }

  .express .waiting {
    margin: 0;
    font-weight: 600;
  }

  .express .waiting:not(:empty) {
    padding-block: 4px;
  }

  .express .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin: 0;
    color: var(--_muted);
  }

  .express .undo {
    font-weight: 600;
  }

  .express .switch {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    cursor: pointer;
  }

  .express .switch input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .express .help-button {
    min-inline-size: 36px;
    font-weight: 700;
  }

  .express .help {
    padding: 12px 16px 16px;
    margin-block: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
    font-size: 0.875em;
  }

  .express .help .subheading {
    margin-block: 8px 4px;
    font-size: 1em;
  }

  @container (min-width: 48em) {
    .express .help dl {
      grid-template-columns: 1fr 1fr;
      gap: 2px 24px;
    }
  }
`;
