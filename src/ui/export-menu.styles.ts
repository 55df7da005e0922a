import { css } from 'lit';

export const exportMenuStyles = css`
  .menu {
    position: relative;
  }

  .menu > summary {
    list-style: none;
    cursor: pointer;
  }

  .menu > summary::-webkit-details-marker {
    display: none;
  }

  .menu ul {
    position: absolute;
    z-index: 1;
    inset-block-end: calc(100% + 4px);
    inset-inline-end: 0;
    min-inline-size: max-content;
    margin: 0;
    padding: 4px;
    list-style: none;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    background: var(--_bg);
    box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
  }

  .menu li button {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: inherit;
  }

  .menu li button:hover {
    background: var(--_bg-alt);
  }
`;
