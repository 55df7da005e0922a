import type { Form, FormOption, Question } from '../../contract/index.js';
import { toCsv } from '../../ui/csv.js';
import { ruleInWords } from './rule-in-words.js';

export interface CodebookOptions {
  /** `;` for the spreadsheets of countries that write 1,5; a comma when not said */
  readonly separator?: ',' | ';' | undefined;
}

const HEAD = [
  'id', 'type', 'label', 'code', 'code label', 'since', 'until', 'mapsTo', 'optional', 'showIf', 'dimension', 'envelope', 'keep', 'personal', 'sensitive', 'module', 'kind',
] as const;
type Line = Partial<Record<(typeof HEAD)[number], string>>;

/**
 * The dictionary of a form's answers as CSV: a line a question, then one for each of its codes, also those closed or not yet open. Statements of
 * a matrix and questions of a repeated group are `group.question`. Can't run as a formula in a spreadsheet.
 */
export function codebookCsv(form: Form, { separator = ',' }: CodebookOptions = {}): string {
  const lines = form.modules.flatMap((module) => module.questions.flatMap((question) => linesOf(question, form, { module: module.id, kind: module.kind ?? 'local' })));
  return toCsv([HEAD, ...lines.map((line) => HEAD.map((name) => line[name] ?? ''))], separator);
}

function linesOf(question: Question, form: Form, part: Line): Line[] {
  const own: Line = { ...part, ...describe(question) };
  const codes = codesOf(question, form).map((option) => ({ ...own, ...describeCode(option) }));
  const rows = (question.rows ?? []).flatMap(({ id, label }) => {
    const row = { ...own, id: `${question.id}.${id}`, type: 'matrix row', label };
    return [row, ...codes.map((code) => ({ ...code, ...row }))];
  });
  const inside = (question.questions ?? []).flatMap((one) => linesOf({ ...one, id: `${question.id}.${one.id}`, privacy: one.privacy ?? question.privacy }, form, part));
  return [own, ...(question.rows ? rows : codes), ...inside];
}

const yesOrNo = (value: boolean | undefined): string => (value ? 'yes' : 'no');

function describe({ id, type, label, optional, showIf, stat, privacy }: Question): Line {
  return {
    id,
    type,
    label,
    optional: type === 'note' ? '' : yesOrNo(optional),
    showIf: showIf ? ruleInWords(showIf) : '',
    dimension: stat?.dimension ?? '',
    envelope: type === 'note' ? '' : (privacy?.envelope ?? 'stats'),
    keep: privacy?.keep ?? '',
    personal: yesOrNo(privacy?.personal),
    sensitive: yesOrNo(privacy?.sensitive),
  };
}

const codesOf = ({ options, list }: Question, { lists }: Form): readonly FormOption[] => options ?? (list !== undefined && Object.hasOwn(lists, list) ? (lists[list] ?? []) : []);

const describeCode = ({ code, label, since, until, mapsTo }: FormOption): Line => ({
  code,
  'code label': label,
  since: since === undefined ? '' : String(since),
  until: until === undefined ? '' : String(until),
  mapsTo: mapsTo ?? '',
});
