import type { Context } from 'hono';
import { findPlaces, type Place, type PlacesList } from '../../../src/contract/places.js';
import { readCommunes } from '../communes.js';
import { sendTaggedJson } from '../tagged.js';

const MOST_PLACES = 20;
const LONGEST_QUERY = 100;

/** `GET /api/places?q=cogn` → `ij/places-list@1`: at most 20 communes, accents and hyphens forgiven. Without `q`, the directory: `ij/places@1`. */
export function placesRoute(directory: (context: Context) => Response): (context: Context) => Response {
  const places: Place[] = readCommunes().map(([code, label]) => ({ code, label }));
  return (context) => {
    const typed = context.req.query('q');
    if (typed === undefined) return directory(context);
    const query = typed.slice(0, LONGEST_QUERY);
    const list: PlacesList = { schema: 'ij/places-list@1', items: findPlaces(places, query, MOST_PLACES) };
    return sendTaggedJson(context, list);
  };
}
