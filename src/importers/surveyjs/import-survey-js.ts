import { assemble } from '../assemble/assemble.js';
import type { Draft, DraftPage, DraftQuestion } from '../draft.js';
import type { Term } from '../expression/term.js';
import { get, isRecord, isTrue, listOf, pathTo, recordsOf, says, stringOf, type Node } from '../json.js';
import { createReporter, quote, refuse, tellLanguage, type ImportOptions, type Imported } from '../report.js';
import { languageTag, textsOf } from '../texts.js';
import { notesOf, SIMPLE, type Reader } from './elements.js';
import { tellOthers } from './properties.js';
import { conditionsOf, hasLanguages, termAt, textAt, type Element, type Survey } from './source.js';
import { fixedTable, growingPanel, growingTable, matrix, panel } from './tables.js';
import { placesInJson } from '../source-order.js';
import { say } from '../words.js';

const DEEPEST = 20;

const READERS: Readonly<Record<string, Reader>> = {
  ...SIMPLE,
  matrix,
  matrixdropdown: fixedTable((element) => readElement(element)),
  matrixdynamic: growingTable((element) => readElement(element)),
  paneldynamic: growingPanel((element) => readElement(element)),
  panel: panel((element) => readElement(element)),
};

function readElement(element: Element): DraftQuestion[] {
  const { node, survey, depth } = element;
  const type = stringOf(node, 'type') ?? '';
  const name = stringOf(node, 'name');
  const reader = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  const why = !reader ? say`the type ${quote(type)} is not known` : get(node, 'visible') === false ? say`it is never shown` : depth > DEEPEST ? say`it is nested too deep` : undefined;
  if (!reader || why !== undefined) {
    survey.reporter.dropped(node.at, say`${name === undefined ? say`an element` : quote(name)} is left out: ${why ?? ''}`);
    return [];
  }
  if (type !== 'panel') tellOthers(node, survey.reporter);
  return reader(element);
}

