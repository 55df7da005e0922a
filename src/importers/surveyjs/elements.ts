import type { DraftQuestion, Limits } from '../draft.js';
import { get, isTrue, listOf, numberOf, pathTo, recordsOf, says, stringOf } from '../json.js';
import { quote } from '../report.js';
import { ourTexts, splitText, textsOf, type Texts } from '../texts.js';
import { commentQuestions, optionsAt, specialOptions } from './choices.js';
import { tellOthers } from './properties.js';
import { lengthLimit, withValidators } from './validators.js';
import { conditionsOf, termAt, textAt, type Element } from './source.js';
import { say, type Words } from '../words.js';

/** Reads one type of element. Nothing in the list: it is told in the report. */
export type Reader = (element: Element) => DraftQuestion[];

/** What every question has. */
export function base(element: Element, type: DraftQuestion['type']): DraftQuestion {
  const { node, survey, prefix } = element;
  const name = stringOf(node, 'name')?.trim() || stringOf(node, 'value')?.trim() || 'question';
  if (!says(node, 'name')) survey.reporter.changed(node.at, say`has no name: called "question"`);
  return {
    at: node.at,
    name,
    type,
    label: textAt(node, 'title', survey) ?? textsOf(name),
    hint: hintOf(element),
    optional: !isTrue(node, 'isRequired'),
    showIf: conditionsOf(element),
    ...(prefix && { aliases: [`${prefix}${name}`] }),
  };
}

function hintOf({ node, survey }: Element): Texts | undefined {
  const description = textAt(node, 'description', survey);
  const placeholder = textAt(node, 'placeholder', survey) ?? textAt(node, 'placeHolder', survey);
  if (placeholder) survey.reporter.changed(node.at, description ? say`the example ${quote(placeholder.main)} inside the field is left out: there is a hint` : say`the example inside the field becomes the hint`);
  return description ?? placeholder;
}

interface Input {
  readonly type: DraftQuestion['type'];
  readonly limits?: Limits;
  readonly changed?: Words;
  readonly dropped?: Words;
}

const INPUTS: Readonly<Record<string, Input>> = {
  text: { type: 'text' },
  number: { type: 'number' },
  range: { type: 'number', changed: say`a slider is asked as a number` },
  email: { type: 'text', limits: { format: 'email', autocomplete: 'email' } },
  tel: { type: 'text', limits: { format: 'tel-fr', autocomplete: 'tel' }, changed: say`a telephone number is checked as one that works in France` },
  url: { type: 'text', changed: say`whether it is an address is not checked` },
  date: { type: 'date' },
  'datetime-local': { type: 'date', dropped: say`the time is not asked, only the day` },
  time: { type: 'text', changed: say`a time is asked as text` },
  month: { type: 'text', changed: say`a month is asked as text` },
  week: { type: 'text', changed: say`a week is asked as text` },
  color: { type: 'text', changed: say`a colour is asked as text` },
  password: { type: 'text', dropped: say`what is typed can be read on the screen` },
};

function text(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  const written = stringOf(node, 'inputType') ?? 'text';
  const input = Object.hasOwn(INPUTS, written) ? INPUTS[written] : undefined;
  const at = pathTo(node, 'inputType');
  if (!input) survey.reporter.dropped(at, say`${quote(written)} is asked as text`);
  if (input?.changed) survey.reporter.changed(at, input.changed);
  if (input?.dropped) survey.reporter.dropped(at, input.dropped);
  const question = base(element, input?.type ?? 'text');
  const length = question.type === 'text' ? lengthLimit(numberOf(node, 'maxLength')) : {};
  return [withValidators(element, { ...question, limits: { ...input?.limits, ...boundsOf(element, question), ...length } })];
}

/** Bounds of a number or of a day. Days of other shapes, or calculated ones, are told. */
function boundsOf({ node, survey }: Element, { type }: DraftQuestion): Limits {
  const limits: { min?: number | string; max?: number | string } = {};
  for (const key of ['min', 'max'] as const) {
    const bound = type === 'number' ? numberOf(node, key) : type === 'date' ? /^\d{4}-\d\d-\d\d/.exec(stringOf(node, key) ?? '')?.[0] : undefined;
    if (bound !== undefined) limits[key] = bound;
    else if (says(node, key)) survey.reporter.dropped(pathTo(node, key), say`${quote(JSON.stringify(get(node, key)))} is no limit for a ${type}`);
  }
  return limits;
}

