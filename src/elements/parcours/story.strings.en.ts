import { formatNumber } from '../../i18n/format.js';
import type { StoryStrings } from './story.strings.js';

export const storyEn: StoryStrings = {
  picture: 'One path, step by step',
  list: 'Steps and events of the path',
  which: 'Path',
  path: (place) => `Path ${formatNumber('en', place)}`,
  consent: 'The name is not shown. This is one path among others: it doesn’t say what others will do.',
  grown: (lines) => `New on this path: ${lines.join('; ')}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  since: (from) => `since ${from}`,
  event: 'Event',
  from: 'From',
  to: 'To',
  lasts: 'Lasted',
};
