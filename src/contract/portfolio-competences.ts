import type { ChosenCompetence } from './competences.js';
import type { Experience } from './experience.js';
import type { Portfolio } from './portfolio.js';

/** A competence of a portfolio, once, with what shows it. */
export interface ShownCompetence {
  readonly id: string;
  readonly label: string;
  /** the highest that was said of it */
  readonly level?: number | undefined;
  /** that level in words; none where the document does not say them */
  readonly levelLabel?: string | undefined;
  readonly isCustom?: boolean | undefined;
  readonly note?: string | undefined;
  /** in the order of the portfolio; none: it was said by itself */
  readonly experiences: readonly Experience[];
}

/** Every competence once, those of the experiences in their order, then those said by themselves. */
export function competencesOf({ experiences, competences = [], levels = [] }: Pick<Portfolio, 'experiences' | 'competences' | 'levels'>): ShownCompetence[] {
  const found = new Map<string, { chosen: ChosenCompetence; experiences: Experience[] }>();
  const add = (chosen: ChosenCompetence, experience?: Experience): void => {
    const known = found.get(chosen.id);
    if (!known) found.set(chosen.id, { chosen, experiences: experience ? [experience] : [] });
    else {
      known.chosen = higher(known.chosen, chosen);
      if (experience && known.experiences.at(-1) !== experience) known.experiences.push(experience);
    }
  };
  for (const experience of experiences) for (const chosen of experience.competences ?? []) add(chosen, experience);
  for (const chosen of competences) add(chosen);
  const labels = new Map(levels.map(({ value, label }) => [value, label]));
  return [...found.values()].map(({ chosen, experiences: shownBy }) => ({
    id: chosen.id,
    label: chosen.label,
    level: chosen.level,
    levelLabel: chosen.level === undefined ? undefined : labels.get(chosen.level),
    isCustom: chosen.isCustom,
    note: chosen.note,
    experiences: shownBy,
  }));
}

const higher = (a: ChosenCompetence, b: ChosenCompetence): ChosenCompetence =>
  (b.level ?? -Infinity) > (a.level ?? -Infinity) ? { ...a, level: b.level, note: b.note ?? a.note } : { ...a, note: a.note ?? b.note };
