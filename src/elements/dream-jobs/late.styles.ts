import { css } from 'lit';

/** What no first picture shows: below it, after a choice, on paper, in the colours of the reader's system. */
export const lateStyles = css`
  /* label, bar and numbers on one line: the widths are those of the layout */
  .label-start .job {
    display: grid;
    grid-template-columns: 200px max-content minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }

  .label-start .strip {
    grid-column: 2;
    grid-row: 1;
    margin: 0;
  }

  .label-start .figures {
    grid-column: 3;
    margin: 0;
  }

  /* the highlight is a shadow, which takes no room: labels stay in line with the title, and nothing overflows */
  .job:hover,
  .job:focus-visible,
  .job[aria-selected='true'] {
    background: var(--_bg-alt);
    box-shadow: 0 0 0 6px var(--_bg-alt);
  }

  .job[aria-selected='true'] {
    box-shadow:
      0 0 0 6px var(--_bg-alt),
      0 0 0 7px var(--_border-strong);
  }

  .job:focus-visible {
    outline-offset: 4px;
  }

  .more {
    margin-block-start: 16px;
  }

  .note {
    margin-block-start: 12px;
  }

  .detail {
    display: block;
    grid-column: 1 / -1;
    margin-block-start: 8px;
    font-size: 0.875em;
    font-weight: 400;
  }

  .fresh-odd {
    animation: fresh-odd 200ms ease-out;
  }

  .fresh-even {
    animation: fresh-even 200ms ease-out;
  }

  @keyframes fresh-odd {
    from {
      background: var(--_accent-soft);
    }
  }

  @keyframes fresh-even {
    from {
      background: var(--_accent-soft);
    }
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 16px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_border);
  }

  .foot p {
    flex: 1 1 16em;
    margin-block: 0;
    margin-inline-end: auto;
  }

  @media (forced-colors: active) {
    .mark {
      forced-color-adjust: none;
      stroke: CanvasText;
      stroke-width: 0.5;
    }

    .job[aria-selected='true'] {
      outline: 2px dashed Highlight;
      outline-offset: 4px;
    }
  }

  @media print {
    .mark {
      print-color-adjust: exact;
    }

    .mark.f {
      fill: #000000;
    }

    .mark.m,
    .mark.x {
      fill: #666666;
    }
  }
`;
