import type { Sex } from '../../contract/dream-jobs.js';

/** The box of one T-shirt in drawing units, 4:5. Everything a unit chart draws is in these units; the picture's viewBox scales it. */
export const SHIRT_WIDTH = 20;
export const SHIRT_HEIGHT = 25;

/** Where a shirt's path starts in its box: the left end of the neckline. */
const START_X = 6.5;
const START_Y = 0.5;

/** A thousand of these are in a picture: few commands and few digits, since the browser reads each. */
const OUTLINE = 'l-4.6 2.3q-1.2.6-1.4 2l-.5 6.3h4.5v11.4q0 2 2 2h7q2 0 2-2v-11.4h4.5l-.5-6.3q-.2-1.4-1.4-2l-4.6-2.3';

/** One silhouette; the neckline and the chest differ, so that colour is not the only cue. Relative commands: only the start moves. */
const SHIRTS: Record<Sex, string> = {
  // deep round neck, plain
  f: `${OUTLINE}q-3.5 9-7 0z`,
  // close neck, a bar left empty on the chest: holes turn against the outline, so the non-zero fill rule leaves them out
  m: `${OUTLINE}q-3.5 4-7 0zm-.2 12h7.4v3h-7.4z`,
  // V neck, a round hole
  x: `${OUTLINE}l-3.5 4.5-3.5-4.5zm1 14.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0z`,
};

/** Path data of one drawing for a person, its box of 20 × 25 starting at (x, y). */
export type GlyphPath = (sex: Sex, x: number, y: number) => string;

/** Path data of one shirt whose box starts at (x, y). Each shirt has exactly one absolute `M`. */
export const shirtPath: GlyphPath = (sex, x, y) => `M${x + START_X} ${y + START_Y}${SHIRTS[sex]}`;
