import type { AgendaItem } from '../../contract/agenda-set.js';
import { foldWords } from './search.model.js';
import { departmentOf } from './town-names.model.js';

const SAME_PLACE_M = 150;
const DEGREE_M = 111_195;
/** Width of a cell in which a point is looked for, degrees: over 150 m in both directions up to 70° of latitude. */
const CELL = 0.004;

/** What is compared of where something is; empty where it is not said. */
export interface Spot {
  readonly isPlace: boolean;
  readonly town: string;
  readonly citycode: string;
  readonly postcode: string;
  readonly address: string;
  /** where it takes place on the web, without what differs from copy to copy */
  readonly link: string;
  /** an exact one */
  readonly point: readonly [lon: number, lat: number] | undefined;
}

export function spotOf({ isPlace, where, event }: AgendaItem): Spot {
  const folded = (text: string | undefined): string => foldWords(text ?? '').join(' ');
  return {
    isPlace,
    town: folded(where.city),
    citycode: where.citycode ?? '',
    postcode: (where.postcode ?? '').replace(/\s/g, ''),
    address: folded(where.address),
    link: (event?.online?.url ?? '').replace(/^https?:\/\/|#.*$/gi, '').replace(/\/$/, ''),
    point: where.isApproximate ? undefined : where.point,
  };
}

/**
 * Where both are online, the same address; where both know their point, within 150 m; else the same town, and for places, which have no hour that
 * could tell them apart, the same street and number too. What says nothing of where it is, is the same as nothing else.
 */
export function isSameSpot(a: Spot, b: Spot): boolean {
  if (a.link && b.link) return a.link === b.link;
  if (a.point && b.point) return roughMeters(a.point, b.point) <= SAME_PLACE_M;
  return isSameTown(a, b) && (!a.isPlace || (a.address !== '' && a.address === b.address));
}

/** By a code, or by a name that is not said of two départements (Saint-Denis). */
function isSameTown(a: Spot, b: Spot): boolean {
  if ((a.citycode && a.citycode === b.citycode) || (a.postcode && a.postcode === b.postcode)) return true;
  const [inA, inB] = [departmentOf(a), departmentOf(b)];
  return a.town !== '' && a.town === b.town && (!inA || !inB || inA === inB);
}

/** Under what an entry without a time stands. */
export function spotMoments({ town, citycode, postcode, link, point }: Spot): string[] {
  const cell = point && `@${Math.floor(point[0] / CELL)} ${Math.floor(point[1] / CELL)}`;
  return [cell ?? '', citycode && `code ${citycode}`, postcode && `post ${postcode}`, town && `town ${town}`, link && `link ${link}`].filter(Boolean);
}

/** Where another one would stand: a cell has eight neighbours. */
export function nearMoments(moment: string): readonly string[] {
  if (!moment.startsWith('@')) return [moment];
  const [x = 0, y = 0] = moment.slice(1).split(' ').map(Number);
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `@${x + dx} ${y + dy}`));
}

/** On a flat piece of the earth: right to a few per mille at this distance. */
function roughMeters([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  return DEGREE_M * Math.hypot(latA - latB, (lonA - lonB) * Math.cos((latA * Math.PI) / 180));
}
