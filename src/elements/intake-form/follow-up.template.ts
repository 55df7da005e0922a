import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { CODE_EXAMPLE, spelledCode } from './follow-up-code.js';
import { subheading } from './intake-form.template.js';
import type { ResumeStrings } from './resume.strings.js';

interface AskView {
  readonly words: ResumeStrings;
  readonly id: string;
  readonly typed: string;
  readonly isLooking: boolean;
  /** in the person's words */
  readonly problem: string | undefined;
  readonly errorPrefix: string;
  readonly onType: (text: string) => void;
  readonly onFind: () => void;
}

/** Where a code is typed. No form of its own: there is one in the element. */
export function askTemplate({ words, id, typed, isLooking, problem, errorPrefix, onType, onFind }: AskView): TemplateResult {
  const described = problem ? `${id}.hint ${id}.error` : `${id}.hint`;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onFind();
  };
  return html`<details class="follow-up" part="follow-up"><summary>${words.codeHave}</summary>
    <div class="field ${problem ? 'wrong' : ''}">
      <label class="label" for=${id}>${words.codeLabel}</label>
      <p class="hint" id="${id}.hint">${words.codeHint(CODE_EXAMPLE)}</p>
      ${problem ? html`<p class="error" id="${id}.error"><span><span class="visually-hidden">${errorPrefix}</span>${problem}</span></p>` : nothing}
      <div class="ask">
        <input class="input" id=${id} type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" .value=${typed} aria-describedby=${described}
          aria-invalid=${ifDefined(problem ? 'true' : undefined)} @input=${(event: Event) => onType((event.target as HTMLInputElement).value)} @keydown=${onKey} />
        <button class="button" type="button" aria-disabled=${isLooking} @click=${onFind}>${isLooking ? words.codeLooking : words.codeFind}</button>
      </div>
    </div>
  </details>`;
}

interface WishView {
  readonly words: ResumeStrings;
  readonly id: string;
  readonly isWanted: boolean;
  /** the code that these answers were taken up with */
  readonly known: string | undefined;
  readonly onWish: (isWanted: boolean) => void;
}

export function wishTemplate({ words, id, isWanted, known, onWish }: WishView): TemplateResult {
  return html`<label class="row follow-up-wish" for=${id}>
    <input type="checkbox" id=${id} .checked=${isWanted} @change=${(event: Event) => onWish((event.target as HTMLInputElement).checked)} />
    <span>${known ? words.codeSame(known) : words.codeWish} <span class="row-hint">${known ? nothing : words.codeWishHint}</span></span>
  </label>`;
}

interface CodeView {
  readonly words: ResumeStrings;
  readonly code: string;
  readonly level: number;
  /** the answer has not left yet */
  readonly isWaiting: boolean;
  readonly onCopy: () => void;
}

/** The one time that a code is shown. */
export function codeTemplate({ words, code, level, isWaiting, onCopy }: CodeView): TemplateResult {
  return html`<div class="code-box" part="code">
    ${subheading(words.codeTitle, level)}
    <p class="code"><span aria-hidden="true">${code}</span><span class="visually-hidden">${spelledCode(code)}</span></p>
    <p>${words.codeText} ${isWaiting ? words.codeLater : nothing}</p>
    <div class="actions">
      <button class="button" type="button" @click=${onCopy}>${words.codeCopy}</button>
    </div>
  </div>`;
}
