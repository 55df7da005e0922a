/** Where a value stands in the text: offsets in UTF-16 units, the end not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What is wrong with the JSON itself, in French, and where. */
export interface JsonFault {
  readonly message: string;
  readonly at: number;
}

/** A JSON text read with its places. `places` has each value by its path as the contract writes it: `modules[0].questions[3].label`. */
export type ReadJson =
  | { readonly ok: true; readonly value: unknown; readonly places: ReadonlyMap<string, Place> }
  | { readonly ok: false; readonly fault: JsonFault };

class Stop extends Error {
  constructor(override readonly message: string, readonly at: number) {
    super(message);
  }
}

const DEEPEST = 100;
const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Reads JSON, and says of each value where it stands; `JSON.parse` alone says neither this nor, everywhere, where it stopped. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  try {
    const value = reader.document();
    return { ok: true, value, places: reader.places };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, fault: { message: error.message, at: Math.min(error.at, text.length) } };
  }
}

class Reader {
  readonly places = new Map<string, Place>();
  #at = 0;

  constructor(private readonly text: string) {}

  document(): unknown {
    this.#blank();
    if (this.#at === this.text.length) throw new Stop('Le texte est vide.', 0);
    const value = this.#value('', 0);
    this.#blank();
    if (this.#at < this.text.length) throw new Stop('Il y a du texte après la dernière accolade.', this.#at);
    return value;
  }

  #value(path: string, depth: number): unknown {
    if (depth > DEEPEST) throw new Stop('Trop de niveaux imbriqués.', this.#at);
    const start = this.#at;
    const next = this.text[start];
    const value = next === '{' ? this.#object(path, depth) : next === '[' ? this.#list(path, depth) : next === '"' ? this.#string() : this.#word();
    this.places.set(path, { start, end: this.#at });
    return value;
  }

  #object(path: string, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    this.#items('}', () => {
      const start = this.#at;
      if (this.text[start] !== '"') throw new Stop('Un nom entre guillemets est attendu ici, par exemple "label".', start);
      const key = this.#string();
      if (entries.some(([known]) => known === key)) throw new Stop(`« ${key} » est écrit deux fois dans le même bloc.`, start);
      this.#blank();
      if (this.text[this.#at] !== ':') throw new Stop(`Deux-points attendus après « ${key} ».`, this.#at);
      this.#at += 1;
      this.#blank();
      entries.push([key, this.#value(path ? `${path}.${key}` : key, depth + 1)]);
    });
    return Object.fromEntries(entries); // a key called __proto__ stays a key
  }

  #list(path: string, depth: number): unknown[] {
    const values: unknown[] = [];
    this.#items(']', () => void values.push(this.#value(`${path}[${values.length}]`, depth + 1)));
    return values;
  }

  /** Reads items between commas up to the closing sign. */
  #items(close: '}' | ']', readItem: () => void): void {
    const opened = this.#at;
    this.#at += 1;
    this.#blank();
    if (this.text[this.#at] === close) return void (this.#at += 1);
    for (;;) {
      readItem();
      this.#blank();
      const next = this.text[this.#at];
      if (next === undefined) throw new Stop(`« ${this.text[opened]} » n'est jamais refermé par « ${close} ».`, opened);
      if (next !== ',' && next !== close) throw new Stop(`Une virgule ou « ${close} » est attendue ici.`, this.#at);
      const comma = this.#at;
      this.#at += 1;
      if (next === close) return;
      this.#blank();
      if (this.text[this.#at] === close) throw new Stop(`Cette virgule est de trop, avant « ${close} ».`, comma);
    }
  }

  #string(): string {
    const found = this.#match(STRING);
    if (found === undefined) throw new Stop('Ce texte n’est pas refermé par un guillemet sur sa ligne, ou il contient « \\ » suivi d’un signe inconnu.', this.#at);
    return JSON.parse(found) as string;
  }

  #word(): unknown {
    const start = this.#at;
    const found = this.#match(WORD);
    if (found === undefined) throw new Stop(start < this.text.length ? wordFault(this.text[start]) : 'Le texte s’arrête trop tôt : il manque une valeur.', start);
    return JSON.parse(found);
  }

  #blank(): void {
    this.#match(BLANK);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

const wordFault = (sign = ''): string =>
  /[«»“”'‘’]/.test(sign) ? 'Il faut des guillemets droits : ".' : 'Une valeur est attendue ici : un texte entre guillemets, un nombre, true, false, { ou [.';

/** Where a path stands; a value that is missing stands where its nearest parent does. */
export function placeOf(places: ReadonlyMap<string, Place>, path: string): Place | undefined {
  let nearest = path;
  while (nearest && !places.has(nearest)) {
    const parent = nearest.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '');
    nearest = parent === nearest ? '' : parent;
  }
  return places.get(nearest);
}

/** Line and column, both from 1, as editors count. */
export function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
