import type { Form, Layout } from './form.js';
import type { Note, PlannedGroup, PlannedQuestion } from './question-kinds.js';

/** One page of a form that has several. */
export interface PlannedPage {
  readonly title: string | undefined;
  readonly intro: string | undefined;
  /** ids, in asking order; at least one */
  readonly questions: readonly string[];
}

/** How the questions of a variant stand on the screen. */
export interface Arrangement {
  readonly questions: readonly PlannedQuestion[];
  readonly layout: Layout;
  /** with the layouts `pages` and `one-per-page`; else empty */
  readonly pages: readonly PlannedPage[];
  /** everything is read again before it is sent */
  readonly hasReview: boolean;
  /** after sending, the sheet is empty for the next person at once */
  readonly isEndless: boolean;
}

interface Sources {
  readonly variant: string | undefined;
  readonly all: readonly PlannedQuestion[];
  readonly byId: PlannedGroup['byId'];
  readonly fault: Note;
}

/** What a variant asks, in its order and on its pages; without a variant, everything on one page. */
export function arrange(form: Form, { variant, all, byId, fault }: Sources): Arrangement {
  const { variants, hide = [] } = form;
  const isKnown = variant !== undefined && Object.hasOwn(variants, variant);
  if (variant !== undefined && !isKnown) fault(`variants.${variant}`, `is missing: the form has ${Object.keys(variants).join(', ') || 'no variant'}`);
  hide.forEach((id, i) => {
    if (byId.get(id)?.optional === false) fault(`hide[${i}]`, `"${id}" is not optional: it can't be hidden`);
  });
  const { order, layout = 'page', pages, review = false, after } = (isKnown && variants[variant]) || {};
  const path = `variants.${variant}`;
  const find = (ids: readonly string[], at: string) =>
    ids.flatMap((id, i) => {
      if (!byId.has(id)) fault(`${at}[${i}]`, `"${id}" is not a question`);
      return hide.includes(id) ? [] : (byId.get(id) ?? []);
    });
  const byModule = form.modules.map(({ title, questions }) => ({ title, intro: undefined, q: questions.map(({ id }) => id) }));
  const paged = (pages ?? byModule).map(({ title, intro, q }, i) => ({ title, intro, questions: find(q, `${path}.pages[${i}].q`) }));
  const questions = layout === 'pages'
    ? paged.flatMap((page) => page.questions)
    : order
      ? find(order, `${path}.order`)
      : all.filter(({ id }) => !hide.includes(id));
  if (new Set(questions).size < questions.length) fault(path, 'asks a question twice');
  return { questions, layout, pages: layout === 'one-per-page' ? onePerPage(questions) : layout === 'pages' ? pagesOf(paged) : [], hasReview: review, isEndless: after === 'new' };
}

interface Paged {
  readonly title: string | undefined;
  readonly intro: string | undefined;
  readonly questions: readonly PlannedQuestion[];
}

const pagesOf = (pages: readonly Paged[]): PlannedPage[] => pages.map((page) => ({ ...page, questions: page.questions.map(({ id }) => id) })).filter(({ questions }) => questions.length);

/** A note stands above the question that follows it. */
function onePerPage(questions: readonly PlannedQuestion[]): PlannedPage[] {
  const pages: PlannedPage[] = [];
  let ids: string[] = [];
  for (const [i, { id, type }] of questions.map((question, index) => [index, question] as const)) {
    ids.push(id);
    if (type === 'note' && i < questions.length - 1) continue;
    pages.push({ title: undefined, intro: undefined, questions: ids });
    ids = [];
  }
  return pages;
}
