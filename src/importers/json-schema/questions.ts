import { isDay } from '../../contract/index.js';
import type { DraftQuestion, DraftTerm, Limits } from '../draft.js';
import { answer, value, type Operator, type Term } from '../expression/term.js';
import { get, isRecord, listOf, numberOf, pathTo, stringOf, type Node } from '../json.js';
import { formatOfPattern } from '../patterns.js';
import { quote, type Reporter } from '../report.js';
import { ourTexts, splitText, textsOf } from '../texts.js';
import { optionsOf, resolve, tellOthers, typeOf } from './schema.js';
import { say, type Words } from '../words.js';

export interface Property {
  readonly node: Node;
  readonly name: string;
  readonly isRequired: boolean;
  readonly root: Node;
  readonly reporter: Reporter;
  /** what the form is taken to be in */
  readonly lang: string | undefined;
  readonly depth: number;
}

/** Schemas may point at themselves: levels multiply. */
const DEEPEST = 2;

/** The properties of an object schema as questions. */
export function readProperties(object: Node, { root, reporter, lang, depth }: Pick<Property, 'root' | 'reporter' | 'lang' | 'depth'>): DraftQuestion[] {
  const properties = get(object, 'properties');
  const required = listOf(object, 'required').filter((name) => typeof name === 'string');
  const names = isRecord(properties) ? Object.keys(properties) : [];
  for (const name of required) if (!names.includes(name)) reporter.dropped(pathTo(object, 'required'), say`${quote(name)} is required, and is no property`);
  return names.flatMap((name) => {
    const at = `${pathTo(object, 'properties')}.${name}`;
    const json = isRecord(properties) ? properties[name] : undefined;
    const node = isRecord(json) ? resolve({ json, at }, root, { reporter }) : undefined;
    if (!isRecord(json)) reporter.dropped(at, say`is no schema that says what is asked: left out`);
    return node ? readProperty({ node, name, isRequired: required.includes(name), root, reporter, lang, depth }) : [];
  });
}

/** Every question of a property: an object gives several. */
function readProperty(property: Property): DraftQuestion[] {
  const { node, name, reporter } = property;
  if (get(node, 'readOnly') === true) return gone(property, say`nobody answers what is read-only`);
  const options = optionsOf(node);
  const type = typeOf(node);
  if (options?.length && (type !== 'array' && type !== 'object')) return [told(property, closed(property, options), ['oneOf', 'anyOf'])];
  if (type === 'object') return readObject(property);
  if (type === 'array') return readArray(property);
  if (get(node, 'const') !== undefined && type !== 'boolean') return gone(property, say`it has one value only: nothing to ask`);
  if (type === 'string') return [told(property, text(property))];
  if (type === 'number' || type === 'integer') return [told(property, number(property, type))];
  if (type === 'boolean') return [told(property, { type: get(node, 'const') === true ? 'consent' : 'yesno' })];
  reporter.dropped(node.at, say`${quote(name)} is left out: ${Array.isArray(get(node, 'type')) ? say`it may be of several types` : say`its type ${quote(type ?? 'none')} is not asked`}`);
  return [];
}

function gone({ node, name, reporter }: Property, why: Words): DraftQuestion[] {
  reporter.dropped(node.at, say`${quote(name)} is left out: ${why}`);
  return [];
}

type Kind = Pick<DraftQuestion, 'type'> & Partial<DraftQuestion>;

/** The question of a property; keywords that were not read are told. */
function told({ node, name, isRequired, reporter }: Property, kind: Kind, read: readonly string[] = []): DraftQuestion {
  tellOthers(node, reporter, read);
  const description = stringOf(node, 'description');
  const [hint = '', ...more] = splitText(description ?? '', 500);
  if (more.length) reporter.changed(pathTo(node, 'description'), say`the rest of a long description is shown on demand`);
  const why = more.join(' ').slice(0, 1_000);
  return { at: node.at, name, label: textsOf(stringOf(node, 'title') ?? name), hint: textsOf(hint), ...(why && { why: textsOf(why) }), optional: !isRequired, showIf: [], ...kind };
}

function closed({ node, reporter }: Property, options: NonNullable<DraftQuestion['options']>): Kind {
  const type = typeOf(node);
  if (type && type !== 'string') reporter.changed(node.at, say`the answers are the codes as texts, not of the type ${quote(type)}`);
  return { type: 'choice', options };
}

function text({ node, reporter }: Property): Kind {
  const format = stringOf(node, 'format');
  if (format === 'date') return { type: 'date', limits: dayLimits(node) };
  if (format === 'date-time') reporter.dropped(pathTo(node, 'format'), say`the time is not asked, only the day`);
  if (format === 'date-time') return { type: 'date' };
  const named = format === 'email' || format === 'idn-email' ? 'email' : patternOf(node, reporter);
  if (format && named !== 'email') reporter.changed(pathTo(node, 'format'), say`the format ${quote(format)} is not checked: asked as text`);
  const longest = numberOf(node, 'maxLength');
  const least = numberOf(node, 'minLength') ?? 0;
  if (least > 1) reporter.dropped(pathTo(node, 'minLength'), say`only the greatest length of a text is checked`);
  const maxLength = longest !== undefined && longest >= 1 ? Math.min(Math.floor(longest), 10_000) : undefined;
  return { type: maxLength && maxLength > 300 ? 'longtext' : 'text', limits: { ...(named && { format: named }), ...(maxLength && { maxLength }) } };
}

