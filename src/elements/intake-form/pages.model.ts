import { isContact, type FormPlan, type PlannedQuestion } from '../../contract/form-plan.js';
import { plannedPages, type PlannedPage } from '../../contract/form-pages.js';
import { questionsReadBy } from '../../contract/rule.js';
import type { Draft } from './intake-form.model.js';

/** The pages of a plan; a form on one page is one, without a title of its own. */
export function pagesOf(plan: FormPlan): readonly PlannedPage[] {
  const pages = plannedPages(plan);
  return pages.length ? pages : [{ title: undefined, intro: undefined, questions: plan.questions.map(({ id }) => id) }];
}

const questionsOn = ({ questions }: PlannedPage, { byId }: FormPlan): PlannedQuestion[] => questions.flatMap((id) => byId.get(id) ?? []);

/** What makes a page worth showing: its questions, or its notes where it has nothing else. */
function bearersOf(page: PlannedPage, plan: FormPlan): PlannedQuestion[] {
  const all = questionsOn(page, plan);
  const asked = all.filter(({ type }) => type !== 'note');
  return asked.length ? asked : all;
}

const isShown = (page: PlannedPage, { plan, visible }: Draft): boolean => bearersOf(page, plan).some(({ id }) => visible.has(id));

/** Indexes of the pages that have something to show now. The first is always among them: a form must begin somewhere. */
export function shownPages(draft: Draft): number[] {
  const shown = pagesOf(draft.plan).flatMap((page, index) => (isShown(page, draft) ? [index] : []));
  return shown.length ? shown : [0];
}

/**
 * How many pages still come for a person who stands on page `at`: those that are settled to come, and those that an answer they can still
 * give, here or later, may bring or take away. A rule looks back only, so what it reads on earlier pages is settled.
 */
export function pagesAhead({ plan, visible }: Draft, at: number): { readonly sure: number; readonly open: number } {
  const ahead = pagesOf(plan).slice(at);
  const open = new Set(ahead.flatMap(({ questions }) => questions));
  const isSettled = ({ showIf }: PlannedQuestion) => !showIf || questionsReadBy(showIf).every(({ id }) => !open.has(id));
  const bearers = ahead.slice(1).map((page) => bearersOf(page, plan));
  const isSure = (page: PlannedQuestion[]) => page.some((question) => isSettled(question) && visible.has(question.id));
  return { sure: bearers.filter(isSure).length, open: bearers.filter((page) => !isSure(page) && !page.every(isSettled)).length };
}

/** Is it settled how many pages there will be? */
export const isTotalKnown = (draft: Draft, at: number): boolean => pagesAhead(draft, at).open === 0;

/** The page that a question is on, by index. */
export const pageWith = (plan: FormPlan, q: string | undefined): number => pagesOf(plan).findIndex(({ questions }) => q !== undefined && questions.includes(q));

/** The one question that a page without a title asks: then its label is the title. */
export function titleQuestion(page: PlannedPage, { plan, visible }: Draft): PlannedQuestion | undefined {
  const asked = questionsOn(page, plan).filter(({ id, type }) => type !== 'note' && visible.has(id));
  return page.title === undefined && plan.layout !== 'page' && asked.length === 1 ? asked[0] : undefined;
}

/** The title of the module that a question comes from. */
export const moduleTitle = ({ form }: FormPlan, q: string | undefined): string | undefined =>
  form.modules.find(({ questions }) => questions.some(({ id }) => id === q))?.title;

export const hasContact = (page: PlannedPage, { plan, visible }: Draft): boolean => questionsOn(page, plan).some((question) => visible.has(question.id) && isContact(question));

/** Answers that are read again together. */
export interface ReviewSection {
  readonly title: string | undefined;
  /** they go another way than the others */
  readonly isApart: boolean;
  readonly questions: readonly PlannedQuestion[];
}

/** What was asked, by page, else by module; what goes apart comes last, on its own. */
export function reviewSections(draft: Draft): ReviewSection[] {
  const { plan, visible } = draft;
  const asked = pagesOf(plan).flatMap((page) =>
    questionsOn(page, plan).flatMap((question) => (question.type !== 'note' && visible.has(question.id) ? [{ question, title: page.title ?? moduleTitle(plan, question.id) }] : [])));
  const sections: (ReviewSection & { questions: PlannedQuestion[] })[] = [];
  for (const { question, title } of asked.filter((one) => !isContact(one.question))) {
    const last = sections.at(-1);
    if (last && last.title === title) last.questions.push(question);
    else sections.push({ title, isApart: false, questions: [question] });
  }
  const apart = asked.flatMap(({ question }) => (isContact(question) ? [question] : []));
  return apart.length ? [...sections, { title: undefined, isApart: true, questions: apart }] : sections;
}
