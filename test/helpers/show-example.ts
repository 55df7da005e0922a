import { configure } from '../../src/client/settings.js';
import { EXAMPLE_SRC, type Example, type ExampleAnswer } from '../../src/elements/examples.js';
import type { IjDataElement } from '../../src/elements/ij-data-element.js';
import { settle } from './fake-network.js';

type DataElement = IjDataElement<unknown, object>;

export interface Shown {
  readonly element: DataElement;
  readonly remove: () => void;
}

export interface ShowOptions {
  readonly widthPx?: number;
  readonly theme?: string;
}

/** Puts an example in the page, its answer coming from no network, and waits for the state it promises. */
export async function showExample(tag: string, example: Example, { widthPx = 800, theme }: ShowOptions = {}): Promise<Shown> {
  const restore = configure({ fetch: answering(example.answer), random: () => 0 });
  const box = document.createElement('div');
  box.style.width = `${widthPx}px`;
  const element = document.createElement(tag) as DataElement;
  for (const [name, value] of Object.entries(example.attributes ?? {})) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  if (example.answer) element.setAttribute('src', EXAMPLE_SRC);
  if (theme) element.setAttribute('theme', theme);
  if (example.fallback) element.append(example.fallback);
  box.append(element);
  document.body.append(box);
  await untilStatus(element, example.status);
  await untilStill(element);
  return {
    element,
    remove: () => {
      box.remove();
      restore();
    },
  };
}

/** Resolves when the element says the status, and has drawn it for its width. */
export async function untilStatus(element: HTMLElement, status: string): Promise<void> {
  if (element.dataset['status'] !== status) {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (element.dataset['status'] !== status) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(element, { attributes: true, attributeFilter: ['data-status'] });
    });
  }
  await new Promise((resolve) => requestAnimationFrame(resolve)); // the size observer speaks once a frame
  await settle();
  await (element as DataElement).updateComplete;
}

const EVERYTHING = { subtree: true, childList: true, characterData: true, attributes: true } as const;

/** Resolves when nothing is said to be coming, and a frame has passed without the element drawing anything. */
export async function untilStill(element: HTMLElement): Promise<void> {
  const observer = new MutationObserver(() => undefined);
  if (element.shadowRoot) observer.observe(element.shadowRoot, EVERYTHING);
  do {
    observer.takeRecords();
    await settle();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settle(); // sizes are told after the frame's own turn
    await import('./fake-network.js'); // here already, and answered after what the element has asked for before
    await settle();
    await (element as DataElement).updateComplete;
  } while (observer.takeRecords().length || element.shadowRoot?.querySelector('.coming'));
  observer.disconnect();
}

function answering(answer: ExampleAnswer | undefined): typeof fetch {
  return async (_input, init) => {
    if (!answer || answer.never) return new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)));
    await settle();
    return new Response(answer.text ?? JSON.stringify(answer.json), { status: answer.status ?? 200 });
  };
}
