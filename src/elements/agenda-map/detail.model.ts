import type { AgendaItem, Occurrence, Whereabouts } from '../../contract/agenda-set.js';

/** The times of an item as its sheet tells them: the next one first, then those after it, then those gone by. */
export interface ToldTimes {
  readonly first: Occurrence | undefined;
  readonly others: readonly Occurrence[];
  /** is all of it over? */
  readonly isOver: boolean;
}

/** Something without an end is over once it has begun. */
export const isPast = ({ startMs, endMs }: Occurrence, nowMs: number): boolean => Math.max(endMs, startMs + 1) <= nowMs;

export function toldTimes({ occurrences }: Pick<AgendaItem, 'occurrences'>, nowMs: number): ToldTimes {
  const coming = occurrences.filter((one) => !isPast(one, nowMs));
  const gone = occurrences.filter((one) => isPast(one, nowMs)).reverse();
  const [first, ...others] = [...coming, ...gone];
  return { first, others, isOver: occurrences.length > 0 && !coming.length };
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
