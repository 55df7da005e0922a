import { css } from 'lit';

export const shareStyles = css`
  .share,
  .import {
    inline-size: min(70em, calc(100vw - 16px));
    max-inline-size: none;
    max-block-size: calc(100vh - 16px);
    padding: 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    text-align: start;
    container-type: inline-size;
  }

  .import {
    inline-size: min(38em, calc(100vw - 16px));
  }

  .share::backdrop,
  .import::backdrop {
    background: rgb(0 0 0 / 40%);
  }

  :is(.share, .import) :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .share-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-end: 12px;
  }

  .share-title {
    margin: 0;
    font-size: 1.375em;
    font-weight: 700;
  }

  .share-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }

  .share-result {
    display: grid;
    gap: 12px;
    min-inline-size: 0;
  }

  .share-result p {
    margin: 0;
  }

  .share-result p:empty {
    display: none;
  }

  .share-group {
    min-inline-size: 0;
    margin: 0 0 16px;
    padding: 0;
    border: 0;
  }

  .share-group legend {
    padding: 0;
    margin-block-end: 4px;
    font-weight: 700;
  }

  .share-item,
  .share-line {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 8px;
    align-items: start;
    padding-block: 6px;
  }

  .share-item.inner {
    margin-inline-start: 32px;
  }

  .share-item.warned {
    padding-inline: 8px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_bg-alt);
  }

  .share-who {
    display: block;
  }

  .share-group :is(input[type='checkbox']) {
    inline-size: 20px;
    block-size: 20px;
    margin: 2px;
    accent-color: var(--_accent);
  }

  .share-line input[type='checkbox'],
  .share-none {
    margin-block-start: 34px;
  }

  .share-line :is(input[type='text'], textarea) {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }

  .share-narrow,
  .fault {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_bg-alt);
  }

  .fault {
    border-color: var(--_error);
  }

  .share-preview {
    display: grid;
    gap: 12px;
    overflow: auto;
    padding: 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_bg-alt);
    forced-color-adjust: none;
  }

  .share-page {
    border: 1px solid #d9dde3;
    background: #ffffff;
  }

  .share-page svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  @container (min-width: 46em) {
    .share-body {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .share-result {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }

    .share-preview {
      max-block-size: max(16em, calc(100vh - 26em));
    }
  }

  .share-empty {
    padding: 24px;
    background: var(--_bg-alt);
  }

  .share .button[disabled] {
    opacity: 0.6;
    cursor: default;
  }
`;
