/** Between columns at the least, px: room for a ribbon to be followed. */
const NEAREST_PX = 36;

/**
 * Where columns begin along time: as far apart as their positions are, and never too near to see a flow.
 * @param positions ascending
 * @param room px from the first column to the last
 */
export function columnPlaces(positions: readonly number[], room: number): readonly number[] {
  const gaps = positions.slice(1).map((position, i) => position - (positions[i] ?? 0));
  const span = gaps.reduce((sum, gap) => sum + gap, 0) || 1;
  const isTight = gaps.some((gap) => (gap / span) * room < NEAREST_PX);
  const least = isTight ? Math.min(NEAREST_PX, room / Math.max(1, gaps.length)) : 0;
  let place = 0;
  return positions.map((_, i) => {
    if (i > 0) place += least + ((gaps[i - 1] ?? 0) / span) * Math.max(0, room - least * gaps.length);
    return place;
  });
}

/** Bold letters of system fonts at 12 px are this wide on average, a little more than less. */
const LETTER_PX = 7.6;

export const textPx = (text: string): number => text.length * LETTER_PX;
