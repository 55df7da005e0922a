import type { EventStatus } from '../../agenda.js';
import { flagOf, foldName, isFields, jsonOf, listOf, numberOf, textOf, type Fields } from './read.js';

/** Words of partners for what the contract has its own words for. */

const STATUSES: readonly (readonly [pattern: RegExp, status: EventStatus])[] = [
  [/cancel|annul|supprim/, 'cancelled'],
  [/postpon|report|differe/, 'postponed'],
  [/full|complet|soldout|sold_out|epuise/, 'full'],
  [/movedonline|onlineonly|enligne|distanciel/, 'online-only'],
  [/schedul|confirm|program|publish|tentative|prevu|active/, 'scheduled'],
];

/** Words that mean something else than what they hold: a programme that is complete, places that are not all taken. */
const SAYS_NO = /(^|[^\p{L}])(?:programm?e|(?:non|pas|not|no)(?:[ \u00a0-]+(?:encore|yet|longer))?)[ \u00a0-]+(?:compl[eéè]t|full|annul|cancel|supprim|report|postpon|diff[ée]r|[ée]puis|sold)\p{L}*|compl[ée]t(?:er|ez|ement)(?!\p{L})/giu;

/** OpenAgenda's numbers, from 1. */
const NUMBERED: readonly EventStatus[] = ['scheduled', 'scheduled', 'online-only', 'postponed', 'full', 'cancelled'];

/** `6`, `"6"`, `{ id: 6 }`, `EventCancelled`, `annulé`. Nothing when it says nothing that is known. */
export function statusOf(value: unknown): EventStatus | undefined {
  const said = jsonOf(value);
  const plain = isFields(said) ? (said['id'] ?? said['value'] ?? said['label']) : said;
  const number = numberOf(plain);
  if (number !== undefined) return NUMBERED[number - 1];
  const word = foldName((textOf(plain) ?? '').slice(0, 200).replace(SAYS_NO, ' '));
  if (/^(rescheduled|eventrescheduled|reprogramme)/.test(word)) return 'scheduled';
  return STATUSES.find(([pattern]) => pattern.test(word))?.[1];
}

/** OpenAgenda: hearing, motor, visual, psychic, intellectual impairment. */
const IMPAIRMENTS: Readonly<Record<string, string>> = { hi: 'hearing', mi: 'wheelchair', vi: 'visual', pi: 'psychic', ii: 'mental' };

const ACCESS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/langue.?des.?signes|\blsf\b|sign.?language/i, 'sign-language'],
  [/boucle|(hearing|induction).?loop/i, 'hearing-loop'],
  [/handicap auditif|malentendant|sourd|hearing|deaf/i, 'hearing'],
  [/handicap moteur|mobilit|fauteuil|\bpmr\b|wheelchair|motor/i, 'wheelchair'],
  [/handicap visuel|visual|malvoyant|aveugle|blind/i, 'visual'],
  [/psychi/i, 'psychic'],
  [/intellectuel|mental|cognitif/i, 'mental'],
];

/** Somebody would travel for nothing: what is not there is never said with a word of the contract. */
const DENIES = /(^|[^\p{L}])(?:pas|aucune?|sans|not?|without|inaccessible|non(?![ -]?voyant))(?!\p{L})/iu;

/**
 * `{ hi: true, mi: false }`, `["hi"]`, `"Handicap moteur;Handicap visuel"`; words that we have none for stay as they are, and so do sentences that
 * say what is missing. A bare no is left out.
 */
export function accessOf(value: unknown): string[] {
  const said = jsonOf(value);
  const words = isFields(said) ? keysSaid(said) : listOf(said).slice(0, 60).flatMap((one) => (textOf(one) ?? '').slice(0, 2_000).split(/[;|,\n]/));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word && !/^(oui|non|no|aucune?|true|false|0|1)$/i.test(word)).map(accessWord))];
}

const keysSaid = (said: Fields): string[] => Object.keys(said).slice(0, 60).filter((key) => flagOf(said[key]) === true);

const accessWord = (word: string): string =>
  (Object.hasOwn(IMPAIRMENTS, word) ? IMPAIRMENTS[word] : undefined) ?? (DENIES.test(word) ? word : (ACCESS.find(([pattern]) => pattern.test(word))?.[1] ?? word));

/** `12–18 ans`, `dès 12 ans`; nothing when it is for all ages. */
export function agesOf(min: unknown, max: unknown, lang: string): string | undefined {
  const [from, to] = [numberOf(min) ?? 0, numberOf(max) ?? 99];
  const [isFrom, isTo] = [from > 0, to < 99];
  const isFrench = !lang.startsWith('en');
  if (isFrom && isTo) return isFrench ? `${from}–${to} ans` : `ages ${from}–${to}`;
  if (isFrom) return isFrench ? `dès ${from} ans` : `from age ${from}`;
  return isTo ? (isFrench ? `jusqu’à ${to} ans` : `up to age ${to}`) : undefined;
}

export const freeWord = (lang: string): string => (lang.startsWith('en') ? 'free' : 'gratuit');

/** A price in words: nothing is `gratuit`, euros have their sign. */
export function priceOf(amount: unknown, currency: unknown, lang: string): string | undefined {
  const number = numberOf(amount);
  if (number === undefined) return textOf(amount);
  if (number === 0) return freeWord(lang);
  const unit = textOf(currency) ?? 'EUR';
  const digits = Number.isInteger(number) ? String(number) : number.toFixed(2);
  return `${digits.replace('.', lang.startsWith('en') ? '.' : ',')} ${/^eur/i.test(unit) ? '€' : unit}`;
}

/** An object of links and details for registering: `[{ type: "email", value }]`, or bare addresses, mails and numbers. */
export function registrationOf(value: unknown): { readonly url?: string; readonly email?: string; readonly phone?: string; readonly hasMore: boolean } {
  const found: { url?: string; email?: string; phone?: string } = {};
  const all = listOf(jsonOf(value)).slice(0, 50);
  for (const one of all) {
    const text = textOf(isFields(one) ? (one['value'] ?? one['link'] ?? one['url']) : one)?.replace(/^(mailto|tel):/i, '');
    if (text === undefined) continue;
    const kind = contactKind(text.slice(0, 2_000));
    if (kind) found[kind] ??= text;
  }
  return { ...found, hasMore: all.length > Object.keys(found).length };
}

function contactKind(text: string): 'url' | 'email' | 'phone' | undefined {
  if (/^[^\s@/]+@[^\s@/]+$/.test(text)) return 'email';
  if (/^\+?[\d\s().-]{6,}$/.test(text)) return 'phone';
  return /^(https?:\/\/|\/|www\.|[\w-]+\.[\w.-]+(\/|$))/i.test(text) ? 'url' : undefined;
}
