import { css } from 'lit';

export const crossTableStyles = css`
  figure {
    margin: 0;
  }

  .finding {
    margin-block: 0 4px;
    max-inline-size: 44em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .about {
    margin-block: 0;
    max-inline-size: none;
  }

  .scroll-frame {
    max-inline-size: 100%;
    margin-block: 8px 12px;
  }

  .scroll {
    overflow: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    scroll-padding: 4em 2em 4em min(12em, 45cqi);
  }

  /* numbers of one column stand near their words */
  .few {
    inline-size: fit-content;
    min-inline-size: min(100%, 24em);
  }

  .tall > .scroll {
    max-block-size: min(40em, 90vh);
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  th,
  td {
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: normal;
  }

  thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    max-inline-size: 12em;
    min-inline-size: 5em;
    border-block-end: 2px solid var(--_border-strong);
    background: var(--_bg);
    font-size: 0.875em;
    vertical-align: bottom;
    overflow-wrap: break-word;
  }

  tbody th,
  tfoot th,
  .corner {
    position: sticky;
    inset-inline-start: 0;
    min-inline-size: 7em;
    max-inline-size: min(16em, 45cqi);
    background: var(--_bg);
    overflow-wrap: anywhere;
  }

  thead .corner {
    z-index: 2;
  }

  tbody th {
    font-weight: 400;
  }

  .number {
    text-align: end;
  }

  td.number {
    min-inline-size: 4.5em;
  }

  .total,
  tfoot td,
  tfoot th {
    font-weight: 600;
  }

  td.total,
  th.total,
  tfoot td,
  tfoot th {
    background: color-mix(in srgb, var(--_text) 7%, var(--_bg));
  }

  tfoot th,
  tfoot td {
    border-block: 2px solid var(--_border-strong) 0;
  }

  .none > th {
    color: var(--_muted);
    font-style: italic;
  }

  .sub {
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
    white-space: nowrap;
  }

  td .sub {
    display: block;
  }

  .hidden-number {
    background-image: repeating-linear-gradient(135deg, transparent 0 5px, color-mix(in srgb, var(--_border) 70%, transparent) 5px 6px);
    color: var(--_muted);
    print-color-adjust: exact;
  }

  td.hidden-number {
    min-inline-size: 7.5em;
    font-size: 0.8125em;
    line-height: 1.2;
    text-shadow:
      0 0 2px var(--_bg),
      0 0 2px var(--_bg);
  }

  .small-base {
    display: inline-block;
    margin-inline-start: 6px;
    padding: 0 6px;
    border: 1px solid currentColor;
    border-radius: 999px;
    color: var(--_warning);
    font-size: 0.75em;
    font-style: normal;
    font-weight: 400;
    white-space: nowrap;
  }

  .read-as {
    margin-block: 0 4px;
    font-size: 0.9375em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px 24px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .notes {
    flex: 1 1 20em;
  }

  .notes p {
    margin-block: 0 4px;
  }

  @container (max-width: 480px) {
    th,
    td {
      padding: 8px 6px;
    }

    td.number,
    thead th {
      min-inline-size: 3.5em;
    }

    tbody th,
    tfoot th,
    thead .corner {
      min-inline-size: 5em;
    }
  }

  /* as many columns as paper can hold: none of them has a least width there */
  @media print {
    .tall > .scroll,
    .scroll {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }

    table {
      font-size: 0.75em;
    }

    th,
    td,
    thead th,
    tbody th,
    td.number,
    td.hidden-number,
    thead .corner {
      position: static;
      min-inline-size: 0;
      padding: 4px;
    }

    th,
    td.hidden-number {
      overflow-wrap: anywhere;
    }

    thead {
      display: table-header-group;
    }

    .total,
    tfoot td,
    tfoot th {
      print-color-adjust: exact;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
