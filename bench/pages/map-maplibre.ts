import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { benchPoints, FIRST_ZOOM, POITIERS, type BenchPoint } from '../map-points.js';
import { exposeMap, mapRoot } from './api.js';

// Its worker is not in the main thread's CPU: what it costs there is left out of the figures.
maplibre.setWorkerUrl?.(workerUrl);
let points: BenchPoint[] = [];
let map: maplibre.Map;
let box: HTMLElement;

const idle = () => new Promise<void>((resolve) => map.once('idle', () => resolve()));

exposeMap({
  prepare: (size) => {
    points = benchPoints(size);
    box = mapRoot();
  },
  first: () => {
    const data = { type: 'FeatureCollection', features: points.map(({ lon, lat, title }) => ({ type: 'Feature', properties: { title }, geometry: { type: 'Point', coordinates: [lon, lat] } })) };
    map = new maplibre.Map({
      container: box,
      center: [...POITIERS] as [number, number],
      zoom: FIRST_ZOOM,
      attributionControl: false,
      fadeDuration: 0,
      style: {
        version: 8,
        sources: { points: { type: 'geojson', data: data as never, cluster: true, clusterRadius: 64, clusterMaxZoom: 16 } },
        layers: [{ id: 'discs', type: 'circle', source: 'points', paint: { 'circle-radius': 16, 'circle-color': '#1c2026' } }],
      },
    });
    return idle();
  },
  zoom: (to) => {
    const done = idle();
    map.jumpTo({ zoom: to });
    return done;
  },
  discs: () => map.queryRenderedFeatures({ layers: ['discs'] }).length,
});
