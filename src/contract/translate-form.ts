import { answerIn } from './form-plan.js';
import type { Form, FormOption, Question, Translation, Variant } from './form.js';

/** Forms already put in another language: the same object each time, so that an element can see that nothing has changed. */
const made = new WeakMap<Form, Map<string, Form>>();

/**
 * The form with its texts in a language, by the overlay of its `i18n` whose tag fits best (`en-GB`, else `en`, else another English). Codes,
 * rules and order stay what they are, and what the overlay leaves out stays as it was written. Without such an overlay, or where the form is
 * written in that language: the form itself.
 */
export function translateForm(form: Form, lang: string): Form {
  const tag = fittingTag(form, lang);
  const overlay = tag === undefined ? undefined : form.i18n?.[tag];
  if (tag === undefined || !overlay) return form;
  const byTag = made.get(form) ?? new Map<string, Form>();
  const translated = byTag.get(tag) ?? apply(form, overlay, tag);
  made.set(form, byTag.set(tag, translated));
  return translated;
}

/** The tag of the overlay to apply; undefined: none, the form speaks for itself. */
function fittingTag({ lang: own = '', i18n = {} }: Form, wished: string): string | undefined {
  const written = own.toLowerCase();
  const tags = Object.keys(i18n).map((tag) => ({ tag, lower: tag.toLowerCase() }));
  const parts = wished.toLowerCase().split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const range = parts.slice(0, count).join('-');
    const exact = tags.find(({ lower }) => lower === range);
    if (exact || written === range) return written === range ? undefined : exact?.tag;
  }
  const isSame = (lower: string) => lower.startsWith(`${parts[0]}-`);
  return isSame(written) ? undefined : tags.find(({ lower }) => isSame(lower))?.tag;
}

function apply(form: Form, overlay: Translation, lang: string): Form {
  const { lists = {}, modules = {}, variants = {}, questions = {}, privacy, title, intro, thanks, submitLabel } = overlay;
  return {
    ...over(form, { title, intro, thanks, submitLabel }),
    lang,
    ...(form.privacy && { privacy: over(form.privacy, privacy ?? {}) }),
    lists: mapValues(form.lists, (options, name) => labelled(options, answerIn(lists, name), form.lang)),
    modules: form.modules.map((module) => ({ ...over(module, { title: answerIn(modules, module.id) }), questions: translateQuestions(module.questions, questions, form.lang) })),
    variants: mapValues(form.variants, (variant, name) => translateVariant(variant, name, variants)),
  };
}

type QuestionTexts = NonNullable<Translation['questions']>;
type Texts = Readonly<Record<string, string>>;

/** Questions of a repeated group have their words under their own ids, like all others. */
function translateQuestions<T extends Omit<Question, 'questions'> & Pick<Partial<Question>, 'questions'>>(questions: readonly T[], texts: QuestionTexts, written: string | undefined): T[] {
  return questions.map((question) => {
    const { options, rows, ...words } = answerIn(texts, question.id) ?? {};
    return {
      ...spoken(question, words, written),
      ...(question.options && { options: labelled(question.options, options, written) }),
      ...(question.rows && rows && { rows: question.rows.map((row) => over(row, { label: answerIn(rows, row.id) })) }),
      ...(question.questions && { questions: translateQuestions(question.questions, texts, written) }),
    };
  });
}

function translateVariant(variant: Variant, name: string, texts: Texts): Variant {
  const { pages } = variant;
  return {
    ...over(variant, { title: answerIn(texts, name) }),
    ...(pages && { pages: pages.map((page, i) => over(page, { title: answerIn(texts, `${name}.${i}`), intro: answerIn(texts, `${name}.${i}.intro`) })) }),
  };
}

const labelled = (options: readonly FormOption[], texts: Texts = {}, written?: string): FormOption[] => options.map((option) => spoken(option, { label: answerIn(texts, option.code) }, written));

/** With its words in the other language; a label that is left out stays in the one that it is written in, and says so. */
function spoken<T extends { readonly lang?: string | undefined }>(base: T, words: Readonly<Partial<Record<string, string | undefined>>>, written: string | undefined): T {
  const lang = words['label'] === undefined ? (base.lang ?? written) : undefined;
  return { ...over(base, words), ...((base.lang ?? lang) !== undefined && { lang }) };
}

const mapValues = <T>(values: Readonly<Record<string, T>>, change: (value: T, name: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));

/** What says nothing takes nothing's place. */
const over = <T extends object>(base: T, texts: Readonly<Partial<Record<string, string | undefined>>>): T => ({
  ...base,
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
});
