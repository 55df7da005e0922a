import { foldPlace } from '../contract/places.js';
import { decodeGazetteer, type Commune, type GazetteerData } from './gazetteer-data.js';
import { distanceM } from './distance.js';
import type { LonLat } from './mercator.js';

/** The communes of one or several regions, to be searched without a network. */
export interface Gazetteer {
  /** in the order of their codes, region by region */
  readonly communes: readonly Commune[];
  /** by INSEE code */
  readonly byCode: (code: string) => Commune | undefined;
  /** by a postcode or its beginning, or by a name or its beginning, capitals and accents forgiven: the most peopled first */
  readonly search: (text: string, limit: number) => readonly Commune[];
  /** the commune whose point is nearest, and how far that is; undefined of an empty gazetteer */
  readonly nearest: (point: LonLat) => { readonly commune: Commune; readonly distanceM: number } | undefined;
}

export function openGazetteer(regions: readonly GazetteerData[]): Gazetteer {
  const communes = regions.flatMap(decodeGazetteer);
  let byCode: Map<string, Commune> | undefined;
  let folded: readonly string[] | undefined;
  return {
    communes,
    byCode: (code) => (byCode ??= new Map(communes.map((commune) => [commune.code, commune]))).get(code),
    search: (text, limit) => {
      const digits = text.replace(/\s/g, '');
      if (/^\d{1,5}$/.test(digits)) return largest(communes.filter(({ postcodes }) => postcodes.some((one) => one.startsWith(digits))), limit);
      return byName(communes, (folded ??= communes.map(({ name }) => foldPlace(name))), foldPlace(text), limit);
    },
    nearest: (point) => nearest(communes, point),
  };
}

const largest = (communes: readonly Commune[], limit: number): Commune[] => [...communes].sort((a, b) => b.population - a.population).slice(0, limit);

/** Who is called so, then whose name begins so, then who has a word that does. */
function byName(communes: readonly Commune[], folded: readonly string[], typed: string, limit: number): Commune[] {
  if (!typed) return [];
  const ranks = folded.map((name) => (name === typed ? 0 : name.startsWith(typed) ? 1 : ` ${name}`.includes(` ${typed}`) ? 2 : 3));
  return [0, 1, 2].flatMap((rank) => largest(communes.filter((_, i) => ranks[i] === rank), limit)).slice(0, limit);
}

function nearest(communes: readonly Commune[], point: LonLat): ReturnType<Gazetteer['nearest']> {
  let best: Commune | undefined;
  let least = Infinity;
  for (const commune of communes) {
    const distance = distanceM(commune.point, point);
    if (distance >= least) continue;
    best = commune;
    least = distance;
  }
  return best && { commune: best, distanceM: least };
}
