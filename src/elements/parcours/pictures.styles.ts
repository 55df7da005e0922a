import { css } from 'lit';

/** What the pictures of all views have in common. */
export const pictureStyles = css`
  /* where a picture comes */
  .reserved {
    min-block-size: 480px;
    border-radius: 2px;
    background: var(--_bg-alt);
  }

  .picture {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    font-size: max(1em, 16px);
    overflow: visible;
    /* time goes from left to right in every language of the page */
    direction: ltr;
  }

  .picture text {
    fill: var(--_text);
    font-size: 12px;
  }

  .picture .name {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--_bg);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .box:not([fill]) {
    fill: var(--_family);
  }

  .hatch {
    fill: none;
    stroke: var(--_bg);
    stroke-width: 2;
  }

  .hatch.dots {
    stroke-width: 3;
    stroke-linecap: round;
  }

  .defs {
    position: absolute;
  }

  .panels {
    display: grid;
    gap: 24px 32px;
  }

  /* as wide for the text as for the page: BESIDE_PX */
  @container (min-inline-size: 900px) and (min-inline-size: 56.25em) {
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  .panel-title {
    margin-block: 0 8px;
    font-weight: 600;
  }

  .said {
    min-block-size: 3em;
    margin-block: 12px 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_accent);
  }

  /* from where the page is read */
  .then:dir(rtl),
  .way-bar:dir(rtl),
  .share:dir(rtl) {
    transform: scaleX(-1);
  }

  .then {
    display: inline-block;
  }

  @media (forced-colors: active) {
    .box {
      forced-color-adjust: none;
    }

    .picture text {
      fill: CanvasText;
    }
  }

  @media print {
    .picture {
      break-inside: avoid;
    }

    .part-title,
    .part-title + p {
      break-after: avoid;
    }

    .box {
      print-color-adjust: exact;
    }
  }
`;
