import type { DraftTerm } from '../draft.js';
import { parseSurveyJsExpression } from '../expression/surveyjs-expression.js';
import { Unconvertible } from '../expression/term.js';
import { get, isRecord, pathTo, stringOf, type Node } from '../json.js';
import { quote, type Reporter } from '../report.js';
import { languageTag, textsOf, toPlainText, type Texts } from '../texts.js';
import { say, type Words } from '../words.js';

const DEEPEST = 100;

/** What is known of the whole survey while its parts are read. */
export interface Survey {
  readonly reporter: Reporter;
  /** the language its plain texts are in, when it says so */
  readonly locale: string | undefined;
  /** the language of the form: its own, else SurveyJS's default where it has texts in several languages, else what it is taken to be in */
  readonly lang: string | undefined;
}

/** An element and what it inherits from the panels around it. */
export interface Element {
  readonly node: Node;
  readonly survey: Survey;
  readonly showIf: readonly DraftTerm[];
  /** how rules name its neighbours, inside a repeated group: `panel.` or `row.` */
  readonly prefix: string;
  readonly depth: number;
}

const TEXTS = /title|description|text|html|label|placeholder/i;
const isTexts = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).length > 0 && Object.entries(value).every(([name, text]) => typeof text === 'string' && (name === 'default' || languageTag(name) !== undefined));

/** Does it have a text in several languages? */
export function hasLanguages(json: unknown, depth = 0): boolean {
  if (typeof json !== 'object' || json === null || depth > DEEPEST) return false;
  return Object.entries(json).some(([key, value]) => (TEXTS.test(key) && isTexts(value)) || hasLanguages(value, depth + 1));
}

/** A text of the source: a plain one, or one in several languages. Undefined when there is none. */
export function textAt(node: Node, key: string, survey: Survey): Texts | undefined {
  const value = get(node, key);
  if (!isRecord(value)) {
    const text = stringOf(node, key)?.trim();
    return text ? textsOf(toPlainText(text)) : undefined;
  }
  const main = survey.locale ?? 'en';
  const byLang = new Map<string, string>();
  for (const [name, text] of Object.entries(value)) {
    const lang = name === 'default' ? 'en' : languageTag(name);
    if (typeof text !== 'string' || !text.trim()) continue;
    if (lang === undefined) survey.reporter.dropped(pathTo(node, key), say`${quote(name)} is no language tag: left out`);
    else if (name === 'default' || !byLang.has(lang)) byLang.set(lang, toPlainText(text));
  }
  const first = byLang.get(main) ?? [...byLang.values()][0];
  return first === undefined ? undefined : { main: first, others: Object.fromEntries([...byLang].filter(([lang]) => lang !== main)) };
}

/** An expression of the source as a term. One that can't be read is told, and left out. */
export function termAt(node: Node, key: string, { survey, otherwise }: { survey: Survey; otherwise: Words }): DraftTerm | undefined {
  const source = stringOf(node, key)?.trim();
  if (!source) return undefined;
  const at = pathTo(node, key);
  try {
    return { at, source, term: parseSurveyJsExpression(source) };
  } catch (error) {
    if (!(error instanceof Unconvertible)) throw error;
    survey.reporter.dropped(at, say`${quote(source)} can't be read, so ${otherwise}: ${error.reason}`);
    return undefined;
  }
}

/** The conditions that a page, panel or element adds to those around it. */
export function conditionsOf({ node, survey, showIf }: Pick<Element, 'node' | 'survey' | 'showIf'>): readonly DraftTerm[] {
  const visible = termAt(node, 'visibleIf', { survey, otherwise: say`it is asked whatever was answered` });
  const enabled = termAt(node, 'enableIf', { survey, otherwise: say`it is asked whatever was answered` });
  if (enabled) survey.reporter.changed(enabled.at, say`what the source shows without letting anyone answer is hidden here`);
  return [...showIf, ...[visible, enabled].filter((term) => term !== undefined)];
}
