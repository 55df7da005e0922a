import { css } from 'lit';

export const indexStyles = css`
  .order {
    display: block;
    margin-block: 4px 12px;
  }

  .carpet {
    display: block;
    inline-size: 100%;
    border-radius: 2px;
    image-rendering: pixelated;
  }

  .paper {
    fill: var(--_bg);
  }

  .mixed {
    fill: var(--_border);
  }

  /* nothing moves: the end of it tells that the page has another theme, to those who want no motion as well */
  .swatches > * {
    transition: fill 1ms !important;
  }

  /* the page may still be told as on the screen */
  .swatches.on-paper > * {
    color-scheme: light;
    transition: none !important;
  }

  .on-paper .paper {
    fill: #ffffff;
  }

  .per-row {
    margin-block: 0 4px;
    max-inline-size: none;
  }

  .ends-reserved {
    min-block-size: 4em;
    margin-block-start: 16px;
  }

  .ways-reserved {
    min-block-size: 24em;
    margin-block-start: 16px;
  }

  .ends {
    display: grid;
    gap: 0 32px;
  }

  .part-title {
    margin-block: 16px 4px;
    font-weight: 600;
  }

  .end ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .end li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .way {
    display: grid;
    gap: 2px 16px;
    padding-block: 6px;
    border-block: 1px solid transparent;
    cursor: pointer;
  }

  .way:hover {
    background: var(--_bg-alt);
  }

  .way[aria-selected='true'] {
    border-color: var(--_text);
    background: var(--_bg-alt);
  }

  .way-states {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }

  .way-bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 4px;
  }

  .way-part {
    fill: var(--_border-strong);
  }

  .way strong,
  .end strong {
    white-space: nowrap;
  }

  @container (min-inline-size: 500px) {
    .way {
      grid-template-columns: 1fr auto;
    }
  }

  @container (min-inline-size: 700px) {
    .ends {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .way {
      border-color: Canvas;
    }

    .way[aria-selected='true'] {
      border-color: Highlight;
    }

    .way-part {
      fill: CanvasText;
    }

    .paper {
      fill: Canvas;
    }

    .mixed {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    /* as the canvas has it, which was painted for the screen */
    .key .mixed {
      fill: #d9dde3;
      print-color-adjust: exact;
    }

    .carpet {
      break-inside: avoid;
    }

    .way {
      break-inside: avoid;
    }
  }
`;
