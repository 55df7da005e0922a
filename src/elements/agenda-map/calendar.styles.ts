import { css } from 'lit';

export const calendarStyles = css`
  .cal-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-end: 12px;
  }

  .cal-title p {
    margin: 0;
  }

  .cal-label {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.2;
  }

  .cal-label::first-letter,
  .cal-day-title::first-letter,
  .cal-agenda tbody th::first-letter {
    text-transform: uppercase;
  }

  .cal-steps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .cal-steps .button {
    min-block-size: 44px;
  }


  .cal-empty .button {
    margin-inline-start: 8px;
  }

  .cal-day:not(.asked) {
    display: none;
  }

  .cal-day {
    margin-block-start: 16px;
  }

  .cal-day-title {
    padding-block: 4px;
    border-block-end: 2px solid var(--_text);
    font-size: 1.0625em;
    font-weight: 700;
  }

  .cal-day ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .cal-day li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
  }

  .cal-time,
  .cal-when {
    font-weight: 600;
  }

  .cal-open {
    min-block-size: 32px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .cal-agenda {
    inline-size: 100%;
    border-collapse: collapse;
    line-height: 1.35;
  }

  .cal-agenda th,
  .cal-agenda td {
    padding: 4px 8px;
    border-block-end: 1px solid var(--_border);
    text-align: inherit;
    vertical-align: baseline;
  }

  .cal-agenda tbody th {
    inline-size: 9em;
    font-weight: 600;
  }

  .cal-agenda tbody {
    border-block-end: 2px solid var(--_border-strong);
  }

  @container (max-width: 480px) {
    .cal-steps {
      flex-wrap: nowrap;
    }

    .cal-steps .button {
      min-inline-size: 44px;
      padding-inline: 10px;
    }

    /* a sign in place of the word: three words would take two lines; it points as the page reads */
    .cal-back::before,
    .cal-on::before {
      content: '‹';
      font-size: 1.4em;
      line-height: 1;
    }

    .cal-on::before {
      content: '›';
    }

    .cal-steps .cal-back,
    .cal-steps .cal-on {
      unicode-bidi: normal;
    }

    .cal-back > span,
    .cal-on > span {
      display: none;
    }

    .cal-day:not(.asked) {
      display: block;
    }

    .cal-agenda tbody th {
      inline-size: 5.5em;
    }
  }

  @media print {
    .cal-grid ~ div > .cal-agenda {
      margin-block-start: 16px;
    }

    .cal-agenda tbody {
      break-inside: avoid;
    }
  }
`;
