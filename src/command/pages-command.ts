import { parseContract } from '../contract/parse.js';
import { widgets, type Widget, type Widgets } from '../contract/widget.js';
import { originsOf, withWholeAddresses } from '../embed/options.js';
import { pageOf, type Places } from '../embed/snippets.js';
import { oembedOf, widgetPage, type PageOptions } from '../embed/widget-page.js';
import { cardOf, NoRendererError, PictureError, pngOf } from '../pictures/index.js';
import { deliver, listOf, readJson, save, toJson } from './files.js';
import { readDocument } from './image-command.js';
import { BadUsage, EXIT, Failure, type System } from './system.js';

export interface PagesOptions {
  readonly out?: string | undefined;
  /** where the folder will be on the web */
  readonly base?: string | undefined;
  /** the library's files; `../ij/` of the base when not said */
  readonly library?: string | undefined;
  /** the site that the pages are of */
  readonly 'site-url'?: string | undefined;
  /** a picture for link previews beside each page, of the document as it is now */
  readonly pictures?: boolean | undefined;
}

type Card = NonNullable<PageOptions['card']>;
type Common = Places & Pick<PageOptions, 'site' | 'siteUrl'>;

/** `pages <widgets.json>`: a page for each widget, as files that any server can give: `<id>/index.html`, `<id>/oembed.json`, `<id>/card.png`. Gives the exit code. */
export async function pagesCommand(path: string, { out, pictures = false, ...options }: PagesOptions, system: System): Promise<number> {
  if (out === undefined) throw new BadUsage('--out says where the pages go');
  const { items, site = '' } = await readWidgets(path, system);
  const common: Common = { ...placesOf(options), site, siteUrl: options['site-url'] };
  let lost = 0;
  for (const widget of items) {
    const card = pictures ? await cardFor(widget, { ...common, out }, system) : undefined;
    if (pictures && !card) lost += 1;
    await writePage(widget, { ...common, card, out }, system);
  }
  return lost ? EXIT.LOST : EXIT.DONE;
}

async function readWidgets(path: string, system: System): Promise<Widgets> {
  const parsed = parseContract(widgets, await readJson(path, system));
  if (!parsed.ok) throw new Failure([`${path} has faults:`, ...listOf(parsed.issues)].join('\n'));
  const ids = parsed.value.items.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new Failure(`${path} has two widgets "${twice}"`);
  const dots = ids.find((id) => /^\.+$/.test(id));
  if (dots !== undefined) throw new Failure(`${path} has a widget "${dots}", which can't be a folder`);
  return parsed.value;
}

function placesOf({ base, library }: PagesOptions): Places {
  if (base === undefined || !isWeb(base)) throw new BadUsage('--base says where the pages will be: https://w.example.fr/w/');
  const pages = withSlash(base);
  const files = withSlash(library ?? new URL('../ij/', pages).href);
  if (!isWeb(files)) throw new BadUsage('--library says where the files of dist/cdn/ are: https://w.example.fr/ij/');
  return { pages, library: files };
}

const isWeb = (address: string): boolean => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

async function writePage(widget: Widget, { out, ...common }: Common & { readonly card: Card | undefined; readonly out: string }, system: System): Promise<void> {
  const page = pageOf(widget, common);
  const whole = withWholeAddresses(widget, page);
  const src = whole.options['src'];
  const origins = originsOf(widget, page).filter((origin) => origin !== new URL(page).origin);
  const html = widgetPage(whole, { ...common, oembed: `${page}/oembed.json`, dataUrl: src !== undefined && isWeb(src) ? src : undefined, origins });
  await deliver(html, `${out}/${widget.id}/index.html`, system);
  await deliver(toJson(oembedOf(widget, common)), `${out}/${widget.id}/oembed.json`, system);
}

/** Undefined: there is no picture now, and why was said. */
async function cardFor(widget: Widget, { pages, out }: Places & { readonly out: string }, system: System): Promise<Card | undefined> {
  const src = withWholeAddresses(widget, pageOf(widget, { pages })).options['src'];
  try {
    const document = src === undefined ? undefined : await readDocument(src, widget.widget, system);
    const { svg, width, alternative } = await cardOf({ widget: widget.widget, options: { heading: widget.title, ...widget.options }, lang: widget.lang, document });
    await save(await pngOf(svg, { width }), `${out}/${widget.id}/card.png`, system);
    return { url: `${pageOf(widget, { pages })}/card.png`, alternative };
  } catch (error) {
    if (!(error instanceof Failure || error instanceof PictureError || error instanceof NoRendererError)) throw error;
    system.error(`${widget.id}: no picture: ${error.message}\n`);
    return undefined;
  }
}
