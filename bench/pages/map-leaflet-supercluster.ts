import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import Supercluster from 'supercluster';
import { benchPoints, FIRST_ZOOM, POITIERS, type BenchPoint } from '../map-points.js';
import { exposeMap, mapRoot } from './api.js';

let points: BenchPoint[] = [];
let map: L.Map;
let box: HTMLElement;
let index: Supercluster;
let layer: L.LayerGroup;

function draw(): void {
  const { _southWest: sw, _northEast: ne } = map.getBounds() as never as Record<'_southWest' | '_northEast', L.LatLng>;
  layer.clearLayers();
  for (const { geometry: { coordinates: [lon, lat] }, properties } of index.getClusters([sw.lng, sw.lat, ne.lng, ne.lat], map.getZoom())) {
    const icon = L.divIcon({ html: properties.cluster ? String(properties.point_count_abbreviated) : '', iconSize: [32, 32] });
    layer.addLayer(L.marker([lat, lon], { icon, alt: properties.title ?? '' }));
  }
}

exposeMap({
  prepare: (size) => {
    points = benchPoints(size);
    box = mapRoot();
  },
  first: () => {
    map = L.map(box, { zoomAnimation: false, markerZoomAnimation: false, fadeAnimation: false, maxZoom: 18 }).setView([POITIERS[1], POITIERS[0]], FIRST_ZOOM);
    layer = L.layerGroup().addTo(map);
    index = new Supercluster({ radius: 64, extent: 256, maxZoom: 16 });
    index.load(points.map(({ lon, lat, title, key }) => ({ type: 'Feature', properties: { title, key }, geometry: { type: 'Point', coordinates: [lon, lat] } })));
    map.on('moveend', draw);
    draw();
  },
  zoom: (to) => void map.setZoom(to, { animate: false }),
  discs: () => box.querySelectorAll('.leaflet-marker-icon').length,
});
