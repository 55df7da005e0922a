import type { DreamHost } from './dream-parts.js';

/** More drawings than this are faded over, not moved. */
const MOST_MOVED = 1_600;
const LENGTH_MS = 320;
const EASING = 'cubic-bezier(0.2, 0, 0, 1)';
const CALM = matchMedia('(prefers-reduced-motion: reduce)');

interface Before {
  readonly top: number;
  readonly left: number;
  /** of the strip */
  readonly widthPx: number;
}

/** Called before a change is drawn, with what will be; what it returns, after it. */
export type DreamMotion = (jobs: readonly { readonly n: number }[], perDrawing: number) => () => void;

/**
 * Jobs go to their new places and strips grow to their new lengths (FLIP: measured before and after, then played back); above 1,600 drawings the list
 * fades in; for whoever asked for less motion nothing moves. Nothing is written to a style attribute.
 */
export function createMotion({ renderRoot }: DreamHost): DreamMotion {
  const jobs = (): HTMLElement[] => [...renderRoot.querySelectorAll<HTMLElement>('.units .job, .bars .job')];
  return (shown, perDrawing) => {
    if (CALM.matches) return () => undefined;
    if (shown.reduce((sum, { n }) => sum + n, 0) > MOST_MOVED * perDrawing) return () => void renderRoot.querySelector('.jobs')?.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: LENGTH_MS });
    const before = new Map(jobs().map((job) => [job.dataset['job'] ?? '', placeOf(job)]));
    return () => {
      const after = jobs().map((job) => ({ job, was: before.get(job.dataset['job'] ?? ''), is: placeOf(job) }));
      for (const one of after) move(one);
    };
  };
}

function placeOf(job: HTMLElement): Before {
  const { top, left } = job.getBoundingClientRect();
  return { top, left, widthPx: job.querySelector('.strip')?.getBoundingClientRect().width ?? 0 };
}

function move({ job, was, is }: { readonly job: HTMLElement; readonly was: Before | undefined; readonly is: Before }): void {
  if (!was) return void job.animate([{ opacity: 0 }, { opacity: 1 }], { duration: LENGTH_MS });
  const [dx, dy] = [was.left - is.left, was.top - is.top];
  if (Math.abs(dx) + Math.abs(dy) > 1) job.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], { duration: LENGTH_MS, easing: EASING });
  const grown = is.widthPx - was.widthPx;
  // what is new is uncovered from where the strip ended; what is gone is simply gone
  if (grown > 1) job.querySelector('.strip')?.animate([{ clipPath: `inset(0 ${grown}px 0 0)` }, { clipPath: 'inset(0)' }], { duration: LENGTH_MS, easing: EASING });
}
