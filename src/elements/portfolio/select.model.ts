import { maySee, VISIBILITIES, type Audience, type Experience, type Viewer, type Visibility } from '../../contract/experience.js';
import { competencesOf } from '../../contract/portfolio-competences.js';
import type { Portfolio } from '../../contract/portfolio.js';

/** What the person asks to see. */
export interface PortfolioFilter {
  /** by id; an experience must show all of them */
  readonly competences: readonly string[];
  /** id of a community */
  readonly audience?: string | undefined;
  /** `2026`, or `NO_YEAR` */
  readonly year?: string | undefined;
  readonly visibility?: Visibility | undefined;
  readonly search: string;
}

/** In place of a year: those that say no date. */
export const NO_YEAR = '-';
export const NO_FILTER: PortfolioFilter = { competences: [], search: '' };

/** A choice of a filter, and how many experiences it would leave beside the other filters. */
export interface FilterChoice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly n: number;
}

export interface PortfolioView {
  /** all that the viewer may see, the newest first, undated ones last */
  readonly seen: readonly Experience[];
  /** those that the filters leave */
  readonly found: readonly Experience[];
  readonly competences: readonly FilterChoice[];
  readonly audiences: readonly FilterChoice[];
  readonly years: readonly FilterChoice[];
  readonly visibilities: readonly FilterChoice<Visibility>[];
}

/** `self`, `referent`, `anybody`; any other word is the id of a community. */
export const viewerOf = (word: string): Viewer => (word === 'self' || word === 'referent' || word === 'anybody' ? { as: word } : { as: 'member', of: word });

export const yearOf = ({ from, until }: Experience): string => (from ?? until ?? NO_YEAR).slice(0, 4);

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word must be there, as it is written or begun, whatever the accents. */
function saysAll({ title = '', text, place = '', competences = [] }: Experience, search: string): boolean {
  const said = fold([title, text, place, ...competences.map(({ label }) => label)].join(' '));
  return fold(search).split(/\s+/).every((word) => said.includes(word));
}

type Test = (experience: Experience) => boolean;

function testsOf({ competences, audience, year, visibility, search }: PortfolioFilter): Record<'competences' | 'audience' | 'year' | 'visibility' | 'search', Test> {
  return {
    competences: (one) => competences.every((id) => one.competences?.some((chosen) => chosen.id === id)),
    audience: (one) => audience === undefined || (one.visibility === 'community' && one.audience === audience),
    year: (one) => year === undefined || yearOf(one) === year,
    visibility: (one) => visibility === undefined || one.visibility === visibility,
    search: (one) => saysAll(one, search),
  };
}

const lastDay = ({ from, until }: Experience): string => until ?? from ?? '';
const newestFirst = (a: Experience, b: Experience): number => (lastDay(a) === lastDay(b) ? 0 : lastDay(a) < lastDay(b) ? 1 : -1);

/** What a viewer sees of a portfolio, filtered, with the choices of each filter counted beside the others. */
export function selectExperiences({ experiences, audiences = [] }: Pick<Portfolio, 'experiences' | 'audiences'>, filter: PortfolioFilter, viewer: Viewer): PortfolioView {
  const seen = experiences.filter((one) => maySee(one, viewer)).sort(newestFirst);
  const tests = testsOf(filter);
  const passing = (but?: keyof typeof tests): Experience[] => seen.filter((one) => Object.entries(tests).every(([name, test]) => name === but || test(one)));
  const found = passing();
  return {
    seen,
    found,
    competences: competenceChoices(seen, found),
    audiences: choices(communitiesOf(seen), passing('audience'), ({ visibility, audience = '' }) => (visibility === 'community' ? audience : '')).map((one) => ({ ...one, label: labelOfAudience(one.value, audiences) })),
    years: choices([...new Set(seen.map(yearOf))].sort().reverse(), passing('year'), yearOf),
    visibilities: choices(VISIBILITIES.filter((name) => seen.some(({ visibility }) => visibility === name)), passing('visibility'), ({ visibility }) => visibility),
  };
}

export const labelOfAudience = (id: string, audiences: readonly Audience[]): string => audiences.find((one) => one.id === id)?.label ?? id;

const communitiesOf = (seen: readonly Experience[]): string[] => [...new Set(seen.flatMap(({ visibility, audience }) => (visibility === 'community' && audience !== undefined ? [audience] : [])))];

function choices<T extends string>(values: readonly T[], among: readonly Experience[], valueOf: (experience: Experience) => string): FilterChoice<T>[] {
  return values.map((value) => ({ value, label: value, n: among.filter((one) => valueOf(one) === value).length }));
}

/** Those of most experiences first; they keep their place while others are chosen. */
function competenceChoices(seen: readonly Experience[], found: readonly Experience[]): FilterChoice[] {
  const left = new Set(found);
  return competencesOf({ experiences: [...seen] })
    .sort((a, b) => b.experiences.length - a.experiences.length)
    .map(({ id, label, experiences }) => ({ value: id, label, n: experiences.filter((one) => left.has(one)).length }));
}

/** Every community that is named or meant, once; one that nobody names is called by its id. */
export function audiencesOf(experiences: readonly Experience[], named: readonly Audience[]): Audience[] {
  const all = [...named, ...communitiesOf(experiences).map((id) => ({ id, label: id }))];
  return all.filter((one, i) => all.findIndex(({ id }) => id === one.id) === i);
}
