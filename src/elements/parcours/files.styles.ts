import { css } from 'lit';

/** The menu opens towards the start of the line: alone in one, it stands at its end. */
export const filesStyles = css`
  .foot .menu {
    margin-inline-start: auto;
  }
`;
