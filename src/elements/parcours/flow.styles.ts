import { css } from 'lit';

export const flowStyles = css`
  .ribbon:not([fill]) {
    fill: var(--_family);
  }

  .ribbon {
    fill-opacity: 0.28;
  }

  .dimmed .ribbon {
    fill-opacity: 0.1;
  }

  .dimmed .ribbon.lit {
    fill-opacity: 0.6;
  }

  .stub.out,
  .stub.in {
    fill-opacity: 0.14;
  }

  .cap {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 2;
  }

  .edge {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.25;
    stroke-dasharray: 3 4;
    opacity: 0.55;
  }

  /* a finger needs more than a thin box */
  .reach {
    fill: transparent;
    stroke: none;
  }

  .node {
    cursor: pointer;
    outline: none;
  }

  .names {
    pointer-events: none;
  }

  .node:hover .reach {
    stroke: var(--_border-strong);
  }

  .node:focus-visible .reach {
    stroke: var(--_focus);
    stroke-width: 3;
  }

  .node[aria-selected='true'] .reach {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .flow .column {
    font-weight: 700;
  }

  .flow .mark {
    fill: var(--_muted);
    font-size: 11px;
    paint-order: stroke;
    stroke: var(--_bg);
    stroke-width: 3px;
  }

  @media (forced-colors: active) {
    .ribbon {
      forced-color-adjust: none;
    }

    .ribbon {
      fill: CanvasText;
      fill-opacity: 0.15;
      stroke: CanvasText;
      stroke-width: 0.5;
    }

    .node:focus-visible .reach {
      stroke: Highlight;
    }
  }

  @media print {
    .ribbon {
      print-color-adjust: exact;
    }
  }
`;
