import { parseContract } from '../../contract/parse.js';
import { questions as questionsSchema } from '../../contract/question-wall.js';
import { common, loadStrings, stringsFor } from '../../i18n/catalogue.js';
import { sentences } from '../../ui/alt-text.js';
import { toCsv } from '../../ui/csv.js';
import { LINK_CARD, textCard } from '../../ui/text-card.js';
import { frameOf, thresholdOf, valueOf, type DrawWidget } from '../widget-picture.js';
import { inSeason, readWall, SCHOOL_YEAR, selectQuestions, type WallQuestion } from './question-wall.model.js';
import { questionWallStrings } from './question-wall.strings.js';
import { creditsOf, themeName, whenAsked, type WallWording } from './wall-words.js';

/** The question in front: of the month of the year, or of the topic and month asked for. */
export const drawWidget: DrawWidget = async (request) => {
  const { document, options, lang, nowMs } = request;
  await Promise.all([loadStrings(questionWallStrings, lang), loadStrings(common, lang)]);
  const value = valueOf(parseContract(questionsSchema, document));
  const strings = stringsFor(questionWallStrings, lang);
  const wording: WallWording = { strings, lang, minCount: Math.max(value.minCount, thresholdOf(options)) };
  const month = SCHOOL_YEAR.find((one) => one === options['month']);
  const wall = readWall(value, wording.minCount);
  const topic = wall.themes.find(({ id }) => id === options['topic'])?.id;
  const { found } = selectQuestions(wall, { topic, month, search: '' });
  const [front] = inSeason(found, month ?? new Date(nowMs).toISOString().slice(5, 7));
  const title = options['heading'] ?? value.title ?? strings.headline;
  const foot = creditsOf(value, wording);
  const entries = front ? [{ label: themeName(front, strings), text: front.text, note: whenAsked(front, wording) }] : [];
  const subtitle = front ? '' : wall.questions.length ? strings.none : strings.empty;
  const alternative = sentences([title, subtitle, ...entries.flatMap(({ label, text, note }) => [label, text, note]), front?.answer?.text ?? '', foot]);
  const frame = frameOf(request) ?? LINK_CARD;
  const svg = textCard({ title, subtitle, entries, foot, alternative, lang }, frame);
  return { ...frame, svg, csv: found.length ? csvOf(found, wording) : '', title: front?.text ?? title, alternative };
};

function csvOf(found: readonly WallQuestion[], wording: WallWording): string {
  const { strings } = wording;
  return toCsv([['Question', strings.topic, strings.month, strings.answer], ...found.map((one) => [one.text, themeName(one, strings), whenAsked(one, wording), one.answer?.text ?? ''])]);
}