function patternOf(node: Node, reporter: Reporter) {
  const pattern = stringOf(node, 'pattern');
  if (!pattern) return undefined;
  const format = formatOfPattern(pattern);
  if (format) reporter.changed(pathTo(node, 'pattern'), say`the pattern ${quote(pattern)} becomes the format "${format}"`);
  else reporter.dropped(pathTo(node, 'pattern'), say`free patterns can freeze a page, and ${quote(pattern)} is no usual one: any text is accepted`);
  return format;
}

/** `formatMinimum` is no keyword of the standard, but validators know it. */
function dayLimits(node: Node): Limits {
  const [min, max] = ['formatMinimum', 'formatMaximum'].map((key) => stringOf(node, key));
  return { ...(min && isDay(min) && { min }), ...(max && isDay(max) && { max }) };
}

function number(property: Property, type: 'number' | 'integer'): Kind {
  const { node, reporter } = property;
  const step = numberOf(node, 'multipleOf');
  const isInteger = type === 'integer' || step === 1;
  if (step !== undefined && step !== 1) reporter.dropped(pathTo(node, 'multipleOf'), say`steps of ${step} are not checked`);
  const bounds = { min: numberOf(node, 'minimum'), max: numberOf(node, 'maximum') };
  const over = numberOf(node, 'exclusiveMinimum');
  const under = numberOf(node, 'exclusiveMaximum');
  if (isInteger && over !== undefined) bounds.min = Math.max(bounds.min ?? -Infinity, Math.floor(over) + 1);
  if (isInteger && under !== undefined) bounds.max = Math.min(bounds.max ?? Infinity, Math.ceil(under) - 1);
  const limits: Limits = { ...(isInteger && { integer: true }), ...(bounds.min !== undefined && { min: bounds.min }), ...(bounds.max !== undefined && { max: bounds.max }) };
  return { type: 'number', limits, ...(!isInteger && strictBounds(property, over, under)) };
}

/** Bounds that are not reached themselves are a check of their own. */
function strictBounds({ node, name, lang }: Property, over: number | undefined, under: number | undefined): Partial<DraftQuestion> {
  const bound = (operator: Operator, limit: number | undefined): Term[] => (limit === undefined ? [] : [{ kind: 'binary', operator, left: answer(name), right: value(limit) }]);
  const [first, second] = [...bound('>', over), ...bound('<', under)];
  if (!first) return {};
  const term: Term = second ? { kind: 'binary', operator: 'and', left: first, right: second } : first;
  const wordsIn = (more: string, less: string, and: string) => [over === undefined ? '' : `${more} ${over}`, under === undefined ? '' : `${less} ${under}`].filter(Boolean).join(` ${and} `);
  const words = { fr: `Un nombre : ${wordsIn('plus de', 'moins de', 'et')}.`, en: `A number: ${wordsIn('more than', 'less than', 'and')}.` };
  const check: DraftTerm = { at: node.at, term, source: words.en };
  return { constraint: { ...check, message: ourTexts(lang, words).main } };
}

function readArray(property: Property): DraftQuestion[] {
  const { node, root, reporter } = property;
  const items = get(node, 'items');
  const item = isRecord(items) ? resolve({ json: items, at: pathTo(node, 'items') }, root, { reporter }) : undefined;
  const options = item && optionsOf(item);
  const [least, most] = [numberOf(node, 'minItems'), numberOf(node, 'maxItems')];
  if (options?.length) {
    if (least !== undefined && least > 1) reporter.dropped(pathTo(node, 'minItems'), say`how many options are chosen is not checked`);
    if (most !== undefined) reporter.dropped(pathTo(node, 'maxItems'), say`how many options are chosen is not checked`);
    return [told(property, { type: 'choices', options })];
  }
  if (!item || typeOf(item) !== 'object') return gone(property, say`only a list of choices, or of objects, is asked`);
  tellOthers(item, reporter);
  const questions = property.depth ? [] : readProperties(item, { root, reporter, lang: property.lang, depth: DEEPEST });
  if (!questions.length) return gone(property, say`it has no question that its rows can ask`);
  const limits: Limits = { ...(least && { min: Math.min(least, 50) }), ...(most && { max: Math.min(most, 50) }) };
  return [told(property, { type: 'repeat', questions, limits, itemLabel: textsOf(stringOf(item, 'title') ?? '') })];
}

/** An object inside is a note with its title, then its questions; their names keep its name in front. */
function readObject(property: Property): DraftQuestion[] {
  const { node, name, root, reporter, depth } = property;
  if (depth >= DEEPEST) return gone(property, say`objects are nested too deep`);
  const questions = readProperties(node, { root, reporter, lang: property.lang, depth: depth + 1 });
  if (!questions.length) return gone(property, say`it has no property that can be asked`);
  reporter.changed(node.at, say`its answers are not one object: each is an answer of its own, "${name}-…"`);
  const optional = property.isRequired ? {} : { optional: true };
  if (!property.isRequired && questions.some((question) => !question.optional)) reporter.dropped(pathTo(node, 'required'), say`what is required inside an object that is not, is optional`);
  return [told(property, { type: 'note' }), ...questions.map((question) => ({ ...question, name: `${name}-${question.name}`, ...optional }))];
}