const comment: Reader = (element) => [withValidators(element, { ...base(element, 'longtext'), limits: lengthLimit(numberOf(element.node, 'maxLength')) })];

const choosing = (type: 'choice' | 'choices'): Reader => (element) => {
  const question = base(element, type);
  const options = [...optionsAt(element.node, 'choices', element.survey), ...specialOptions(element)];
  if (!options.length) {
    element.survey.reporter.dropped(element.node.at, say`${quote(question.name)} has no options of its own: asked as text`);
    return [{ ...question, type: 'text' }];
  }
  const chosen = withValidators(element, { ...question, options });
  return [chosen, ...commentQuestions(element, chosen)];
};

const scalarOr = (written: unknown, fallback: string): string => (typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean' ? String(written) : fallback);

const YES = /^(oui|yes|vrai|true|ja|s[ií])$/i;
const NO = /^(non|no|faux|false|nein)$/i;

function boolean(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  const question = base(element, 'yesno');
  const values = { yes: scalarOr(get(node, 'valueTrue'), 'true'), no: scalarOr(get(node, 'valueFalse'), 'false') };
  const yes = textAt(node, 'labelTrue', survey);
  const no = textAt(node, 'labelFalse', survey);
  if ((!yes || YES.test(yes.main)) && (!no || NO.test(no.main))) {
    return [{ ...question, literals: new Map([[values.yes, true], [values.no, false]]) }];
  }
  survey.reporter.changed(node.at, say`yes and no have words of their own: asked as a choice of two`);
  const option = (written: string, label: Texts | undefined, word: Texts) => ({ at: node.at, value: written, label: label ?? word });
  return [{ ...question, type: 'choice', options: [option(values.yes, yes, ourTexts(survey.lang, { fr: 'Oui', en: 'Yes' })), option(values.no, no, ourTexts(survey.lang, { fr: 'Non', en: 'No' }))] }];
}

function rating(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  const own = optionsAt(node, 'rateValues', survey);
  const ends = { min: numberOf(node, 'rateMin') ?? 1, step: numberOf(node, 'rateStep') ?? 1 };
  const max = numberOf(node, 'rateMax') ?? (numberOf(node, 'rateCount') ?? 5) + ends.min - 1;
  const words = { minLabel: textAt(node, 'minRateDescription', survey), maxLabel: textAt(node, 'maxRateDescription', survey) };
  if (!own.length && ends.step === 1 && Number.isInteger(ends.min) && Number.isInteger(max) && max > ends.min) {
    return [{ ...base(element, 'scale'), ...words, limits: { min: ends.min, max, integer: true } }];
  }
  const steps = ends.step > 0 ? Math.min(Math.floor((max - ends.min) / ends.step), 100) : 0;
  const options = own.length ? own : [...Array<number>(Math.max(steps + 1, 1))].map((_, i) => stepOption(node.at, ends.min + i * ends.step));
  survey.reporter.changed(node.at, say`a rating with steps or words of its own is asked as a choice`);
  if (words.minLabel || words.maxLabel) survey.reporter.dropped(node.at, say`the words at the ends of the scale are left out`);
  return [{ ...base(element, 'choice'), options }];
}

const stepOption = (at: string, step: number) => ({ at, value: String(step), label: textsOf(String(step)) });

/** Words to read, no question. A long one becomes several. */
function html(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  const words = textAt(node, 'html', survey) ?? textAt(node, 'title', survey);
  if (!words?.main) {
    survey.reporter.dropped(node.at, say`has no words that can be shown: left out`);
    return [];
  }
  const raw = get(node, 'html');
  if (/<(img|video|iframe|a|script|input|audio)\b/i.test(typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? ''))) survey.reporter.dropped(pathTo(node, 'html'), say`pictures, links and code are left out: the words stay`);
  return notesOf({ ...base(element, 'note'), hint: undefined }, words);
}

/** A text as notes of at most 500 characters. */
export function notesOf(note: DraftQuestion, words: Texts): DraftQuestion[] {
  const pieces = splitText(words.main, 500).slice(0, 20);
  const others = Object.entries(words.others).map(([lang, text]) => [lang, splitText(text, 500)] as const);
  return pieces.map((main, i) => ({ ...note, name: i ? `${note.name}-${i + 1}` : note.name, optional: true, label: { main, others: Object.fromEntries(others.flatMap(([lang, texts]) => (texts[i] ? [[lang, texts[i]]] : []))) } }));
}

