import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { line } from './kit-shapes.model.js';
import type { MakingStrings } from './making.strings.js';
import { SHEET_HEIGHT_MM, SHEET_WIDTH_MM, textMarks, type Mark, type Sheet } from './sheet.model.js';

const RULER_MM = 100;
const RULER_X = 2;
const RULER_Y = 236;

/** One page of templates: a mm in it is a mm on paper. Its name says what it is; what it is made of is for the eyes and the scissors. */
export function sheetTemplate({ kind, marks, copies, pieces }: Sheet, title: string, words: MakingStrings): TemplateResult {
  const note = copies > 1 ? [{ text: words.copies(pieces, copies), x: 2, y: 10, sizeMm: 3.2 }] : [];
  const all: readonly Mark[] = [{ text: title, x: 2, y: 5, sizeMm: 4, isBold: true }, ...note, ...marks, ...rulerMarks(words.checkRuler)];
  return html`<svg class="paper" data-kind=${kind} role="img" aria-label=${title} viewBox="0 0 ${SHEET_WIDTH_MM} ${SHEET_HEIGHT_MM}" width="${SHEET_WIDTH_MM}mm" height="${SHEET_HEIGHT_MM}mm">
    ${all.map(drawMark)}
  </svg>`;
}

function drawMark(mark: Mark): SVGTemplateResult {
  if ('path' in mark) return svg`<path class=${mark.pen} d=${mark.path} />`;
  const { text, x, y, sizeMm, isBold, isCentred, isTurned } = mark;
  const turn = isTurned ? `rotate(-90 ${x} ${y})` : 'rotate(0)';
  return svg`<text x=${x} y=${y} font-size=${sizeMm} font-weight=${isBold ? 700 : 400} text-anchor=${isCentred ? 'middle' : 'start'} transform=${turn} aria-hidden="true">${text}</text>`;
}

/** 10 cm to hold a ruler against: printers shrink pages without a word. */
function rulerMarks(words: string): Mark[] {
  const ticks = new Array<number>(21).fill(0).map((_, i) => line(RULER_X + i * 5, RULER_Y, RULER_X + i * 5, RULER_Y - (i % 2 ? 2 : 4)));
  const numbers = [0, 5, 10].map((cm): Mark => ({ text: cm ? `${cm} cm` : '0', x: RULER_X + cm * 10, y: RULER_Y + 5, sizeMm: 3.2, isCentred: cm > 0 }));
  return [
    { path: line(RULER_X, RULER_Y, RULER_X + RULER_MM, RULER_Y) + ticks.join(''), pen: 'cut' },
    ...numbers,
    ...textMarks(words, { x: RULER_X + RULER_MM + 8, y: RULER_Y - 5, widthMm: SHEET_WIDTH_MM - RULER_MM - 10, heightMm: 16, sizesMm: [3.6, 3, 2.6] }),
  ];
}
