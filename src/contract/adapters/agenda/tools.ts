import type { AdaptOptions } from '../../agenda-source.js';
import type { EventDraft, PlaceDraft } from './draft.js';
import { Collector } from './collector.js';
import { FieldReader } from './fields.js';
import { placeWithMapping, withMapping } from './mapped.js';
import { tellOfNames } from './rows-told.js';

export interface Tools {
  readonly collector: Collector;
  readonly reader: FieldReader;
  readonly lang: string;
  /** adds an event of a known format, what `mapping` says before what the format says */
  readonly event: (path: string, raw: unknown, read: () => EventDraft | undefined) => void;
  readonly place: (path: string, raw: unknown, read: () => PlaceDraft | undefined) => void;
}

/** What every adapter works with. */
export function toolsFor({ lang, url, mapping }: AdaptOptions): Tools {
  const collector = new Collector({ lang, url });
  const reader = new FieldReader(mapping, lang);
  tellOfNames(reader, collector);
  return {
    collector,
    reader,
    lang,
    event: (path, raw, read) => collector.addEvent(path, () => {
      const draft = read();
      return draft && withMapping(draft, raw, { reader, lang });
    }),
    place: (path, raw, read) => collector.addPlace(path, () => {
      const draft = read();
      return draft && placeWithMapping(draft, raw, { reader, lang });
    }),
  };
}
