import * as z from 'zod/mini';
import { list, text } from './text.js';

/** The most items that a list of competences can hold: the ROME with all its knowledge has 34,000, ESCO 14,000. */
export const MOST_COMPETENCES = 60_000;
/** How long each text of an item can be, in characters, and how many texts its lists can hold. */
export const COMPETENCE_LIMITS = { id: 200, label: 300, def: 4_000, uri: 500, syn: 100, words: 200 } as const;

const { id: idLimit, label: labelLimit, def: definitionLimit, uri: uriLimit, syn: mostNames, words: mostWords } = COMPETENCE_LIMITS;

/** What names an item in the list and in what is sent: a code, `rome:300461`, or an address. */
const competenceId = text(idLimit).check(z.minLength(1));
const competenceLabel = text(labelLimit).check(z.minLength(1));

const competenceItem = z.object({
  id: competenceId,
  label: competenceLabel,
  /** other names for the same: found as the label is */
  syn: z.optional(list(text(labelLimit), mostNames)),
  /** what it means, plain text */
  def: z.optional(text(definitionLimit)),
  /** id of the wider item, or of the group, that it is part of */
  parent: z.optional(competenceId),
  uri: z.optional(text(uriLimit)),
  /** how often it is asked for, in jobs or people: of two that are as good, the more usual comes first */
  n: z.optional(z.int().check(z.minimum(0))),
  /** everyday words that lead here when competences are proposed from a text; never shown */
  words: z.optional(list(text(labelLimit), mostWords)),
});
export type CompetenceItem = z.infer<typeof competenceItem>;

/** A heading over items, which nobody chooses: "Création de contenu". */
const competenceGroup = z.object({ id: competenceId, label: competenceLabel, parent: z.optional(competenceId) });
export type CompetenceGroup = z.infer<typeof competenceGroup>;

export const competenceLevel = z.object({
  value: z.int(),
  /** in words, as a person says it of themselves: "Je sais faire sans aide" */
  label: text(120),
  def: z.optional(text(1_000)),
});
export type CompetenceLevel = z.infer<typeof competenceLevel>;

/** A list of competences to choose from, flat or with wider ones above. */
export const competenceList = z.object({
  schema: z.optional(z.literal('ij/competences@1')),
  id: z.optional(text(100)),
  label: z.optional(text(200)),
  /** the language it is written in */
  lang: z.optional(text(35)),
  source: z.optional(text(500)),
  licence: z.optional(text(200)),
  /** how well one can do it, from the least to the most */
  levels: z.optional(list(competenceLevel, 20)),
  groups: z.optional(list(competenceGroup, 5_000)),
  items: list(competenceItem, MOST_COMPETENCES),
});
export type CompetenceList = z.infer<typeof competenceList>;

/** One choice of a person, as the picker holds and sends it. */
export const chosenCompetence = z.object({
  id: competenceId,
  label: competenceLabel,
  /** value of a level of the list */
  level: z.optional(z.int()),
  /** the person's own words, in no list: the id is that of `customCompetenceId` */
  isCustom: z.optional(z.literal(true)),
  note: z.optional(text(2_000)),
});
export type ChosenCompetence = z.infer<typeof chosenCompetence>;

const CUSTOM = 'custom:';

/** `Réparer des vélos` and `reparer  des vélos !` have one id: `custom:reparer-des-velos`. */
export function customCompetenceId(label: string): string {
  const folded = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
  return (CUSTOM + folded.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')).slice(0, idLimit);
}

export const isCustomCompetenceId = (id: string): boolean => id.startsWith(CUSTOM);
