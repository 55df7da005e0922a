import { settle } from './fake-network.js';

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** What an act changes in an element and its shadow root: `type node attribute` each. */
export async function mutationsOf(element: HTMLElement & { readonly updateComplete: Promise<unknown> }, act: () => void): Promise<string[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((list) => void records.push(...list));
  observer.observe(element, EVERYTHING);
  if (element.shadowRoot) observer.observe(element.shadowRoot, EVERYTHING);
  act();
  await element.updateComplete;
  await settle();
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records.map(({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName ?? ''}`.trim());
}
