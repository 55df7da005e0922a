import type { GazetteerData } from './gazetteer-data.js';

type Load = () => Promise<{ readonly data: GazetteerData }>;

/** By INSEE code of the region; `com`: the collectivities overseas, together. Each is a file of its own, fetched when it is asked for. */
const files: Readonly<Record<string, Load>> = {
  '01': () => import('./gazetteer/region-01.js'),
  '02': () => import('./gazetteer/region-02.js'),
  '03': () => import('./gazetteer/region-03.js'),
  '04': () => import('./gazetteer/region-04.js'),
  '06': () => import('./gazetteer/region-06.js'),
  11: () => import('./gazetteer/region-11.js'),
  24: () => import('./gazetteer/region-24.js'),
  27: () => import('./gazetteer/region-27.js'),
  28: () => import('./gazetteer/region-28.js'),
  32: () => import('./gazetteer/region-32.js'),
  44: () => import('./gazetteer/region-44.js'),
  52: () => import('./gazetteer/region-52.js'),
  53: () => import('./gazetteer/region-53.js'),
  75: () => import('./gazetteer/region-75.js'),
  76: () => import('./gazetteer/region-76.js'),
  84: () => import('./gazetteer/region-84.js'),
  93: () => import('./gazetteer/region-93.js'),
  94: () => import('./gazetteer/region-94.js'),
  com: () => import('./gazetteer/region-com.js'),
};

export const GAZETTEER_REGIONS: readonly string[] = Object.keys(files);

/** The columns of a region's communes; of a collectivity overseas (three digits), those of all of them. Rejects when there is no such region, or its file does not come. */
export async function loadGazetteer(region: string): Promise<GazetteerData> {
  const load = files[region.length === 3 ? 'com' : region];
  if (!load) throw new RangeError(`there is no region ${region}`);
  return (await load()).data;
}
