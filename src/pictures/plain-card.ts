import { isDay } from '../contract/text.js';
import { stringsFor, type Catalogue } from '../i18n/catalogue.js';
import { frameOf, type DrawWidget } from '../elements/widget-picture.js';
import { sentences } from '../ui/alt-text.js';
import { creditLines } from '../ui/credits.js';
import { LINK_CARD, textCard } from '../ui/text-card.js';

interface PlainStrings {
  untitled: string;
  updated: (day: string) => string;
  source: (name: string) => string;
}

const plainStrings: Catalogue<PlainStrings> = {
  name: 'ij',
  fr: { untitled: 'Info Jeunes', updated: (day) => `Mis à jour le ${day}`, source: (name) => `Source\u00a0: ${name}` },
  en: { untitled: 'Info Jeunes', updated: (day) => `Updated on ${day}`, source: (name) => `Source: ${name}` },
};

/** Of a widget that shows no figures: its title, what its page says of it, source and date. Nothing of a person is ever on it. */
export const plainCard: DrawWidget = (request) => {
  const { document, options, lang, about = {} } = request;
  const words = stringsFor(plainStrings, lang);
  const said = wordsOf(document);
  const title = options['heading'] ?? about.title ?? said.title ?? words.untitled;
  const subtitle = about.description ?? said.description ?? '';
  const foot = creditLines({ source: about.source ?? said.source, updated: said.updated }, { ...words, answered: () => '' }, lang).reverse().join(' · ');
  const alternative = sentences([title, subtitle, foot]);
  const frame = frameOf(request) ?? LINK_CARD;
  return Promise.resolve({ ...frame, svg: textCard({ title, subtitle, entries: [], foot, alternative, lang }, frame), csv: '', title, alternative });
};

type Said = Readonly<Partial<Record<'title' | 'description' | 'source' | 'updated', string>>>;

/** What any of our documents may say of itself; other things in its place are as if they were not there. */
function wordsOf(document: unknown): Said {
  const { title, description, source, updated } = (document ?? {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined);
  const day = text(updated)?.slice(0, 10);
  return Object.fromEntries([['title', text(title)], ['description', text(description)], ['source', text(source)], ['updated', day && isDay(day) ? day : undefined]].filter(([, value]) => value !== undefined)) as Said;
}
