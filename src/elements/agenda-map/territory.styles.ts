import { css } from 'lit';

export const territoryStyles = css`
  .territory {
    margin-block-start: 16px;
  }

  .territory p {
    margin-block: 0 8px;
  }

  .territory-title {
    font-size: 1.125em;
    font-weight: 600;
  }

  .territory-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .map-legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin-block: 8px;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .map-legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  /* a region has more than a thousand communes */
  .territory .table-box {
    max-block-size: 24em;
    overflow-y: auto;
  }

  @media print {
    .territory .table-box {
      max-block-size: none;
    }
  }

  .swatch {
    flex: none;
  }

  .swatch .area {
    stroke: var(--_border-strong);
    stroke-width: 1px;
  }
`;
