import type { FormOption } from '../../contract/index.js';
import type { DraftList, DraftOption, DraftQuestion } from '../draft.js';
import { createNames, toCode, toIdentifier } from '../names.js';
import { quote } from '../report.js';
import { placeText, type Work } from './work.js';
import { say } from '../words.js';

/** Options with valid codes, and our code by the source's value. */
export interface Coded {
  readonly options: readonly FormOption[];
  readonly codes: ReadonlyMap<string, string>;
}

const MOST_OWN_OPTIONS = 300;
const MOST_OPTIONS = 2_000;

/** Makes the codes of options valid. Says each change, and drops a value that comes twice. */
function codeOptions(work: Work, drafts: readonly DraftOption[], path: readonly string[]): Coded {
  const { reporter } = work;
  const unique = createNames();
  const codes = new Map<string, string>();
  const options: FormOption[] = [];
  for (const { at, value, label } of drafts) {
    if (codes.has(value)) {
      reporter.dropped(at, say`the value ${quote(value)} comes twice: ${quote(label.main)} is left out`);
      continue;
    }
    if (options.length === MOST_OPTIONS) {
      reporter.dropped(at, say`a list takes ${MOST_OPTIONS} options: the rest is left out`);
      break;
    }
    const code = unique(toCode(value));
    codes.set(value, code);
    options.push({ code, label: placeText(work, label, { at, path: [...path, code], max: 300 }) });
  }
  tellCodes(drafts[0]?.at ?? '', codes, work);
  return { options, codes };
}

/** One entry for all options of a question, with the first pairs. */
function tellCodes(at: string, codes: ReadonlyMap<string, string>, { reporter }: Work): void {
  const pairs = [...codes].filter(([value, code]) => value !== code).map(([value, code]) => say`${quote(value)} → "${code}"`);
  const more = pairs.length > 20 ? say` and ${pairs.length - 20} more, the same way` : '';
  if (pairs.length) reporter.changed(at, say`values become codes: ${pairs.slice(0, 20)}${more}`);
}

/** The lists of a form, each made once, when the first question needs it. */
export interface Lists {
  readonly of: (list: DraftList) => Coded & { readonly id: string };
  readonly all: () => Record<string, FormOption[]>;
}

export function createLists(work: Work): Lists {
  const made = new Map<string, Coded & { readonly id: string }>();
  const nameOf = createNames();
  return {
    of(list) {
      const known = made.get(list.name);
      if (known) return known;
      const id = nameOf(toIdentifier(list.name));
      const coded = { id, ...codeOptions(work, list.options, ['lists', id]) };
      made.set(list.name, coded);
      return coded;
    },
    all: () => Object.fromEntries([...made.values()].map(({ id, options }) => [id, [...options]])),
  };
}

/** Where a question's options come from: its own, or a list when it shares one or has too many. */
export function optionsFor(work: Work, lists: Lists, { question: { options, list, name }, id }: { question: DraftQuestion; id: string }) {
  const shared = list ?? (options && options.length > MOST_OWN_OPTIONS ? { name: `${name}-list`, options } : undefined);
  if (shared) {
    const { id: listId, codes } = lists.of(shared);
    return { fields: { list: listId }, codes };
  }
  if (!options) return { fields: {}, codes: undefined };
  const coded = codeOptions(work, options, ['questions', id, 'options']);
  return { fields: { options: [...coded.options] }, codes: coded.codes };
}
