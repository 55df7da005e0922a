import { toIjError } from '../../client/errors.js';
import { HOME_ZONE, type AgendaSet } from '../../contract/agenda-set.js';
import { isDay } from '../../contract/text.js';
import { loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { sentences } from '../../ui/alt-text.js';
import { creditLines } from '../../ui/credits.js';
import { toCsv } from '../../ui/csv.js';
import { LINK_CARD, textCard, type CardEntry } from '../../ui/text-card.js';
import { frameOf, numberOf, PictureError, type DrawWidget, type PictureRequest } from '../widget-picture.js';
import { agendaStrings, type AgendaStrings } from './agenda-map.strings.js';
import { longDay, timeWords } from './date-words.js';
import { dayOf } from './periods.model.js';
import { pictureStrings } from './picture.strings.js';
import { dayOrNone, NO_QUERY } from './query.model.js';
import { indexSet, selectItems, type Entry } from './select-items.model.js';
import { AgendaSources } from './sources.js';

interface Wording {
  readonly lang: string;
  readonly strings: AgendaStrings;
  readonly today: string;
}

/** So many are told in the alternative. */
const TOLD = 5;

/** The next events as a card: a map and a calendar are of a screen. */
export const drawWidget: DrawWidget = async (request) => {
  const { lang, options, nowMs } = request;
  await loadStrings(agendaStrings, lang);
  const set = await readSet(request);
  const [strings, words, today] = [stringsFor(agendaStrings, lang), stringsFor(pictureStrings, lang), dayOf(nowMs, HOME_ZONE)];
  const entries = entriesOf(set, request, today);
  const told = entries.map((entry) => cardEntry(entry, { lang, strings, today }));
  const title = options['heading'] ?? set.title ?? (set.isDirectory ? words.directory : words.agenda);
  const subtitle = entries.length ? (set.isDirectory ? '' : words.next) : strings.emptyAgenda;
  const foot = creditLines(publisherOf(request.document, today), { ...words, answered: () => '' }, lang).reverse().join(' · ');
  const alternative = sentences([title, subtitle, ...told.slice(0, TOLD).map(({ label, text }) => [label, text].filter(Boolean).join(', ')), entries.length > TOLD ? words.more(entries.length - TOLD, set.isDirectory) : '', foot]);
  const frame = frameOf(request) ?? LINK_CARD;
  const svg = textCard({ title, subtitle, entries: told, more: (left) => words.more(left, set.isDirectory), foot, alternative, lang }, frame);
  return { ...frame, svg, csv: toCsv([words.columns, ...entries.map((entry) => rowOf(entry, { lang, strings, today }))]), title, alternative };
};

/** Who publishes one of our documents, and of which day it is: today, when it doesn't say. */
function publisherOf(document: unknown, today: string): { readonly source?: string | undefined; readonly updated: string } {
  const { source, updated } = (document ?? {}) as Readonly<Record<string, unknown>>;
  return { source: typeof source === 'string' ? source : undefined, updated: typeof updated === 'string' && isDay(updated.slice(0, 10)) ? updated : today };
}

const MONTH_MS = 30 * 86_400_000;

/** As the element reads it: ours, mended where it must be, or of a partner's format. */
async function readSet({ document, options, lang, nowMs }: PictureRequest): Promise<AgendaSet> {
  const { format, mapping = '', 'with-past': past } = options;
  const months = past === undefined ? 1 : 12;
  const address = new URL('document:');
  const sources = new AgendaSources([{ src: address.href, label: '', format: format || undefined, mapping }], {
    lang,
    resolve: () => address,
    read: () => Promise.resolve(document),
    window: { fromMs: nowMs - months * MONTH_MS, nowMs, toMs: nowMs + 13 * MONTH_MS },
    onProgress: () => undefined,
    onFailure: () => undefined,
  });
  await sources.readFirst(new AbortController().signal).catch((error: unknown) => {
    throw new PictureError(toIjError(error).message.replace(` (${address.href})`, ''));
  });
  return sources.set;
}

function entriesOf(set: AgendaSet, { options, nowMs }: PictureRequest, today: string): readonly Entry[] {
  const { category = '', audience = '', from, to, limit, 'with-past': past } = options;
  const query = { ...NO_QUERY, category, audience, from: dayOrNone(from), to: dayOrNone(to) };
  const { entries } = selectItems(indexSet(set), { query, nowMs, zone: HOME_ZONE, today, withPast: past !== undefined });
  const most = numberOf(limit);
  return most && most >= 1 ? entries.slice(0, most) : entries;
}

function cardEntry({ item, occurrence }: Entry, { lang, strings, today }: Wording): CardEntry {
  const { where, isOnline, status, zone } = item;
  const when = occurrence ? `${longDay(lang, dayOf(occurrence.startMs, zone), today)}, ${timeOf({ item, occurrence }, { lang, strings })}` : item.isPlace ? '' : strings.undated;
  const place = [where.name, where.city].filter(Boolean).join(', ') || (isOnline ? strings.online : '');
  return { label: [when, status === 'scheduled' ? '' : strings.statuses[status], place].filter(Boolean).join(' · '), text: item.title };
}

const timeOf = ({ item, occurrence }: Pick<Entry, 'item' | 'occurrence'>, { lang, strings }: Pick<Wording, 'lang' | 'strings'>): string =>
  occurrence ? timeWords({ occurrence, zone: item.zone, lang, allDay: strings.allDay, until: strings.until }) : '';

function rowOf(entry: Entry, { lang, strings }: Wording): readonly string[] {
  const { item: { title, where, zone }, occurrence } = entry;
  return [occurrence ? dayOf(occurrence.startMs, zone) : '', timeOf(entry, { lang, strings }), title, where.name ?? '', where.city ?? '', where.address ?? ''];
}
