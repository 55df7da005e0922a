import { formatNumber, plural } from '../../i18n/format.js';
import { SMALLEST_BALLOON_MM, type DatavizKitStrings } from './dataviz-kit.strings.js';
import type { KitPlan } from './kit-plan.model.js';
import type { Kit } from './kit-sizes.model.js';

const count = (n: number, { one, other } = { one: 'person', other: 'people' }): string => plural('en', n, { one: `# ${one}`, other: `# ${other}` });

const PIECES: Record<Kit, readonly [one: string, other: string]> = {
  balloons: ['balloon', 'balloons'],
  hangers: ['T-shirt', 'T-shirts'],
  notes: ['sticky note', 'sticky notes'],
  sheets: ['sheet', 'sheets'],
  boxes: ['box', 'boxes'],
};
const pieceOf = ({ kit, stripsOfSheet }: Pick<KitPlan, 'kit' | 'stripsOfSheet'>): readonly [string, string] => (kit === 'sheets' && stripsOfSheet > 1 ? ['strip', 'strips'] : PIECES[kit]);

export const datavizKitEn: DatavizKitStrings = {
  decimal: '.',
  choose: 'Made of',
  kits: { balloons: 'Balloons', hangers: 'T-shirts on hangers', notes: 'Sticky notes', sheets: 'A4 sheets', boxes: 'Boxes' },
  how: 'Which balloons?',
  bySize: 'Larger and smaller',
  equal: 'All the same, in rows',
  material: 'What you have',
  sizes: {
    balloon: 'Largest balloon (cm)',
    'row-balloon': 'Size of a balloon (cm)',
    'hanger-gap': 'Between two hangers (cm)',
    'rail-length': 'Length of a rail (cm)',
    note: 'Side of a note (cm)',
    'wall-width': 'Width of the wall (cm)',
    'wall-height': 'Height of the wall (cm)',
    'box-width': 'Width of a box (cm)',
    'box-height': 'Height of a box (cm)',
    'stack-height': 'Height of a stack (cm)',
  },
  unit: (kit) => `1 ${PIECES[kit][0]} shows`,
  unitHint: 'Empty: chosen so that all fits.',
  count,
  noun: (counted) => counted?.other ?? 'people',
  pieces: (plan, n) => plural('en', n, { one: `# ${pieceOf(plan)[0]}`, other: `# ${pieceOf(plan)[1]}` }),
  equals: ({ plan, counted }) => `1 ${pieceOf(plan)[0]} = ${count(plan.unit, counted)}`,
  scale: ({ plan, counted }) => {
    if (!plan.unit) return 'The volume follows the number: for 8 times as many, a balloon twice as wide.';
    if (plan.kit !== 'sheets') return datavizKitEn.equals({ plan, counted });
    return `${datavizKitEn.equals({ plan, counted })}, 297 mm high${plan.stripsOfSheet > 1 ? ` (one sheet makes ${plan.stripsOfSheet} strips)` : ''}`;
  },
  room: ({ kit, isRows }, width, height) => {
    if (isRows) return `The longest row is ${width}.`;
    return kit === 'balloons' ? `Side by side, the balloons take ${width}.` : `It is ${width} wide and ${height} high.`;
  },
  tooLarge: 'This is more than the room or the material given. Leave the scale empty, show fewer lines or give more room.',
  rounding: ({ plan, counted }) => {
    if (!plan.unit) return 'Each diameter is rounded to a millimetre. A balloon blown up to half a centimetre is further off: write the number on it.';
    if (plan.kit === 'sheets') return `Each height is rounded to a millimetre: off by ${count(Math.ceil(plan.unit / 594), counted)} at most.`;
    if (plan.unit === 1) return 'No rounding: each number is shown as it is.';
    return `Each number is rounded to a whole ${pieceOf(plan)[0]}: off by ${count(Math.floor(plan.unit / 2), counted)} at most a line.`;
  },
  drawing: (kit) => `Drawing to scale: ${kit}. The numbers are in the table.`,
  legend: (length, hasPerson) => `To scale. This line is ${length}${hasPerson ? ', the person 1.65 m' : ''}.`,
  columns: { job: 'Job', name: 'Name', real: 'Real number', make: 'To make', shows: 'Seen', error: 'Off by' },
  make: ({ plan, line, size, around }) => {
    if (!plan.unit) return `${size} across, ${around} round${line.sizeMm < SMALLEST_BALLOON_MM ? ' (too small to blow up: a ball of paper)' : ''}`;
    if (plan.kit === 'sheets') {
      const whole = Math.floor(line.sizeMm / 297);
      const parts = [whole ? datavizKitEn.pieces(plan, whole) : '', line.sizeMm % 297 ? `${line.sizeMm % 297} mm` : ''].filter(Boolean);
      return `${formatNumber('en', line.sizeMm)} mm${whole ? `: ${parts.join(' + ')}` : ''}`;
    }
    return `${datavizKitEn.pieces(plan, line.pieces)}, ${size} ${plan.isRows ? 'long' : 'high'}`;
  },
  labelOnly: 'No object, a label only',
  none: 'Too few for an object: the label alone, with its number',
  total: 'Total',
  caption: 'What to make for each number, and what will be seen',
  below: (minCount) => `fewer than ${formatNumber('en', minCount)}`,
  rare: 'too rare',
  partialMark: 'or more',
  partial: '“or more”: without the answers too rare to be shown',
  showing: (shown, all) => `The first ${formatNumber('en', shown)} lines of ${formatNumber('en', all)}.`,
  hidden: 'Answers that are too rare are not shown: somebody might be recognised.',
  allHidden: 'There is not enough to build yet: no number is large enough to be shown without somebody being recognised.',
  nothing: 'There is nothing to build yet: all the numbers are zero.',
  answered: (people) => plural('en', people, { one: '# person answered', other: '# people answered' }),
  updated: (day) => `Updated on ${day}`,
  source: (name) => `Source: ${name}`,
  making: 'Make the kit',
};
