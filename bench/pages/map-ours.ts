import type { MapEngine, MapPoint } from '../../src/elements/agenda-map/map-engine.js';
import { LightEngine } from '../../src/elements/agenda-map/map-engine.light.js';
import { mapStrings } from '../../src/elements/agenda-map/map.strings.js';
import { markStyles } from '../../src/elements/agenda-map/map-marks.styles.js';
import { pictureStyles } from '../../src/elements/agenda-map/map-picture.styles.js';
import { mapStyles } from '../../src/elements/agenda-map/map.styles.js';
import { decodeOutlines } from '../../src/geo/outlines.js';
import { data } from '../../src/geo/outlines/france.js';
import { benchPoints, FIRST_ZOOM, POITIERS } from '../map-points.js';
import { exposeMap, mapRoot } from './api.js';

// The engine with its styles and the outlines of France, which the others go without.
let engine: MapEngine;
let points: readonly MapPoint[] = [];
let box: HTMLElement;
let frame: ShadowRoot;

const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

exposeMap({
  prepare: (size) => {
    points = benchPoints(size).map(({ key, title, lon, lat }) => ({ key, title, city: 'Poitiers', point: [lon, lat] as const }));
    frame = mapRoot().attachShadow({ mode: 'open' });
    frame.adoptedStyleSheets = [mapStyles, pictureStyles, markStyles].flatMap(({ styleSheet }) => styleSheet ?? []);
    box = document.createElement('div');
    box.className = 'map-box';
    frame.append(box);
  },
  first: async () => {
    engine = new LightEngine({ words: { strings: mapStrings.fr, isDirectory: false }, onSelect: () => undefined, onMove: () => undefined, onHint: () => undefined });
    engine.mount(box);
    engine.setBase(decodeOutlines(data));
    engine.setPoints(points);
    engine.setView(POITIERS, FIRST_ZOOM);
    await drawn();
  },
  zoom: (to) => engine.setView(POITIERS, to),
  discs: () => frame.querySelectorAll('.mark').length,
});
