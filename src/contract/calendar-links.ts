import type { AgendaItem, Occurrence } from './agenda-set.js';
import { compact } from './write-icalendar.js';
import { wallMs } from './zone.js';

/** Addresses at which calendars of the web offer to keep an event. Nothing goes there before the person follows one. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
  readonly yahoo: string;
}

/** Longer addresses than some 2,000 characters are refused by the services. */
const MOST_DETAILS = 600;

export function calendarLinks(item: AgendaItem, { startMs, endMs, isAllDay }: Occurrence): CalendarLinks {
  const { where, zone } = item;
  const place = [where.name, where.address, where.postcode, where.city].filter(Boolean).join(', ') || item.event?.online?.url || '';
  const details = [(item.summary || item.description).slice(0, MOST_DETAILS), item.event?.url ?? ''].filter(Boolean).join('\n\n');
  const days = [startMs, endMs].map((ms) => compact(wallMs(ms, zone)).slice(0, 8));
  const instants = [startMs, endMs].map((ms) => `${compact(ms)}Z`);
  const [start = '', end = ''] = isAllDay ? days : instants;
  const [startdt = '', enddt = ''] = isAllDay ? days.map((day) => day.replace(/(....)(..)(..)/, '$1-$2-$3')) : [startMs, endMs].map((ms) => new Date(ms).toISOString());
  const outlook = { path: '/calendar/action/compose', rru: 'addevent', startdt, enddt, ...(isAllDay && { allday: 'true' }), subject: item.title, body: details, location: place };
  const yahoo = { v: '60', TITLE: item.title, ST: start, ...(isAllDay ? { DUR: 'allday' } : { ET: end }), DESC: details, in_loc: place };
  return {
    google: link('https://www.google.com/calendar/render', { action: 'TEMPLATE', text: item.title, dates: `${start}/${end}`, ctz: zone, details, location: place }),
    outlook: link('https://outlook.live.com/calendar/deeplink/compose', outlook),
    office365: link('https://outlook.office.com/calendar/deeplink/compose', outlook),
    yahoo: link('https://calendar.yahoo.com/', yahoo),
  };
}

/** Half a sign can't be encoded. Blanks as `%20`: Outlook shows a `+` as it is. */
const link = (base: string, query: Readonly<Record<string, string>>): string =>
  `${base}?${Object.keys(query).filter((key) => query[key]).map((key) => `${key}=${encodeURIComponent((query[key] ?? '').replace(/\p{Cs}/gu, ''))}`).join('&')}`;
