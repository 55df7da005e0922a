import { css, html, nothing, type TemplateResult } from 'lit';
import { distanceM } from '../../geo/distance.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { IjAgendaMap } from './agenda-map.js';
import { option, valueOf, type FilterBarOptions } from './filter-bar.template.js';
import { findNear, type FoundPlace } from './near.js';
import { nearStrings, type NearStrings } from './near.strings.js';
import type { Near } from './query.model.js';

type Host = Pick<IjAgendaMap, 'ask' | 'locale' | 'near' | 'parts' | 'query' | 'region' | 'renderRoot' | 'requestUpdate' | 'updateComplete' | 'value'>;

/** What is said below the field would push its neighbours out of line. */
const noteStyles = css`
  .near:has(.muted:not(:empty)) {
    flex: 1 0 100%;
  }
`;

const LOCATE_TIMEOUT_MS = 15_000;
const FRESH_MS = 300_000;
const RADII_KM = [1, 5, 10, 20, 50, 100];
/** Events in a person's reach come first, without their asking how far that is: half an hour by car, the bus of the canton. */
const FIRST_RADIUS_KM = 20;

type Known = Partial<Pick<NearState, 'text' | 'asked' | 'said' | 'place'>>;

/** Where distances are measured from: what was typed, what was found, and what is said of it. */
export class NearState {
  text = '';
  place: Near | undefined;
  /** what was looked for, as it was written */
  asked = '';
  /** beside the place that was taken: what failed, other places it could be */
  said: string | TemplateResult = '';

  /** metres to a point, along the surface */
  readonly distanceM = distanceM;

  readonly #host: Host;
  /** an answer to an earlier question comes too late */
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    adoptPartStyles(host, noteStyles);
  }

  get strings(): NearStrings {
    return stringsFor(nearStrings, this.#host.locale.lang);
  }

  /** The place that was taken, how the list stands around it, and what else there is to say. */
  get note(): string | TemplateResult {
    const { place, said, strings } = this;
    if (!place) return said;
    const { value, query } = this.#host;
    const departement = place.code?.slice(0, place.code.startsWith('97') ? 3 : 2);
    return html`${strings.around(departement ? `${place.label} (${departement})` : place.label, Boolean(value?.isDirectory || query.radiusKm))} ${said}`;
  }

  /** How far around, once it is known around what. */
  radiusField({ query, lang, onQuery }: FilterBarOptions): TemplateResult | typeof nothing {
    if (!this.place) return nothing;
    const { radius, anyRadius } = this.strings;
    const chosen = String(query.radiusKm);
    return html`<label>
      <span class="legend">${radius}</span>
      <select name="radius" @change=${(event: Event) => onQuery({ radiusKm: Number(valueOf(event)) })}>
        ${option('0', anyRadius, chosen)} ${RADII_KM.map((km) => option(String(km), `${formatNumber(lang, km)}\u00a0km`, chosen))}
      </select>
    </label>`;
  }

  /** Somebody is about to type: communes are proposed. */
  async suggest(): Promise<void> {
    const { suggestTowns } = await import('./near-suggestions.js');
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('[name="near"]');
    if (input) suggestTowns(input, { region: () => this.#host.region, onChoose: (title) => void this.choose(title) });
  }

  /** The page's attribute says another place, or none. What the address said comes before it. */
  async follow(): Promise<void> {
    const { parts, near } = this.#host;
    await parts.needAddress();
    const { address } = parts;
    if (address?.nearOfPage === near && address) return;
    if (address) address.nearOfPage = near;
    await this.set(near ?? '');
  }

  /** The person says where. */
  async choose(text: string): Promise<void> {
    if (text && text === this.text && this.place) return; // taken from the list a moment ago
    if (await this.set(text)) this.#tell();
  }

  /** A commune, a postcode or `lat,lon`; empty: nowhere. The place before stays until there is another. False: something else was asked meanwhile. */
  async set(text: string): Promise<boolean> {
    const turn = this.#begin({ text, asked: text, place: text ? this.place : undefined });
    const found = text ? await findNear(text, this.#host.region).catch(() => undefined) : undefined;
    const said = found ? this.#othersOf(found) : text ? await this.#unknown(text) : '';
    if (turn !== this.#turn) return false;
    if (found) this.#become({ text: found.title, asked: text, place: found.place, said });
    else if (text) this.#become({ text, asked: text, said });
    this.#host.parts.address?.write();
    return true;
  }

  /** Not of this region, or misspelt: then the name it may be, to be chosen, never taken by itself. */
  async #unknown(text: string): Promise<string | TemplateResult> {
    const { region } = this.#host;
    try {
      const { isElsewhere, regionName, similarTown } = await import('./near-suggestions.js');
      const note = this.strings.unknownPlace(text, await regionName(region));
      const similar = (await isElsewhere(text)) ? undefined : await similarTown(text, region);
      return similar === undefined ? note : this.#choices(`${note} ${this.strings.didYouMean}`, [similar]);
    } catch {
      return this.strings.unknownPlace(text, undefined);
    }
  }

  #othersOf({ others }: FoundPlace): string | TemplateResult {
    return others.length ? this.#choices(this.strings.others, others) : '';
  }

  /** Several places have this name, or this postcode; or none, but one has nearly. */
  #choices(words: string, others: readonly string[]): TemplateResult {
    const choose = async (title: string): Promise<void> => {
      await this.choose(title);
      await this.#host.updateComplete;
      this.#host.renderRoot.querySelector<HTMLElement>('[name="near"]')?.focus();
    };
    return html`${words} ${others.map((title) => html`<button class="button small" type="button" @click=${() => void choose(title)}>${title}</button> `)}`;
  }

  /** Asks the device, because the person did. The position stays in the page: distances are worked out here. */
  locate(): void {
    const { text, asked, place } = this;
    const turn = this.#begin({ text, asked, place, said: this.strings.locating });
    const fail = (): void => void (turn === this.#turn && this.#become({ text, asked, place, said: this.strings.notLocated }));
    if (!('geolocation' in navigator)) return fail();
    const take = ({ coords: { longitude: lon, latitude: lat } }: GeolocationPosition): void => {
      if (turn !== this.#turn) return;
      this.#become({ place: { lon, lat, label: '' } });
      this.#tell();
    };
    navigator.geolocation.getCurrentPosition(take, fail, { timeout: LOCATE_TIMEOUT_MS, maximumAge: FRESH_MS });
  }

  clear(): void {
    this.#begin({});
  }

  #tell(): void {
    const { value, query } = this.#host;
    if (!this.place) this.#host.ask({ radiusKm: 0 });
    else this.#host.ask(value?.isDirectory || query.radiusKm ? {} : { radiusKm: FIRST_RADIUS_KM });
  }

  #begin(known: Known): number {
    this.#become(known);
    return ++this.#turn;
  }

  #become({ text = '', asked = '', said = '', place }: Known): void {
    Object.assign(this, { text, asked, said, place });
    this.#host.requestUpdate();
  }
}
