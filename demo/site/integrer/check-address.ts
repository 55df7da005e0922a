import { IjError, IjHttpError, IjTimeoutError } from '../../../src/client/errors.js';
import { parseJsonOrText } from '../../../src/client/json.js';
import { getJson } from '../../../src/client/request.js';
import { settings } from '../../../src/client/settings.js';
import type { Examination } from '../../../src/examine/examine.js';
import { parseMapping } from '../../../src/contract/adapters/agenda/mapping.js';
import type { Lang } from './option-words.js';

/** What became of an address. */
export type AddressCheck =
  | { readonly state: 'read'; readonly document: unknown; readonly found: Examination; readonly isElsewhere: boolean }
  | { readonly state: 'failed'; readonly reason: string };

const WORDS = {
  fr: {
    noAddress: 'Ce n’est pas une adresse : il faut https://… ou une adresse de ce site, /api/…',
    insecure: 'Une page en https ne peut pas lire une adresse en http. Demandez la même en https.',
    cors: (origin: string) => `Le serveur de ${origin} répond, mais ne permet pas aux pages d’autres sites de lire ce document. À demander à la personne qui le tient : ajouter l’en-tête « Access-Control-Allow-Origin: * » (ou l’adresse de votre site) à cette réponse.`,
    silent: (origin: string) => `Pas de réponse de ${origin} : adresse fausse, serveur arrêté, ou connexion coupée.`,
    status: (status: number) => `Le serveur répond ${status} : il n’y a pas de document à cette adresse, ou il n’est pas permis de le lire.`,
    late: 'Le serveur n’a pas répondu en entier en 10 secondes.',
  },
  en: {
    noAddress: 'This is no address: https://… or an address of this site, /api/…, is needed',
    insecure: 'A page in https can’t read an address in http. Ask for the same in https.',
    cors: (origin: string) => `The server of ${origin} answers, but does not let pages of other sites read this document. To be asked of whoever keeps it: add the header "Access-Control-Allow-Origin: *" (or the address of your site) to this answer.`,
    silent: (origin: string) => `No answer from ${origin}: a wrong address, a server that is stopped, or no connection.`,
    status: (status: number) => `The server answers ${status}: there is no document at this address, or it may not be read.`,
    late: 'The server did not answer in full within 10 seconds.',
  },
} as const;

interface AskOptions {
  readonly lang: Lang;
  readonly format?: string | undefined;
  readonly mapping?: string | undefined;
}

/** Reads an address as a widget of this page would, and says what it is. Only when somebody asks for it. Never throws. */
export async function checkAddress(address: string, { lang, format, mapping }: AskOptions): Promise<AddressCheck> {
  const words = WORDS[lang];
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!address.trim() || !url || !/^https?:$/.test(url.protocol) || url.username || url.password) return { state: 'failed', reason: words.noAddress };
  const isElsewhere = url.origin !== location.origin;
  if (isElsewhere && url.protocol === 'http:' && location.protocol === 'https:') return { state: 'failed', reason: words.insecure };
  try {
    const read = await getJson(url, { retries: 0, revalidate: true, parse: parseJsonOrText });
    const { examine } = await import('../../../src/examine/examine.js');
    const found = await examine(read, { lang, url: url.href, format: format || undefined, mapping: mapping ? parseMapping(mapping) : undefined });
    return { state: 'read', document: read, found, isElsewhere };
  } catch (error) {
    return { state: 'failed', reason: await reasonOf(error, url, lang) };
  }
}

async function reasonOf(error: unknown, url: URL, lang: Lang): Promise<string> {
  const words = WORDS[lang];
  if (error instanceof IjHttpError) return words.status(error.status);
  if (error instanceof IjTimeoutError) return words.late;
  if (!(error instanceof IjError) || error.kind !== 'network') return error instanceof Error ? error.message : String(error);
  return url.origin !== location.origin && (await answers(url)) ? words.cors(url.origin) : words.silent(url.origin);
}

/** Is anybody there? Asked without being allowed to read: a page is told no more than that. */
const answers = (url: URL): Promise<boolean> =>
  settings.fetch(url.href, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
