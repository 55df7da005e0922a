import { css } from 'lit';

/** Positions inside the picture are physical: a map is not mirrored in right-to-left pages. */
export const mapStyles = css`
  .map-frame {
    position: relative;
    block-size: var(--ij-map-height, clamp(18em, 60cqi, 32em));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
    /* markers stay under what floats over the page */
    isolation: isolate;
  }

  .map-box,
  .sight,
  .world {
    position: absolute;
    inset: 0;
  }

  .sight {
    overflow: hidden;
    background: var(--_bg);
    touch-action: pan-x pan-y;
    cursor: grab;
    user-select: none;
  }

  .sight:active {
    cursor: grabbing;
  }

  .sight:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -4px;
  }

  .world {
    direction: ltr;
  }

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

  .tiles img,
  .marks > button,
  .town {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .tiles img {
    max-inline-size: none;
    pointer-events: none;
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

  .mark {
    display: grid;
    place-items: center;
    padding: 0;
    border: 2px solid var(--_bg);
    border-radius: 50%;
    background: var(--_text);
    color: var(--_bg);
    font-size: 13px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }

  .mark:not(.cluster) {
    background: radial-gradient(circle, var(--_bg) 0 4px, var(--_text) 5px);
    background-clip: content-box;
    border-color: transparent;
    padding: 6px;
  }

  .mark:not(.cluster)::before {
    content: '';
    inline-size: 20px;
    block-size: 20px;
    border: 2px solid var(--_bg);
    border-radius: 50%;
  }

  .mark[aria-current] {
    --_text: var(--_accent);
    z-index: 1;
  }

  .mark:hover,
  .mark:focus-visible {
    z-index: 2;
  }

  .base .mark:focus-visible {
    border-radius: 50%;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_bg);
  }

  .map-zoom {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    display: grid;
    gap: 4px;
  }

  .map-zoom .button {
    min-inline-size: 44px;
    padding: 0;
    font-size: 1.25em;
  }

  .map-hint {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    margin: 0 auto;
    inline-size: fit-content;
    padding: 4px 12px;
    border-radius: var(--_radius);
    background: var(--_text);
    color: var(--_bg);
    font-size: 0.875em;
    pointer-events: none;
  }

  .map-skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .map-together {
    position: absolute;
    inset-block-end: 8px;
    inset-inline: 8px;
    max-block-size: calc(100% - 16px);
    max-inline-size: 24em;
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    overflow: auto;
  }

  .map-together-title {
    margin: 0;
    font-weight: 600;
  }

  .map-together ul {
    margin-block: 8px;
    padding: 0;
    list-style: none;
  }

  .map-together li {
    position: relative;
    padding-block: 6px;
  }

  .map-tiles {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block: 8px 0;
    max-inline-size: none;
  }

  .map-credit {
    margin-block: 4px;
    max-inline-size: none;
    font-size: 0.75em;
    text-align: end;
  }

  .map-count {
    margin-block: 4px;
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

    .mark {
      forced-color-adjust: none;
      border-color: ButtonFace;
      background: ButtonText;
      color: ButtonFace;
    }

    .mark[aria-current] {
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .map-frame {
      break-inside: avoid;
      print-color-adjust: exact;
    }

    .map-hint,
    .map-together {
      display: none;
    }
  }
`;