/** A SurveyJS survey (its JSON, already parsed) as a form of ours. Never throws. */
export function importSurveyJs(json: unknown, options: ImportOptions = {}): Imported {
  if (!isRecord(json)) return refuse('', say`is not a SurveyJS survey: a JSON object is expected`, options);
  if (!['pages', 'elements', 'questions'].some((key) => Array.isArray(json[key]))) return refuse('pages', say`is missing: a SurveyJS survey has pages, or elements`, options);
  const reporter = createReporter(options, placesInJson(json));
  const root: Node = { json, at: '' };
  const locale = languageTag(stringOf(root, 'locale') ?? '');
  const own = locale ?? (hasLanguages(json) ? 'en' : undefined);
  const survey: Survey = { reporter, locale, lang: own ?? options.lang };
  tellOthers(root, reporter);
  for (const trigger of recordsOf(root, 'triggers', reporter)) reporter.dropped(trigger.at, say`the trigger ${quote(stringOf(trigger, 'type') ?? '')} is not carried: no rule acts by itself`);
  const pages = withCalculated(root, readPages(root, survey), survey);
  const title = textAt(root, 'title', survey);
  const isByQuestion = stringOf(root, 'questionsOnPageMode') === 'questionPerPage';
  const isOnePage = ['singlePage', 'inputPerPage'].includes(stringOf(root, 'questionsOnPageMode') ?? '');
  const draft: Omit<Draft, 'lang'> = {
    name: title?.main.toLowerCase() || 'form',
    version: 1,
    title,
    intro: textAt(root, 'description', survey),
    thanks: textAt(root, 'completedHtml', survey),
    submitLabel: textAt(root, 'completeText', survey),
    pages,
    layout: isByQuestion ? 'one-per-page' : pages.length > 1 && !isOnePage ? 'pages' : 'page',
    hasReview: says(root, 'showPreviewBeforeComplete') && stringOf(root, 'showPreviewBeforeComplete') !== 'noPreview',
    piping: /\{#?([^{}]+)\}/g,
    isEmptyZero: true,
  };
  if (!own) tellLanguage('locale', options, reporter);
  return assemble({ ...draft, lang: survey.lang }, reporter);
}

function readPages(root: Node, survey: Survey): DraftPage[] {
  const { reporter } = survey;
  if (isTrue(root, 'firstPageIsStarted') || isTrue(root, 'firstPageIsStartPage')) reporter.changed('pages[0]', say`the start page is a page like the others`);
  const pages = recordsOf(root, 'pages', reporter);
  const alone = [...recordsOf(root, 'elements', reporter), ...recordsOf(root, 'questions', reporter)];
  const first: DraftPage[] = alone.length ? [{ name: 'questions', questions: alone.flatMap((node) => readElement(start(node, survey))) }] : [];
  return [...first, ...pages.map((page, i) => readPage(page, i, survey))];
}

const start = (node: Node, survey: Survey): Element => ({ node, survey, showIf: [], prefix: '', depth: 0 });

function readPage(page: Node, index: number, survey: Survey): DraftPage {
  const name = stringOf(page, 'name') ?? `page${index + 1}`;
  tellOthers(page, survey.reporter);
  if (page.json.visible === false) {
    survey.reporter.dropped(page.at, say`the page ${quote(name)} is left out with its ${listOf(page, 'elements').length} elements: it is never shown`);
    return { name, questions: [] };
  }
  if (isTrue(page, 'isRequired')) survey.reporter.dropped(pathTo(page, 'isRequired'), say`that one question of a page is answered is not checked`);
  const element = start(page, survey);
  const showIf = conditionsOf(element);
  const intro = textAt(page, 'description', survey);
  const notes = intro ? notesOf({ at: pathTo(page, 'description'), name: `${name}-intro`, type: 'note', label: intro, optional: true, showIf }, intro) : [];
  const children = [...recordsOf(page, 'elements', survey.reporter), ...recordsOf(page, 'questions', survey.reporter)];
  return { name, title: textAt(page, 'title', survey), questions: [...notes, ...children.flatMap((node) => readElement({ ...element, node, showIf }))] };
}

/** Calculated values have no place in the source: each comes right after the last question that it reads. */
function withCalculated(root: Node, pages: readonly DraftPage[], survey: Survey): DraftPage[] {
  return recordsOf(root, 'calculatedValues', survey.reporter).reduce<DraftPage[]>((done, node) => {
    const name = stringOf(node, 'name') ?? '';
    const term = termAt(node, 'expression', { survey, otherwise: say`the calculated value is left out` });
    if (!term || !name) {
      if (!term && !says(node, 'expression')) survey.reporter.dropped(node.at, say`has no expression: left out`);
      else if (!name) survey.reporter.dropped(node.at, say`has no name: left out`);
      return done;
    }
    survey.reporter.changed(node.at, say`the calculated value ${quote(name)} is shown to the person, after the last answer it reads`);
    return insertAfter(done, namesIn(term.term), { at: node.at, name, type: 'calc', label: textsOf(name), optional: true, showIf: [], value: term });
  }, [...pages]);
}

function insertAfter(pages: readonly DraftPage[], names: readonly string[], question: DraftQuestion): DraftPage[] {
  const reads = ({ name, aliases = [] }: DraftQuestion) => names.includes(name) || aliases.some((alias) => names.includes(alias));
  const pageIndex = Math.max(pages.findLastIndex(({ questions }) => questions.some(reads)), 0);
  return pages.map((page, i) => {
    const at = page.questions.findLastIndex(reads) + 1;
    return i === pageIndex ? { ...page, questions: [...page.questions.slice(0, at), question, ...page.questions.slice(at)] } : page;
  });
}

function namesIn(term: Term): string[] {
  if (term.kind === 'answer') return [term.name];
  if (term.kind === 'binary') return [...namesIn(term.left), ...namesIn(term.right)];
  if (term.kind === 'not' || term.kind === 'empty') return namesIn(term.of);
  if (term.kind === 'call') return term.parts.flatMap(namesIn);
  return term.kind === 'list' ? term.items.flatMap(namesIn) : [];
}
