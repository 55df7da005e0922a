import type { ReactiveController } from 'lit';
import { settings } from '../../client/settings.js';
import { HOME_ZONE } from '../../contract/agenda-set.js';
import type { IjAgendaMap } from './agenda-map.js';
import { dayOf } from './periods.model.js';

const MINUTE_MS = 60_000;
/** A timer may come a little early, and would find the minute before. */
const SLACK_MS = 20;

/** Draws what time changes in a page that stays open: what is over, what is today, what is open now. Rests while nobody can see it. */
export class Clock implements ReactiveController {
  readonly #host: IjAgendaMap;
  #seenMs = settings.now();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: IjAgendaMap) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState !== 'visible') return;
    const nowMs = settings.now();
    if (hasChanged(this.#host, this.#seenMs, nowMs)) this.#host.requestUpdate();
    this.#seenMs = nowMs;
    this.#timer = setTimeout(this.#look, MINUTE_MS - (nowMs % MINUTE_MS) + SLACK_MS);
  };
}

/** Another day, something that began or ended, a place that opened or closed. */
function hasChanged({ value, parts: { opening } }: IjAgendaMap, fromMs: number, toMs: number): boolean {
  if (!value || fromMs === toMs) return false;
  if (dayOf(fromMs, HOME_ZONE) !== dayOf(toMs, HOME_ZONE)) return true;
  const isPassed = (ms: number): boolean => ms > fromMs && ms <= toMs;
  return value.items.some(
    (item) => item.occurrences.some(({ startMs, endMs }) => isPassed(startMs) || isPassed(endMs)) || (item.isPlace && opening && opening(item, fromMs) !== opening(item, toMs)),
  );
}
