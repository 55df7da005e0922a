import { css } from 'lit';

/** The mark of what opens: beside a table, a menu. */
export const chevronStyles = css`
  .chevron {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    transition: transform 120ms ease-out;
  }

  [aria-expanded='true'] > .chevron,
  details[open] > summary > .chevron {
    transform: rotate(180deg);
  }
`;
