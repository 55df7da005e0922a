const MOVE_MS = 600;
const FLASH_MS = 1_500;

interface Place {
  readonly topPx: number;
  readonly leftPx: number;
  readonly text: string;
}

/** Where each job stands and what it says, before the next picture. */
export function placesOf(box: ParentNode): ReadonlyMap<string, Place> {
  const rows = [...box.querySelectorAll<HTMLElement>('.wall-job')];
  return new Map(rows.map((row) => [row.dataset['job'] ?? '', { topPx: row.offsetTop, leftPx: row.offsetLeft, text: row.textContent ?? '' }]));
}

/**
 * Each job goes from where it stood to where it stands, and one whose numbers are new is lit for a moment. Nothing moves at the first picture, nor for
 * who wants reduced motion.
 */
export function moveRows(box: ParentNode, before: ReadonlyMap<string, Place>): void {
  if (!before.size || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const row of box.querySelectorAll<HTMLElement>('.wall-job')) {
    const known = before.get(row.dataset['job'] ?? '');
    if (!known) row.animate({ opacity: [0, 1] }, { duration: MOVE_MS, easing: 'ease-out' });
    else move(row, known.leftPx - row.offsetLeft, known.topPx - row.offsetTop);
    if (known?.text !== row.textContent) row.animate({ background: ['var(--_accent-soft)', 'transparent'] }, { duration: FLASH_MS, easing: 'ease-out' });
  }
}

function move(row: HTMLElement, x: number, y: number): void {
  if (x || y) row.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, { duration: MOVE_MS, easing: 'ease-in-out' });
}
