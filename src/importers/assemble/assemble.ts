import { allKinds, form as formSchema, parseContract, planForm, type ContractIssue, type Question } from '../../contract/index.js';
import type { Draft, DraftPage } from '../draft.js';
import { createNames, toIdentifier } from '../names.js';
import { quote, type Imported, type Reporter } from '../report.js';
import type { Texts } from '../texts.js';
import { createLists } from './options.js';
import { assembleQuestion } from './question.js';
import { createScope } from './scope.js';
import { createWork, placePlainText, type Place, type Work } from './work.js';
import { say } from '../words.js';

const MOST_QUESTIONS = 500;
const MOST_MODULES = 50;
const MOST_ON_PAGE = 200;

/** A page whose questions are made. */
interface Page extends DraftPage {
  readonly made: readonly Question[];
}

/** A draft as a definition that passes every check of the contract, with the report of what became of it. */
export function assemble(draft: Draft, reporter: Reporter): Imported {
  const work = createWork(draft, reporter);
  const lists = createLists(work);
  const pages = makePages(work, lists);
  if (!pages.length) return { ok: false, issues: [reporter.issue(say`has no question that can be carried`), ...reporter.entries()] };
  const definition = {
    schema: 'ij/form@1',
    id: idOf(work),
    version: draft.version,
    ...(draft.lang && { lang: draft.lang }),
    ...formTexts(work),
    lists: lists.all(),
    ...layOut(pages, work),
  };
  const i18n = work.overlays.toI18n();
  const isUnbounded = pages.some(({ made }) => made.some(({ type, maxLength }) => (type === 'text' || type === 'longtext') && maxLength === undefined));
  if (isUnbounded) reporter.info('', say`a text has 200 characters at most, a long one 2,000, where the source sets no limit`);
  reporter.info('', say`before it can be sent, the form needs its privacy notice, which no source has: privacy.controller, privacy.purpose, privacy.retention and privacy.contact`);
  return checked({ ...definition, ...(i18n && { i18n }) }, reporter);
}

function makePages(work: Work, lists: ReturnType<typeof createLists>): Page[] {
  const { draft, reporter } = work;
  const scope = createScope(draft.pages.flatMap(({ questions }) => questions));
  let count = 0;
  return draft.pages.flatMap((page) => {
    const made = page.questions.flatMap((question) => {
      if (count >= MOST_QUESTIONS) reporter.dropped(question.at, say`a form takes ${MOST_QUESTIONS} questions: ${quote(question.name)} is left out`);
      const one = count < MOST_QUESTIONS ? assembleQuestion(question, { work, lists, scope }) : undefined;
      if (one) count += 1;
      return one ?? [];
    });
    return made.length ? [{ ...page, made }] : [];
  });
}

function idOf({ draft: { name }, reporter }: Work): string {
  const id = toIdentifier(name);
  if (id !== name) reporter.info('', say`the form is called "${id}"`);
  return id;
}

function formTexts(work: Work): Record<string, string> {
  const { draft } = work;
  const limits = { title: 300, intro: 2_000, thanks: 500, submitLabel: 60 };
  const entries = Object.entries(limits).flatMap(([key, max]) => {
    const texts = draft[key as keyof typeof limits];
    return texts?.main ? [[key, placePlainText(work, texts, { at: key, path: [key], max })]] : [];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** One module a page, and the variant `pages` that shows them one by one. */
function layOut(pages: readonly Page[], work: Work) {
  const { draft, reporter } = work;
  const isTooMany = pages.length > MOST_MODULES;
  if (isTooMany) reporter.changed('', say`there are more than ${MOST_MODULES} pages: all questions are in one part, without the titles of the pages`);
  const nameOf = createNames();
  const modules = isTooMany ? [{ id: 'questions', questions: pages.flatMap(({ made }) => made) }] : pages.map((page) => moduleOf(page, nameOf(toIdentifier(page.name)), work));
  const hasPages = !isTooMany && pages.length > 1 && pages.every(({ made }) => made.length <= MOST_ON_PAGE);
  const layout = draft.layout === 'pages' && !hasPages ? 'page' : draft.layout;
  if (layout === 'page' && !draft.hasReview) return { modules };
  const variant = layout === 'page' ? 'review' : 'pages';
  reporter.info('', say`the way it is laid out is the variant "${variant}": say it on the page that shows the form (variant="${variant}")`);
  const titled = layout === 'pages' && { pages: pages.map((page, i) => pageOf(page, `${variant}.${i}`, work)) };
  return { modules, variants: { [variant]: { layout, ...titled, ...(draft.hasReview && { review: true }) } } };
}

function moduleOf(page: Page, id: string, work: Work) {
  return { id, ...titleOf(work, page.title, { at: page.name, path: ['modules', id], max: 300 }), questions: page.made };
}

const pageOf = (page: Page, key: string, work: Work) => ({ ...titleOf(work, page.title, { at: page.name, path: ['variants', key], max: 300 }), q: page.made.map(({ id }) => id) });

const titleOf = (work: Work, title: Texts | undefined, place: Place) => (title?.main ? { title: placePlainText(work, title, place) } : {});

/** The last word is the contract's: what it refuses is a fault of the importer, and said as such. */
function checked(definition: object, reporter: Reporter): Imported {
  const parsed = parseContract(formSchema, definition);
  if (!parsed.ok) return faulty(parsed.issues, reporter);
  for (const variant of [undefined, ...Object.keys(parsed.value.variants)]) {
    const planned = planForm(parsed.value, { kinds: allKinds, variant });
    if (!planned.ok) return faulty(planned.issues, reporter);
  }
  return { ok: true, definition: parsed.value, report: reporter.entries() };
}

const faulty = (issues: readonly ContractIssue[], reporter: Reporter): Imported => ({
  ok: false,
  issues: issues.map(({ path, message }) => ({ ...reporter.issue(say`the importer made a definition that is not valid: ${message}`), path })),
});
