import type { AgendaItem } from '../../contract/agenda-set.js';
import type { CreatePart } from './agenda-parts.js';
import type { MapTown } from './map-engine.js';
import { createMap } from './map-view.js';
import { mapStyles } from './map.styles.js';
import type { Entry } from './select-items.model.js';

export { createMap, type MapHost, type MapUpdate, type MapView } from './map-view.js';

/** The map of what the list shows. */
export const createMapPart: CreatePart = (host) => {
  adoptStyles(host.renderRoot as ShadowRoot);
  const map = createMap(host);
  let entries: readonly Entry[] = [];
  let items: readonly AgendaItem[] = [];
  let towns: readonly MapTown[] | undefined;
  let townsOf: string | undefined;
  const bringTowns = async (region: string): Promise<void> => {
    townsOf = region;
    const { gazetteerOf } = await import('./near.js');
    towns = (await gazetteerOf(region)).communes.filter(({ isApproximate }) => !isApproximate);
    host.requestUpdate();
  };
  return {
    render: ({ selection, set, parts, lang, place }) => {
      // the same entries, the same array: clusters are not made again
      if (selection.entries !== entries) items = (entries = selection.entries).map(({ item }) => item);
      // whoever looks for a place has the gazetteer already
      if (place && townsOf !== host.region) void bringTowns(host.region).catch(() => undefined);
      map.update({ items, selectedKey: parts.openKey, lang, isDirectory: set.isDirectory, tiles: host.tiles, towns });
      return map.render();
    },
    leave: () => map.destroy(),
  };
};

function adoptStyles(root: ShadowRoot): void {
  const { styleSheet } = mapStyles;
  if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
