import { stringsFor } from '../../i18n/catalogue.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import type { Input, RichInput } from './intake-form.model.js';
import type { QuestionHost, QuestionView } from './question-view.js';
import { richStrings, type RichStrings } from './rich.strings.js';
import { richStyles } from './rich.styles.js';

/** The words of the rich questions, and their styles in the form. */
export function richWords({ host, lang }: Pick<QuestionView, 'host' | 'lang'>): RichStrings {
  adoptPartStyles(host, richStyles);
  return stringsFor(richStrings, lang);
}

export const isRich = (input: Input | undefined): input is RichInput => typeof input === 'object' && 'rich' in input;

/** Focuses what the next drawing brings. */
export async function focusSoon({ host }: Pick<QuestionView, 'host'>, find: (root: ShadowRoot) => HTMLElement | null | undefined): Promise<void> {
  await host.updateComplete;
  const { shadowRoot } = host;
  if (shadowRoot) find(shadowRoot)?.focus();
}

/** Says something of what is being drawn, once it is. */
export const sayAfter = (host: QuestionHost, text: string): void => void host.updateComplete.then(() => host.announcer.sayNow(text));
