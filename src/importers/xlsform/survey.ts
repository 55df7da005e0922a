import type { DraftPage, DraftQuestion, DraftTerm, Limits } from '../draft.js';
import { quote } from '../report.js';
import { relevantOf, wordsAt, type XlsForm } from './form.js';
import { readQuestion } from './questions.js';
import type { Row } from './table.js';
import { say, type Words } from '../words.js';

/** A group being read: a page when it stands at the top, a repeated group, or a title among questions. */
interface Open {
  readonly kind: 'group' | 'repeat';
  readonly row: Row;
  readonly showIf: readonly DraftTerm[];
  readonly questions: DraftQuestion[];
}

const READ = new Set(['type', 'name', 'label', 'hint', 'guidance_hint', 'required', 'relevant', 'constraint', 'constraint_message', 'calculation', 'choice_filter', 'parameters', 'repeat_count']);
const LOOKS = new Set(['appearance', 'required_message', 'note', 'notes', 'comment', 'comments', '#', 'autoplay', 'body::accuracythreshold', 'save_to', 'disabled']);

const LOST: Readonly<Record<string, Words>> = {
  default: say`nothing is answered before somebody answers it`,
  readonly: say`an answer can always be changed`,
  trigger: say`no rule fills in an answer`,
};

/** Tells every column that no reader reads. */
export function tellColumns(row: Row, { reporter }: XlsForm): void {
  for (const column of row.columns) {
    const [name = ''] = column.split('::');
    if (READ.has(name)) continue;
    if (LOOKS.has(name)) reporter.looks(name);
    else if (/^(media|image|audio|video|big-image)$/.test(name)) reporter.dropped(row.cell(column), say`pictures, sounds and films are not carried: the words stay`);
    else if (/^(no|false|false\(\))$/i.test(row.get(column) ?? '')) continue;
    else reporter.dropped(row.cell(column), Object.hasOwn(LOST, name) ? say`${name} is not carried: ${LOST[name] ?? ''}` : say`the column "${column}" has no counterpart: left out`);
  }
}

/** The sheet "survey" as pages: each group at the top is one, and so are the questions between groups. */
export function readSurvey(rows: readonly Row[], form: XlsForm): DraftPage[] {
  const pages: (DraftPage & { questions: DraftQuestion[] })[] = [];
  const open: Open[] = [];
  let isLoose = false;
  const loose = () => {
    if (!isLoose) pages.push({ name: `questions${pages.length + 1}`, questions: [] });
    isLoose = true;
    return pages.at(-1)?.questions ?? [];
  };
  const target = () => open.at(-1)?.questions ?? loose();
  for (const row of rows) {
    const step = stepOf(row);
    if (row.get('disabled')?.match(/^(yes|true|oui)$/i)) form.reporter.info(row.at, say`is switched off in the source: left out`);
    else if (step === 'end') close(open, { row, form, target: () => target(), page: (page) => void pages.push(page) });
    else if (step === 'group' || step === 'repeat') {
      if (!open.length && step === 'group') isLoose = false;
      open.push(openGroup(row, step, { form, around: open.at(-1) }));
    } else if (row.get('type')) {
      tellColumns(row, form);
      target().push(...readQuestion(row, form).map((question) => withGroup(question, open.at(-1))));
    } else form.reporter.dropped(row.at, say`has no type: left out`);
  }
  for (const { row } of open) form.reporter.changed(row.at, say`the group has no end: ended with the sheet`);
  while (open.length) close(open, { row: undefined, form, target: () => target(), page: (page) => void pages.push(page) });
  return pages;
}

/** Conditions of the groups around a question are its own; a repeated group has them itself. */
const withGroup = (question: DraftQuestion, group: Open | undefined): DraftQuestion => (group?.showIf.length ? { ...question, showIf: [...group.showIf, ...question.showIf] } : question);

function stepOf(row: Row): 'group' | 'repeat' | 'end' | undefined {
  const type = (row.get('type') ?? '').toLowerCase().replace(/[\s_]+/g, ' ');
  if (/^end (group|repeat)$/.test(type)) return 'end';
  return type === 'begin group' ? 'group' : type === 'begin repeat' ? 'repeat' : undefined;
}

function openGroup(row: Row, kind: 'group' | 'repeat', { form, around }: { form: XlsForm; around: Open | undefined }): Open {
  tellColumns(row, form);
  const own = relevantOf(row, form);
  const showIf = [...(around?.showIf ?? []), ...own];
  return { kind, row, showIf, questions: [] };
}

interface Closing {
  readonly row: Row | undefined;
  readonly form: XlsForm;
  readonly target: () => DraftQuestion[];
  readonly page: (page: DraftPage & { questions: DraftQuestion[] }) => void;
}

function close(open: Open[], { row, form, target, page }: Closing): void {
  const group = open.pop();
  if (!group) {
    if (row) form.reporter.changed(row.at, say`ends a group that was not begun: passed over`);
    return;
  }
  const name = group.row.get('name') ?? `group${group.row.number}`;
  if (group.kind === 'repeat') target().push(...repeatOf(group, name, { form, isNested: open.some(({ kind }) => kind === 'repeat') }));
  else if (open.length) target().push(...titleOf(group, name, form), ...group.questions);
  else page({ name, title: wordsAt(group.row, 'label', form), questions: group.questions });
}

/** The title of a group inside another is a note. */
function titleOf({ row, showIf }: Open, name: string, form: XlsForm): DraftQuestion[] {
  const label = wordsAt(row, 'label', form);
  if (label) form.reporter.info(row.at, say`the group is a note with its title, then its questions`);
  return label ? [{ at: row.at, name, type: 'note', label, hint: wordsAt(row, 'hint', form), optional: true, showIf }] : [];
}

function repeatOf({ row, showIf, questions }: Open, name: string, { form, isNested }: { form: XlsForm; isNested: boolean }): DraftQuestion[] {
  if (isNested) {
    form.reporter.dropped(row.at, say`${quote(name)} is left out with its ${questions.length} questions: a repeated group inside another is not asked`);
    return [];
  }
  const inside = questions.map((question) => ({ ...question, showIf: question.showIf.filter((term) => !showIf.includes(term)) }));
  form.reporter.changed(row.at, say`a group is repeated 50 times at most`);
  return [{ at: row.at, name, type: 'repeat', label: wordsAt(row, 'label', form) ?? { main: name, others: {} }, hint: wordsAt(row, 'hint', form), optional: true, showIf, questions: inside, limits: countOf(row, form) }];
}

/** A fixed count is the least and the most. */
function countOf(row: Row, { reporter }: XlsForm): Limits {
  const written = row.get('repeat_count');
  const count = Number(written);
  if (!written) return {};
  if (Number.isInteger(count) && count >= 1 && count <= 50) return { min: count, max: count };
  reporter.dropped(row.cell('repeat_count'), say`${quote(written)} is no fixed count: the person adds rows`);
  return {};
}
