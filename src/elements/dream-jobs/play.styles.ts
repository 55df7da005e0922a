import { css } from 'lit';

export const playStyles = css`
  .play {
    display: grid;
    gap: 16px 32px;
    margin-block-start: 24px;
    padding: 20px;
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .play h3,
  .play .others-title {
    margin-block: 0 8px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
  }

  .play .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }

  .play .ask label {
    flex: 1 1 14em;
  }

  .play input {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .play .stays {
    margin-block: 4px 0;
  }

  .play .answer {
    display: block;
    margin-block-start: 12px;
    font-size: 1.125em;
    font-weight: 600;
  }

  .play .near {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 8px;
  }

  .play .answer:empty {
    display: none;
  }

  .play .answer + .button {
    margin-block-start: 8px;
  }

  .play .others {
    display: grid;
    gap: 8px;
    margin: 0 0 12px;
    padding: 0;
    list-style: none;
  }

  .play .others button {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .play .others button:hover {
    border-color: var(--_accent);
  }

  .play .others b {
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 48em) {
    .play {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
