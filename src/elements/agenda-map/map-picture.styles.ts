import { css } from 'lit';

/** What is drawn: land, borders, territories, names of towns. */
export const pictureStyles = css`
  .world svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }

  .land,
  .area {
    fill-rule: evenodd;
  }

  /* a pattern is told by the attribute */
  .land,
  .area:not([fill]) {
    fill: var(--_bg-alt);
  }

  .border {
    fill: none;
    stroke: var(--_border-strong);
    stroke-width: 1px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .border.inner {
    stroke-width: 0.5px;
  }

  .tiled .land {
    fill: none;
  }

  /* they are drawn for a region, not for a street */
  .tiled .border {
    display: none;
  }

  .tiled .area {
    fill-opacity: 0.5;
  }

  .disc {
    stroke: var(--_group-a);
    stroke-width: 1.5px;
  }

  .disc:not([fill]) {
    fill: var(--_group-a);
    fill-opacity: 0.35;
  }

  .area.shade-0:not([fill]) {
    fill: color-mix(in oklab, var(--_group-a) 18%, var(--_bg));
  }

  .area.shade-1:not([fill]) {
    fill: color-mix(in oklab, var(--_group-a) 36%, var(--_bg));
  }

  .area.shade-2:not([fill]) {
    fill: color-mix(in oklab, var(--_group-a) 56%, var(--_bg));
  }

  .area.shade-3:not([fill]) {
    fill: color-mix(in oklab, var(--_group-a) 78%, var(--_bg));
  }

  .area.shade-4:not([fill]) {
    fill: var(--_group-a);
  }

  .hatch {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.2;
  }

  .town {
    color: var(--_muted);
    font-size: 13px;
    line-height: 1.2;
    white-space: nowrap;
    pointer-events: none;
    text-shadow: 0 0 3px var(--_bg), 0 0 3px var(--_bg), 0 0 3px var(--_bg);
  }

  .town.large {
    font-size: 15px;
    font-weight: 600;
  }

  .town.small {
    font-size: 12px;
  }

  .tiled .town {
    display: none;
  }

  @media (forced-colors: active) {
    .land {
      fill: Canvas;
    }

    .area {
      forced-color-adjust: none;
    }

    .border {
      stroke: CanvasText;
    }
  }
`;
