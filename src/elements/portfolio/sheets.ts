import type { Experience } from '../../contract/experience.js';
import { competencesOf, type ShownCompetence } from '../../contract/portfolio-competences.js';
import type { PathStep, Portfolio } from '../../contract/portfolio.js';
import { titleOf, whenAndWhere, whenOf, type PortfolioWording } from './portfolio-words.js';
import type { ShareStrings } from './share.strings.js';
import { chipRows, INK, photoRows, ruleRow, textRows, type SheetFormat, type SheetPhoto, type SheetRow } from './sheet-rows.js';

export interface SheetOptions extends PortfolioWording {
  readonly format: SheetFormat;
  readonly words: ShareStrings;
  /** the photos of an experience, those that could be read with their data */
  readonly photosOf: (experience: Experience) => readonly SheetPhoto[];
}

const MUTED = { fill: INK.muted, scale: 0.9 };
/** of the text of an experience in a portrait, characters; a story has all of it */
const LONGEST_EXCERPT = 220;

/** Who am I: profile, what I can do and what shows it, what I have lived, my path. Of a portfolio that has only what is ticked. */
export function portraitRows(portfolio: Portfolio, options: SheetOptions): SheetRow[] {
  const { format, words } = options;
  const { profile = {}, path = [], experiences } = portfolio;
  const { name, headline, about, place, email, phone, url } = profile;
  const contact = [place, email, phone, url].filter(Boolean).join('  ·  ');
  const title = (text: string): SheetRow[] => textRows(text, format, { scale: 1.25, weight: 700, fill: INK.accent, gap: 1.6, leads: true });
  const numbers = new Map(experiences.map(({ id }, i) => [id, i + 1]));
  return [
    ...textRows(name ?? words.portrait, format, { scale: 2.2, weight: 700, gap: 0 }),
    ...textRows(headline ?? '', format, { scale: 1.2 }),
    ...textRows(contact, format, MUTED),
    ruleRow(format),
    ...textRows(about ?? '', format, { gap: 0.9 }),
    ...competenceRows(competencesOf(portfolio), numbers, { ...options, title }),
    ...(experiences.length ? [...title(words.experiences), ...experiences.flatMap((one, i) => experienceRows(one, i + 1, options))] : []),
    ...(path.length ? [...title(words.path), ...path.flatMap((step) => textRows([stepDates(step, options), step.label, step.place].filter(Boolean).join('  ·  '), format))] : []),
  ];
}


/** A step says its dates as it likes: those that are none of ours are written as they are. */
function stepDates({ from, until }: PathStep, options: SheetOptions): string {
  const isOurs = [from, until].every((date) => date === undefined || /^\d{4}-\d\d(-\d\d)?$/.test(date));
  return isOurs ? whenOf({ from, until }, options) : [from, until].filter(Boolean).join(' – ');
}

type CompetenceOptions = SheetOptions & { readonly title: (text: string) => SheetRow[] };

/** By level, in the words of the list; the numbers are those of the experiences that show it. */
function competenceRows(competences: readonly ShownCompetence[], numbers: ReadonlyMap<string, number>, { format, words, levels, title }: CompetenceOptions): SheetRow[] {
  if (!competences.length) return [];
  const nameOf = ({ label, experiences }: ShownCompetence): string => [label, ...(experiences.length ? [`(${experiences.map(({ id }) => numbers.get(id)).join(', ')})`] : [])].join('\u00a0');
  const groups = [...[...levels].sort((a, b) => b.value - a.value).map(({ label }) => label), undefined]
    .map((level) => ({ level, members: competences.filter(({ levelLabel }) => levelLabel === level) }))
    .filter(({ members }) => members.length);
  const isOne = groups.length === 1 && groups[0]?.level === undefined;
  return [
    ...title(words.competences),
    ...(numbers.size ? textRows(words.numbers, format, { ...MUTED, gap: 0.2 }) : []),
    ...groups.flatMap(({ level, members }) => [
      ...(isOne ? [] : textRows(level ?? words.noLevel, format, { weight: 600, gap: 0.8, leads: true })),
      ...chipRows(members.map(nameOf), format),
    ]),
  ];
}

function experienceRows(experience: Experience, number: number, options: SheetOptions): SheetRow[] {
  const { format, photosOf } = options;
  const { title, text } = experience;
  const excerpt = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')}…` : text;
  const photos = photoRows(photosOf(experience), format, format.height * 0.13);
  const leads = photos.length > 0;
  return [
    ...textRows(`${number}. ${titleOf(experience, options)}`, format, { weight: 700, gap: 1, leads: true }),
    ...textRows(whenAndWhere(experience, options), format, { ...MUTED, gap: 0.1, leads }),
    ...(title?.trim() ? textRows(excerpt.replace(/\n+/g, ' '), format, { gap: 0.2, leads }) : []),
    ...photos,
  ];
}

/** One experience, with all of its text. Nothing while it is not ticked. */
export function storyRows(experience: Experience, { profile = {} }: Portfolio, options: SheetOptions): SheetRow[] {
  const { format, words, levels, photosOf } = options;
  const { competences = [], text } = experience;
  const chips = competences.map(({ label, level }) => [label, levels.find(({ value }) => value === level)?.label].filter(Boolean).join(' – '));
  return [
    ...textRows(titleOf(experience, options), format, { scale: 2, weight: 700, gap: 0 }),
    ...textRows([profile.name, whenAndWhere(experience, options)].filter(Boolean).join('  ·  '), format, MUTED),
    ruleRow(format),
    ...photoRows(photosOf(experience), format, format.height * 0.5),
    ...textRows(text, format, { scale: 1.1, gap: 0.9 }),
    ...(chips.length ? [...textRows(words.competences, format, { scale: 1.1, weight: 700, fill: INK.accent, gap: 1.4, leads: true }), ...chipRows(chips, format)] : []),
  ];
}
