import { MONTHS_IN } from '../../contract/path-time.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { momentWords } from './moments.strings.js';
import type { FigureOptions } from './parcours.template.js';
import type { FindingNames } from './parcours.strings.js';
import { monthsAt, type PathTimes } from './path-clock.model.js';
import { columnName, columnsAt } from './path-columns.model.js';

/** Positions of a table in words: « 16 ans et 3 mois », « juin 1999 »; and how long they last: « 2 ans et 3 mois ». */
export function momentNames(time: PathTimes, { lang, strings }: Pick<FigureOptions, 'lang' | 'strings'>): Pick<FindingNames, 'at' | 'lasting'> {
  const words = stringsFor(momentWords, lang);
  const isAge = time.align === 'age' && time.first !== undefined;
  return {
    at: (position) => (isAge ? words.ageOf(Math.round(monthsAt(time, position))) : columnName(time, position, strings)),
    lasting: (positions) => words.lasting(Math.round(positions * MONTHS_IN[time.unit])),
  };
}

/** Positions worth a name along a picture: as far apart as whole years where the paths are long enough. */
export function namedPositions(time: PathTimes): readonly number[] {
  const columns = columnsAt(time, undefined);
  const whole = columns.filter((position) => ((position - (columns[0] ?? 0)) * MONTHS_IN[time.unit]) % 12 === 0);
  return whole.length > 2 ? whole : columns;
}

/** What a generated sentence calls things. */
export const findingNames = (time: PathTimes, options: FigureOptions): FindingNames => ({ state: options.names.long, ...momentNames(time, options) });
