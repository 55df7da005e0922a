import type { Widget } from '../contract/widget.js';
import { attribute, markup, type Markup } from './markup.js';
import { addressOf, elementOf, heightOf, iframeOf, type Places } from './snippets.js';

/** What a page of a widget stands on. Addresses are absolute. */
export interface PageOptions extends Places {
  /** name of the site, over the widget and in previews */
  readonly site: string;
  readonly siteUrl?: string | undefined;
  /** a picture of what it shows, 1200 × 630 px */
  readonly card?: { readonly url: string; readonly alternative: string } | undefined;
  /** oEmbed of this page */
  readonly oembed?: string | undefined;
  /** where the figures are, for whoever has no script */
  readonly dataUrl?: string | undefined;
  /** origins that the widget reads from or posts to besides the page's own */
  readonly origins?: readonly string[];
  /** the state that the address has, without `?` */
  readonly state?: string;
}

const WORDS = {
  fr: { open: 'Ouvrir dans une page', source: 'Source :', data: 'Voir les données', noScript: 'Sans JavaScript, le contenu ne peut pas s’afficher ici.' },
  en: { open: 'Open in a page', source: 'Source:', data: 'See the data', noScript: 'Without JavaScript, the content can’t be shown here.' },
} as const;

const CARD = { width: 1_200, height: 630 };

/**
 * The page of one widget: opened, framed, linked to, previewed by social networks (Open Graph), found by oEmbed. All files come from the library's
 * folder; there is no script or style in the page itself, so that the promised policy holds.
 */
export function widgetPage(widget: Widget, options: PageOptions): string {
  const lang = widget.lang ?? 'fr';
  const words = lang.startsWith('en') ? WORDS.en : WORDS.fr;
  const { library, site, siteUrl, dataUrl, origins = [] } = options;
  const fallback = markup`<p>${dataUrl ? markup`<a href="${dataUrl}">${words.data}</a>` : words.noScript}</p>`;
  return markup`<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${widget.title} – ${site}</title>
    ${previewOf(widget, options)}
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${library}page.css">
    <link rel="modulepreload" href="${library}${widget.widget}.js">
    <script src="${library}loader.js" defer${origins.length ? attribute('data-allowed-origins', origins.join(' ')) : ''}></script>
    <script src="${library}frame.js" defer></script>
  </head>
  <body>
    <header>${siteUrl ? markup`<a href="${siteUrl}">${site}</a>` : site}</header>
    <main>
      <h1>${widget.title}</h1>
      ${elementOf(widget, fallback)}
    </main>
    <footer>
      ${widget.source ? markup`<p>${words.source} ${widget.source}</p>` : ''}
      <p class="alone"><a href="${addressOf(widget, options)}" target="_blank" rel="noopener">${words.open}</a></p>
    </footer>
  </body>
</html>
`.html;
}

function previewOf(widget: Widget, options: PageOptions): Markup {
  const { site, card, oembed } = options;
  const address = addressOf(widget, options);
  const { title, description } = widget;
  const lang = widget.lang ?? 'fr';
  return markup`<link rel="canonical" href="${address}">
    ${description ? markup`<meta name="description" content="${description}">` : ''}
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${site}">
    <meta property="og:title" content="${title}">
    <meta property="og:url" content="${address}">
    <meta property="og:locale" content="${lang === 'fr' ? 'fr_FR' : lang}">
    ${description ? markup`<meta property="og:description" content="${description}">` : ''}
    ${card ? cardOf(card) : ''}
    ${oembed ? markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">` : ''}`;
}

const cardOf = ({ url, alternative }: NonNullable<PageOptions['card']>): Markup => markup`<meta property="og:image" content="${url}">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="${CARD.width}">
    <meta property="og:image:height" content="${CARD.height}">
    <meta property="og:image:alt" content="${alternative}">
    <meta name="twitter:card" content="summary_large_image">`;

/** oEmbed 1.0, a `rich` answer: https://oembed.com. Sizes in px; WordPress lets no frame be higher than 1000. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url?: string | undefined;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

interface OEmbedOptions extends Pick<PageOptions, 'pages' | 'site' | 'siteUrl' | 'card'> {
  readonly maxWidthPx?: number | undefined;
  readonly maxHeightPx?: number | undefined;
}

const WIDTH_PX = 700;
const DAY_SECONDS = 86_400;

export function oembedOf(widget: Widget, { pages, site, siteUrl, card, maxWidthPx = WIDTH_PX, maxHeightPx = Infinity }: OEmbedOptions): OEmbed {
  const [widthPx, heightPx] = [Math.min(WIDTH_PX, maxWidthPx), Math.min(heightOf(widget), maxHeightPx)];
  return {
    version: '1.0',
    type: 'rich',
    title: widget.title,
    provider_name: site,
    provider_url: siteUrl,
    html: iframeOf({ ...widget, heightPx }, { pages, widthPx }).html,
    width: widthPx,
    height: heightPx,
    cache_age: DAY_SECONDS,
    ...(card && { thumbnail_url: card.url, thumbnail_width: CARD.width, thumbnail_height: CARD.height }),
  };
}
