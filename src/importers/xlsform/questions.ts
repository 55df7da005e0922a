import type { DraftList, DraftQuestion, Limits } from '../draft.js';
import { answer, value, type Scalar } from '../expression/term.js';
import { quote } from '../report.js';
import { DOES_NOT_FIT, ourTexts, textsOf } from '../texts.js';
import { formatOfPattern } from '../patterns.js';
import { relevantOf, termAt, wordsAt, type XlsForm } from './form.js';
import type { Row } from './table.js';
import { say, type Words } from '../words.js';

interface Kind {
  readonly type: DraftQuestion['type'];
  readonly limits?: Limits;
  readonly literals?: ReadonlyMap<string, Scalar>;
  readonly changed?: Words;
  readonly dropped?: Words;
}

const OK = new Map<string, Scalar>([['OK', true]]);
const DOCUMENTS = say`sounds, films and codes are not taken`;

/** Types that need nothing but their name. */
const KINDS: Readonly<Record<string, Kind>> = {
  text: { type: 'text' },
  string: { type: 'text' },
  integer: { type: 'number', limits: { integer: true } },
  int: { type: 'number', limits: { integer: true } },
  decimal: { type: 'number' },
  date: { type: 'date' },
  note: { type: 'note' },
  image: { type: 'photo' },
  photo: { type: 'photo' },
  file: { type: 'file' },
  acknowledge: { type: 'consent', literals: OK },
  trigger: { type: 'consent', literals: OK },
  datetime: { type: 'date', dropped: say`the time is not asked, only the day` },
  time: { type: 'text', changed: say`a time is asked as text` },
  geopoint: { type: 'place', dropped: say`the position is not asked: the person writes the place` },
  calculate: { type: 'calc', changed: say`the calculated value is shown to the person` },
};

/** Why a type of row asks nothing here. */
const GONE: Readonly<Record<string, Words>> = {
  geotrace: say`lines on a map are not asked`,
  geoshape: say`areas on a map are not asked`,
  rank: say`an order of options is not asked`,
  audio: DOCUMENTS, video: DOCUMENTS, barcode: DOCUMENTS, 'background-audio': DOCUMENTS,
  start: say`no time is kept`, end: say`no time is kept`,
  deviceid: say`nothing about the device is kept`, subscriberid: say`nothing about the device is kept`, simserial: say`nothing about the device is kept`, phonenumber: say`nothing about the device is kept`,
  username: say`who fills the form in is not kept`, email: say`who fills the form in is not kept`, audit: say`how the form is filled in is not kept`, 'start-geopoint': say`no position is kept`,
  hidden: say`there are no hidden answers`, 'xml-external': say`there are no outside files`, 'csv-external': say`there are no outside files`,
};

const SELECTS: Readonly<Record<string, 'choice' | 'choices'>> = { select_one: 'choice', 'select one': 'choice', select1: 'choice', select_multiple: 'choices', 'select multiple': 'choices', select_one_from_file: 'choice', select_multiple_from_file: 'choices', select_one_external: 'choice' };

/** One row of the survey as questions: none when its meaning can't be carried, two when "other" asks for words. */
export function readQuestion(row: Row, form: XlsForm): DraftQuestion[] {
  const written = (row.get('type') ?? '').replace(/\s+/g, ' ');
  const select = /^(select_one_from_file|select_multiple_from_file|select_one_external|select_one|select_multiple|select one|select multiple|select1) (\S+)( or[_ ]other| or specify other)?/i.exec(written);
  if (select) return readSelect(row, form, { type: SELECTS[(select[1] ?? '').toLowerCase()] ?? 'choice', list: select[2] ?? '', hasOther: select[3] !== undefined });
  const word = (written.split(' ')[0] ?? '').toLowerCase();
  if (word === 'range') return [finish(row, form, rangeOf(row, form))];
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (kind && isSignature(row)) return gone(row, form, say`drawings and signatures are not asked`);
  if (kind) return [finish(row, form, kind.type === 'text' && /\bmultiline\b/.test(row.get('appearance') ?? '') ? { ...kind, type: 'longtext' } : kind)];
  if (word === 'today') form.reporter.changed(row.at, say`every answer carries its day: not a question`);
  return word === 'today' ? [] : gone(row, form, (Object.hasOwn(GONE, word) ? GONE[word] : undefined) ?? say`the type ${quote(written)} is not known`);
}

const isSignature = (row: Row): boolean => row.get('type') === 'image' && /\b(signature|draw|annotate)\b/.test(row.get('appearance') ?? '');

function gone(row: Row, { reporter }: XlsForm, why: Words): DraftQuestion[] {
  reporter.dropped(row.cell('type'), say`${quote(row.get('name') ?? row.get('type') ?? '')} is left out: ${why}`);
  return [];
}

const TRUE = /^(yes|true|true\(\)|oui|1|vrai)$/i;
const FALSE = /^(no|false|false\(\)|non|0|faux)$/i;

