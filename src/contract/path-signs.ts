/** In `sps` and in flows: observed, but nobody knows the situation. */
export const UNKNOWN_STATE = '?';
/** In sequences, `sps` and flows: nothing to observe there, before the entry or after the exit. */
export const VOID_STATE = '%';
/** In flows: states that too few people share to be told, together. */
export const OTHER_STATES = '*';

/** The most that a table of paths can hold: states fit in a signed byte. */
export const MOST_STATES = 127;
export const MOST_PATHS = 100_000;
export const MOST_POSITIONS = 1_200;
