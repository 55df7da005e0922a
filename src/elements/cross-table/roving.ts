/** A number's place: its row and its column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Sizes {
  readonly rows: number;
  readonly columns: number;
  /** one under another, as bars are */
  readonly isList: boolean;
  readonly isRightToLeft: boolean;
}

const clamp = (n: number, most: number): number => Math.max(0, Math.min(n, most));

/** Where a key leads: arrows, Home and End in the row (with Ctrl, in the whole). Undefined: the key is not for us. */
export function placeAfter(event: KeyboardEvent, at: Place, { rows, columns, isList, isRightToLeft }: Sizes): Place | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined;
  const last = rows * columns - 1;
  const index = at.row * columns + at.column;
  const placeOf = (i: number): Place => ({ row: Math.floor(clamp(i, last) / columns), column: clamp(i, last) % columns });
  const isWhole = isList || event.ctrlKey;
  if (event.key === 'Home') return isWhole ? placeOf(0) : { ...at, column: 0 };
  if (event.key === 'End') return isWhole ? placeOf(last) : { ...at, column: columns - 1 };
  if (event.ctrlKey) return undefined;
  const across = { ArrowLeft: isRightToLeft ? 1 : -1, ArrowRight: isRightToLeft ? -1 : 1 }[event.key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (isList) return across === undefined && down === undefined ? undefined : placeOf(index + (down ?? across ?? 0));
  if (across !== undefined) return { ...at, column: clamp(at.column + across, columns - 1) };
  return down === undefined ? undefined : { ...at, row: clamp(at.row + down, rows - 1) };
}

/** The place that an element inside a number says it is at. */
export function placeAt(target: EventTarget | null): Place | undefined {
  const [row, column] = (target as HTMLElement | null)?.closest<HTMLElement>('[data-at]')?.dataset['at']?.split('.').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
