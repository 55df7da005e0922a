import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onStringsChange, shownLanguage } from '../i18n/catalogue.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Every controller in the page, and the observer of each tree (document or shadow root) that one of them looks up through. */
const controllers = new Set<LocaleController>();
const observers = new Map<Node, MutationObserver>();

const refreshAll = (): void => {
  for (const controller of controllers) controller.refresh();
};

/**
 * The language of one widget: `lang` on the element, else on the nearest ancestor, through shadow roots, else on `<html>`, else French;
 * never the browser's, or a widget would speak German on a French page. Follows later changes of `lang` and `dir`.
 */
export class LocaleController implements ReactiveController {
  /** the language shown, one that has words: `fr`, `en`, `fr-x-tu` … */
  lang = 'fr';
  /** the language that the text around the widget is in, as the page says it */
  ambient = 'fr';

  readonly #host: Host;
  #stopStrings: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    this.#stopStrings = onStringsChange(() => {
      this.refresh(); // a language that had no words may have some now
      this.#host.requestUpdate();
    });
    for (let node: Node = this.#host.getRootNode(); node; node = (node as ShadowRoot).host?.getRootNode()) observe(node);
    this.refresh();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    this.#stopStrings?.();
    if (controllers.size) return;
    for (const observer of observers.values()) observer.disconnect();
    observers.clear();
  }

  /** Looks again at who says which language; updates the element if its answer changed. */
  refresh(): void {
    const wished = closestLang(this.#host) ?? 'fr';
    const lang = shownLanguage(wished);
    const ambient = closestLang(parentOf(this.#host)) ?? '';
    if (lang === this.lang && ambient === this.ambient) return;
    this.lang = lang;
    this.ambient = ambient;
    this.#host.requestUpdate();
  }

  /** What the widget's inner root must declare, when it does not speak the language announced for it (RGAA 8.7). */
  get ownLang(): string | undefined {
    const announced = closestLang(this.#host) ?? '';
    return announced.toLowerCase() === this.lang ? undefined : this.lang;
  }
}

function observe(root: Node): void {
  if (observers.has(root)) return;
  const observer = new MutationObserver(refreshAll);
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  observers.set(root, observer);
}

function closestLang(element: Element | undefined): string | undefined {
  for (let node = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang')?.trim();
    if (lang) return lang;
  }
  return undefined;
}

/** One step up: its parent, else the host of its shadow root. */
function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? undefined;
}