function image(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  survey.reporter.dropped(node.at, say`pictures are not carried`);
  const words = textAt(node, 'title', survey);
  return words ? notesOf({ ...base(element, 'note'), hint: undefined }, words) : [];
}

const MEDIA: Readonly<Record<string, string>> = { '.pdf': 'application/pdf', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.gif': 'image/gif', '.heic': 'image/heic', '.doc': 'application/msword', '.txt': 'text/plain', '.csv': 'text/csv', '.odt': 'application/vnd.oasis.opendocument.text', '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

function file(element: Element): DraftQuestion[] {
  const { node, survey } = element;
  const written = (stringOf(node, 'acceptedTypes') ?? '').split(',').map((one) => one.trim().toLowerCase()).filter(Boolean);
  const accept = written.flatMap((one) => (one.includes('/') ? one : Object.hasOwn(MEDIA, one) ? (MEDIA[one] ?? []) : []));
  if (accept.length < written.length) survey.reporter.dropped(pathTo(node, 'acceptedTypes'), say`a type of file that is not known is left out`);
  const size = numberOf(node, 'maxSize');
  if (size && size > 8_000_000) survey.reporter.changed(pathTo(node, 'maxSize'), say`a file has 8,000,000 bytes at most`);
  const isPhoto = stringOf(node, 'sourceType')?.startsWith('camera') || (accept.length > 0 && accept.every((one) => one.startsWith('image/')));
  const limits: Limits = {
    ...(accept.length && { accept: [...new Set(accept)].filter((one) => one.length <= 80).slice(0, 20) }),
    ...(size && size >= 1 && { maxSize: Math.min(Math.floor(size), 8_000_000) }),
    ...(isTrue(node, 'allowMultiple') && { max: 10 }),
  };
  return [{ ...base(element, isPhoto ? 'photo' : 'file'), limits }];
}

const pictures: Reader = (element) => {
  const isMany = isTrue(element.node, 'multiSelect');
  const hasWords = listOf(element.node, 'choices').every((item) => typeof item === 'object' && item !== null && 'text' in item);
  if (!hasWords) element.survey.reporter.dropped(element.node.at, say`options that were only pictures are asked by their values`);
  return choosing(isMany ? 'choices' : 'choice')(element);
};

const expression: Reader = (element) => {
  if (!says(element.node, 'expression')) return gone(say`it has no expression`)(element);
  const term = termAt(element.node, 'expression', { survey: element.survey, otherwise: say`the calculated value is left out` });
  return term ? [{ ...base(element, 'calc'), hint: undefined, value: term }] : [];
};

/** Several fields under one title: a note, then a question each. */
const multipletext: Reader = (element) => {
  const whole = base(element, 'note');
  const { survey, node } = element;
  const items = recordsOf(node, 'items', survey.reporter);
  for (const item of items) tellOthers(item, survey.reporter);
  survey.reporter.changed(node.at, say`its fields are questions of their own under a note`);
  const fields = items.flatMap((item) =>
    text({ ...element, node: item, showIf: whole.showIf }).map((field) => ({ ...field, name: `${whole.name}-${field.name}`, aliases: [`${element.prefix}${whole.name}.${field.name}`] })),
  );
  return [...notesOf(whole, whole.label), ...fields];
};

const gone = (why: Words): Reader => ({ node, survey }) => {
  survey.reporter.dropped(node.at, say`${quote(stringOf(node, 'name') ?? '')} is left out: ${why}`);
  return [];
};

const slider: Reader = (element) => {
  const question = base(element, 'number');
  return [{ ...question, limits: boundsOf(element, question) }];
};

/** Elements that are one question, or close to it. */
export const SIMPLE: Readonly<Record<string, Reader>> = {
  text, comment, boolean, rating, html, image, file, expression, multipletext,
  radiogroup: choosing('choice'), dropdown: choosing('choice'), buttongroup: choosing('choice'),
  checkbox: choosing('choices'), tagbox: choosing('choices'), imagepicker: pictures,
  slider,
  signaturepad: gone(say`a signature is not asked`),
  ranking: gone(say`an order of options is not asked; a choice of the first would be`),
  imagemap: gone(say`places on a picture are not asked`),
};

