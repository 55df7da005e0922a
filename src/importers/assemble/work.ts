import type { Draft } from '../draft.js';
import { createNames } from '../names.js';
import type { Reporter } from '../report.js';
import { mapTexts, splitText, withoutPipes, type Texts } from '../texts.js';
import { createOverlays, type Overlays } from './overlays.js';
import { say } from '../words.js';

/** What every step of putting a definition together shares. */
export interface Work {
  readonly draft: Draft;
  readonly reporter: Reporter;
  readonly overlays: Overlays;
  /** ids of all questions, those in repeated groups too: a rule must never have two to choose from */
  readonly nameOf: (wanted: string) => string;
}

export const createWork = (draft: Draft, reporter: Reporter): Work => ({ draft, reporter, overlays: createOverlays(draft.lang), nameOf: createNames() });

export interface Place {
  /** in the source */
  readonly at: string;
  /** in a translation: `questions`, id, `label` */
  readonly path: readonly string[];
  readonly max: number;
}

/** A text within its limit: the main one is returned, the others go to the translations. */
export function placeText({ overlays, reporter }: Work, texts: Texts, { at, path, max }: Place): string {
  const isTooLong = [texts.main, ...Object.values(texts.others)].some((text) => text.length > max);
  if (isTooLong) reporter.dropped(at, say`the text has more than ${max} characters: cut`);
  return overlays.note(path, mapTexts(texts, (text) => cut(text, max)));
}

/** Never in the middle of `{{id}}`. */
const cut = (text: string, max: number): string => (text.length > max ? (splitText(text, max)[0] ?? '').replace(/\{\{?[\w-]*\}?$/, '') : text);

/** A text that no answers stand in. */
export const placePlainText = (work: Work, texts: Texts, place: Place): string => placeText(work, mapTexts(texts, withoutPipes), place);
