/** Where a key goes from place `at` among 0 … `last`; undefined: the key means nothing here. The ends are ends. */
export function nextIndex(event: KeyboardEvent, at: number, last: number): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
