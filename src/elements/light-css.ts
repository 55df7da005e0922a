/**
 * Lit's `css` for browsers that adopt style sheets, as all those do that can run the bundles for pages at all (`URL.canParse` came later).
 * Lit's own has 0.3 kB more for older ones; page bundles take this file instead (`.tools/lib/page-bundle.ts`). One sheet a text, made at its first use.
 */
export class CSSResult {
  readonly _$cssResult$ = true;
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.#sheet;
  }
}

export const supportsAdoptingStyleSheets = true;

/** No values inside, and no ready-made sheets among the styles: the library has none. */
export const css = ([text]: TemplateStringsArray): CSSResult => new CSSResult(text ?? '');

export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}
