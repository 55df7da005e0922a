import { css } from 'lit';

/** The box that fills the screen, and nothing of what is in it. */
export const screenDialogStyles = css`
  .screen {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: var(--_bg);
    color: var(--_text);
    text-align: -webkit-match-parent;
    text-align: match-parent;
    overflow: hidden;
    overscroll-behavior: contain;
  }

  .screen-box {
    box-sizing: border-box;
    container-type: size;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_bg);
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  @media print {
    .screen {
      display: none !important;
    }
  }
`;

/** The page behind does not scroll, and its scroll bar takes no room. A constructed sheet needs no permission of the page's policy. */
export const stillPage = css`
  html {
    overflow: hidden !important;
    scrollbar-gutter: auto !important;
  }
`;
