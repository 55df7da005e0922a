import type { AgendaAdapter } from '../../agenda-source.js';
import type { EventDraft } from './draft.js';
import { pageParameter } from './next-page.js';
import { readMoment, timingOf } from './moment.js';
import { fieldsOf, firstText, isFields, listOf, recordsOf, wordsOf, type Fields } from './read.js';
import { eventOfRow } from './row-draft.js';
import { toolsFor, type Tools } from './tools.js';

/** Posts of WordPress (`wp/v2`): the day is in custom fields (`acf`, `meta`); of a post that has none it is that of its publication, and said. */
export const fromWordPress: AgendaAdapter = (document, options) => {
  const tools = toolsFor(options);
  const posts = listOf(document);
  posts.forEach((post, i) => {
    const path = Array.isArray(document) ? `[${i}]` : '';
    tools.event(path, post, () => (isFields(post) ? eventOf(post, tools) : undefined));
  });
  const size = Number(pageParameter(options, 'per_page') ?? 10);
  if (Array.isArray(document) && posts.length >= size) tools.collector.lose('pages', 'may have more pages: WordPress tells of them outside of the document', '');
  return tools.collector.adapted();
};

function eventOf(post: Fields, tools: Tools): EventDraft {
  const { lang, reader } = tools;
  const own = eventOfRow(reader.row({ ...unlisted(post['meta']), ...unlisted(post['acf']), ...unlisted(fieldsOf(post['event_meta'])) }), lang);
  const embedded = fieldsOf(post['_embedded']);
  const terms = listOf(embedded['wp:term']).flatMap((list) => recordsOf(list)).map((term) => wordsOf(term['name'], lang));
  return {
    ...own,
    id: post['id'] ?? post['slug'],
    title: wordsOf(post['title'], lang),
    summary: wordsOf(post['excerpt'], lang) ?? own.summary,
    description: wordsOf(post['content'], lang) ?? own.description,
    timings: timingsOf(post, own, tools),
    url: firstText(post['link']) ?? own.url,
    image: imageOf(post, embedded, lang) ?? own.image,
    categories: [...terms, ...listOf(own.categories)],
    updated: stampOf(post['modified_gmt']) ?? post['modified'],
  };
}

function timingsOf(post: Fields, own: EventDraft, { collector, reader }: Tools): EventDraft['timings'] {
  if (own.timings.length || reader.has('start') || reader.has('timings')) return own.timings;
  const timing = timingOf(readMoment(stampOf(post['date_gmt']) ?? post['date']));
  if (timing) collector.lose('published', 'has no day of its own: that of its publication is taken; say where it is by `mapping` (start=acf.…)');
  return timing ? [timing] : [];
}

const stampOf = (utc: unknown): string | undefined => (typeof utc === 'string' && /T[\d:]+$/.test(utc) ? `${utc}Z` : undefined);

/** Values of `meta` come in lists of one; names of plugins begin with their own. */
const unlisted = (value: unknown): Fields =>
  Object.fromEntries(Object.entries(fieldsOf(value)).slice(0, 300).map(([key, one]) => [key.replace(/^_+/, ''), Array.isArray(one) && one.length === 1 ? (one[0] as unknown) : one]));

function imageOf(post: Fields, embedded: Fields, lang: string): EventDraft['image'] {
  const [media = {}] = recordsOf(embedded['wp:featuredmedia']);
  const [yoast = {}] = recordsOf(fieldsOf(post['yoast_head_json'])['og_image']);
  const url = firstText(media['source_url'], post['jetpack_featured_media_url'], post['featured_image_url'], post['featured_media_url'], yoast['url']);
  return url === undefined ? undefined : { url, alt: wordsOf(media['alt_text'], lang), credit: wordsOf(media['caption'], lang) };
}
