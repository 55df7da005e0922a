import { stringsFor } from '../../i18n/catalogue.js';
import type { FormSession } from './form-session.js';
import { createDraft } from './intake-form.model.js';
import type { Taken } from './prefill.model.js';
import { resumeStrings, type ResumeStrings } from './resume.strings.js';

export const resumeWords = ({ host }: FormSession): ResumeStrings => stringsFor(resumeStrings, host.locale.lang);

/**
 * Puts answers from earlier on the screen. What the person has just put in stays: it is the newest. Returns what was taken over and what
 * was not, in words.
 */
export function resumeWith(session: FormSession, { inputs, lost }: Taken): string {
  const { draft } = session;
  const words = resumeWords(session);
  if (!draft) return '';
  session.restore(createDraft(draft.plan, draft.readers, new Map([...inputs, ...draft.inputs])));
  const text = [words.resumed(inputs.size), lost.length ? words.lost(lost.length) : ''].filter(Boolean).join(' ');
  session.say(text);
  return text;
}
