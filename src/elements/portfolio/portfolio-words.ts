import type { ChosenCompetence, CompetenceLevel } from '../../contract/competences.js';
import type { Audience, Experience } from '../../contract/experience.js';
import { writtenWhen } from '../../i18n/written-when.js';
import type { VisibilityStrings } from '../../ui/visibility.strings.js';
import type { PortfolioStrings } from './portfolio.strings.js';
import { labelOfAudience } from './select.model.js';

/** What is needed to say anything of an experience. */
export interface PortfolioWording {
  readonly strings: PortfolioStrings;
  readonly visibility: VisibilityStrings;
  readonly lang: string;
  readonly audiences: readonly Audience[];
  readonly levels: readonly CompetenceLevel[];
  /** what the addresses of photos are relative to */
  readonly base: string | undefined;
}

/** of a text that stands for a title, characters */
const LONGEST_TITLE = 60;

/** What it is called: by its first sentence, if it has no title. */
export function titleOf({ title, text }: Experience, { strings }: Pick<PortfolioWording, 'strings'>): string {
  const [first = ''] = text.trim().split(/\n|(?<=[.!?…])\s/);
  const words = first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…` : first;
  return title?.trim() || words || strings.untitled;
}

export function whenOf({ from, until }: Pick<Experience, 'from' | 'until'>, { strings, lang }: Pick<PortfolioWording, 'strings' | 'lang'>): string {
  const [first, last] = [from && writtenWhen(lang, from), until && writtenWhen(lang, until)];
  if (first && last && first !== last) return strings.period(first, last);
  return last ?? first ?? '';
}

export const whenAndWhere = (experience: Experience, wording: PortfolioWording): string => [whenOf(experience, wording), experience.place].filter(Boolean).join('\u00a0· ');

export const whoSees = ({ visibility, audience }: Experience, { visibility: words, audiences }: PortfolioWording): string =>
  visibility === 'community' && audience !== undefined ? labelOfAudience(audience, audiences) : words.names[visibility];

export const levelOf = ({ level }: Pick<ChosenCompetence, 'level'>, { levels }: Pick<PortfolioWording, 'levels'>): string | undefined => levels.find(({ value }) => value === level)?.label;
