import { sayNumber, type ExamineLanguage } from './words.js';

/** How an address answered. */
export interface Transfer {
  /** the last, after redirects */
  readonly url: string;
  readonly status: number;
  /** the addresses before the last one */
  readonly redirects: readonly string[];
  /** `Content-Type` */
  readonly type: string | null;
  /** `Access-Control-Allow-Origin` */
  readonly allowOrigin: string | null;
  /** can it say that nothing has changed: `ETag` or `Last-Modified`? */
  readonly tag: string | null;
  readonly encoding: string | null;
  /** of the document, unpacked */
  readonly bytes: number;
  readonly ms: number;
}

export type AddressCode = 'status' | 'insecure' | 'redirect' | 'type' | 'cors' | 'no-tag' | 'slow' | 'uncompressed';

export interface AddressRemark {
  readonly code: AddressCode;
  readonly message: string;
  /** does it keep the widget from reading? */
  readonly isFault: boolean;
}

const SLOW_MS = 2_000;
const WORTH_PACKING = 100_000;
const DATA = /json|csv|calendar|text\/plain|octet-stream/i;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const WORDS = {
  fr: {
    status: (status: string) => `le serveur répond ${status} : il n’y a pas de document à cette adresse, ou il n’est pas permis de le lire.`,
    insecure: () => 'adresse en http : les pages en https ne pourront pas la lire.',
    redirect: (to: string) => `l’adresse renvoie vers ${to} : c’est celle-là qu’il faut donner, et permettre.`,
    type: (type: string) => `le serveur annonce « ${type} » : pour du JSON, application/json est attendu.`,
    cors: (from: string) => `le serveur ne permet pas ${from} de lire ce document : il lui manque l’en-tête « Access-Control-Allow-Origin: * ».`,
    anyPage: 'aux pages d’autres sites',
    page: (origin: string) => `aux pages de ${origin}`,
    'no-tag': () => 'ni ETag ni Last-Modified : à chaque rafraîchissement, tout est téléchargé de nouveau.',
    slow: (seconds: string) => `${seconds} s pour répondre : les lecteurs attendront autant.`,
    uncompressed: (size: string) => `${size} ko sans compression : avec gzip ou brotli, ce serait bien moins.`,
  },
  en: {
    status: (status: string) => `the server answers ${status}: there is no document at this address, or it may not be read.`,
    insecure: () => 'an address in http: pages in https can’t read it.',
    redirect: (to: string) => `the address leads on to ${to}: that is the one to give, and to allow.`,
    type: (type: string) => `the server says "${type}": for JSON, application/json is expected.`,
    cors: (from: string) => `the server does not let ${from} read this document: it lacks the header "Access-Control-Allow-Origin: *".`,
    anyPage: 'pages of other sites',
    page: (origin: string) => `pages of ${origin}`,
    'no-tag': () => 'neither ETag nor Last-Modified: each refresh loads all of it again.',
    slow: (seconds: string) => `${seconds} s to answer: readers will wait as long.`,
    uncompressed: (size: string) => `${size} kB without compression: with gzip or brotli it would be far less.`,
  },
} as const;

interface JudgeOptions {
  readonly lang: ExamineLanguage;
  /** of the page that the widget will be on; undefined: not known */
  readonly origin?: string | undefined;
}

/** What keeps a page from reading an address, and what would be better. Pure. */
export function judgeAddress(transfer: Transfer, { lang, origin }: JudgeOptions): AddressRemark[] {
  const { url, status, redirects, type, allowOrigin, tag, encoding, bytes, ms } = transfer;
  const words = WORDS[lang];
  const { protocol, hostname, origin: own } = new URL(url);
  const isGood = status >= 200 && status < 300;
  const isElsewhere = redirects.some((one) => new URL(one).origin !== own);
  const isOpen = allowOrigin === '*' || (origin !== undefined && (origin === own || allowOrigin === origin));
  const remarks: readonly (readonly [AddressCode, boolean, string, isFault?: boolean])[] = [
    ['status', !isGood, words.status(String(status)), true],
    ['insecure', protocol === 'http:' && !LOOPBACK.test(hostname), words.insecure(), origin?.startsWith('https:') ?? false],
    ['redirect', isElsewhere, words.redirect(url)],
    ['type', isGood && !DATA.test(type ?? ''), words.type(type ?? '')],
    ['cors', isGood && !isOpen, words.cors(origin === undefined ? words.anyPage : words.page(origin)), origin !== undefined],
    ['no-tag', isGood && !tag, words['no-tag']()],
    ['slow', ms > SLOW_MS, words.slow(sayNumber(Math.round(ms / 100) / 10, lang))],
    ['uncompressed', isGood && !encoding && bytes > WORTH_PACKING, words.uncompressed(sayNumber(Math.round(bytes / 1_000), lang))],
  ];
  return remarks.flatMap(([code, isSo, message, isFault = false]) => (isSo ? [{ code, message, isFault }] : []));
}

/** `HTTP 200, application/json, 12 ko, 0,3 s`. */
export function sayTransfer({ status, type, bytes, ms, tag, allowOrigin }: Transfer, lang: ExamineLanguage): string {
  const size = `${sayNumber(Math.max(1, Math.round(bytes / 1_000)), lang)} ${lang === 'fr' ? 'ko' : 'kB'}`;
  const time = `${sayNumber(Math.round(ms / 10) / 100, lang)} s`;
  return [`HTTP ${status}`, type ?? '–', size, time, `CORS ${allowOrigin ?? '–'}`, tag ? 'ETag' : ''].filter(Boolean).join(', ');
}
