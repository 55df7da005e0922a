import { css } from 'lit';

export const mosaicStyles = css`
  .mosaic {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-inline-size: 40em;
    break-inside: avoid;
  }

  .mosaic-ground {
    fill: var(--_bg-alt);
  }

  @media (forced-colors: active) {
    .mosaic-ground {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
