import type { Widget } from '../contract/widget.js';
import { attribute, element, markup, type Markup } from './markup.js';
import { optionsOf } from './options.js';
import { RESERVED_PX } from './reserved.js';

/** Where things are, absolute, with their last slash. */
export interface Places {
  /** the pages of widgets: `https://w.example.fr/w/` */
  readonly pages: string;
  /** the library's files: `https://w.example.fr/ij/` */
  readonly library: string;
}

/** The ways to put one widget into a page, each on one line: editors of content systems break lines into paragraphs. */
export interface Snippets {
  /** the address of its page: shared, previewed, quoted */
  readonly link: string;
  /** for `loader.js`, which the site has once */
  readonly div: string;
  /** the loader, once a site */
  readonly script: string;
  readonly iframe: string;
  /** an element and its module, for developers; with `integrity` where the sum of the file is known */
  readonly module: string;
}

interface SnippetOptions extends Places {
  /** origins that the widget reads from or posts to, besides the page's own */
  readonly origins?: readonly string[];
  /** `sha384-…` of files of the library, by their name: `dream-jobs.js` */
  readonly integrity?: Readonly<Record<string, string | undefined>> | undefined;
  /** what the address of its page says besides, as `stateOf` gives it */
  readonly state?: string | undefined;
  /** where the link in its place leads, when it has no page of its own */
  readonly fallback?: string | undefined;
}

export const pageOf = ({ id }: Pick<Widget, 'id'>, { pages }: Pick<Places, 'pages'>): string => new URL(encodeURIComponent(id), pages).href;

/** Its page in a state. */
export const addressOf = (widget: Pick<Widget, 'id'>, { state, ...places }: Pick<SnippetOptions, 'pages' | 'state'>): string => pageOf(widget, places) + (state ? `?${state}` : '');

export const heightOf = ({ widget, heightPx }: Pick<Widget, 'widget' | 'heightPx'>): number => heightPx ?? RESERVED_PX[widget] ?? 600;

export function snippetsOf(widget: Widget, options: SnippetOptions): Snippets {
  const { library, origins = [] } = options;
  const [link, height] = [addressOf(widget, options), heightOf(widget)];
  const fallback = markup`<a href="${options.fallback ?? link}">${widget.title}</a>`;
  const kept = [['widget', widget.widget], ...optionsOf(widget), ...(widget.lang ? [['lang', widget.lang]] : []), ['height', String(height)]] as const;
  return {
    link,
    div: markup`<div${kept.map(([name = '', value = '']) => attribute(`data-ij-${name}`, value))}>${fallback}</div>`.html,
    script: markup`<script src="${new URL('loader.js', library).href}" defer${origins.length ? attribute('data-allowed-origins', origins.join(' ')) : ''}></script>`.html,
    iframe: iframeOf(widget, options).html,
    module: moduleOf(widget, elementOf(widget, fallback), options).html,
  };
}

/** Without the loader nobody allows other origins but a provider around the element. */
function moduleOf({ widget }: Widget, content: Markup, { library, origins = [], integrity = {} }: SnippetOptions): Markup {
  // first, so that it is there to be asked
  const files = [...(origins.length ? ['provider.js'] : []), `${widget}.js`];
  const scripts = files.map((file) => {
    const sum = integrity[file];
    return markup`<script type="module" src="${new URL(file, library).href}"${sum ? markup`${attribute('integrity', sum)} crossorigin` : ''}></script>`;
  });
  return markup`${scripts}${origins.length ? element('ij-provider', [attribute('allowed-origins', origins.join(' '))], content) : content}`;
}

/** The element itself. */
export const elementOf = (widget: Pick<Widget, 'widget' | 'options'>, content: Markup): Markup =>
  element(`ij-${widget.widget}`, optionsOf(widget).map(([name, value]) => attribute(name, value)), content);

/** A frame follows the height of its page where the site has `frames.js`; elsewhere it keeps the one that is written. */
export function iframeOf(widget: Widget, { pages, state, widthPx }: Pick<SnippetOptions, 'pages' | 'state'> & { readonly widthPx?: number }): Markup {
  const width = widthPx ? String(widthPx) : '100%';
  return markup`<iframe src="${addressOf(widget, { pages, state })}" title="${widget.title}" width="${width}" height="${heightOf(widget)}" loading="lazy" allow="clipboard-write" data-ij-frame></iframe>`;
}
