import type { Form, Layout } from './form.js';
import type { Note, PlannedGroup, PlannedQuestion } from './question-kinds.js';

/** How the questions of a variant stand on the screen. */
export interface Arrangement {
  readonly questions: readonly PlannedQuestion[];
  readonly layout: Layout;
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
  const paged = layout === 'pages' ? pages?.flatMap(({ q }, i) => find(q, `${path}.pages[${i}].q`)) : undefined;
  const questions = paged ?? (order ? find(order, `${path}.order`) : all.filter(({ id }) => !hide.includes(id)));
  if (new Set(questions).size < questions.length) fault(path, 'asks a question twice');
  return { questions, layout, hasReview: review, isEndless: after === 'new' };
}
