const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

/** Where a key goes from place `at` among 0 … `last`; undefined: the key means nothing here. The ends are ends. */
export function nextIndex(event: KeyboardEvent, at: number, last: number): number | undefined {
  const step = event.ctrlKey || event.altKey || event.metaKey ? undefined : STEPS[event.key];
  return step && Math.min(last, Math.max(0, at + step));
}
