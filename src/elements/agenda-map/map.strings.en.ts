import { formatNumber, plural } from '../../i18n/format.js';
import { at, short, type MapStrings } from './map.strings.js';

const eventsEn = { one: '# event', other: '# events' };
const placesEn = { one: '# place', other: '# places' };
const countEn = (n: number, isDirectory: boolean): string => plural('en', n, isDirectory ? placesEn : eventsEn);

export const mapEn: MapStrings = {
  label: 'Map',
  help: 'With a keyboard: the arrow keys move the map, plus and minus change the scale. On the markers: the arrow keys go from one to the next, Enter opens, Escape goes back to the map. The list has the same content.',
  skip: 'Skip the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all',
  markers: 'Markers',
  wheelHint: 'To zoom: Ctrl (or ⌘) and the wheel.',
  touchHint: 'Two fingers move the map.',
  cluster: (n, where, isDirectory) => `${countEn(n, isDirectory)}${at(where)}: zoom in`,
  together: (n, where, isDirectory) => `${countEn(n, isDirectory)} at the same address${at(where)}: see the list`,
  short: (n) => short('en', n),
  inSight: (n, isDirectory) => `${countEn(n, isDirectory)} in the part of the map you see.`,
  unplaced: (n, isDirectory) => `${countEn(n, isDirectory)} without an exact address: see the list.`,
  limit: 'Keep the list to what the map shows',
  showTiles: (host) => `Show the background map (server: ${host})`,
  hideTiles: 'Remove the background map',
  credit: 'Outlines: Natural Earth. Towns: GeoNames (CC BY 4.0), INSEE.',
  close: 'Close',
  none: 'none',
  masked: (minCount) => `fewer than ${minCount}`,
  between: (from, to) => (from === to ? formatNumber('en', from) : `${formatNumber('en', from)} to ${formatNumber('en', to)}`),
  classes: 'Each colour has about as many territories (quantiles).',
  unknown: 'no data',
};
