import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseContract } from '../../src/contract/parse.js';
import { identifier } from '../../src/contract/text.js';
import { ROLES, type AccessToken } from './access.js';
import { FORMS_FOLDER } from './app.js';
import { isServer } from './database.js';
import type { RateSettings } from './rate-limit.js';
import { addDuration } from './retention.js';
import { PERIODS, type PeriodSort } from './statistics/periods.js';

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** a file, `:memory:`, or `postgres://…` */
  readonly answersAt: string;
  readonly contactsAt: string;
  /** the key that follow-up codes are stored under; undefined: that of the file */
  readonly followUpKey: Uint8Array | undefined;
  /** where such a key is made at the first start; undefined: a new one at each start */
  readonly secretFile: string | undefined;
  /** invented answers and events, to show what things look like */
  readonly withIllustration: boolean;
  readonly formsFolder: string;
  readonly minCount: number;
  readonly releaseBatch: number;
  /** dreams by declared tables, else by their finest cells */
  readonly withDreamTables: boolean;
  readonly countsPeriod: PeriodSort;
  readonly withRunning: boolean;
  /** how long answers are kept, an ISO 8601 duration */
  readonly keepAnswers: string;
  /** the desks that answers may name; undefined: any */
  readonly desks: readonly string[] | undefined;
  readonly adminToken: string | undefined;
  readonly tokens: readonly AccessToken[];
  readonly rates: RateSettings;
  /** where the public finds this server, with its last slash; undefined: where a request came in */
  readonly publicUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DATA_FOLDER = fileURLToPath(new URL('../.data', import.meta.url));

/** Reads the variables that demo/README.md lists. Throws, naming the variable, when one makes no sense. */
export function readSettings(environment: Environment): Settings {
  const dataFolder = environment['DATA_DIR'] || DATA_FOLDER;
  const fileIn = (name: string): string | undefined => (dataFolder === ':memory:' ? undefined : join(dataFolder, name));
  const servers = readServers(environment);
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: readInteger(environment, 'PORT', { fallback: 4173, min: 0, max: 65_535 }),
    answersAt: servers?.answersAt ?? fileIn('demo.db') ?? dataFolder,
    contactsAt: servers?.contactsAt ?? fileIn('contacts.db') ?? dataFolder,
    followUpKey: readKey(environment),
    secretFile: fileIn('follow-up.key'),
    withIllustration: readWord(environment, 'ILLUSTRATION', servers ? ['no', 'yes'] : ['yes', 'no']) === 'yes',
    formsFolder: environment['FORMS_DIR'] || FORMS_FOLDER,
    minCount: readInteger(environment, 'MIN_COUNT', { fallback: 5, min: 1, max: 1_000 }),
    releaseBatch: readInteger(environment, 'RELEASE_BATCH', { fallback: 1, min: 1, max: 10_000 }),
    withDreamTables: readWord(environment, 'DREAM_TABLES', ['yes', 'no']) === 'yes',
    countsPeriod: readWord(environment, 'COUNTS_PERIOD', PERIODS),
    withRunning: readWord(environment, 'COUNTS_RUNNING', ['no', 'yes']) === 'yes',
    keepAnswers: readKeep(environment),
    desks: readDesks(environment),
    adminToken: readToken(environment),
    tokens: readTokens(environment),
    rates: {
      perAddress: readInteger(environment, 'RATE_PER_ADDRESS', { fallback: 120, min: 0, max: 1_000_000 }),
      perForm: readInteger(environment, 'RATE_PER_FORM', { fallback: 0, min: 0, max: 1_000_000 }),
      trustedHops: environment['TRUSTED_HOPS'] ? readInteger(environment, 'TRUSTED_HOPS', { fallback: 0, min: 0, max: 10 }) : undefined,
    },
    publicUrl: readAddress(environment),
  };
}

