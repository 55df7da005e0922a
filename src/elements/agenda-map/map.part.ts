import type { AgendaItem } from '../../contract/agenda-set.js';
import type { Bounds } from '../../geo/mercator.js';
import type { CreatePart } from './agenda-parts.js';
import type { MapTown } from './map-engine.js';
import { createMap } from './map-view.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { markStyles } from './map-marks.styles.js';
import { pictureStyles } from './map-picture.styles.js';
import { mapStyles } from './map.styles.js';
import type { Entry } from './select-items.model.js';
import type { Territory } from './territory.part.js';

export { createMap, type MapHost, type MapUpdate, type MapView } from './map-view.js';

/** The map of what the list shows. */
export const createMapPart: CreatePart = (host) => {
  adoptPartStyles(host, mapStyles, pictureStyles, markStyles);
  const map = createMap(host);
  let entries: readonly Entry[] = [];
  let items: readonly AgendaItem[] = [];
  let towns: readonly MapTown[] | undefined;
  let townsOf: string | undefined;
  let territory: Territory | undefined;
  const inSight = keptInSight();
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
      map.update({ items, selectedKey: parts.openKey, lang, isDirectory: set.isDirectory, title: host.heading ?? set.title, tiles, towns, regions, discs });
      parts.listed = inSight(entries, map.limits);
      return map.render(territorySrc ? territory?.render(lang) : undefined);
    },
    leave: () => {
      host.parts.listed = undefined;
      territory?.leave();
      map.destroy();
    },
  };
};

/** The entries in sight, the same array while both stay the same; undefined: the list is not limited. */
function keptInSight(): (entries: readonly Entry[], limits: Bounds | undefined) => readonly Entry[] | undefined {
  let inputs: readonly unknown[] = [];
  let kept: readonly Entry[] | undefined;
  return (entries, limits) => {
    if (inputs[0] !== entries || inputs[1] !== limits) kept = limits && entries.filter(({ item }) => isWithin(item, limits));
    inputs = [entries, limits];
    return kept;
  };
}

function isWithin({ where: { point } }: AgendaItem, [west, south, east, north]: Bounds): boolean {
  return point !== undefined && point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north;
}
