import { readFileSync } from 'node:fs';
import type { Context, Hono } from 'hono';
import { parseContract } from '../../../src/contract/parse.js';
import { widgets, type Widget, type Widgets } from '../../../src/contract/widget.js';
import { stateOf, withState } from '../../../src/embed/options.js';
import { pageOf, type Places } from '../../../src/embed/snippets.js';
import { oembedOf, widgetPage } from '../../../src/embed/widget-page.js';
import { PictureShelf } from '../pictures/picture-shelf.js';
import { RefusedError } from '../problem.js';
import { sendTagged, sendTaggedJson } from '../tagged.js';
import { addWidgetPictures } from './widget-pictures.js';

interface WidgetPages {
  /** `ij/widgets@1` */
  readonly file: URL;
  /** where the public finds this server; without it, where a request came in */
  readonly publicUrl?: string | undefined;
  readonly now: () => Date;
}

/** A page for each widget that is told of, at `/w/<id>`, its pictures beside it; what quotes it by oEmbed is answered at `/oembed`. Gives what draws, to be closed. */
export function addWidgetPages(app: Hono, { file, publicUrl, now }: WidgetPages): PictureShelf {
  const { items, site = '' } = readWidgets(file);
  const rootOf = ({ req }: Context): string => publicUrl ?? new URL('/', req.url).href;
  const placesOf = (context: Context): Places => ({ pages: new URL('w/', rootOf(context)).href, library: new URL('ij/', rootOf(context)).href });
  const find = (id: string): Widget => items.find((one) => one.id === id) ?? notThere(id);
  const commonOf = (context: Context) => ({ ...placesOf(context), site, siteUrl: rootOf(context) });
  const cardOf = (context: Context, widget: Widget, state: string) => ({
    url: `${pageOf(widget, placesOf(context))}.png${state ? `?${state}` : ''}`,
    alternative: [widget.title, widget.description].filter(Boolean).join(' – '),
  });
  const shelf = new PictureShelf();
  addWidgetPictures(app, { find, shelf, now });

  app.get('/api/widgets', (context) => sendTaggedJson(context, { schema: 'ij/widgets@1', site, items }));
  app.get('/w/:id', (context) => {
    const known = find(context.req.param('id'));
    const shown = withState(known, new URL(context.req.url).searchParams);
    const state = stateOf(known, shown);
    const page = widgetPage(shown, { ...commonOf(context), state, card: cardOf(context, shown, state), dataUrl: shown.options['src'], oembed: oembedUrl(context, pageOf(known, placesOf(context)), state) });
    return sendTagged(context, { type: 'text/html; charset=UTF-8', body: page });
  });
  app.get('/oembed', (context) => {
    const { searchParams } = new URL(context.req.url);
    const { pages } = placesOf(context);
    const asked = searchParams.get('url') ?? '';
    if (!asked.startsWith(pages)) throw new RefusedError(404, { code: 'not-found', message: `url must be the address of a widget's page, below ${pages}` });
    if ((searchParams.get('format') ?? 'json') !== 'json') throw new RefusedError(400, { code: 'bad-format', message: 'format must be json' });
    const address = new URL(asked);
    const id = decodeURIComponent(address.pathname.slice(new URL(pages).pathname.length));
    const known = find(id);
    const found = withState(known, address.searchParams);
    return sendTaggedJson(context, oembedOf(found, { ...commonOf(context), card: cardOf(context, found, stateOf(known, found)), maxWidthPx: pixels(searchParams, 'maxwidth'), maxHeightPx: pixels(searchParams, 'maxheight') }));
  });

  return shelf;

  function oembedUrl(context: Context, page: string, state: string): string {
    const address = new URL('oembed', rootOf(context));
    address.searchParams.set('url', state ? `${page}?${state}` : page);
    return address.href;
  }
}

/** Throws, naming the place, when the file is not what it should be. */
function readWidgets(file: URL): Widgets {
  const parsed = parseContract(widgets, JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file.pathname.split('/').at(-1) ?? ''}: ${parsed.issues.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  return parsed.value;
}

function pixels(query: URLSearchParams, name: string): number | undefined {
  const value = Number(query.get(name) ?? NaN);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

function notThere(id: string): never {
  throw new RefusedError(404, { code: 'not-found', message: `there is no widget "${id}"` });
}
