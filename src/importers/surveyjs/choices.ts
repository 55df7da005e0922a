import type { DraftOption, DraftQuestion, DraftTerm } from '../draft.js';
import { answer, value, type Term } from '../expression/term.js';
import { isRecord, isSaid, isTrue, listOf, pathTo, type Node } from '../json.js';
import { quote } from '../report.js';
import { ourTexts, textsOf, toPlainText } from '../texts.js';
import { textAt, type Element, type Survey } from './source.js';
import { say } from '../words.js';

/** `['a', 1, { value: 'b', text: … }]` as options. */
export function optionsAt(node: Node, key: string, survey: Survey): DraftOption[] {
  return listOf(node, key).flatMap((item, i) => {
    const at = `${pathTo(node, key)}[${i}]`;
    const option = isRecord(item) ? itemOption({ json: item, at }, survey) : plainOption(item, at);
    if (!option) survey.reporter.dropped(at, say`${quote(JSON.stringify(item) ?? '')} has no value: left out`);
    return option ?? [];
  });
}

const plainOption = (item: unknown, at: string): DraftOption | undefined =>
  ['string', 'number', 'boolean'].includes(typeof item) && item !== '' ? { at, value: String(item), label: textsOf(toPlainText(String(item))) } : undefined;

function itemOption(node: Node, survey: Survey): DraftOption | undefined {
  const plain = plainOption(node.json.value ?? node.json.name, node.at);
  const label = textAt(node, 'text', survey) ?? textAt(node, 'title', survey);
  for (const key of ['visibleIf', 'enableIf', 'imageLink', 'showCommentArea', 'score']) {
    if (isSaid(node.json[key])) survey.reporter.dropped(pathTo(node, key), key === 'imageLink' ? say`pictures are not carried: the words stay` : say`${key} of an option is not carried: it is always offered`);
  }
  return plain && { ...plain, label: label ?? plain.label };
}

const SPECIAL = [
  { keys: ['showOtherItem', 'hasOther'], textKey: 'otherText', value: 'other', words: ['Other', 'Autre'] },
  { keys: ['showNoneItem', 'hasNone'], textKey: 'noneText', value: 'none', words: ['None', 'Aucun'] },
  { keys: ['showRefuseItem'], textKey: 'refuseText', value: 'refused', words: ['Refuse to answer', 'Ne souhaite pas répondre'] },
  { keys: ['showDontKnowItem'], textKey: 'dontKnowText', value: 'dontknow', words: ["Don't know", 'Ne sait pas'] },
] as const;

/** The options that the source adds by a setting: "other", "none" … */
export function specialOptions({ node, survey }: Element): DraftOption[] {
  return SPECIAL.flatMap(({ keys, textKey, value: code, words: [english, french] }) => {
    const key = keys.find((one) => isTrue(node, one));
    if (!key) return [];
    const label = textAt(node, textKey, survey) ?? ourTexts(survey.lang, { fr: french, en: english });
    survey.reporter.changed(pathTo(node, key), say`${quote(label.main)} is an option like the others, with the code "${code}"${code === 'none' ? say`; it can be ticked beside others` : ''}`);
    return [{ at: pathTo(node, key), value: code, label }];
  });
}

/** The text asked for beside a question: of "other", or a comment. The source stores both as `name-Comment`. */
export function commentQuestions(element: Element, question: DraftQuestion): DraftQuestion[] {
  const { node, survey } = element;
  const hasOther = isTrue(node, 'showOtherItem') || isTrue(node, 'hasOther');
  const hasComment = isTrue(node, 'showCommentArea') || isTrue(node, 'hasComment');
  if (!hasOther && !hasComment) return [];
  const label = textAt(node, hasComment ? 'commentText' : 'otherText', survey) ?? ourTexts(survey.lang, hasComment ? { fr: 'Commentaire', en: 'Comment' } : { fr: 'Autre : laquelle ?', en: 'Other: which one?' });
  survey.reporter.changed(question.at, say`${hasOther ? say`what "other" is` : say`the comment`} is a question of its own, "${question.name}-Comment"`);
  const showIf = hasOther && !hasComment ? [...question.showIf, isOther(question, element)] : question.showIf;
  const aliases = element.prefix ? [`${element.prefix}${question.name}-Comment`] : [];
  return [{ at: question.at, name: `${question.name}-Comment`, type: hasComment ? 'longtext' : 'text', label, optional: true, showIf, aliases }];
}

function isOther(question: DraftQuestion, { prefix }: Element): DraftTerm {
  const term: Term = { kind: 'binary', operator: question.type === 'choices' ? 'has' : '=', left: answer(`${prefix}${question.name}`), right: value('other') };
  return { at: question.at, source: `${question.name} is "other"`, term };
}
