import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import OlMap from 'ol/Map.js';
import { fromLonLat } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Style, Text } from 'ol/style.js';
import View from 'ol/View.js';
import 'ol/ol.css';
import { benchPoints, FIRST_ZOOM, POITIERS, type BenchPoint } from '../map-points.js';
import { exposeMap, mapRoot } from './api.js';

let points: BenchPoint[] = [];
let map: OlMap;
let box: HTMLElement;
let source: Cluster;

const rendered = () => new Promise<void>((resolve) => map.once('rendercomplete', () => resolve()));
const style = (feature: Feature) => new Style({ image: new Circle({ radius: 16, fill: new Fill({ color: '#1c2026' }) }), text: new Text({ text: String(feature.get('features').length), fill: new Fill({ color: '#fff' }) }) });

exposeMap({
  prepare: (size) => {
    points = benchPoints(size);
    box = mapRoot();
  },
  first: () => {
    source = new Cluster({ distance: 64, source: new VectorSource({ features: points.map(({ lon, lat, title }) => new Feature({ geometry: new Point(fromLonLat([lon, lat])), title })) }) });
    map = new OlMap({ target: box, layers: [new VectorLayer({ source, style: style as never })], view: new View({ center: fromLonLat([...POITIERS]), zoom: FIRST_ZOOM }) });
    return rendered();
  },
  zoom: (to) => {
    const done = rendered();
    map.getView().setZoom(to);
    return done;
  },
  discs: () => source.getFeatures().length,
});
