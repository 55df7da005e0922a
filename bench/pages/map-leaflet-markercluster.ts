import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { benchPoints, FIRST_ZOOM, POITIERS, type BenchPoint } from '../map-points.js';
import { exposeMap, mapRoot } from './api.js';

// markercluster looks for the global of Leaflet 1
Object.assign(globalThis, { L });
const plugin = import('leaflet.markercluster');
let points: BenchPoint[] = [];
let map: L.Map;
let box: HTMLElement;

exposeMap({
  prepare: async (size) => {
    await plugin;
    points = benchPoints(size);
    box = mapRoot();
  },
  first: () => {
    map = L.map(box, { zoomAnimation: false, markerZoomAnimation: false, fadeAnimation: false, maxZoom: 18 }).setView([POITIERS[1], POITIERS[0]], FIRST_ZOOM);
    const icon = (text: string) => L.divIcon({ html: text, iconSize: [32, 32] });
    const group = L.markerClusterGroup({ radius: 64, animate: false, iconCreateFunction: (cluster) => icon(String(cluster.getChildCount())) });
    group.addLayers(points.map(({ lat, lon, title }) => L.marker([lat, lon], { icon: icon(''), alt: title })));
    map.addLayer(group);
  },
  zoom: (to) => void map.setZoom(to, { animate: false }),
  discs: () => box.querySelectorAll('.leaflet-marker-icon').length,
});
