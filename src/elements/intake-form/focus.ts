import type { LitElement } from 'lit';

/** Where a form begins: with its first field, else with what leads on. */
export const FIRST_FIELD = 'form :is(input, select, textarea, button)';

/** Moves the focus once the element is drawn, unless the person has gone elsewhere in the page meanwhile. */
export async function focusLater(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  if (isHere(host)) focusIn(host, selector);
}

/** Has the person not gone elsewhere in the page? */
export function isHere(host: LitElement): boolean {
  const { activeElement } = host.getRootNode() as Document | ShadowRoot;
  // Safari does not focus a button that is clicked: then nothing has the focus
  return !activeElement || activeElement === document.body || activeElement === host;
}

export function focusIn(host: LitElement, selector: string, options?: FocusOptions): void {
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus(options);
}

/** When the question in hand goes away, the person is brought to the one that took it away. */
export function keepFocus(host: LitElement, visible: ReadonlySet<string>, triggerId: string): void {
  const focused = host.shadowRoot?.activeElement?.closest<HTMLElement>(':not([data-q] *)[data-q]')?.dataset['q'];
  if (focused !== undefined && !visible.has(focused)) focusIn(host, `#${triggerId}`);
}

/** The control in hand keeps the focus when another definition puts it elsewhere. */
export function followFocus({ shadowRoot, updateComplete }: LitElement): void {
  const id = shadowRoot?.activeElement?.id;
  if (id) void updateComplete.then(() => shadowRoot?.getElementById(id)?.focus());
}
