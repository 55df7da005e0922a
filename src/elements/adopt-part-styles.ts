import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of a part that came later: a constructed sheet needs no permission of the page's policy. Twice is once. */
export function adoptPartStyles(host: Pick<LitElement, 'renderRoot'>, ...styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  for (const { styleSheet } of styles) if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
