type Root = HTMLElement | DocumentFragment;

/** The key of the card that the focus is on. */
export const focusedCard = (root: Root): string | undefined => ((root as ShadowRoot).activeElement as HTMLElement | null)?.dataset['key'];

/** Cards are drawn over where they stand: when another page brings earlier events, the focus goes with the one it was on. */
export function focusCard(root: Root, key: string | undefined): void {
  const buttons = root.querySelectorAll<HTMLElement>('.card-button');
  if (key !== undefined) [...buttons].find((button) => button.dataset['key'] === key)?.focus();
}
