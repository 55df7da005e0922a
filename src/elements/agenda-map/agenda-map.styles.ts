import { css } from 'lit';

export const agendaStyles = css`
  .filters {
    margin-block: 12px;
  }

  .filters .search {
    flex: 2 1 14em;
  }

  .filters input:not([type='checkbox'], [type='radio']) {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .filters > .button {
    min-block-size: 44px;
  }

  /* on a line of its own, whatever filters come and go */
  .filters > .segmented {
    flex: 1 0 100%;
  }

  .near {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) auto;
    align-items: end;
    gap: 4px 8px;
  }

  .near .button {
    min-block-size: 44px;
  }

  .near .muted {
    grid-column: 1 / -1;
  }

  .near .muted:empty {
    display: none;
  }

  .count {
    margin-block: 4px 12px;
    font-weight: 600;
  }

  /* both: of a long list, the browser looks at each group, and at the cards of those near the screen only; --n: its cards */
  .group {
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--n) * 110px);
  }

  .group + .group {
    margin-block-start: 24px;
  }

  .group-title {
    margin-block-end: 8px;
    padding-block: 4px;
    border-block-end: 2px solid var(--_text);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.2;
  }

  .group-title::first-letter {
    text-transform: uppercase;
  }

  .cards {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 12px 16px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-size: auto 96px;
    break-inside: avoid;
  }

  .card-body {
    grid-column: 2;
    min-inline-size: 0;
  }

  .card > .card-body:first-child {
    grid-column: 1 / -1;
  }

  .card p {
    margin-block: 2px 0;
  }

  .date {
    display: flex;
    flex-direction: column;
    align-items: center;
    align-self: start;
    inline-size: 4em;
    padding-block: 6px;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
    font-size: 0.875em;
    line-height: 1.2;
    text-align: center;
  }

  .date b {
    font-size: 1.6em;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .card-title {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }

  .card-button {
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: inherit;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  /* the whole card can be tapped; text in it can still be selected through the keyboard */
  .card-button::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card-button:focus-visible {
    outline: none;
  }

  .card-button:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  .card:hover {
    background: var(--_bg-alt);
  }

  .card-button:hover {
    color: var(--_accent-hover);
    text-decoration-thickness: 2px;
  }

  .cancelled .card-button {
    text-decoration: line-through;
  }

  .when {
    font-weight: 600;
  }

  .distance::before {
    content: ' · ';
  }

  /* no text, but boxes in a row */
  .base .badges {
    unicode-bidi: normal;
  }

  .badge {
    display: inline-block;
    margin-block-start: 4px;
    padding: 1px 8px;
    border: 1px solid var(--_border-strong);
    border-radius: 999px;
    font-size: 0.8125em;
    line-height: 1.5;
  }

  .badge.warning {
    border-color: var(--_warning);
    color: var(--_warning);
    font-weight: 600;
  }

  .badge.success {
    border-color: var(--_success);
    color: var(--_success);
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block: 16px;
  }

  .view {
    min-inline-size: 0;
    margin-block-end: 24px;
  }

  @container (max-width: 480px) {
    .filters {
      gap: 8px;
    }

    .filters > label,
    .filters > .near,
    .filters .search {
      flex: 1 1 100%;
    }

    /* one screen of filters before the first event is one too many */
    .filters:not(.open) > .later {
      display: none;
    }

    .filters > .segmented > .legend {
      position: absolute;
      clip-path: inset(50%);
    }

    .filters select {
      inline-size: 100%;
    }

    .date {
      inline-size: 3.4em;
    }
  }

  /* a sheet that is late is spoken of where the person looks, not below the last card */
  .coming.detail {
    position: sticky;
    inset-block-end: 0;
    background: var(--_bg);
  }

  @media print {
    .group,
    .card {
      content-visibility: visible;
    }

    .card-button {
      color: inherit;
      text-decoration: none;
    }
  }
`;
