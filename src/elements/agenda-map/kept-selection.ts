import { settings } from '../../client/settings.js';
import { HOME_ZONE, type AgendaSet } from '../../contract/agenda-set.js';
import type { AgendaParts } from './agenda-parts.js';
import { dayOf } from './periods.model.js';
import type { AgendaQuery } from './query.model.js';
import { indexSet, selectItems, type IndexedSet, type Selection, type SelectOptions } from './select-items.model.js';

interface SelectionHost {
  readonly value: AgendaSet | undefined;
  readonly query: AgendaQuery;
  readonly withPast: boolean;
  readonly parts: AgendaParts;
}

/** What is shown of the set: worked out again when what is asked has changed, or another minute has begun. */
export class KeptSelection {
  indexed: IndexedSet | undefined;
  selection: Selection | undefined;
  /** of the selection */
  options: SelectOptions | undefined;

  #inputs: readonly unknown[] = [];

  update({ value, query, withPast, parts }: SelectionHost): void {
    if (!value) return;
    if (this.indexed?.set !== value) {
      this.indexed = indexSet(value);
      parts.needOpening(value.items);
    }
    if (query.text) parts.needSearch(this.indexed);
    const nowMs = settings.now();
    const { near, opening, version } = parts;
    const place = near?.place;
    const inputs = [this.indexed, query, place, withPast, Math.floor(nowMs / 60_000), version];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.options = {
      query,
      nowMs,
      zone: HOME_ZONE,
      today: dayOf(nowMs, HOME_ZONE),
      withPast,
      distanceTo: near && place && (({ where: { point } }) => point && near.distanceM(point, [place.lon, place.lat])),
      isOpen: opening && ((item) => opening(item, nowMs)),
    };
    this.selection = selectItems(this.indexed, this.options);
  }
}
