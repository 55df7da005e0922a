import { css } from 'lit';

/** What the rich questions add to the looks of the others. */
export const richStyles = css`
  .statements,
  .items {
    display: grid;
    gap: 24px;
  }

  .matrix-head {
    display: none;
  }

  .statement {
    display: grid;
    gap: 8px;
  }

  .statement > .label {
    margin: 0;
    font-weight: 400;
  }

  .item {
    display: grid;
    gap: 20px;
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
  }

  .item > .label {
    margin: 0;
    font-size: 1.125em;
  }

  .statement > .clear,
  .item > .clear {
    justify-self: start;
    margin: 0;
  }

  .item-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    margin-block-start: 16px;
  }

  .item-actions p {
    margin: 0;
  }

  .combobox {
    position: relative;
  }

  .options {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 1;
    max-block-size: 17em;
    margin: 4px 0 0;
    padding: 4px;
    overflow-y: auto;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    list-style: none;
    box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
  }

  .options > li {
    min-block-size: 44px;
    padding: 10px 8px;
    border-radius: 4px;
    cursor: pointer;
  }

  .options > li:hover {
    background: var(--_bg-alt);
  }

  .options > [aria-selected='true'] {
    background: var(--_accent-soft);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }

  .file-input {
    padding: 12px;
  }

  .file-input::file-selector-button {
    margin-inline-end: 12px;
    padding: 6px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .files {
    display: grid;
    gap: 8px;
    margin: 12px 0 0;
    padding: 0;
    list-style: none;
  }

  .files > li {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .files > li > span {
    flex: 1 1 10em;
  }

  .files .clear {
    margin: 0;
  }

  .preview {
    inline-size: 64px;
    block-size: 64px;
    border-radius: 4px;
    object-fit: contain;
    background: var(--_bg-alt);
  }

  .calculated {
    display: block;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .note-line {
    margin-block: 8px 0;
  }

  @container (min-width: 640px) {
    .in-columns .matrix-head,
    .in-columns .statement {
      display: grid;
      grid-template-columns: minmax(0, 2.5fr);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0 4px;
      align-items: center;
    }

    .in-columns .statements {
      gap: 4px;
    }

    .in-columns .matrix-head {
      align-items: end;
      padding-block-end: 4px;
      color: var(--_muted);
      font-size: 0.875em;
      hyphens: auto;
      line-height: 1.2;
      text-align: center;
    }

    .in-columns .matrix-head > :first-child,
    .in-columns .statement > .label {
      grid-area: 1 / 1;
    }

    .in-columns .statement {
      padding-block: 4px;
      border-block-start: 1px solid var(--_border);
    }

    .in-columns .statement > .clear {
      grid-row: 2;
      grid-column: 1;
    }

    .in-columns .row {
      position: relative;
      grid-row: 1;
      justify-content: center;
    }

    /* said on top; each radio keeps it as its name */
    .in-columns .row > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .options > [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
