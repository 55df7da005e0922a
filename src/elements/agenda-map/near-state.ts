import type { ReactiveControllerHost } from 'lit';
import type { AgendaStrings } from './agenda-map.strings.js';
import type { AgendaParts } from './agenda-parts.js';
import type { Near } from './query.model.js';

type Host = ReactiveControllerHost & { readonly strings: AgendaStrings; readonly parts: AgendaParts };

const LOCATE_TIMEOUT_MS = 15_000;
const FRESH_MS = 300_000;

/** Where distances are measured from: what was typed, what was found, and what is said of it. */
export class NearState {
  text = '';
  note = '';
  place: Near | undefined;

  readonly #host: Host;
  readonly #onChange: () => void;

  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** A commune, a postcode or `lat,lon`; empty: nowhere. */
  async set(text: string): Promise<void> {
    this.#become({ text });
    if (!text) return this.#onChange();
    const found = await this.#host.parts.findPlace(text).catch(() => undefined);
    if (this.text !== text) return;
    this.#become(found ? { text: found.label || text, place: found } : { text, note: this.#host.strings.unknownPlace(text) });
    this.#onChange();
  }

  /** Asks the device, because the person did. The position stays in the page: distances are worked out here. */
  locate(): void {
    this.#become({ note: this.#host.strings.locating });
    const fail = (): void => this.#become({ note: this.#host.strings.notLocated });
    if (!('geolocation' in navigator)) return fail();
    const take = ({ coords: { longitude: lon, latitude: lat } }: GeolocationPosition): void => {
      this.#become({ place: { lon, lat, label: '' } });
      this.#onChange();
    };
    navigator.geolocation.getCurrentPosition(take, fail, { timeout: LOCATE_TIMEOUT_MS, maximumAge: FRESH_MS });
  }

  clear(): void {
    this.#become({});
  }

  #become({ text = '', note = '', place }: { text?: string; note?: string; place?: Near | undefined }): void {
    Object.assign(this, { text, note, place });
    this.#host.requestUpdate();
  }
}
