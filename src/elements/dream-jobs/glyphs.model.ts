import type { Sex } from '../../contract/dream-jobs.js';

/** The box of one T-shirt in drawing units, 4:5. Everything a unit chart draws is in these units; the picture's viewBox scales it. */
export const SHIRT_WIDTH = 20;
export const SHIRT_HEIGHT = 25;

/** Where a shirt's path starts in its box: the left end of the neckline. */
const START_X = 6.5;
const START_Y = 0.5;

const LEFT_SLEEVE = 'l-4.6 2.3c-.9.45-1.2 1-1.4 2l-.45 4.7c-.1 1 .3 1.5 1.2 1.6h2c.8 0 1.15-.3 1.25-1';
const RIGHT_SLEEVE = 'c.1.7.45 1 1.25 1h2c.9-.1 1.3-.6 1.2-1.6l-.45-4.7c-.2-1-.5-1.55-1.4-2l-4.6-2.3';
const HEM = 'c0 1.4.6 2 2 2h7c1.4 0 2-.6 2-2';

/** One silhouette; the neckline and the chest differ, so that colour is not the only cue. Relative commands: only the start moves. */
const SHIRTS: Record<Sex, string> = {
  // deep round neck, plain
  f: `${LEFT_SLEEVE}v12.4${HEM}v-12.4${RIGHT_SLEEVE}c-.6 6.4-6.4 6.4-7 0z`,
  // close neck, a bar left empty on the chest: holes turn against the outline, so the non-zero fill rule leaves them out
  m: `${LEFT_SLEEVE}v12.4${HEM}v-12.4${RIGHT_SLEEVE}c-1.2 2.6-5.8 2.6-7 0zm-.2 12h7.4v3h-7.4z`,
  // V neck, a round hole
  x: `${LEFT_SLEEVE}v12.4${HEM}v-12.4${RIGHT_SLEEVE}l-3.5 4.5-3.5-4.5zm1 14.5a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1-5 0z`,
};

/** Path data of one shirt whose box starts at (x, y). Each shirt has exactly one absolute `M`. */
export const shirtPath = (sex: Sex, x: number, y: number): string => `M${x + START_X} ${y + START_Y}${SHIRTS[sex]}`;
