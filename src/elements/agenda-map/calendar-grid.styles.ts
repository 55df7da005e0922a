import { css } from 'lit';

/** A month or a week as a table: its days, and what lies over them. */
export const gridStyles = css`
  /* half of a collapsed border lies outside the table */
  .cal-grid {
    inline-size: calc(100% - 1px);
    table-layout: fixed;
    border-collapse: collapse;
  }

  .cal-grid th {
    padding: 4px 0;
    font-size: 0.875em;
    font-weight: 600;
    overflow-wrap: normal;
    text-align: center;
  }

  .cal-grid td {
    block-size: 7.5em;
    padding: 2px;
    border: 1px solid var(--_border);
    vertical-align: top;
  }

  .cal-grid .outside {
    background: var(--_bg-alt);
  }

  .cal-day-button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 4px;
    min-inline-size: 28px;
    min-block-size: 28px;
    margin-block-end: 2px;
    padding: 0 6px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .cal-day-button:hover {
    border-color: var(--_border-strong);
  }

  .outside .cal-day-button,
  .gone .cal-day-button {
    color: var(--_muted);
  }

  .busy .cal-day-button {
    font-weight: 700;
  }

  .cal-day-button[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .cal-count {
    display: none;
  }

  /* a row of a cell has one height everywhere: what lasts several days lies over its neighbours */
  .cal-slot {
    display: block;
    inline-size: 100%;
    block-size: 26px;
    margin-block-end: 2px;
  }

  .cal-event {
    position: relative;
    overflow: hidden;
    padding: 0 6px;
    border: 0;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 4px;
    background: var(--_accent-soft);
    color: var(--_text);
    font-size: 0.8125em;
    line-height: 26px;
    text-align: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* one row of days has room for two lines */
  .by-week .cal-slot {
    block-size: 46px;
  }

  .by-week .cal-event {
    line-height: 22px;
    white-space: normal;
  }

  .cal-event:hover,
  .cal-more:hover {
    text-decoration: underline;
  }

  .cal-event.long {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .cal-event.from-before {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start-style: dotted;
  }

  .cal-event.going-on {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }

  .cal-event.cancelled,
  .cal-open.cancelled {
    text-decoration: line-through;
  }

  /* a cell's padding and border count between two cells */
  .span-2 {
    inline-size: calc(200% + 5px);
  }

  .span-3 {
    inline-size: calc(300% + 10px);
  }

  .span-4 {
    inline-size: calc(400% + 15px);
  }

  .span-5 {
    inline-size: calc(500% + 20px);
  }

  .span-6 {
    inline-size: calc(600% + 25px);
  }

  .span-7 {
    inline-size: calc(700% + 30px);
  }

  .cal-more {
    inline-size: 100%;
    min-block-size: 24px;
    padding: 0 6px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.8125em;
    text-align: inherit;
  }

  @container (max-width: 480px) {
    .cal-slots {
      display: none;
    }

    .cal-grid td {
      block-size: 48px;
      padding: 0;
    }

    .cal-day-button {
      flex-direction: column;
      gap: 0;
      inline-size: 100%;
      min-block-size: 47px;
      margin: 0;
      padding: 0;
    }

    .cal-count {
      display: block;
      min-inline-size: 18px;
      padding-inline: 4px;
      border-radius: 999px;
      background: var(--_accent);
      color: var(--_on-accent);
      font-size: 0.8125em;
      line-height: 16px;
    }

    /* the name of the button says it in words */
    .cal-count::before {
      content: attr(data-count);
    }

    .cal-day-button[aria-current] .cal-count {
      background: var(--_bg);
      color: var(--_text);
    }

    .cal-grid td[aria-selected='true'] {
      outline: 2px solid var(--_accent);
      outline-offset: -2px;
    }
  }

  @media (forced-colors: active) {
    .cal-event {
      border: 1px solid ButtonText;
      border-inline-start-width: 3px;
    }

    .cal-event.long, /* else a plate of the page's colour is put under its letters */
    .cal-day-button[aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }

    .cal-count {
      border: 1px solid currentColor;
    }
  }

  @media print {
    .cal-grid tr {
      break-inside: avoid;
    }

    .cal-event,
    .cal-event.long {
      border: 1px solid #000000;
      background: none;
      color: #000000;
    }
  }
`;
