import * as z from 'zod/mini';
import { chosenCompetence, competenceLevel } from './competences.js';
import { audience, experience } from './experience.js';
import { list, text } from './text.js';

/** The most experiences that a portfolio can hold. */
export const MOST_EXPERIENCES = 500;

/** Who the person says they are; every line of it is theirs to leave out. */
const profile = z.object({
  name: z.optional(text(100)),
  /** one line under the name: "En 2de pro, cherche un stage en menuiserie" */
  headline: z.optional(text(200)),
  about: z.optional(text(3_000)),
  place: z.optional(text(200)),
  email: z.optional(text(254)),
  phone: z.optional(text(40)),
  url: z.optional(text(2_000)),
});
export type Profile = z.infer<typeof profile>;

/** A step of the way so far: a school, a course, a job. */
const step = z.object({ label: text(200), place: z.optional(text(200)), from: z.optional(text(10)), until: z.optional(text(10)) });
export type PathStep = z.infer<typeof step>;

/** `ij/portfolio@1`: what a person has lived and can do, and who they are. All of it in one file that can be read again. */
export const portfolio = z.object({
  schema: z.optional(z.literal('ij/portfolio@1')),
  profile: z.optional(profile),
  path: z.optional(list(step, 100)),
  experiences: list(experience, MOST_EXPERIENCES),
  /** those that no experience shows */
  competences: z.optional(list(chosenCompetence, 200)),
  /** what the values of the levels mean, in words */
  levels: z.optional(list(competenceLevel, 20)),
  audiences: z.optional(list(audience, 100)),
  lang: z.optional(text(35)),
});
export type Portfolio = z.infer<typeof portfolio>;
