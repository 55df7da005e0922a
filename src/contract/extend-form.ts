import { answerIn } from './form-plan.js';
import type { Form, Translation, Variant } from './form.js';
import type { ContractIssue, Parsed } from './parse.js';

/** How many forms may stand under one another: a desk's, its département's, the common core. */
export const MOST_EXTENDS = 3;

/** What the ids of a desk's own questions start with, so that none ever meets one that the core gets later. */
const LOCAL_PREFIX = 'x-';

/** A file of a desk beside the core it adds to, and where to note what it may not do. */
interface Pair {
  readonly base: Form;
  readonly local: Form;
  /** `path` in the local file */
  readonly fault: (path: string, message: string) => void;
}

/**
 * A desk's form: the core (`base`, itself without `extends`) with what the desk's file adds. A desk may add modules, lists and variants, hide
 * optional questions, and say its own title, intro, thanks and privacy notice. It can't rename, retype, recode or label again what the core
 * asks: answers of all desks must add up. Each attempt is an issue at its path in the local file.
 */
export function extendForm(base: Form, local: Form): Parsed<Form> {
  const issues: ContractIssue[] = [];
  const pair: Pair = { base, local, fault: (path, message) => void issues.push({ path, message }) };
  checkLanguage(pair);
  checkHidden(pair);
  checkLists(pair);
  checkModules(pair);
  checkVariants(pair);
  checkTranslations(pair);
  return issues.length ? { ok: false, issues } : { ok: true, value: merge(base, local) };
}

const nameOf = ({ id }: Form): string => `the socle "${id}"`;
const questionsOf = (form: Form) => form.modules.flatMap(({ questions }) => questions);
const hasQuestion = (form: Form, id: string): boolean => questionsOf(form).some((question) => question.id === id);

function checkLanguage({ base, local, fault }: Pair): void {
  if (base.lang && local.lang && base.lang !== local.lang) fault('lang', `is "${local.lang}", but ${nameOf(base)} is written in "${base.lang}"`);
}

function checkHidden({ base, local, fault }: Pair): void {
  local.hide?.forEach((id, i) => {
    const question = questionsOf(base).find((one) => one.id === id);
    if (!question) fault(`hide[${i}]`, `"${id}" is not a question of ${nameOf(base)}`);
    else if (!question.optional) fault(`hide[${i}]`, `"${id}" is not optional in ${nameOf(base)}: it can't be hidden`);
  });
}

function checkLists({ base, local, fault }: Pair): void {
  for (const name of Object.keys(local.lists)) {
    if (Object.hasOwn(base.lists, name)) fault(`lists.${name}`, `is a list of ${nameOf(base)}: its codes and labels can't be changed`);
  }
}

function checkModules({ base, local, fault }: Pair): void {
  local.modules.forEach(({ id, kind, questions }, m) => {
    const path = `modules[${m}]`;
    if (base.modules.some((module) => module.id === id)) fault(`${path}.id`, `"${id}" is a module of ${nameOf(base)}: a desk adds modules of its own`);
    if (kind === 'socle') fault(`${path}.kind`, `is not "local": only ${nameOf(base)} has modules of the kind "socle"`);
    questions.forEach((question, q) => {
      const at = `${path}.questions[${q}].id`;
      const isTaken = hasQuestion(base, question.id);
      if (isTaken) fault(at, `"${question.id}" is a question of ${nameOf(base)}: it can't be asked in other words, types or codes`);
      else if (!question.id.startsWith(LOCAL_PREFIX)) fault(at, `"${question.id}" does not start with "${LOCAL_PREFIX}", which keeps it apart from ${nameOf(base)}`);
    });
  });
}

/** A variant that takes the place of the core's must still ask what the core's does and nobody may leave out. */
function checkVariants({ base, local, fault }: Pair): void {
  for (const [name, variant] of Object.entries(local.variants)) {
    if (!Object.hasOwn(base.variants, name)) continue;
    const asked = askedBy(merge(base, local), variant);
    const required = askedBy(base, base.variants[name]).filter((id) => questionsOf(base).some((question) => question.id === id && !question.optional));
    for (const id of required) {
      if (!asked.includes(id)) fault(`variants.${name}`, `does not ask "${id}", which the variant "${name}" of ${nameOf(base)} asks and which is not optional`);
    }
  }
}

function askedBy(form: Form, { layout, order, pages }: Variant = {}): readonly string[] {
  if (layout === 'pages') return pages ? pages.flatMap(({ q }) => q) : questionsOf(form).map(({ id }) => id);
  return order ?? questionsOf(form).map(({ id }) => id);
}

function checkTranslations({ base, local, fault }: Pair): void {
  for (const [lang, { lists = {}, modules = {}, questions = {} }] of Object.entries(local.i18n ?? {})) {
    const refuse = (part: string, ids: string[], isBase: (id: string) => boolean): void => {
      for (const id of ids) if (isBase(id)) fault(`i18n.${lang}.${part}.${id}`, `labels what ${nameOf(base)} says: only it can`);
    };
    refuse('questions', Object.keys(questions), (id) => hasQuestion(base, id));
    refuse('lists', Object.keys(lists), (name) => Object.hasOwn(base.lists, name));
    refuse('modules', Object.keys(modules), (id) => base.modules.some((module) => module.id === id));
  }
}

function merge({ extends: _, ...base }: Form, { extends: __, ...local }: Form): Form {
  const minClient = newest(base.minClient, local.minClient);
  return {
    ...base,
    ...withoutUndefined(local),
    ...(minClient !== undefined && { minClient }),
    ...((base.hide || local.hide) && { hide: [...new Set([...(base.hide ?? []), ...(local.hide ?? [])])] }),
    ...((base.privacy || local.privacy) && { privacy: { ...base.privacy, ...local.privacy } }),
    ...((base.i18n || local.i18n) && { i18n: mergeTranslations(base.i18n ?? {}, local.i18n ?? {}) }),
    lists: { ...base.lists, ...local.lists },
    modules: [...base.modules, ...local.modules.map((module) => ({ ...module, kind: 'local' as const }))],
    variants: { ...base.variants, ...local.variants },
  };
}

/** What the desk leaves out stays as the core says it, also when a parser has written it as `undefined`. */
const withoutUndefined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** `0.10.0` is newer than `0.9.0`. */
const newest = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || b === undefined ? (a ?? b) : a.localeCompare(b, 'en', { numeric: true }) >= 0 ? a : b;

type Translations = NonNullable<Form['i18n']>;

const mergeTranslations = (base: Translations, local: Translations): Translations =>
  Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(local)])].map((lang) => [lang, mergeTranslation(answerIn(base, lang), answerIn(local, lang))]));

function mergeTranslation(base: Translation = {}, local: Translation = {}): Translation {
  return {
    ...base,
    ...withoutUndefined(local),
    lists: { ...base.lists, ...local.lists },
    modules: { ...base.modules, ...local.modules },
    variants: { ...base.variants, ...local.variants },
    questions: { ...base.questions, ...local.questions },
    ...((base.privacy || local.privacy) && { privacy: { ...base.privacy, ...local.privacy } }),
  };
}
