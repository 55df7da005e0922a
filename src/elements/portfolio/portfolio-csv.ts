import type { Portfolio } from '../../contract/portfolio.js';
import { toCsv } from '../../ui/csv.js';
import type { FilesStrings } from './files.strings.js';
import { levelOf, type PortfolioWording } from './portfolio-words.js';
import { labelOfAudience } from './select.model.js';

/** A line an experience; its competences in one cell, each with its level. */
export function portfolioCsv({ experiences }: Portfolio, wording: PortfolioWording, { columns }: Pick<FilesStrings, 'columns'>): string {
  const rows = experiences.map(({ title = '', text, from = '', until = '', place = '', competences = [], visibility, audience }) => [
    title,
    text,
    from,
    until,
    place,
    competences.map((one) => [one.label, levelOf(one, wording)].filter(Boolean).join(' – ')).join(' ; '),
    wording.visibility.names[visibility],
    audience === undefined ? '' : labelOfAudience(audience, wording.audiences),
  ]);
  const { title, text, from, until, place, competences, visibility, audience } = columns;
  return toCsv([[title, text, from, until, place, competences, visibility, audience], ...rows], wording.lang === 'fr' ? ';' : ',');
}
