import type { AgendaItem, Occurrence, Whereabouts } from '../../contract/agenda-set.js';

/** The times of an item as its sheet tells them: the next one first, then those to come, then those gone by, the last first. */
export interface ToldTimes {
  readonly first: Occurrence | undefined;
  readonly others: readonly Occurrence[];
  readonly gone: readonly Occurrence[];
  /** is all of it over? */
  readonly isOver: boolean;
}

/** Something without an end is over once it has begun. */
export const isPast = ({ startMs, endMs }: Occurrence, nowMs: number): boolean => Math.max(endMs, startMs + 1) <= nowMs;

export function toldTimes({ occurrences }: Pick<AgendaItem, 'occurrences'>, nowMs: number): ToldTimes {
  const coming = occurrences.filter((one) => !isPast(one, nowMs));
  const past = occurrences.filter((one) => isPast(one, nowMs)).reverse();
  const isOver = occurrences.length > 0 && !coming.length;
  const [first, ...others] = isOver ? past : coming;
  return { first, others: isOver ? [] : others, gone: isOver ? others : past, isOver };
}

/**
 * The entry that an address names. The key holds the name of its source, where there are several: an address made when there were others, or when
 * the key held the number of its source, is understood as long as one entry alone has that identifier.
 */
export function itemOfKey(items: readonly AgendaItem[], key: string): AgendaItem | undefined {
  const found = items.find((item) => item.key === key);
  if (found) return found;
  const meant = items.filter(({ event, actor }) => {
    const { id } = event ?? actor ?? {};
    return id !== undefined && id !== '' && (key === id || key.endsWith(`:${id}`));
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** Paragraphs are separated by an empty line; a summary that the description begins with is told once. */
export function paragraphsOf({ summary, description }: Pick<AgendaItem, 'summary' | 'description'>): readonly string[] {
  const isTwice = description.trim().startsWith(summary.trim());
  const texts = isTwice ? [description] : [summary, description];
  return texts.flatMap((text) => text.split(/\n[ \t]*\n/)).map((text) => text.trim()).filter(Boolean);
}

export const addressLine = ({ address, postcode, city }: Whereabouts): string => [address, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

export interface TravelLinks {
  readonly web?: string;
  /** opens the map application of the device: RFC 5870 */
  readonly app?: string;
}

/** To the point when it is the place's own; a point that is only the commune's would send people to the town hall. */
export function travelLinks(where: Whereabouts): TravelLinks {
  const { point, isApproximate } = where;
  const text = addressLine(where);
  if (point && (!isApproximate || !where.address)) {
    const [lon, lat] = point;
    return { web: `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}#map=16/${lat}/${lon}`, app: `geo:${lat},${lon}?q=${lat},${lon}` };
  }
  return text ? { web: `https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}` } : {};
}

/** A number that can be dialled, or undefined for words and for several numbers in one. */
export function telAddress(phone: string): string | undefined {
  const digits = phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return /^\+?\d{3,15}$/.test(digits) && !/[a-z/,;]/i.test(phone) ? `tel:${digits}` : undefined;
}

/** The address alone: nothing of the data may add a subject or a text. */
export const mailAddress = (email: string): string | undefined => (/^[^\s@]+@[^\s@]+$/.test(email.trim()) ? `mailto:${encodeURIComponent(email.trim()).replace('%40', '@')}` : undefined);

/** `forum-des-metiers.ics` */
export function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return `${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'agenda'}.ics`;
}
