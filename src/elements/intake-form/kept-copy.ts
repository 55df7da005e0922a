import { html, type TemplateResult } from 'lit';
import { stringsFor, type Catalogue } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/format-day.js';
import { localDay } from '../../client/submission-id.js';

export { keepDocument, keptDocument } from '../../client/kept-documents.js';

interface CopyStrings {
  /** the definition is an old copy; `day` is when it was kept */
  keptCopy: (day: string) => string;
}

const strings: Catalogue<CopyStrings> = {
  name: 'ij-intake-form',
  fr: { keptCopy: (day) => `Le service ne répond pas\u00a0: voici le questionnaire tel qu’il était le ${day}.` },
  en: { keptCopy: (day) => `The service does not answer: this is the form as it was on ${day}.` },
};

/** The endpoint did not answer: this is the form as it was. */
export const copyNotice = (keptAtMs: number, lang: string): TemplateResult =>
  html`<p class="status">${stringsFor(strings, lang).keptCopy(formatDay(lang, localDay(keptAtMs)))}</p>`;
