import { css } from 'lit';

/** The widths are those of the layout. */
export const compareStyles = css`
  /* pictures have their left and right whatever the page's direction */
  .pairs {
    direction: ltr;
  }

  .pairs .pair {
    position: relative;
  }

  .pairs .job {
    display: grid;
    align-items: center;
    margin-block: 6px;
  }

  .beside .pair,
  .beside .pair-heads {
    grid-template-columns: 1fr 80px 200px 80px 1fr;
  }

  .stacked .pair {
    grid-template-columns: 56px minmax(0, 1fr) 56px;
  }

  .pair-heads {
    display: grid;
    max-inline-size: none;
    margin-block: 12px 4px;
  }

  .pair-heads > :first-child {
    grid-column: 1 / 3;
    justify-content: end;
  }

  .pair-heads > :last-child {
    grid-column: 4 / 6;
  }

  .pair-heads > .key-item {
    font-weight: 700;
  }

  .pair > * {
    grid-row: 1;
  }

  .pair > .start {
    grid-column: 2;
  }

  /* each number beside its bar */
  .pair > .figure {
    padding-inline: 8px;
  }

  .pair > .name {
    grid-column: 3;
    padding-inline: 12px;
    text-align: center;
    text-wrap: balance;
  }

  .pair > .end {
    grid-column: 4;
    text-align: end;
  }

  .pair > .strip {
    grid-column: 1 / -1;
    margin: 0;
    pointer-events: none;
  }

  .stacked .pair-heads {
    display: flex;
    justify-content: space-between;
  }

  .stacked .pair > * {
    grid-row: 2;
  }

  .stacked .pair > .name {
    grid-area: 1 / 1 / 2 / -1;
  }

  .stacked .pair > .figure {
    padding-inline: 0;
    line-height: 1.1;
  }

  .stacked .pair > .start {
    grid-column: 1;
  }

  .stacked .pair > .end {
    grid-column: 3;
  }

  .pairs .pair > .detail {
    grid-row: 3;
  }
`;
