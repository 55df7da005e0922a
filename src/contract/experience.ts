import * as z from 'zod/mini';
import { chosenCompetence } from './competences.js';
import { submissionId } from './receipt.js';
import { code, day, list, text } from './text.js';

/** How much an experience may hold. */
export const EXPERIENCE_LIMITS = { photos: 6, competences: 60, text: 10_000 } as const;

/** Who may see an experience, from the person alone to everybody, in this order. */
export const VISIBILITIES = ['private', 'referent', 'community', 'public', 'social'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Where it is spread to at the very most: what is for a referent is not for a community. */
export const reachOf = (visibility: Visibility): number => VISIBILITIES.indexOf(visibility);

/** The shapes that a photo may be shown in. `original` cuts nothing off, and neither do the others: the photo is fitted inside. */
export const PHOTO_FORMATS = ['original', 'square', '4:3'] as const;
export type PhotoFormat = (typeof PHOTO_FORMATS)[number];

/** 4 MB in base64 */
const LONGEST_PHOTO = 5_600_000;

/** The pictures that every browser shows. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

const sidePx = z.int().check(z.minimum(1), z.maximum(20_000));

const experiencePhoto = z.object({
  type: z.enum(PHOTO_TYPES),
  /** base64, without what a camera notes beside the picture */
  data: z.optional(text(LONGEST_PHOTO)),
  /** in place of `data`: where an endpoint keeps it */
  url: z.optional(text(2_000)),
  /** of the picture as it is shown, px */
  width: sidePx,
  height: sidePx,
  format: z.optional(z.enum(PHOTO_FORMATS)),
  /** what is to be seen there, in the person's words */
  alt: z.optional(text(500)),
});
export type ExperiencePhoto = z.infer<typeof experiencePhoto>;

/** A month or a day: `2026-06`, `2026-06-14`. */
const when = z.union([day, z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))]);

const told = {
  /** made once, on the device; the same in every later version of the experience */
  id: submissionId,
  title: z.optional(text(200)),
  text: text(EXPERIENCE_LIMITS.text),
  from: z.optional(when),
  until: z.optional(when),
  place: z.optional(text(200)),
  photos: z.optional(list(experiencePhoto, EXPERIENCE_LIMITS.photos)),
  competences: z.optional(list(chosenCompetence, EXPERIENCE_LIMITS.competences)),
  visibility: z.enum(VISIBILITIES),
  /** id of the community that it is for, where `visibility` is `community` */
  audience: z.optional(code),
  lang: z.optional(text(35)),
};

/** What a person has lived and learnt: a text in their words, photos, the competences they see in it, and who may see it. */
export const experience = z.object({ schema: z.optional(z.literal('ij/experience@1')), ...told });
export type Experience = z.infer<typeof experience>;

/** What is posted: the experience under an id of this sending. */
export const experienceSent = z.object({ schema: z.literal('ij/experience@1'), submissionId, ...told });
export type ExperienceSent = z.infer<typeof experienceSent>;

/** `ij/experience-withdrawn@1`: it was sent before, and is the person's alone again. The endpoint forgets what it has of it. `on`: the day. */
export const experienceWithdrawn = z.object({ schema: z.literal('ij/experience-withdrawn@1'), submissionId, id: submissionId, on: z.optional(day) });
export type ExperienceWithdrawn = z.infer<typeof experienceWithdrawn>;

/** A group that an experience can be shared with, as the page names it: professionals, other young people, employers. */
export const audience = z.object({
  id: code,
  label: text(100),
  kind: z.optional(z.enum(['professional', 'beneficiary', 'employer'])),
  /** who is in it, in a sentence */
  description: z.optional(text(300)),
});
export type Audience = z.infer<typeof audience>;

/** Somebody who looks: the person, their referent, a member of a community, anybody. */
export type Viewer = { readonly as: 'self' | 'referent' | 'anybody' } | { readonly as: 'member'; readonly of: string };

/** May this viewer see it? A referent sees what is shared with anybody else than the person alone; a member, what is for their own community or for all. */
export function maySee({ visibility, audience: community }: Pick<Experience, 'visibility' | 'audience'>, viewer: Viewer): boolean {
  if (viewer.as === 'self') return true;
  if (visibility === 'private') return false;
  if (visibility === 'public' || visibility === 'social') return true;
  return visibility === 'referent' ? viewer.as === 'referent' : viewer.as === 'referent' || (viewer.as === 'member' && viewer.of === community);
}
