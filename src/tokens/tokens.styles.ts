import { css } from 'lit';

/**
 * The palette. A page sets `--ij-*` on `:root` or on the element; the widget reads each through a private `--_*` with its own default, so
 * that nothing a page sets is overwritten. Contrasts are computed in test/tokens. `light-dark()` follows the page's `color-scheme`, not the
 * system's: a widget is dark when the page is.
 */
export const tokens = css`
  :host {
    --_text: var(--ij-color-text, light-dark(#1c2026, #eceef2));
    --_muted: var(--ij-color-muted, light-dark(#555d6b, #a6adba));
    --_bg: var(--ij-color-bg, light-dark(#ffffff, #16181d));
    --_bg-alt: var(--ij-color-bg-alt, light-dark(#f4f5f7, #1f2229));
    --_border: var(--ij-color-border, light-dark(#d9dde3, #343943));
    --_border-strong: var(--ij-color-border-strong, light-dark(#757d8a, #7f8795));
    --_accent: var(--ij-color-accent, light-dark(#5236c4, #b7a8ff));
    --_accent-hover: var(--ij-color-accent-hover, light-dark(#3f279f, #cfc5ff));
    --_on-accent: var(--ij-color-on-accent, light-dark(#ffffff, #16181d));
    --_accent-soft: var(--ij-color-accent-soft, light-dark(#efecfb, #2a2640));
    --_error: var(--ij-color-error, light-dark(#b3261e, #ff9b90));
    --_success: var(--ij-color-success, light-dark(#1b6e3c, #7fd6a0));
    --_warning: var(--ij-color-warning, light-dark(#8a5200, #f3b45f));
    --_group-a: var(--ij-color-group-a, light-dark(#5236c4, #a78bfa));
    --_group-b: var(--ij-color-group-b, light-dark(#c96a00, #f0a030));
    --_group-other: var(--ij-color-group-other, light-dark(#6b7280, #9aa3b2));
    --_radius: var(--ij-radius, 6px);
    --_font: var(--ij-font, inherit);
  }

  :host([data-theme='light']) {
    color-scheme: light;
  }

  :host([data-theme='dark']) {
    color-scheme: dark;
  }

  :host([data-theme='contrast']) {
    color-scheme: light;
    --_text: #000000;
    --_muted: #000000;
    --_bg: #ffffff;
    --_bg-alt: #ffffff;
    --_border: #000000;
    --_border-strong: #000000;
    --_accent: #1f0f7a;
    --_accent-hover: #000000;
    --_on-accent: #ffffff;
    --_accent-soft: #ffffff;
    --_error: #8c0000;
    --_success: #00481c;
    --_warning: #5c3600;
    --_group-a: #1f0f7a;
    --_group-b: #9a4b00;
    --_group-other: #3d434d;
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_border: var(--_border-strong);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_text: CanvasText;
      --_muted: CanvasText;
      --_bg: Canvas;
      --_bg-alt: Canvas;
      --_border: CanvasText;
      --_border-strong: CanvasText;
      --_accent: LinkText;
      --_accent-hover: Highlight;
      --_on-accent: Canvas;
      --_accent-soft: Canvas;
      --_error: CanvasText;
      --_success: CanvasText;
      --_warning: CanvasText;
      --_group-a: Highlight;
      --_group-b: CanvasText;
      --_group-other: GrayText;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_text: #000000;
      --_muted: #333333;
      --_bg: #ffffff;
      --_bg-alt: #ffffff;
      --_border: #777777;
    }
  }
`;
