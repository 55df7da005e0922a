import { readFileSync } from 'node:fs';
import type { Context } from 'hono';
import { findPlaces, type Place, type PlacesList } from '../../../src/contract/places.js';
import { sendTaggedJson } from '../tagged.js';

const COMMUNES = new URL('../seed/communes.json', import.meta.url);
const MOST_PLACES = 20;
const LONGEST_QUERY = 100;

/** `GET /api/places?q=cogn` → `ij/places-list@1`: at most 20 communes, accents and hyphens forgiven. */
export function placesRoute(): (context: Context) => Response {
  const { communes } = JSON.parse(readFileSync(COMMUNES, 'utf8')) as { communes: [code: string, label: string][] };
  const places: Place[] = communes.map(([code, label]) => ({ code, label }));
  return (context) => {
    const query = (context.req.query('q') ?? '').slice(0, LONGEST_QUERY);
    const list: PlacesList = { schema: 'ij/places-list@1', items: findPlaces(places, query, MOST_PLACES) };
    return sendTaggedJson(context, list);
  };
}
