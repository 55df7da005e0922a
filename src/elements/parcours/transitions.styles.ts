import { css } from 'lit';

export const transitionsStyles = css`
  .returned {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    margin-block: 0 4px;
  }

  .returned strong {
    font-size: 2.25em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  .part-title {
    margin-block: 20px 4px;
    font-weight: 600;
  }

  .detours {
    max-inline-size: 50em;
    margin-block: 12px;
  }

  .detours caption {
    color: var(--_text);
    font-size: 1em;
    font-weight: 600;
  }

  .detours th,
  .detours td {
    vertical-align: middle;
  }

  .detours thead td {
    border-block-end: 2px solid var(--_border-strong);
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
  }

  .step {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .detours .bar {
    inline-size: 26%;
  }

  .share {
    display: block;
    inline-size: 100%;
    block-size: 10px;
  }

  .track {
    fill: var(--_bg-alt);
  }

  .arc {
    fill: none;
    stroke-opacity: 0.45;
  }

  .arc:not([stroke]) {
    stroke: var(--_family);
  }

  .arc.back {
    stroke-dasharray: 6 4;
  }

  .arcs.dimmed .arc {
    stroke-opacity: 0.12;
  }

  .arcs.dimmed .arc.lit {
    stroke-opacity: 0.8;
  }

  .way {
    fill: none;
    stroke: none;
  }

  .head {
    fill: var(--_text);
  }

  .arcs .reach {
    fill: transparent;
    stroke: none;
  }

  .arcs .node {
    cursor: pointer;
    outline: none;
  }

  .arcs .node:hover .reach {
    stroke: var(--_border-strong);
  }

  .arcs .node[aria-selected='true'] .reach {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .arcs .node:focus-visible .reach {
    stroke: var(--_accent);
    stroke-width: 3;
  }

  @container (max-width: 560px) {
    .detours .bar {
      display: none;
    }

    .detours th,
    .detours td {
      padding-inline: 4px;
    }
  }

  /* large letters on a small page */
  @container (max-inline-size: 18em) {
    .detours {
      inline-size: 100%;
      table-layout: fixed;
    }

    .detours .number {
      inline-size: 25%;
    }

    .detours th {
      hyphens: auto;
      overflow-wrap: anywhere;
    }
  }

  @media (forced-colors: active) {
    .arcs .node:focus-visible .reach {
      stroke: Highlight;
    }
  }

  @media print {
    .arc {
      print-color-adjust: exact;
    }
  }
`;
