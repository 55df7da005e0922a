import type { ScreenPx } from './map-camera.model.js';

/** What a person does with the map; positions from the top left corner of the box, distances in CSS px. */
export interface GestureHandlers {
  readonly onPan: (by: ScreenPx) => void;
  /** a movement has ended */
  readonly onRest: () => void;
  readonly onZoom: (steps: number, at?: ScreenPx) => void;
  /** fingers are this far apart, as a share of what they were; 1: they are let go */
  readonly onPinch: (scale: number, at: ScreenPx) => void;
  /** the wheel or one finger alone, which are the page's */
  readonly onHint: (kind: 'wheel' | 'touch') => void;
}

const PAN_PX = 80;
const FAR_PAN_PX = 240;
/** A notch of a wheel is 100 or 120 px, a touchpad sends many small ones. */
const WHEEL_STEP_PX = 60;
const LINE_PX = 20;

const PANS: Readonly<Record<string, ScreenPx>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** The zoom that a key asks for, or 0. */
export const zoomOfKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number => (ctrlKey || metaKey || altKey ? 0 : (ZOOMS[key] ?? 0));

/** Hears mouse, fingers, wheel and keys on the box until `signal` aborts. The page still scrolls by one finger and by the wheel alone. */
export function hearGestures(box: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  hearPointers(box, handlers, signal);
  hearWheel(box, handlers, signal);
  const at = atOf(box);
  box.addEventListener('dblclick', (event) => !isMarker(event) && handlers.onZoom(event.shiftKey ? -1 : 1, at(event)), { signal });
  box.addEventListener('keydown', (event) => onKey(event, box, handlers), { signal });
}

const atOf = (box: HTMLElement) => ({ clientX, clientY }: { clientX: number; clientY: number }): ScreenPx => {
  const { left, top } = box.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

const isMarker = (event: MouseEvent): boolean => (event.target as HTMLElement).closest('button') !== null;

function onKey(event: KeyboardEvent, box: HTMLElement, { onPan, onRest, onZoom }: GestureHandlers): void {
  const pan = event.target === box && !event.ctrlKey && !event.metaKey && !event.altKey ? PANS[event.key] : undefined;
  const steps = zoomOfKey(event);
  if (!pan && !steps) return;
  event.preventDefault();
  if (steps) return onZoom(steps);
  const far = event.shiftKey ? FAR_PAN_PX : PAN_PX;
  if (pan) onPan([pan[0] * far, pan[1] * far]);
  onRest();
}

function hearWheel(box: HTMLElement, { onZoom, onHint }: GestureHandlers, signal: AbortSignal): void {
  let turned = 0;
  const at = atOf(box);
  box.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return onHint('wheel');
    event.preventDefault();
    const by = event.deltaMode ? event.deltaY * LINE_PX : event.deltaY;
    turned = by * turned < 0 ? by : turned + by;
    if (Math.abs(turned) < WHEEL_STEP_PX) return;
    onZoom(turned < 0 ? 1 : -1, at(event));
    turned = 0;
  }, { signal, passive: false });
}

/** A mouse or a pen drags alone, fingers two by two: one finger is for the page. */
function hearPointers(box: HTMLElement, handlers: GestureHandlers, signal: AbortSignal): void {
  const at = atOf(box);
  const down = new Map<number, ScreenPx>();
  let apartPx = 0;
  const listen = (type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', act: (event: PointerEvent) => void) => box.addEventListener(type, act, { signal });
  listen('pointerdown', (event) => {
    if (event.button || (event.pointerType !== 'touch' && isMarker(event))) return;
    down.set(event.pointerId, at(event));
    apartPx = spread(down);
  });
  listen('pointermove', (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    if (event.pointerType === 'touch' && down.size < 2) return handlers.onHint('touch');
    if (!box.hasPointerCapture(event.pointerId)) capture(box, event.pointerId);
    const middle = middleOf(down);
    down.set(event.pointerId, at(event));
    const now = middleOf(down);
    handlers.onPan([middle[0] - now[0], middle[1] - now[1]]);
    if (apartPx) handlers.onPinch(spread(down) / apartPx, now);
  });
  const lift = (event: PointerEvent) => {
    if (!down.has(event.pointerId)) return;
    const middle = middleOf(down);
    down.delete(event.pointerId);
    if (apartPx) handlers.onPinch(1, middle);
    apartPx = 0;
    if (!down.size) handlers.onRest();
  };
  listen('pointerup', lift);
  listen('pointercancel', lift);
  // else the browser takes two fingers for its own scrolling, and cancels ours
  const keep = (event: TouchEvent) => event.touches.length > 1 && event.preventDefault();
  box.addEventListener('touchstart', keep, { signal, passive: false });
  box.addEventListener('touchmove', keep, { signal, passive: false });
}

/** Not every pointer can be: one that a program made, for instance. */
function capture(box: HTMLElement, pointerId: number): void {
  try {
    box.setPointerCapture(pointerId);
  } catch {
    // it is followed while it is over the map
  }
}

/** How far two fingers are apart; 0: there are not two. */
function spread(down: ReadonlyMap<number, ScreenPx>): number {
  const [a, b] = [...down.values()];
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}

function middleOf(down: ReadonlyMap<number, ScreenPx>): ScreenPx {
  const all = [...down.values()];
  return [all.reduce((sum, [x]) => sum + x, 0) / all.length, all.reduce((sum, [, y]) => sum + y, 0) / all.length];
}
