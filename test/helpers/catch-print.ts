/** Counts what frames would print: the real dialog would end the test's session in some engines. */
export function catchPrint(): { readonly printed: () => number; readonly restore: () => void } {
  let count = 0;
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow') as PropertyDescriptor;
  const get = function (this: HTMLIFrameElement): Window | null {
    const view = own.get?.call(this) as Window | null;
    if (view) view.print = () => void (count += 1);
    return view;
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...own, get });
  return { printed: () => count, restore: () => void Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own) };
}
