import { formatNumber, plural } from '../../i18n/format.js';
import type { MakingStrings } from './making.strings.js';

const n = (value: number): string => formatNumber('en', value);
const sheets = (paper: number): string => plural('en', paper, { one: '# A4 sheet for the templates', other: '# A4 sheets for the templates' });

const PRINT_FIRST = 'Print the kit, then measure the 10 cm ruler at the foot of a page.';

export const makingEn: MakingStrings = {
  list: 'What it takes',
  shopping: ({ plan: { kit, isRows, stripsOfSheet }, pieces, length, size, paper }) => {
    const common = [sheets(paper), 'scissors, glue, a thick felt pen'];
    switch (kit) {
      case 'balloons':
        return [`${n(pieces)} balloons`, 'a balloon pump', isRows ? `${length} of string` : 'a metre of string for each balloon', ...common];
      case 'hangers':
        return [`${n(pieces)} paper T-shirts`, `${length} of rail or string`, `${n(pieces)} small hangers or pegs, unless the strips are folded over`, ...common];
      case 'notes':
        return [`${n(pieces)} sticky notes of ${size}`, ...common];
      case 'sheets':
        return [`${n(Math.ceil(pieces / stripsOfSheet))} A4 sheets for the columns`, 'adhesive tape', ...common];
      case 'boxes':
        return [`${n(pieces)} equal boxes, ${size} high`, ...common];
    }
  },
  twoColours: 'two colours: one for girls, one for boys',
  margin: '10% more than the count, for what breaks, bursts or is cut wrong.',
  steps: 'How to do it',
  stepsOf: ({ kit, isRows }) => {
    switch (kit) {
      case 'balloons':
        return isRows
          ? [PRINT_FIRST, 'Cut the strip out and close it to a ring.', 'Blow all balloons up until they just fill the ring.', 'Tie them in rows on a string, one row for each label.']
          : [
              PRINT_FIRST,
              'Cut the strips out. Glue the pieces of one number end to end, then close them to a ring: the part that says “glue” does not count.',
              'Blow each balloon up until it just fills its ring where it is widest.',
              'Write the number on the balloon and tie it to its label.',
              'Put them in order, the largest first.',
            ];
      case 'hangers':
        return [PRINT_FIRST, 'Cut the T-shirts out and fold their strip over the rail.', 'One rail for each label; the same gap between all T-shirts.', 'Begin all rails at the same place: lengths are compared.'];
      case 'notes':
        return ['Draw a straight line at the foot of the wall, put the labels under it.', 'Stick the notes from the bottom up, edge to edge.', 'All columns are equally wide: heights are compared.'];
      case 'sheets':
        return [PRINT_FIRST, 'Tape the sheets end to end; they do not overlap.', 'Cut the last one at the height given; the ruler helps to read.', 'Put the columns on the wall, on one line, above their labels.'];
      case 'boxes':
        return [PRINT_FIRST, 'Glue a card on each box.', 'Stack the boxes behind their label, against a wall.', 'Make high stacks safe: nobody must be able to knock them over.'];
    }
  },
  hiddenStep: 'Put up the labels without an object too: that number is too small to be shown.',
  templates: 'Templates to cut out, at true size',
  templatesHint: (paper) => `${sheets(paper)}. A4, portrait, at 100% (“actual size”), in black and white.`,
  showTemplates: 'Show the templates',
  sheetKinds: { labels: 'labels', rings: 'rings to measure balloons with', ruler: 'ruler', shirts: 'T-shirts', squares: 'squares, for want of sticky notes', fronts: 'cards to glue on the boxes' },
  sheetTitle: (title, number, all) => `Template ${number} of ${all}: ${title}`,
  copies: (pieces, copies) => `${n(pieces)} a page: print or copy ${n(copies)} times`,
  checkRuler: 'Measure this ruler: it must be 10 cm long. If not, print at 100% (“actual size”).',
  glue: 'glue',
  piece: (number, all) => `piece ${number} of ${all}`,
  ring: (around, diameter) => `${around} round, ${diameter} across`,
  anyBalloon: 'Any balloon',
  rulerName: 'Ruler: as high as a sheet',
  diameter: (diameter) => `${diameter} across`,
  print: 'Print the kit',
  fileName: 'dataviz-kit',
  csv: { rank: 'No.', pieces: 'Objects', sizeMm: 'Size (mm)', aroundMm: 'Round it (mm)' },
};
