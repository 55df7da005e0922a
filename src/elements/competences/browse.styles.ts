import { css } from 'lit';

export const browseStyles = css`
  .tree {
    max-block-size: 28em;
    overflow-y: auto;
    margin: 8px 0;
    padding: 4px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    list-style: none;
  }

  .row {
    position: relative;
    min-block-size: 36px;
    padding-block: 6px;
    padding-inline: 36px 8px;
    border-radius: 4px;
    cursor: pointer;
  }

  .row:hover {
    background: var(--_bg-alt);
  }

  .base .row:focus-visible {
    outline-offset: -2px;
  }

  .l2 {
    margin-inline-start: 20px;
  }

  .l3 {
    margin-inline-start: 40px;
  }

  .l4,
  .l5,
  .l6 {
    margin-inline-start: 60px;
  }

  .family {
    font-weight: 600;
  }

  .row::before {
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: 0.7em;
    inline-size: 1em;
    block-size: 1em;
    content: '';
  }

  .choice::before,
  .itself::before {
    border: 2px solid var(--_border-strong);
    border-radius: 3px;
  }

  .row[aria-checked='true']::before {
    border-color: var(--_accent);
    background: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_bg);
  }

  .family::before {
    inset-block-start: 0.65em;
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }

  .family:not([aria-expanded='true'])::before {
    transform: rotate(-45deg);
  }

  .row:dir(rtl):not([aria-expanded='true'])::before {
    transform: rotate(135deg);
  }

  .more {
    color: var(--_accent);
    text-decoration: underline;
  }

  @media (forced-colors: active) {
    .row[aria-checked='true']::before {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
    }
  }
`;
