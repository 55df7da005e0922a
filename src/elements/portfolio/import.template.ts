import { html, nothing, type TemplateResult } from 'lit';
import { MOST_EXPERIENCES } from '../../contract/portfolio.js';
import type { Experience } from '../../contract/experience.js';
import type { PortfolioMerge } from '../../contract/merge-portfolios.js';
import { formatList } from '../../i18n/format-list.js';
import type { FilesStrings } from './files.strings.js';
import { titleOf, type PortfolioWording } from './portfolio-words.js';

/** What a file turned out to be: nothing we know, too much, or what it would do. */
export type ImportPlan = { readonly fault: 'unreadable' | 'tooMany' } | { readonly merge: PortfolioMerge; readonly leftOut: number };

export interface ImportOptions extends PortfolioWording {
  readonly words: FilesStrings;
  readonly plan: ImportPlan | undefined;
  readonly isOnDevice: boolean;
  readonly onFile: (file: File) => void;
  readonly onConfirm: (merge: PortfolioMerge) => void;
  readonly onCancel: () => void;
  readonly onClosed: () => void;
}

/** The window that brings a file in: it says what would change before anything does. */
export function importTemplate({ words, plan, onFile, onConfirm, onCancel, onClosed, ...options }: ImportOptions): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) onFile(file);
  };
  const merge = plan && 'merge' in plan && !isNothing(plan.merge) ? plan.merge : undefined;
  return html`<dialog class="import" aria-labelledby="import-title" @close=${onClosed}>
    <p class="share-title" id="import-title">${words.title}</p>
    <p class="muted">${words.hint}</p>
    <p><label class="file">${words.choose} <input type="file" accept=".json,application/json" @change=${onChange} /></label></p>
    <div class="plan" role="status">${plan ? planTemplate(plan, { ...options, words }) : nothing}</div>
    <div class="tools">
      ${merge ? html`<button class="button small primary" type="button" @click=${() => onConfirm(merge)}>${words.confirm}</button>` : nothing}
      <button class="button small" type="button" @click=${onCancel}>${words.cancel}</button>
    </div>
  </dialog>`;
}

const isNothing = ({ added, replaced, profile, path, competences }: PortfolioMerge): boolean => added.length + replaced.length + profile.length + path + competences === 0;

type PlanOptions = PortfolioWording & Pick<ImportOptions, 'words' | 'isOnDevice'>;

function planTemplate(plan: ImportPlan, options: PlanOptions): TemplateResult {
  const { words, lang, isOnDevice } = options;
  if ('fault' in plan) return html`<p class="fault">${plan.fault === 'tooMany' ? words.tooMany(MOST_EXPERIENCES) : words.unreadable}</p>`;
  const { added, replaced, same, profile, path, competences } = plan.merge;
  const line = (isThere: unknown, text: string): TemplateResult | typeof nothing => (isThere ? html`<p>${text}</p>` : nothing);
  return html`
    ${titlesTemplate(words.adds(added.length), added, options)} ${titlesTemplate(words.replaces(replaced.length), replaced, options)}
    ${line(profile.length, words.profile(formatList(lang, profile.map((name) => words.line[name]))))} ${line(competences, words.competences(competences))} ${line(path, words.path(path))}
    ${line(same, words.same(same))} ${line(plan.leftOut, words.leftOut(plan.leftOut))}
    ${isNothing(plan.merge) ? html`<p>${words.nothingNew}</p>` : html`<p class="muted">${isOnDevice ? words.keptHere : words.inPage}</p>`}
  `;
}

function titlesTemplate(heading: string, experiences: readonly Experience[], wording: PortfolioWording): TemplateResult | typeof nothing {
  if (!experiences.length) return nothing;
  return html`<p class="plan-title">${heading}</p>
    <ul>
      ${experiences.map((one) => html`<li>${titleOf(one, wording)}</li>`)}
    </ul>`;
}
