import { css } from 'lit';

export const typesStyles = css`
  .types {
    display: grid;
    gap: 8px;
  }

  .type {
    padding-block: 8px;
    border-block: 1px solid transparent;
    cursor: pointer;
  }

  .counted {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .counted .type {
    cursor: auto;
  }

  .type[role]:hover {
    background: var(--_bg-alt);
  }

  .type[aria-selected='true'] {
    border-color: var(--_text);
    background: var(--_bg-alt);
  }

  .type p {
    max-inline-size: none;
    margin: 0;
  }

  .type .type-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    margin-block-end: 6px;
  }

  .type-share {
    font-size: 1.25em;
    line-height: 1.2;
  }

  .quality {
    font-size: 0.875em;
  }

  .type .type-path {
    margin-block-start: 4px;
  }

  .type-bar .box {
    stroke: var(--_bg);
    stroke-width: 1;
  }

  .type-groups {
    display: grid;
    grid-template-columns: auto minmax(3em, 16em) auto;
    align-items: center;
    justify-content: start;
    gap: 2px 12px;
    margin-block-start: 6px;
    font-size: 0.875em;
  }

  .group-bar {
    inline-size: 100%;
    block-size: 10px;
  }

  .group-all {
    fill: var(--_border);
  }

  .group-part {
    fill: var(--_text);
  }

  @container (min-inline-size: 600px) {
    .quality {
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    .type {
      border-color: Canvas;
    }

    .type[aria-selected='true'] {
      border-color: Highlight;
    }

    .group-all {
      fill: GrayText;
    }

    .group-part {
      fill: CanvasText;
    }
  }

  @media print {
    .type {
      break-inside: avoid;
    }

    .group-all,
    .group-part {
      print-color-adjust: exact;
    }
  }
`;
