import { css } from 'lit';

export const highlightStyles = css`
  .lit-words {
    margin-block: 8px 12px;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    max-inline-size: none;
    margin-block: 8px 0;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    margin: 0;
    padding-inline: 14px 0;
    border: 1px solid var(--_border-strong);
    border-radius: 22px;
    background: var(--_accent-soft);
    line-height: 1.3;
  }

  .chip-end {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 22px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .chip-end path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .chip-end:hover {
    background: var(--_bg);
  }

  .dimmed .ribbon.lit-part {
    fill-opacity: 0.75;
  }

  .dimmed .areas-all {
    opacity: 0.25;
  }

  .arcs.dimmed .arc.lit-part {
    stroke-opacity: 0.85;
  }

  .type.dim :is(.box, .over) {
    opacity: 0.3;
  }

  @media (forced-colors: active) {
    .dimmed .ribbon.lit-part {
      fill: Highlight;
    }

    .dimmed .lit-areas .box {
      fill: Highlight;
    }

    .arcs.dimmed .arc.lit-part {
      stroke: Highlight;
    }
  }

  @media print {
    .chip {
      border: 0;
      padding: 0;
      background: none;
    }
  }
`;
