import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { keep } from '../../ui/keep.js';
import { alignStrings } from './align.strings.js';
import { countedPaths } from './counted-paths.model.js';
import { alignRead, offeredAligns, type OfferedAlign } from './offered-aligns.model.js';
import type { ParcoursHost } from './parcours-parts.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathsValue } from './parcours-value.js';
import { loadWords } from './part-words.js';

/** Another moment to count time from: birth, or an event that many people have. */
export class ParcoursAlign {
  readonly #offered = keep<readonly OfferedAlign[]>();
  readonly #aligned = keep<PathsValue>();

  /** As the page or the person asks, if it may be told so. */
  of(value: PathsValue, asked: string | undefined, k: number): PathsValue {
    const offered = this.#find(value, asked, k);
    return offered ? this.#aligned([value, offered], () => ({ ...value, paths: alignRead(value.document, value.paths, offered) })) : value;
  }

  /** The choice, when there is one, and who is not in the picture. @param value as it was read */
  template(value: PathsValue, asked: string | undefined, { lang, strings, k, onAlign }: Pick<FigureOptions, 'lang' | 'strings' | 'k' | 'onAlign'>): TemplateResult | typeof nothing {
    const offered = this.#all(value, k);
    if (!offered.length) return nothing;
    const words = stringsFor(alignStrings, lang);
    const chosen = this.#find(value, asked, k);
    const labelOf = ({ key, label }: OfferedAlign): string => (key === 'age' ? words.age : (label ?? key));
    return html`<label>
        <span class="legend">${words.alignOn}</span>
        <select name="align" @change=${({ target }: Event) => onAlign((target as HTMLSelectElement).value)}>
          <option value="" ?selected=${!chosen}>${value.document.time.align === 'age' ? words.age : words.date}</option>
          ${offered.map((one) => html`<option value=${one.key} ?selected=${one === chosen}>${labelOf(one)}</option>`)}
        </select>
      </label>
      ${chosen?.left ? html`<p class="muted note">${words.left(strings.people(chosen.left))}</p>` : nothing}`;
  }

  #all(value: PathsValue, k: number): readonly OfferedAlign[] {
    return this.#offered([value, k], () => offeredAligns(value.document, countedPaths(value.paths), k));
  }

  #find(value: PathsValue, asked: string | undefined, k: number): OfferedAlign | undefined {
    return this.#all(value, k).find(({ key }) => key === asked);
  }
}

export async function createAlign(host: ParcoursHost): Promise<ParcoursAlign> {
  await loadWords(host, alignStrings);
  return new ParcoursAlign();
}
