import { css } from 'lit';

/** The window that asks what is to be printed. */
export const choiceStyles = css`
  .choice {
    max-inline-size: min(30em, calc(100vw - 32px));
    padding: 24px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    text-align: start;
  }

  .choice::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  .choice-title {
    font-size: 1.125em;
    font-weight: 700;
  }

  .choice .muted {
    margin-block: 6px 20px;
  }

  .choice .button {
    inline-size: 100%;
  }

  .choice :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;

export const paperStyles = css`
  :host {
    background: #ffffff;
    color: #000000;
    text-align: start;
  }

  * {
    box-sizing: border-box;
  }

  p {
    max-inline-size: none;
    margin: 0;
  }

  .sheet-page {
    display: flex;
    flex-direction: column;
    block-size: 276mm;
    break-after: page;
    break-inside: avoid;
  }

  .sheet-page:last-of-type {
    break-after: auto;
  }

  .sheet-foot {
    padding-block-end: 2mm;
    font-size: 8pt;
  }

  .cuts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-auto-rows: 89mm;
  }

  .cut {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    margin-block-end: -0.3mm;
    margin-inline-end: -0.3mm;
    padding: 6mm;
    border: 0.3mm dashed #555555;
    overflow: hidden;
  }

  .cut-theme {
    font-size: 11pt;
    font-weight: 600;
  }

  .cut-text {
    display: flex;
    flex: 1;
    align-items: center;
    font-size: 23pt;
    font-weight: 700;
    line-height: 1.18;
    overflow-wrap: anywhere;
  }

  .cut-text.long {
    font-size: 16pt;
  }

  .cut-when {
    font-size: 9pt;
  }

  .sheet-list {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 11pt;
  }

  .sheet-list td {
    padding: 0;
  }

  .sheet-title {
    padding: 0 0 4mm;
    font-size: 16pt;
    font-weight: 700;
    text-align: start;
  }

  .sheet-theme {
    padding-block: 4mm 2mm;
    border-block-end: 0.3mm solid #000000;
    font-size: 13pt;
    font-weight: 700;
    break-after: avoid;
  }

  .sheet-list ul {
    margin: 0 0 2mm;
    padding: 0;
    list-style: none;
  }

  .sheet-list li {
    padding-block: 2mm;
    border-block-end: 0.1mm solid #999999;
    break-inside: avoid;
  }

  /* a page begins or ends with two questions of a theme at least */
  .sheet-list li:first-child:not(:last-child) {
    break-after: avoid;
  }

  .sheet-list li:last-child {
    break-before: avoid;
  }

  .sheet-question {
    font-weight: 600;
  }

  .sheet-about {
    font-size: 9pt;
  }
`;
