import type { ReactiveControllerHost } from 'lit';
import { distanceM } from '../../geo/distance.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { findNear } from './near.js';
import { nearStrings, type NearStrings } from './near.strings.js';
import type { Near } from './query.model.js';

type Host = ReactiveControllerHost & { readonly locale: { readonly lang: string }; readonly region: string };

const LOCATE_TIMEOUT_MS = 15_000;
const FRESH_MS = 300_000;

/** Where distances are measured from: what was typed, what was found, and what is said of it. */
export class NearState {
  text = '';
  note = '';
  place: Near | undefined;

  /** metres to a point, along the surface */
  readonly distanceM = distanceM;

  readonly #host: Host;
  readonly #onChange: () => void;

  constructor(host: Host, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  get strings(): NearStrings {
    return stringsFor(nearStrings, this.#host.locale.lang);
  }

  /** A commune, a postcode or `lat,lon`; empty: nowhere. */
  async set(text: string): Promise<void> {
    this.#become({ text });
    if (!text) return this.#onChange();
    const found = await findNear(text, this.#host.region).catch(() => undefined);
    if (this.text !== text) return;
    this.#become(found ? { text: found.label || text, place: found } : { text, note: this.strings.unknownPlace(text) });
    this.#onChange();
  }

  /** Asks the device, because the person did. The position stays in the page: distances are worked out here. */
  locate(): void {
    this.#become({ note: this.strings.locating });
    const fail = (): void => this.#become({ note: this.strings.notLocated });
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
