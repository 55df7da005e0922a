import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { alignStrings } from './align.strings.js';
import { countedPaths } from './counted-paths.model.js';
import type { Job } from './job.model.js';
import { Later } from './later.js';
import { aligningRead, offeringAligns, type OfferedAlign } from './offered-aligns.model.js';
import type { ParcoursHost } from './parcours-parts.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathsValue } from './parcours-value.js';
import { loadWords } from './part-words.js';

/** Another moment to count time from: birth, or an event that many people have. */
export class ParcoursAlign {
  readonly #later: Later<readonly OfferedAlign[]>;

  constructor(host: ParcoursHost) {
    this.#later = new Later(host);
  }

  /** As the page or the person asks, if it may be told so; in slices. */
  *aligning(value: PathsValue, asked: string | undefined, k: number): Job<PathsValue> {
    const offered = (yield* offering(value, k)).find(({ key }) => key === asked);
    return offered ? { ...value, paths: yield* aligningRead(value.document, value.paths, offered) } : value;
  }

  /** The choice, when there is one, and who is not in the picture. @param value as it was read */
  template(value: PathsValue, asked: string | undefined, { lang, strings, k, onAlign }: Pick<FigureOptions, 'lang' | 'strings' | 'k' | 'onAlign'>): TemplateResult | typeof nothing {
    const offered = this.#later.get({ table: value.paths.table, others: [value, k] }, () => offering(value, k));
    if (!offered?.length) return nothing;
    const words = stringsFor(alignStrings, lang);
    const chosen = offered.find(({ key }) => key === asked);
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
}

const known = new WeakMap<PathsValue, { readonly k: number; readonly offered: readonly OfferedAlign[] }>();

/** Once for a document, whether it is first asked for to draw the choice or to follow it. */
function* offering(value: PathsValue, k: number): Job<readonly OfferedAlign[]> {
  const before = known.get(value);
  if (before?.k === k) return before.offered;
  const offered = yield* offeringAligns(value.document, countedPaths(value.paths), k);
  known.set(value, { k, offered });
  return offered;
}

export async function createAlign(host: ParcoursHost): Promise<ParcoursAlign> {
  await loadWords(host, alignStrings);
  return new ParcoursAlign(host);
}
