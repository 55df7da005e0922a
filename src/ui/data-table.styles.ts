import { css } from 'lit';
import { scrollerStyles } from './scroller.styles.js';

const tableStyles = css`
  .table-box {
    overflow-x: auto;
    margin-block-start: 16px;
    border-radius: var(--_radius);
  }

  .table-box.closed {
    display: none;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  caption {
    padding-block-end: 8px;
    text-align: inherit;
    font-size: 0.875em;
    color: var(--_muted);
  }

  th,
  td {
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: top;
    overflow-wrap: normal;
  }

  thead th {
    border-block-end: 2px solid var(--_border-strong);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  tbody th {
    min-inline-size: 8em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  th:first-child {
    padding-inline-start: 4px;
  }

  .number {
    text-align: end;
  }

  tbody tr:hover {
    background: var(--_bg-alt);
  }

  @media print {
    .table-box.closed {
      display: block;
    }

    .table-box {
      overflow: visible;
    }

    tr {
      break-inside: avoid;
    }

    /* never its name alone at the foot of a page */
    caption,
    tbody > tr:first-child {
      break-after: avoid;
      break-before: avoid;
    }
  }
`;

export const dataTableStyles = [scrollerStyles, tableStyles];
