import { html, LitElement } from 'lit';
import type { AgendaItem } from '../../src/contract/agenda-set.js';
import { base } from '../../src/ui/base.styles.js';
import { tokens } from '../../src/tokens/tokens.styles.js';
import { createMap, type MapUpdate, type MapView } from '../../src/elements/agenda-map/map-view.js';
import { markStyles } from '../../src/elements/agenda-map/map-marks.styles.js';
import { pictureStyles } from '../../src/elements/agenda-map/map-picture.styles.js';
import { mapStyles } from '../../src/elements/agenda-map/map.styles.js';

/** The smallest element with a map in it. */
export class MapProbe extends LitElement {
  static override styles = [tokens, base, mapStyles, pictureStyles, markStyles];

  readonly opened: string[] = [];
  readonly view: MapView = createMap(this);

  openItem(key: string): void {
    this.opened.push(key);
  }

  override render() {
    return html`<div class="base">${this.view.render()}<button id="after" type="button">Liste</button></div>`;
  }

  /** Everything is drawn. */
  async show(update: Partial<MapUpdate>): Promise<void> {
    this.view.update({ items: [], selectedKey: undefined, lang: 'fr', isDirectory: false, ...update });
    this.requestUpdate();
    await this.updateComplete;
  }
}

customElements.define('ij-map-probe', MapProbe);

let probe: MapProbe | undefined;

/** 800 by 480 px at the top of the page. */
export async function openMap(update: Partial<MapUpdate>, direction = 'ltr'): Promise<MapProbe> {
  probe = document.createElement('ij-map-probe') as MapProbe;
  probe.dir = direction;
  probe.style.cssText = 'inline-size: 800px; --ij-map-height: 480px; position: absolute; inset: 0 auto auto 0';
  document.body.append(probe);
  await probe.show(update);
  await until(() => find('.world svg g').hasAttribute('transform')); // it has a size, and is drawn
  return probe;
}

export function closeMap(): void {
  probe?.view.destroy();
  probe?.remove();
}

export function item(key: string, [lon, lat]: readonly [number, number], city = ''): AgendaItem {
  return {
    key, isPlace: false, title: `Titre ${key}`, summary: '', description: '', status: 'scheduled', occurrences: [], zone: 'Europe/Paris',
    where: { point: [lon, lat], city }, isOnline: false, isFree: false, isAccessible: false, categories: [], audiences: [], accessibility: [], sources: [],
  };
}

const all = <T extends Element>(selector: string): T[] => [...(probe?.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
export const marks = (): HTMLButtonElement[] => all<HTMLButtonElement>('.marks > button');
export const labels = (): string[] => marks().map((mark) => mark.getAttribute('aria-label') ?? '');
export const focused = (): HTMLElement | null => (probe?.shadowRoot?.activeElement ?? null) as HTMLElement | null;
export const find = (selector: string): HTMLElement => all<HTMLElement>(selector)[0] ?? document.createElement('i');
export const button = (name: string): HTMLElement => all<HTMLElement>('button').find((one) => (one.getAttribute('aria-label') ?? one.textContent.trim()).startsWith(name)) ?? document.createElement('i');

/** Until something comes about that only time brings. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
