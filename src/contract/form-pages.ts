import { answerIn, type FormPlan, type PlannedQuestion } from './form-plan.js';

/** One page of a form that has several. */
export interface PlannedPage {
  readonly title: string | undefined;
  readonly intro: string | undefined;
  /** ids, in asking order; at least one */
  readonly questions: readonly string[];
}

/** The pages of a plan with the layout `pages` (its modules, where the variant names none) or `one-per-page`; else none. */
export function plannedPages({ form, variant = '', layout, questions }: FormPlan): PlannedPage[] {
  if (layout === 'one-per-page') return onePerPage(questions);
  if (layout !== 'pages') return [];
  const asked = new Set(questions.map(({ id }) => id));
  const byModule = form.modules.map((module) => ({ title: module.title, intro: undefined, q: module.questions.map(({ id }) => id) }));
  const pages = answerIn(form.variants, variant)?.pages ?? byModule;
  return pages.map(({ title, intro, q }) => ({ title, intro, questions: q.filter((id) => asked.has(id)) })).filter((page) => page.questions.length);
}

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
