import { css } from 'lit';

export const calendarStyles = css`
  .calendar {
    margin-block: 8px 24px;
    padding: 16px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .calendar-title {
    margin-block-end: 4px;
    font-size: 1.125em;
    font-weight: 700;
  }

  .calendar .finding {
    margin-block-end: 4px;
  }

  .calendar > :last-child {
    margin-block-end: 0;
  }

  .calendar-box {
    position: relative;
    margin-block-end: 8px;
    overflow-x: auto;
    border-radius: 2px;
  }

  .calendar table {
    inline-size: 100%;
    min-inline-size: 720px;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 2px;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .calendar th,
  .calendar td {
    overflow-wrap: normal;
    font-size: 0.875em;
  }

  .calendar thead th {
    padding: 4px;
    font-weight: 600;
  }

  .calendar th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    inline-size: 22%;
    padding-block: 4px;
    padding-inline: 0 8px;
    background: var(--_bg);
    text-align: inherit;
    overflow-wrap: anywhere;
  }

  .calendar tbody th {
    font-weight: 400;
  }

  .calendar abbr {
    text-decoration: none;
  }

  .calendar td {
    block-size: 44px;
    padding: 0;
    border-radius: 3px;
    background: var(--_bg-alt);
    text-align: center;
  }

  .calendar button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 2px;
    border: 0;
    border-radius: 3px;
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .calendar button:hover,
  .calendar button[aria-pressed='true'] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .calendar .heat-0 {
    color: var(--_muted);
  }

  .calendar .heat-1 {
    background: color-mix(in oklab, var(--_accent) 10%, var(--_bg));
  }

  .calendar .heat-2 {
    background: color-mix(in oklab, var(--_accent) 20%, var(--_bg));
  }

  .calendar .heat-3 {
    background: color-mix(in oklab, var(--_accent) 30%, var(--_bg));
  }

  .calendar .heat-4 {
    background: color-mix(in oklab, var(--_accent) 42%, var(--_bg));
  }

  .calendar .heat-hidden {
    background: repeating-linear-gradient(135deg, transparent 0 5px, var(--_border) 5px 6px);
    font-size: 0.75em;
  }

  .calendar .heat-hidden button {
    font-weight: 400;
  }

  @container (max-width: 420px) {
    .calendar {
      padding: 12px;
    }

    .calendar th:first-child {
      inline-size: 7.5em;
    }
  }

  @media (forced-colors: active) {
    .calendar td {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .calendar {
      border: 0;
      padding: 0;
      print-color-adjust: exact;
    }

    .calendar table {
      min-inline-size: 0;
    }

    .calendar td,
    .calendar button {
      font-size: 8pt;
      text-decoration: none;
    }
  }
`;