/** Contacts stay apart from answers: two databases, best of two owners. */
function readServers({ DATABASE_URL: answersAt, CONTACTS_DATABASE_URL: contactsAt, FOLLOW_UP_KEY: key }: Environment): { answersAt: string; contactsAt: string } | undefined {
  if (!answersAt && !contactsAt) return undefined;
  for (const [name, url] of [['DATABASE_URL', answersAt], ['CONTACTS_DATABASE_URL', contactsAt]] as const) {
    // the address holds a password: it is not repeated
    if (!url || !isServer(url)) throw new Error(`${name} is ${url ? 'no such address' : 'missing'}: expected postgres://user:password@host:5432/database, beside that of the other database`);
  }
  if (!answersAt || !contactsAt || answersAt === contactsAt) throw new Error('CONTACTS_DATABASE_URL is the same as DATABASE_URL: contacts are kept apart from answers');
  if (!key) throw new Error('FOLLOW_UP_KEY is missing: processes that share a database share the key of follow-up codes: 64 hexadecimal digits, as `openssl rand -hex 32` makes them');
  return { answersAt, contactsAt };
}

function readKey({ FOLLOW_UP_KEY: key }: Environment): Uint8Array | undefined {
  if (!key) return undefined;
  if (!/^[0-9a-f]{64}$/i.test(key)) throw new Error('FOLLOW_UP_KEY is no key: expected 64 hexadecimal digits, as `openssl rand -hex 32` makes them');
  return Buffer.from(key, 'hex');
}

/** One of a few words; the first when there is none. */
function readWord<Word extends string>(environment: Environment, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = environment[name] || words[0];
  const word = words.find((one) => one === text);
  if (word === undefined) throw new Error(`${name} is "${text}": expected ${words.join(' or ')}`);
  return word;
}

/** At least as long as a period of counts, which is counted when it is over: answers deleted before would be missing there. */
function readKeep({ KEEP_ANSWERS: keep, COUNTS_PERIOD: sort }: Environment): string {
  const [text, least] = [keep || 'P3Y', sort === 'month' ? 'P1M' : 'P1Y'];
  const [end, leastEnd] = [addDuration(ANY_DAY, text), addDuration(ANY_DAY, least) ?? ''];
  if (end === undefined) throw new Error(`KEEP_ANSWERS is "${text}": expected an ISO 8601 duration, as P3Y`);
  if (end < leastEnd) throw new Error(`KEEP_ANSWERS is "${text}": expected ${least} or more, as long as a period that is counted`);
  return text;
}

/** Empty is any desk. A name that no answer can carry would refuse a desk's answers without a word, and a list without names would take any. */
function readDesks({ DESKS: desks }: Environment): string[] | undefined {
  if (!desks) return undefined;
  const names = desks.split(',').map((name) => name.trim()).filter(Boolean);
  if (names.length && names.every((name) => parseContract(identifier, name).ok)) return [...new Set(names)];
  throw new Error(`DESKS is "${desks}": expected names with commas between them, as bij-nord,bij-sud (letters, digits, - and _, a letter first)`);
}

/** Behind a proxy, the address of a request is not the one that others can use. */
function readAddress({ PUBLIC_URL: address }: Environment): string | undefined {
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`PUBLIC_URL is "${address}": expected an address, as https://ij.example.fr/`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const ANY_DAY = '2026-01-01';
const SHORTEST_TOKEN = 16;

function readToken({ ADMIN_TOKEN: token }: Environment): string | undefined {
  if (!token) return undefined;
  if (token.length < SHORTEST_TOKEN) throw new Error(`ADMIN_TOKEN is too short: expected ${SHORTEST_TOKEN} characters or more`);
  return token;
}

/** `accueil=moderate:token,etudes=read-answers+moderate:another`: who, what it opens, the token. A fault names who, never the token. */
function readTokens({ TOKENS: tokens }: Environment): AccessToken[] {
  return (tokens ?? '').split(',').map((one) => one.trim()).filter(Boolean).map((one) => {
    const [, name = '', words = '', token = ''] = /^([\w-]+)=([\w+-]+):(\S+)$/.exec(one) ?? [];
    const roles = words.split('+').flatMap((word) => ROLES.find((role) => role === word) ?? []);
    if (!name || roles.length !== words.split('+').length) throw new Error(`TOKENS has a part that is not understood${name && `, of "${name}"`}: expected name=role+role:token, the roles being ${ROLES.join(', ')}`);
    if (token.length < SHORTEST_TOKEN) throw new Error(`TOKENS has a token that is too short, of "${name}": expected ${SHORTEST_TOKEN} characters or more`);
    return { name, token, roles };
  });
}

interface Range {
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

function readInteger(environment: Environment, name: string, { fallback, min, max }: Range): number {
  const text = environment[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw new Error(`${name} is "${text}": expected a whole number from ${min} to ${max}`);
}
