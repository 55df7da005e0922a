import { css } from 'lit';

export const makingStyles = css`
  .making {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 48px;
    margin-block: 32px 0;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_border);
  }

  @container (min-width: 720px) {
    .making {
      grid-template-columns: 2fr 3fr;
    }

    .making > .whole {
      grid-column: 1 / -1;
    }
  }

  .making-title {
    margin-block: 0 8px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.2;
  }

  .making ul:not(.templates),
  .making ol {
    margin-block: 0 8px;
    padding-inline-start: 1.4em;
  }

  .making ul:not(.templates) {
    list-style: disc;
  }

  .making ol {
    list-style: decimal;
  }

  .making li {
    margin-block-end: 6px;
    padding-inline-start: 4px;
    max-inline-size: 60ch;
  }

  .making .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-block: 8px 16px;
  }

  .templates {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 24px;
    margin: 0 0 16px;
    padding: 0;
    list-style: none;
  }

  .making .templates li {
    margin: 0;
    padding: 0;
    max-inline-size: none;
  }

  /* paper is white and ink is black, whatever the theme */
  .paper {
    display: block;
    box-sizing: content-box;
    inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_border-strong);
    background: #ffffff;
    color: #000000;
    color-scheme: light;
    forced-color-adjust: none;
    direction: ltr;
  }

  .paper text {
    fill: #000000;
    font-family: inherit;
  }

  .paper path {
    fill: none;
    stroke: #000000;
    stroke-width: 0.3;
    stroke-linejoin: round;
  }

  .paper .fold {
    stroke-dasharray: 2 1.5;
  }

  .paper .thin {
    stroke-width: 0.15;
  }

  @media print {
    .making,
    .templates {
      display: block;
    }

    .making li {
      break-inside: avoid;
    }

    .templates li {
      break-inside: avoid;
      break-before: page;
    }

    /* what is cut out has its true size: the sheet has room on A4 with the margins of any printer */
    .paper {
      inline-size: 180mm;
      max-inline-size: none;
      block-size: 250mm;
      border: 0;
    }
  }
`;

/** The kit alone on paper. A sheet fits A4 with its margins, and nothing of it stands where printers can't print. */
export const aloneStyles = `
  :host {
    container-type: normal !important;
    font-size: 11pt !important;
  }
  .making {
    margin-block-start: 8mm;
  }
  .names, .names span {
    font-size: 8pt;
  }
  /* what is wider than the page would have the browser shrink all of it, templates too */
  .base {
    overflow-x: clip;
  }
  .table-box {
    overflow: hidden;
  }
  th, td {
    padding: 1.1mm 2mm;
  }
  th:first-child, td:nth-child(3) {
    overflow-wrap: anywhere;
  }
  td.number {
    white-space: nowrap;
  }
  .making-title {
    break-after: avoid;
  }
  .credits {
    break-before: avoid;
  }
  p {
    max-inline-size: none;
    break-inside: avoid;
  }
  .scene {
    margin-block: 2mm 1mm;
  }
`;
