import { css } from 'lit';

/** The express sheet where there is room: a question a line. */
export const expressWideStyles = css`
  @container (min-width: 48em) {
    /* beside its answers: floated, since a legend is laid out by no grid */
    .express fieldset > .label {
      float: inline-start;
      inline-size: 14em;
      margin: 0;
      padding-inline-end: 12px;
    }

    .express fieldset > .label ~ * {
      clear: none;
    }

    .express fieldset::after {
      content: '';
      display: block;
      clear: both;
    }

    .express fieldset > :not(.label) {
      display: flow-root;
      margin-inline-start: 14em;
    }

    .express fieldset > .chips {
      display: flex;
    }

    .express div.field:not(.note) {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      align-items: start;
    }

    .express div.field > .label {
      grid-row: 1 / span 3;
      padding-inline-end: 12px;
    }

    .express div.field > :not(.label) {
      grid-column: 2;
    }

    .express div.field > .hint {
      order: 1;
    }

    .express .proposed {
      margin-inline-start: 15em;
    }
  }

  @container (min-width: 64em) {
    /* the details of an answer are in the list of keys, and read aloud: on the sheet every line counts */
    .express .chip small {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .express fieldset > .hint {
      float: inline-start;
      clear: inline-start;
      inline-size: 14em;
      margin: 0;
      padding-inline-end: 12px;
    }

    .express div.field:not(.note) {
      grid-template-columns: 14em minmax(0, 30em) minmax(0, 1fr);
      column-gap: 0;
    }

    .express div.field > .label {
      grid-row: 1 / span 2;
    }

    .express div.field > .input {
      grid-row: 1;
      grid-column: 2;
    }

    .express div.field > .hint {
      grid-row: 1;
      grid-column: 3;
      padding-inline-start: 16px;
      margin-block: 4px 0;
      max-inline-size: none;
    }

    .express div.field > .error {
      grid-column: 2 / -1;
    }
  }
`;
