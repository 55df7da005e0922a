import { allKinds, planForm, type Form, type FormPlan } from '../../src/contract/index.js';
import type { CodeChange } from '../../src/contract/code-changes.js';
import type { FormArchive } from './form-archive.js';
import { readEditions, type Edition } from './form-files.js';

/**
 * The forms this endpoint asks, and those it asked before. Several files may carry versions of one form: the newest is asked, answers to the
 * others are still taken. A version whose file is gone takes no answer any more, but what was given to it stays readable.
 */
export interface Forms {
  /** the newest version of each form asked */
  readonly latest: readonly Form[];
  has(id: string): boolean;
  newest(id: string): Form | undefined;
  /** a version that takes answers */
  find(id: string, version: number): Form | undefined;
  /** a version as its file says it, with `extends`; the newest asked, or any that ever was */
  written(id: string, version?: number): Form | undefined;
  /** every version that ever was, newest first */
  editions(id: string): readonly Form[];
  /** a version that is asked or was */
  edition(id: string, version: number): Form | undefined;
  /** undefined: the form has no such variant */
  plan(form: Form, variant: string | undefined): FormPlan | undefined;
}

/** Throws a FormFileError when a definition of the folder is wrong. */
export function loadForms(folder: string): Forms {
  const asked = readEditions(folder);
  return indexForms(asked, asked);
}

/** The same with those asked before, and keeps the new ones. */
export async function loadAllForms(folder: string, archive: FormArchive, onCodeChange: (change: CodeChange) => void): Promise<Forms> {
  const asked = readEditions(folder);
  (await archive.keep(asked)).forEach(onCodeChange);
  return indexForms(asked, await archive.all());
}

export function indexForms(asked: readonly Edition[], ever: readonly Edition[]): Forms {
  const [taking, readable] = [new Shelf(asked), new Shelf(ever)];
  return {
    latest: taking.ids().flatMap((id) => taking.newest(id)?.resolved ?? []),
    has: (id) => taking.newest(id) !== undefined,
    newest: (id) => taking.newest(id)?.resolved,
    find: (id, version) => taking.find(id, version)?.resolved,
    written: (id, version) => (version === undefined ? taking.newest(id) : readable.find(id, version))?.written,
    editions: (id) => readable.all(id).map(({ resolved }) => resolved),
    edition: (id, version) => readable.find(id, version)?.resolved,
    plan: createPlanner(),
  };
}

/** Versions of forms by id, newest first. */
class Shelf {
  readonly #byId = new Map<string, readonly Edition[]>();

  constructor(editions: readonly Edition[]) {
    for (const edition of [...editions].sort((a, b) => b.written.version - a.written.version)) {
      this.#byId.set(edition.written.id, [...this.all(edition.written.id), edition]);
    }
  }

  ids = (): string[] => [...this.#byId.keys()];
  all = (id: string): readonly Edition[] => this.#byId.get(id) ?? [];
  newest = (id: string): Edition | undefined => this.all(id)[0];
  find = (id: string, version: number): Edition | undefined => this.all(id).find(({ written }) => written.version === version);
}

/**
 * Plans are the same for everybody: made once a form and variant. Unknown variants are not kept, or anyone could fill the memory. Without a day:
 * codes that open or close on one are all taken, since an answer may come in days after it was given.
 */
function createPlanner(): Forms['plan'] {
  const plans = new Map<Form, Map<string | undefined, FormPlan>>();
  return (form, variant) => {
    const known = plans.get(form)?.get(variant);
    if (known) return known;
    const planned = planForm(form, { kinds: allKinds, variant });
    if (!planned.ok) return undefined;
    plans.set(form, (plans.get(form) ?? new Map<string | undefined, FormPlan>()).set(variant, planned.plan));
    return planned.plan;
  };
}
