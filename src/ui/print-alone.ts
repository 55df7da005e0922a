import { css, render, type ReactiveControllerHost, type TemplateResult } from 'lit';

type PrintHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface Paper {
  readonly title: string;
  readonly lang: string;
  readonly content: TemplateResult;
  /** the size and the margins of a page, mm: `size: A4 portrait; margin: 15mm` */
  readonly page: string;
  /** the rules of what is printed */
  readonly styles: readonly string[];
}

/** Of the frame, in the styles of the element that prints. */
export const printFrameStyles = css`
  .print-frame {
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }
`;

const ACTS = ['pointerdown', 'keydown'];
/** A photo that has not come by then does not keep the words from being printed. */
const LONGEST_WAIT_MS = 3_000;

/**
 * Prints something of the widget by itself, in a frame of its own: whatever the page around it is like, boxes are not cut, pages begin where they must and
 * a millimetre is a millimetre. An empty frame asks the network for nothing, so that no policy of the page forbids it. It goes with the next thing that the
 * person does: `afterprint` comes before the paper in some browsers, several times in others.
 */
export class PrintAlone {
  readonly #host: PrintHost;
  #frame: HTMLIFrameElement | undefined;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController({ hostDisconnected: () => this.#leave() });
  }

  print(paper: Paper): void {
    this.#leave();
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    // an engine may put a new document in place of the first one until then
    frame.addEventListener('load', () => this.#fill(frame, paper), { once: true });
    this.#frame = frame;
    // Lit's part of the shadow root begins after it
    this.#host.renderRoot.prepend(frame);
  }

  #fill(frame: HTMLIFrameElement, { title, lang, content, page: size, styles }: Paper): void {
    const { contentDocument: page, contentWindow: view } = frame;
    if (!page || !view) return;
    page.title = title;
    page.documentElement.lang = lang;
    page.documentElement.dir = getComputedStyle(this.#host).direction;
    const box = page.createElement('div');
    const root = box.attachShadow({ mode: 'open' });
    const sheetOf = (text: string): CSSStyleSheet => {
      const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    };
    page.adoptedStyleSheets = [sheetOf(`@page { ${size} } html, body { margin: 0; background: #ffffff; }`)];
    root.adoptedStyleSheets = styles.map(sheetOf);
    box.style.fontFamily = getComputedStyle(this.#host).fontFamily;
    render(content, root);
    page.body.append(box);
    for (const act of ACTS) addEventListener(act, this.#leave, true);
    const go = (): void => {
      const opener = (this.#host.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
      view.focus();
      view.print();
      // what is typed next must be heard here
      (opener ?? this.#host.renderRoot.querySelector<HTMLElement>('.base'))?.focus();
    };
    const pictures = [...root.querySelectorAll('image')].map(whenDrawn);
    if (pictures.length) void Promise.all(pictures).then(() => this.#frame === frame && go());
    else go();
  }

  readonly #leave = (): void => {
    for (const act of ACTS) removeEventListener(act, this.#leave, true);
    this.#frame?.remove();
    this.#frame = undefined;
  };
}

/** Photos are read beside the page, those that stand in it as data too. */
const whenDrawn = (picture: SVGImageElement): Promise<unknown> =>
  new Promise((resolve) => {
    for (const type of ['load', 'error']) picture.addEventListener(type, resolve, { once: true });
    setTimeout(resolve, LONGEST_WAIT_MS);
  });

/** The rules of a root's sheets, for another document: a sheet belongs to the document that it was made in. */
export const textsOf = ({ adoptedStyleSheets }: ShadowRoot): string[] => adoptedStyleSheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
