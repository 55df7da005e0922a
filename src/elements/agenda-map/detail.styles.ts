import { css } from 'lit';

export const detailStyles = css`
  /* the dialog owns the screen, not the element's box: it fills a narrow one, without a query that would ask for the viewport */
  .sheet {
    container-type: inline-size;
    inline-size: min(100vw, 44em);
    max-inline-size: 100vw;
    min-block-size: clamp(0px, (44em - 100vw) * 1000, 100dvh);
    max-block-size: 100dvh;
    margin: auto;
    padding: 0;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior: contain;
    background: var(--_bg);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }

  .sheet::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .sheet-body {
    padding: 16px 24px 24px;
  }

  .sheet-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 16px;
    margin-inline: -24px;
    padding: 16px 24px 8px;
    margin-block-start: -16px;
    background: var(--_bg);
  }

  .sheet-head .button,
  .sheet-actions .button {
    flex: none;
    min-block-size: 44px;
  }

  .sheet-title {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  .base .sheet-title:focus-visible {
    outline: none;
  }

  .sheet-status {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_bg-alt);
    font-weight: 600;
  }

  .sheet figure {
    margin: 0 0 12px;
  }

  .sheet-image {
    display: block;
    max-inline-size: 100%;
    max-block-size: 20em;
    margin-block-end: 4px;
    border-radius: var(--_radius);
    object-fit: contain;
  }

  .facts {
    margin: 0 0 16px;
  }

  .fact {
    display: grid;
    grid-template-columns: 9em 1fr;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
  }

  .fact dt {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.7;
  }

  .fact dd {
    min-inline-size: 0;
    margin: 0;
  }

  .fact ul {
    margin: 0;
    padding-inline-start: 20px;
    list-style: disc;
  }

  .fact details ul {
    max-block-size: 16em;
    overflow: auto;
  }

  .fact summary {
    min-block-size: 32px;
    padding-block: 4px;
    cursor: pointer;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .sheet a {
    color: var(--_accent);
  }

  .sheet a:hover {
    color: var(--_accent-hover);
  }

  .sheet-text p {
    white-space: pre-line;
  }

  .hours-week {
    margin-block-start: 4px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }

  .hours-week th,
  .hours-week td {
    padding-block: 4px;
    padding-inline: 0 16px;
    text-align: inherit;
    vertical-align: top;
    font-weight: 400;
  }

  .hours-week .today > * {
    font-weight: 700;
  }

  .sheet-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 8px;
    margin-block-end: 12px;
  }

  .sheet-menu[open] {
    flex: 1 0 100%;
  }

  .sheet-menu > summary {
    list-style: none;
    cursor: pointer;
  }

  .sheet-menu > summary::-webkit-details-marker {
    display: none;
  }

  .sheet-menu ul {
    margin: 8px 0;
    padding: 8px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }

  .sheet-menu li {
    padding-block: 8px;
  }

  .sheet-choice {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: inherit;
    text-decoration: underline;
  }

  .sheet-link {
    user-select: all;
    overflow-wrap: anywhere;
  }

  .sheet-said {
    margin-block: 8px 0;
    font-weight: 600;
  }

  .sheet-address {
    display: none;
  }

  @container (max-width: 30em) {
    .sheet-body {
      padding-inline: 16px;
    }

    .sheet-head {
      margin-inline: -16px;
      padding-inline: 16px;
    }

    .fact {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .base:has(> .sheet[open]) > :not(.sheet) {
      display: none !important;
    }

    .sheet[open] {
      position: absolute;
      inset: 0 auto auto 0;
      visibility: visible;
      inline-size: 100%;
      max-inline-size: 100%;
      min-block-size: 0;
      max-block-size: none;
      margin: 0;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }

    .sheet::backdrop {
      background: #ffffff;
    }

    .sheet-head {
      position: static;
    }

    .sheet-address {
      display: block;
    }

    /* nobody opens on paper what is folded away: the other dates */
    .facts ::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    /* nor is there anything to press */
    .facts summary {
      list-style: none;
      color: inherit;
      text-decoration: none;
    }

    .facts summary::-webkit-details-marker {
      display: none;
    }

    .fact {
      break-inside: avoid;
    }
  }
`;
