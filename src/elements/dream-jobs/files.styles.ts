import { css } from 'lit';

export const filesStyles = css`
  /* a narrow menu of long words would leave the widget at its side */
  @container (max-width: 480px) {
    .foot {
      position: relative;
    }

    .foot .menu {
      position: static;
    }

    .foot .menu ul {
      inset-block-end: 48px;
      inset-inline: 0;
      min-inline-size: 0;
    }
  }

  .said {
    position: fixed;
    z-index: 2;
    inset-block-end: 16px;
    inset-inline: 16px;
    max-inline-size: 40em;
    margin-inline: auto;
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
    overflow-wrap: anywhere;
  }

  .said:empty {
    display: none;
  }

  .said p {
    margin-block: 0 8px;
    max-inline-size: none;
    user-select: text;
  }

  .poster {
    inline-size: min(720px, 100% - 32px);
    max-block-size: calc(100% - 32px);
    padding: 24px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    color: var(--_text);
    overflow: auto;
  }

  .poster label {
    display: block;
    margin-block-end: 12px;
  }

  .poster input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: 4px;
    background: var(--_bg);
    color: inherit;
    font: inherit;
  }

  .poster .tools {
    margin-block-end: 16px;
  }

  .sheet-of-paper {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_border);
  }

  .poster :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .poster .heading:focus {
    outline: none;
  }

  @media print {
    .said {
      display: none;
    }

    .files:has(> .poster[open]) ~ .base,
    .poster-controls {
      display: none !important;
    }

    .poster[open] {
      position: absolute;
      inset: 0 auto auto 0;
      visibility: visible;
      inline-size: 100%;
      max-inline-size: 100%;
      max-block-size: none;
      margin: 0;
      padding: 0;
      border: 0;
      background: #ffffff;
      overflow: visible;
    }

    .poster::backdrop {
      background: #ffffff;
    }

    .sheet-of-paper {
      border: 0;
      /* a hair more than a page is a second page */
      max-block-size: calc(100vh - 1px);
      object-fit: contain;
      object-position: top;
      print-color-adjust: exact;
    }
  }
`;

/** While the poster is printed, the page around it is not. A constructed sheet needs no permission of the page's policy. */
export const aloneStyles = css`
  @media print {
    html {
      overflow: hidden !important;
    }

    body {
      visibility: hidden !important;
      block-size: 0 !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      overflow: hidden !important;
    }
  }
`;

/** The poster has its own margins. */
export const paperStyles = {
  a3: css`
    @page {
      size: A3 portrait;
      margin: 0;
    }
  `,
  a4: css`
    @page {
      size: A4 portrait;
      margin: 0;
    }
  `,
};
