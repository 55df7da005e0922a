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

  .map-limit {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    margin-block-end: 12px;
  }

  .map-limit input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
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

  @container (min-width: 860px) {
    .views.map {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 4fr);
      gap: 24px;
      align-items: start;
    }

    .views.map > .view {
      position: sticky;
      inset-block-start: 8px;
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
