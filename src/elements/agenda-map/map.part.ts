import type { AgendaItem } from '../../contract/agenda-set.js';
import type { CreatePart } from './agenda-parts.js';
import type { MapTown } from './map-engine.js';
import { createMap } from './map-view.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { mapStyles } from './map.styles.js';
import type { Entry } from './select-items.model.js';
import type { Territory } from './territory.part.js';

export { createMap, type MapHost, type MapUpdate, type MapView } from './map-view.js';

/** The map of what the list shows. */
export const createMapPart: CreatePart = (host) => {
  adoptPartStyles(host, mapStyles);
  const map = createMap(host);
  let entries: readonly Entry[] = [];
  let items: readonly AgendaItem[] = [];
  let towns: readonly MapTown[] | undefined;
  let townsOf: string | undefined;
  let territory: Territory | undefined;
  let isTerritoryAsked = false;
  const bringTowns = async (region: string): Promise<void> => {
    townsOf = region;
    const { gazetteerOf } = await import('./near.js');
    towns = (await gazetteerOf(region)).communes.filter(({ isApproximate }) => !isApproximate);
    host.requestUpdate();
  };
  const bringTerritory = async (): Promise<void> => {
    isTerritoryAsked = true;
    const { Territory } = await import('./territory.part.js');
    territory = new Territory(host);
    host.requestUpdate();
  };
  return {
    render: ({ selection, set, parts, lang, place }) => {
      // the same entries, the same array: clusters are not made again
      if (selection.entries !== entries) items = (entries = selection.entries).map(({ item }) => item);
      // whoever looks for a place has the gazetteer already
      if (place && townsOf !== host.region) void bringTowns(host.region).catch(() => undefined);
      const { territorySrc, tiles } = host;
      if (territorySrc && !isTerritoryAsked) void bringTerritory().catch(() => (isTerritoryAsked = false));
      if (territorySrc) territory?.follow(territorySrc);
      const { regions, discs } = (territorySrc && territory) || {};
      map.update({ items, selectedKey: parts.openKey, lang, isDirectory: set.isDirectory, tiles, towns, regions, discs });
      return map.render(territorySrc ? territory?.render(lang) : undefined);
    },
    leave: () => {
      territory?.leave();
      map.destroy();
    },
  };
};
