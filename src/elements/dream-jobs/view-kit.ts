import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/format.js';
import type { FigureOptions } from './dream-jobs.template.js';
import { viewsStrings, type DreamViewsStrings } from './views.strings.js';

/** What a view's numbers, words and pictures are made from. */
export type ViewInput = Pick<FigureOptions, 'counts' | 'selection' | 'strings' | 'lang' | 'minCount'>;

type Speaking = { readonly lang: string; readonly counts: Pick<ViewInput['counts'], 'question'> };

/** Of jobs, or of the answers when a question was asked. */
export function wordsOf({ lang, counts }: Speaking): DreamViewsStrings {
  const words = stringsFor(viewsStrings, lang);
  if (counts.question === undefined) return words;
  return {
    ...words,
    job: words.answer,
    keysStages: words.answerKeysStages,
    keysTrend: words.answerKeysTrend,
    compareFinding: words.answerCompareFinding,
    compareSubtitle: words.answerCompareSubtitle,
    stagesFinding: words.answerStagesFinding,
    stagesSubtitle: words.answerStagesSubtitle,
    trendSubtitle: words.answerTrendSubtitle,
  };
}

/** A number as a view writes it; null: not told. */
export const figureOf = (n: number | null, lang: string): string => (n === null ? stringsFor(viewsStrings, lang).hidden : formatNumber(lang, n));
