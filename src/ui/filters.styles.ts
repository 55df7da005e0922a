import { css } from 'lit';

export const filterStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 16px;
    margin-block: 16px;
  }

  .filters > * {
    max-inline-size: 100%;
  }

  .legend {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.3;
  }

  .segmented {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 3px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  .segment {
    position: relative;
    display: flex;
  }

  .segment input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segment span {
    display: flex;
    align-items: center;
    min-block-size: 36px;
    padding: 4px 10px;
    border-radius: 4px;
    line-height: 1.2;
  }

  .segment:hover span {
    background: var(--_bg-alt);
  }

  .segment input:checked + span {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .segment input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  @container (max-width: 400px) {
    .segment span {
      padding-inline: 6px;
      font-size: 0.875em;
    }
  }

  @media (forced-colors: active) {
    .segment input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
