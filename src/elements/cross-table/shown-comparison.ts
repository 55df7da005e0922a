import { NO_ANSWER } from '../../contract/form-counts.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { widestIn, type CompareRow, type Comparison } from './compare.model.js';
import type { CompareWording } from './compare.part.js';
import { LEAST_POINTS } from './finding.model.js';
import { shareIn, SMALL_BASE } from './grid.model.js';
import { maskedNote, multipleNotes, numberSentence, wordsOf } from './reading.part.js';
import { readingStrings } from './reading.strings.js';
import { cellOf, isSmall, nameOf, percentText, totalOf, type ShownCell, type ShownTable } from './shown-table.js';

/** Two groups: their parts and persons, and how far apart they are. */
export function showComparison(comparison: Comparison, wording: CompareWording): ShownTable {
  const { strings, words } = wording;
  const { dimension, labels, bases, rows } = comparison;
  const reading = stringsFor(readingStrings, wording.lang);
  const small = bases.map(isSmall);
  const sentence = (i: number, j: number): string => comparisonSentence(rows[i], { j, comparison, wording });
  const pointsOf = ({ points }: CompareRow): ShownCell => ({ main: points === null ? strings.untold : words.pointsShort(points), isTotal: true });
  const best = rows.findIndex(({ code, points }) => points !== null && code !== NO_ANSWER);
  return {
    caption: `${dimension.label} : ${labels.join(', ')}`,
    corner: dimension.label,
    columns: [
      { label: labels[0], key: 'a', isSmall: small[0] === true },
      { label: labels[1], key: 'b', isSmall: small[1] === true },
      { label: words.points, key: 'points', isSmall: false, isTotal: true },
    ],
    rows: rows.map((row) => ({ code: row.code, label: nameOf(row, strings), isNone: row.code === NO_ANSWER, isSmall: false, cells: [...row.sides.map((figure) => cellOf(figure, 'all', wording)), pointsOf(row)] })),
    foot: { code: 'total', label: strings.total, isNone: false, isSmall: false, cells: [...bases.map((n) => totalOf({ n, base: n }, 'all', wording)), { main: '', isTotal: true }] },
    finding: findingText(comparison, wording),
    readAs: best < 0 ? undefined : reading.readAs(sentence(best, 2)),
    notes: [
      reading.shareNote.column,
      words.pointsNote,
      ...multipleNotes([dimension], wording),
      comparison.hidden ? maskedNote(wording) : '',
      small.includes(true) ? reading.smallNote(SMALL_BASE) : '',
    ].filter(Boolean),
    sentence,
    isBlank: rows.every(({ sides }) => sides.every(({ n }) => !n)),
  };
}

interface Said {
  /** the first group, the second, how far apart they are */
  readonly j: number;
  readonly comparison: Comparison;
  readonly wording: CompareWording;
}

function comparisonSentence(row: CompareRow | undefined, { j, comparison: { dimension, labels }, wording }: Said): string {
  if (!row) return '';
  const { words, lang } = wording;
  const line = wordsOf(row, dimension, wording);
  const [a, b] = [shareIn(row.sides[0]), shareIn(row.sides[1])];
  if (row.points !== null && a !== null && b !== null) return words.difference({ line: line.label, points: row.points, shares: [percentText(lang, a), percentText(lang, b)], labels });
  const side = j === 0 || (j === 2 && row.sides[0].n === null) ? 0 : 1;
  return numberSentence({ row: line, column: { label: labels[side], kind: 'group' }, figure: row.sides[side], of: 'column' }, wording);
}

/** One honest sentence. */
function findingText(comparison: Comparison, wording: CompareWording): string | undefined {
  const { words, lang } = wording;
  const widest = widestIn(comparison);
  if (!widest) return undefined;
  if (Math.abs(widest.points ?? 0) < LEAST_POINTS) return words.alikeSides;
  const small = comparison.bases.some(isSmall) ? [stringsFor(readingStrings, lang).small] : [];
  return [comparisonSentence(widest, { j: 2, comparison, wording }), ...small].join(' ');
}
