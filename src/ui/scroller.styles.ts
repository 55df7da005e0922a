import { css } from 'lit';

/** The edges of a box that scrolls, and words that are broken as in a book where columns are narrow. */
export const scrollerStyles = css`
  .scroll-frame {
    position: relative;
  }

  .scroll-frame th {
    hyphens: auto;
    hyphenate-limit-chars: 8 4 3;
  }

  .scroll-frame:has(> [data-before])::before,
  .scroll-frame:has(> [data-after])::after {
    position: absolute;
    z-index: 3;
    inset-block: 1px;
    inset-inline-start: 1px;
    inline-size: 14px;
    background: linear-gradient(to right, color-mix(in srgb, var(--_text) 32%, transparent), transparent);
    content: '';
    pointer-events: none;
  }

  .scroll-frame::after {
    transform: scaleX(-1);
  }

  .scroll-frame:has(> [data-after])::after {
    inset-inline: auto 1px;
  }

  .scroll-frame:dir(rtl)::before {
    transform: scaleX(-1);
  }

  .scroll-frame:dir(rtl)::after {
    transform: none;
  }

  @media print {
    .scroll-frame::before,
    .scroll-frame::after {
      display: none;
    }
  }
`;
