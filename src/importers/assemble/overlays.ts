import type { Translation } from '../../contract/index.js';
import type { Texts } from '../texts.js';

type Branch = Map<string, Branch | string>;

/** Gathers texts in other languages under their places in the definition. Maps, because a code may be called `constructor`. */
export interface Overlays {
  /** notes the other languages of a text; gives the main one */
  note(path: readonly string[], texts: Texts): string;
  toI18n(): Record<string, Translation> | undefined;
}

export function createOverlays(main: string | undefined): Overlays {
  const byLang = new Map<string, Branch>();
  return {
    note(path, texts) {
      for (const [lang, text] of Object.entries(texts.others)) {
        if (lang === main || !text) continue;
        if (!byLang.has(lang)) byLang.set(lang, new Map());
        put(byLang.get(lang) as Branch, path, text);
      }
      return texts.main;
    },
    toI18n: () => (byLang.size ? (toObject(byLang) as Record<string, Translation>) : undefined),
  };
}

function put(branch: Branch, [step = '', ...rest]: readonly string[], text: string): void {
  if (!rest.length) {
    branch.set(step, text);
    return;
  }
  if (!branch.has(step)) branch.set(step, new Map());
  put(branch.get(step) as Branch, rest, text);
}

const toObject = (branch: Branch): unknown => Object.fromEntries([...branch].map(([key, value]) => [key, typeof value === 'string' ? value : toObject(value)]));
