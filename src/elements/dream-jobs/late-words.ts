import type { DreamCounts } from '../../contract/dream-jobs.js';
import { creditLines } from '../../ui/credits.js';
import type { DreamJobsStrings } from './dream-jobs.strings.js';
import type { Wording } from './dream-words.js';
import { lateWords } from './late.strings.js';
import type { DreamSelection } from './select-dreams.model.js';

/** Of jobs, or of the answers when a question was asked. */
interface Asked extends Pick<Wording, 'lang'> {
  readonly counts?: Pick<DreamCounts, 'question'> | undefined;
}

interface Nothing extends Asked {
  readonly selection: DreamSelection;
  readonly minCount: number;
}

/** When the first dreams, or answers, will be shown. */
export function emptyText({ counts, minCount, lang }: Asked & Pick<Nothing, 'minCount'>): string {
  const { empty, answerEmpty } = lateWords(lang);
  return (counts?.question === undefined ? empty : answerEmpty)(minCount);
}

/** Of a button: so many more jobs, or answers, may be shown. */
export function moreText(left: number, { counts, lang }: Asked): string {
  const { showMore, answerShowMore } = lateWords(lang);
  return (counts?.question === undefined ? showMore : answerShowMore)(left);
}

/** Why there is no picture: nobody, only answers too rare to be shown, or filters that the document doesn't tell together. */
export function nothingText({ selection, ...about }: Nothing): string {
  const words = lateWords(about.lang);
  if (!selection.isTold) return words.notTogether;
  return selection.isPartial ? words.allHidden(emptyText(about)) : words.noneHere;
}

/** The element's words when they are not of jobs: of the answers to this question. */
export function answerStrings(strings: DreamJobsStrings, question: string, lang: string): DreamJobsStrings {
  const words = lateWords(lang);
  const asked = /[.!?…:]\s*$/.test(question) ? question : `${question}.`;
  return {
    ...strings,
    finding: words.answerFinding,
    subtitle: (about) => words.answerSubtitle(asked, about),
    list: words.answerList,
    keys: words.answerKeys,
  };
}

/** How many of all jobs, or answers, are shown. */
export function showingText(shown: number, { all, counts, lang }: Asked & { readonly all: number }): string {
  const { showing, answerShowing } = lateWords(lang);
  return (counts?.question === undefined ? showing : answerShowing)(shown, all);
}

/** Who answered, when, and where it comes from: what stands under the rule. */
export const creditsOf = (table: DreamCounts, { lang }: Pick<Wording, 'lang'>): string[] => creditLines(table, lateWords(lang), lang);

/** How many more have answered since: persons when both documents tell them, else dreams; 0 when there are not more. */
export function freshAnswers(before: DreamCounts, after: DreamCounts): number {
  const tell = ({ people, answers }: DreamCounts, bothTell: boolean) => (bothTell ? people : answers) ?? 0;
  const bothTell = before.people !== undefined && after.people !== undefined;
  return Math.max(0, tell(after, bothTell) - tell(before, bothTell));
}

/** The jobs whose number is another than before. */
export function changedJobs(before: DreamSelection, after: DreamSelection): Set<string> {
  const known = new Map(before.all.map(({ job, n }) => [job, n]));
  return new Set(after.all.filter(({ job, n }) => (known.get(job) ?? 0) !== n).map(({ job }) => job));
}
