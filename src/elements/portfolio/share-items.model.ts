import { competencesOf } from '../../contract/portfolio-competences.js';
import type { Experience, Visibility } from '../../contract/experience.js';
import type { Portfolio, Profile } from '../../contract/portfolio.js';

/** Lines of a profile, in the order of a sheet. */
export const PROFILE_LINES = ['name', 'headline', 'about', 'place', 'email', 'phone', 'url'] as const satisfies readonly (keyof Profile)[];
/** How the person can be reached: it starts out of a sheet. */
const CONTACT: readonly (keyof Profile)[] = ['email', 'phone', 'url'];

/** What of a story can be left out besides its photos and competences; the text goes with it. */
export const STORY_PARTS = ['when', 'place', 'text'] as const;

export type ShareGroup = 'profile' | 'path' | 'experience' | 'part' | 'photo' | 'competence';

/** Something that a sheet has or leaves out. */
export interface ShareItem {
  readonly key: string;
  readonly group: ShareGroup;
  /** which of its group: a line of the profile, a part of a story, the place of a step or a photo, an id */
  readonly name: string;
  readonly label: string;
  /** who may see it today, of an experience */
  readonly visibility?: Visibility | undefined;
  /** the experience that it is part of */
  readonly of?: string | undefined;
}

/** By key: what the person has ticked in (true) or out. What is not there is as it starts. */
export type Ticks = ReadonlyMap<string, boolean>;

export const keyOf = (group: ShareGroup, name: string | number, of = ''): string => `${group} ${name} ${of}`.trim();

/** Every item of the portrait, or of one story. `titleOf` says what an experience is called. */
export function shareItems(portfolio: Portfolio, story: Experience | undefined, titleOf: (experience: Experience) => string): ShareItem[] {
  const { profile = {}, path = [], experiences } = portfolio;
  const item = (group: ShareGroup, name: string | number, more: { readonly label?: string; readonly of?: string; readonly visibility?: Visibility }): ShareItem => ({
    key: keyOf(group, name, more.of),
    group,
    name: String(name),
    label: '',
    ...more,
  });
  const experienceItems = (one: Experience): ShareItem[] => [
    item('experience', one.id, { label: titleOf(one), visibility: one.visibility }),
    ...(story ? STORY_PARTS.filter((part) => (part === 'when' ? (one.from ?? one.until) : one[part])).map((part) => item('part', part, { of: one.id })) : []),
    ...(one.photos ?? []).map(({ alt }, i) => item('photo', i, { label: alt ?? '', of: one.id })),
  ];
  const competences = story ? competencesOf({ experiences: [story] }) : competencesOf(portfolio);
  return [
    ...PROFILE_LINES.filter((line) => profile[line] && (!story || line === 'name')).map((line) => item('profile', line, { label: profile[line] ?? '' })),
    ...(story ? [story] : experiences).flatMap(experienceItems),
    ...competences.map(({ id, label }) => item('competence', id, { label, ...(story && { of: story.id }) })),
    ...(story ? [] : path.map(({ label }, i) => item('path', i, { label }))),
  ];
}

/** Is it on the sheet? What is private, or says how to reach the person, starts out; a competence starts with an experience that shows it. */
export function isTicked({ key, group, name, visibility, of }: ShareItem, ticks: Ticks, portfolio: Portfolio): boolean {
  if (of !== undefined && !isExperienceTicked(portfolio.experiences.find(({ id }) => id === of), ticks)) return false;
  const said = ticks.get(key);
  if (said !== undefined) return said;
  if (group === 'experience') return visibility !== 'private';
  if (group === 'profile') return !CONTACT.includes(name as keyof Profile);
  return group !== 'competence' || of !== undefined || startsWith(name, ticks, portfolio);
}

const isExperienceTicked = (experience: Experience | undefined, ticks: Ticks): boolean => !!experience && (ticks.get(keyOf('experience', experience.id)) ?? experience.visibility !== 'private');

const startsWith = (competence: string, ticks: Ticks, { experiences, competences = [] }: Portfolio): boolean =>
  competences.some(({ id }) => id === competence) || experiences.some((one) => one.competences?.some(({ id }) => id === competence) && isExperienceTicked(one, ticks));

/** What is left of a portfolio when the items that are not ticked are taken out of it. */
export function tickedPortfolio(portfolio: Portfolio, items: readonly ShareItem[], ticks: Ticks): Portfolio {
  const ticked = items.filter((item) => isTicked(item, ticks, portfolio));
  const keys = new Set(ticked.map(({ key }) => key));
  const all = new Set(items.map(({ key }) => key));
  /** what is no item of the sheet goes with what it is part of */
  const stays = (key: string): boolean => keys.has(key) || !all.has(key);
  const shown = new Set(ticked.filter(({ group }) => group === 'competence').map(({ name }) => name));
  const isShown = (id: string): boolean => shown.has(id);
  const { profile = {}, path = [], experiences, competences = [] } = portfolio;
  return {
    ...portfolio,
    profile: Object.fromEntries(PROFILE_LINES.filter((line) => keys.has(keyOf('profile', line))).map((line) => [line, profile[line]])) as Profile,
    path: path.filter((_, i) => keys.has(keyOf('path', i))),
    experiences: experiences.filter(({ id }) => keys.has(keyOf('experience', id))).map((one) => reduced(one, stays, isShown)),
    competences: allTicked(portfolio, isShown, keys).concat(competences.filter(({ id }) => isShown(id))),
  };
}

/** Ticked by itself, while no experience that shows it is: then it is said without one. */
function allTicked({ experiences, competences = [] }: Portfolio, isShown: (id: string) => boolean, keys: ReadonlySet<string>): NonNullable<Portfolio['competences']> {
  const shownBy = new Set(experiences.filter(({ id }) => keys.has(keyOf('experience', id))).flatMap((one) => (one.competences ?? []).map(({ id }) => id)));
  const own = new Set(competences.map(({ id }) => id));
  return competencesOf({ experiences }).flatMap(({ id, label, level, isCustom, note }) =>
    isShown(id) && !shownBy.has(id) && !own.has(id) ? [{ id, label, ...(level !== undefined && { level }), ...(isCustom && { isCustom: true as const }), ...(note !== undefined && { note }) }] : [],
  );
}

function reduced(experience: Experience, stays: (key: string) => boolean, isShown: (id: string) => boolean): Experience {
  const { id, photos, competences, from, until, place, text, ...rest } = experience;
  const has = (part: (typeof STORY_PARTS)[number]): boolean => stays(keyOf('part', part, id));
  return {
    ...rest,
    id,
    text: has('text') ? text : '',
    ...(has('when') && from !== undefined && { from }),
    ...(has('when') && until !== undefined && { until }),
    ...(has('place') && place !== undefined && { place }),
    ...(photos && { photos: photos.filter((_, i) => stays(keyOf('photo', i, id))) }),
    ...(competences && { competences: competences.filter((one) => isShown(one.id)) }),
  };
}
