import { css } from 'lit';

export const datavizKitStyles = css`
  .kit {
    margin: 0;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 24px;
    margin-block: 16px;
  }

  .controls .segmented {
    flex: 0 0 100%;
  }

  .material {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 12px 16px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .material legend {
    float: inline-start;
    inline-size: 100%;
  }

  .material label {
    display: grid;
    gap: 4px;
    max-inline-size: 13em;
    font-size: 0.875em;
    line-height: 1.3;
  }

  .material input {
    inline-size: 7em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: inherit;
    font: inherit;
    font-size: 1.143em;
    font-variant-numeric: tabular-nums;
  }

  .material .unit {
    max-inline-size: none;
  }

  .with-unit {
    display: flex;
    white-space: nowrap;
    align-items: center;
    gap: 8px;
  }

  .scale {
    margin-block: 24px 4px;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .warning {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_bg-alt);
  }

  /* a picture of a wall is not turned round with the page: its columns stand above their own numbers */
  .scene {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block: 16px 4px;
    direction: ltr;
  }

  .scene svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }

  .pieces {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .pieces.second {
    fill: color-mix(in srgb, var(--_group-b) 22%, var(--_bg));
    stroke: var(--_group-b);
  }

  .lines {
    fill: none;
    stroke: var(--_border-strong);
    vector-effect: non-scaling-stroke;
  }

  .person {
    fill: var(--_muted);
    opacity: 0.35;
  }

  .names {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    inline-size: 0;
    min-inline-size: 100%;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    text-align: center;
    font-size: 0.875em;
    line-height: 1.2;
  }

  .names strong,
  .names span {
    display: block;
  }

  .names span {
    padding-inline: 4px;
    font-size: 0.857em;
    color: var(--_muted);
    hyphens: auto;
  }

  .room {
    max-inline-size: none;
    text-wrap: pretty;
  }

  /* where names would not fit under their columns, they follow in a line */
  .key {
    display: none;
    max-inline-size: none;
    margin-block: 4px 8px;
    font-size: 0.875em;
    line-height: 1.4;
  }

  .narrow .names span {
    display: none;
  }

  .narrow + .key {
    display: block;
  }

  @container (max-width: 640px) {
    .names span {
      display: none;
    }

    .scene + .key {
      display: block;
    }
  }

  .rows {
    display: grid;
    gap: 12px;
    margin: 16px 0 8px;
    padding: 0;
    list-style: none;
    line-height: 1.3;
  }

  .rows svg {
    margin-block-start: 4px;
  }

  .legend-line {
    margin-block: 4px 24px;
  }

  .note {
    margin-block-start: 12px;
  }

  .credits {
    max-inline-size: none;
    margin-block: 16px 0;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  /* what to do is read in a line or two, if need be by scrolling */
  .table-box td:nth-child(3) {
    min-inline-size: 11em;
  }

  .table-box tbody tr:last-child,
  .table-box tbody tr:last-child th {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .pieces {
      fill: Canvas;
      stroke: CanvasText;
    }

    .pieces.second {
      stroke-dasharray: 6 3;
    }

    /* an outline: a whole body in one of the system's colours would outshine the kit */
    .person {
      fill: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
      opacity: 1;
    }

    .warning {
      border-block: 1px solid CanvasText;
    }
  }

  @media print {
    .pieces {
      fill: #ffffff;
      stroke: #000000;
    }

    .pieces.second {
      fill: #cccccc;
      stroke: #000000;
      print-color-adjust: exact;
    }

    .controls {
      display: none;
    }

    .scene,
    .rows li {
      break-inside: avoid;
    }
  }
`;
