import type { EventDraft, PlaceDraft } from './draft.js';
import type { FieldReader } from './fields.js';
import { eventOfRow, placeOfRow } from './row-draft.js';

/** What the webmaster's `mapping` says of an entry of a known format goes before what the format says. */
export function withMapping(draft: EventDraft, raw: unknown, { reader, lang }: { readonly reader: FieldReader; readonly lang: string }): EventDraft {
  if (!reader.isMapped) return draft;
  const { timings, ...mapped } = eventOfRow(reader.mapped(raw), lang);
  return { ...merged(draft, mapped), timings: timings.length ? timings : draft.timings };
}

export function placeWithMapping(draft: PlaceDraft, raw: unknown, { reader, lang }: { readonly reader: FieldReader; readonly lang: string }): PlaceDraft {
  return reader.isMapped ? merged(draft, placeOfRow(reader.mapped(raw), lang)) : draft;
}

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values that are there win; parts (`place`, `registration` …) are merged likewise. */
function merged<T extends object>(draft: T, mapped: object): T {
  const whole = { ...draft } as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(mapped) as [string, unknown][]) {
    if (value === undefined || (Array.isArray(value) && !value.length)) continue;
    const known = whole[key];
    whole[key] = isPart(value) ? merged(isPart(known) ? known : {}, value) : value;
  }
  return whole as unknown as T;
}