/** What every question has. */
function finish(row: Row, form: XlsForm, { type, limits, literals, changed, dropped }: Kind): DraftQuestion {
  const { reporter } = form;
  if (changed) reporter.changed(row.cell('type'), changed);
  if (dropped) reporter.dropped(row.cell('type'), dropped);
  const required = row.get('required');
  if (required && !TRUE.test(required) && !FALSE.test(required)) reporter.dropped(row.cell('required'), say`whether an answer is required does not depend on others`);
  const name = row.get('name') ?? `row${row.number}`;
  if (!row.get('name')) reporter.changed(row.at, say`has no name: called "${name}"`);
  const calculation = type === 'calc' ? termAt(row, 'calculation', { form, otherwise: say`it is left out` }) : undefined;
  if (type !== 'calc' && row.get('calculation')) reporter.dropped(row.cell('calculation'), say`an answer is given, not calculated`);
  return {
    at: row.at,
    name,
    type,
    label: wordsAt(row, 'label', form) ?? textsOf(name),
    hint: wordsAt(row, 'hint', form),
    why: wordsAt(row, 'guidance_hint', form),
    optional: !required || !TRUE.test(required),
    limits,
    literals,
    showIf: relevantOf(row, form),
    value: calculation,
    ...constraintOf(row, form, type),
  };
}

function constraintOf(row: Row, form: XlsForm, type: DraftQuestion['type']): Pick<DraftQuestion, 'constraint' | 'limits'> {
  const written = row.get('constraint');
  const pattern = /^\s*regex\(\s*\.\s*,\s*(?:'([^']*)'|"([^"]*)")\s*\)\s*$/.exec(written ?? '');
  const format = type === 'text' && pattern ? formatOfPattern(pattern[1] ?? pattern[2] ?? '') : undefined;
  if (format) form.reporter.changed(row.cell('constraint'), say`the pattern becomes the format "${format}"`);
  if (format) return { limits: { format } };
  const term = termAt(row, 'constraint', { form, otherwise: say`any answer is accepted` });
  if (!term) return {};
  const message = wordsAt(row, 'constraint_message', form);
  if (message && Object.keys(message.others).length) form.reporter.dropped(row.cell('constraint'), say`the message of a check has one language`);
  if (!message) form.reporter.changed(row.cell('constraint'), say`a check without a message gets one in plain words`);
  return { constraint: { ...term, message: message?.main ?? ourTexts(form.languages.tag, DOES_NOT_FIT).main } };
}

function rangeOf(row: Row, { reporter }: XlsForm): Kind {
  const parameters = new Map([...(row.get('parameters') ?? '').matchAll(/([\w-]+)\s*=\s*([^\s,;]+)/g)].map(([, key = '', text = '']) => [key, Number(text)]));
  const [start, end, step] = [parameters.get('start') ?? 0, parameters.get('end') ?? 10, parameters.get('step') ?? 1];
  if (![start, end, step].every(Number.isFinite)) {
    reporter.dropped(row.cell('parameters'), say`the ends of the range can't be read: any number is accepted`);
    return { type: 'number' };
  }
  if (step === 1 && Number.isInteger(start) && end > start && end - start <= 10) return { type: 'scale', limits: { min: start, max: end, integer: true } };
  const limits = { min: Math.min(start, end), max: Math.max(start, end), ...([start, end, step].every(Number.isInteger) && { integer: true }) };
  if (step !== 1) reporter.dropped(row.cell('parameters'), say`steps of ${step} are not checked`);
  return { type: 'number', limits, changed: say`a long range is asked as a number` };
}

interface Select {
  readonly type: 'choice' | 'choices';
  readonly list: string;
  readonly hasOther: boolean;
}

const OTHER = { fr: 'Autre', en: 'Other' } as const;
const WHICH_OTHER = { fr: 'Autre : précisez', en: 'Other: which one?' } as const;

function readSelect(row: Row, form: XlsForm, { type, list, hasOther }: Select): DraftQuestion[] {
  const { reporter, lists, languages } = form;
  if (row.get('choice_filter')) reporter.dropped(row.cell('choice_filter'), say`all options are offered, whatever was answered`);
  const known = lists.get(list);
  if (!known) {
    reporter.dropped(row.cell('type'), say`the list ${quote(list)} is not in the sheet "choices": asked as text`);
    return [finish(row, form, { type: 'text' })];
  }
  const question = finish(row, form, { type });
  if (!hasOther) return [{ ...question, list: known }];
  const withOther: DraftList = { name: `${list}-other`, options: [...known.options, { at: row.at, value: 'other', label: ourTexts(languages.tag, OTHER) }] };
  reporter.changed(row.cell('type'), say`"other" is an option, and its words a question of their own, "${question.name}_other"`);
  const isOther = { kind: 'binary', operator: type === 'choices' ? 'has' : '=', left: answer(question.name), right: value('other') } as const;
  const words: DraftQuestion = { at: row.at, name: `${question.name}_other`, type: 'text', label: ourTexts(languages.tag, WHICH_OTHER), optional: true, showIf: [...question.showIf, { at: row.at, source: 'other', term: isOther }] };
  return [{ ...question, list: withOther }, words];
}
