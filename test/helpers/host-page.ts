import type { IjDataElement } from '../../src/elements/ij-data-element.js';

type DataElement = IjDataElement<unknown, object>;

/** A page of test/embed, in a frame: it has the promised policy and the built bundle, and nothing of the test's own. */
export interface HostPage {
  readonly document: Document;
  readonly window: Window & { readonly seen: { readonly violations: string[]; readonly errors: string[]; readonly warnings: string[]; readonly opened: string[]; readonly stored: string[] } };
  readonly widgets: readonly DataElement[];
  close(): void;
}

const isSettled = ({ dataset }: HTMLElement): boolean => /^(ready|failed|empty)$/.test(dataset['status'] ?? '');

/** Opens the page and waits until each widget shows what came of its document. */
export async function openHostPage(name: string, { widthPx = 800 } = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = String(widthPx);
  frame.height = '700';
  frame.src = `/test/embed/${name}.html`;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const { contentDocument: page, contentWindow } = frame;
  if (!page || !contentWindow) throw new Error(`${name} did not open`);
  const widgets = [...page.querySelectorAll<DataElement>('ij-intake-form, ij-dream-jobs, ij-agenda-map')];
  await Promise.all(widgets.map((widget) => settled(widget)));
  return { document: page, window: contentWindow as HostPage['window'], widgets, close: () => frame.remove() };
}

function settled(widget: DataElement): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSettled(widget)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(widget, { attributes: true, attributeFilter: ['data-status'] });
    look();
  });
}
