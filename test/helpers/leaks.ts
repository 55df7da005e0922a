/** What lives on because somebody still holds it: listeners on shared targets, observed nodes, timers, streams. */
export interface Census {
  readonly listeners: number;
  readonly observers: number;
  readonly resizeTargets: number;
  readonly timers: number;
}

const COUNTED_TARGETS = [window, document, document.documentElement, document.body] as const;

/** Counts, from now on, what is taken and given back. `count` is 0 everywhere when all was given back. */
export function watchLeaks(): { count: () => Census; stop: () => void } {
  const held = { listeners: new Map<string, number>(), observers: new Set<MutationObserver>(), resizeTargets: new Set<Element>(), timers: new Set<unknown>() };
  const sized = new WeakMap<ResizeObserver, Element[]>();
  const undo = [
    ...COUNTED_TARGETS.map((target, i) => watchListeners(target, `${i}`, held.listeners)),
    patch(MutationObserver.prototype, 'observe', (original) => function (this: MutationObserver, ...args) { held.observers.add(this); return original.apply(this, args); }),
    patch(MutationObserver.prototype, 'disconnect', (original) => function (this: MutationObserver) { held.observers.delete(this); return original.apply(this); }),
    patch(ResizeObserver.prototype, 'observe', (original) => function (this: ResizeObserver, ...args) { held.resizeTargets.add(args[0]); sized.set(this, [...(sized.get(this) ?? []), args[0]]); return original.apply(this, args); }),
    patch(ResizeObserver.prototype, 'disconnect', (original) => function (this: ResizeObserver) { sized.get(this)?.forEach((target) => held.resizeTargets.delete(target)); return original.apply(this); }),
    patch(ResizeObserver.prototype, 'unobserve', (original) => function (this: ResizeObserver, ...args) { held.resizeTargets.delete(args[0]); return original.apply(this, args); }),
    patch(window, 'setInterval', (original) => ((...args: Parameters<typeof original>) => { const id = original(...args); held.timers.add(id); return id; }) as typeof original),
    patch(window, 'clearInterval', (original) => ((id) => { held.timers.delete(id); original(id); }) as typeof original),
  ];
  const sum = (map: Map<string, number>): number => [...map.values()].reduce((a, b) => a + b, 0);
  return {
    count: () => ({ listeners: sum(held.listeners), observers: held.observers.size, resizeTargets: held.resizeTargets.size, timers: held.timers.size }),
    stop: () => undo.forEach((one) => one()),
  };
}

function patch<T extends object, K extends keyof T>(target: T, name: K, make: (original: T[K]) => T[K]): () => void {
  const original = target[name];
  target[name] = make(typeof original === 'function' && target === (window as unknown) ? (original.bind(window) as T[K]) : original);
  return () => void (target[name] = original);
}

function watchListeners(target: EventTarget, name: string, held: Map<string, number>): () => void {
  const { addEventListener, removeEventListener } = target;
  const ids = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (type: string, listener: object): string => {
    if (!ids.has(listener)) ids.set(listener, (last += 1));
    return `${name} ${type} ${ids.get(listener)}`;
  };
  target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions | boolean) => {
    if (listener) held.set(keyOf(type, listener), 1);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => held.delete(keyOf(type, listener)));
    addEventListener.call(target, type, listener, options);
  };
  target.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: EventListenerOptions | boolean) => {
    if (listener) held.delete(keyOf(type, listener));
    removeEventListener.call(target, type, listener, options);
  };
  return () => {
    target.addEventListener = addEventListener;
    target.removeEventListener = removeEventListener;
  };
}
