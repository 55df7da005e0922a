import { html, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { readCountedTypes, type CountedType, type CountedTypes } from './counted-types.model.js';
import { layoutStays } from './layout-stays.model.js';
import { legend } from './legend.template.js';
import type { DrawPicture } from './make-file.js';
import type { ViewAbout } from './parcours-parts.js';
import type { FigureOptions } from './parcours.template.js';
import { viewStrings } from './parcours.strings.js';
import { typesStrings } from './types.strings.js';
import { typeBody, type TypeWords } from './types.template.js';

/** The typical paths that a document of counted flows has: they are told as they came, without looking for others. */
export function countedTypes({ value, k, states }: FigureOptions): CountedTypes | undefined {
  return value.paths || !value.document.medoids.length ? undefined : readCountedTypes(value.document, { k, states });
}

export function aboutCounted(counted: CountedTypes, { names, columnName, lang }: FigureOptions): ViewAbout {
  const { types, people } = counted;
  const [first] = types;
  const finding = { kind: 'types', people, types: types.length, n: first?.n ?? null, share: first?.share ?? null, quality: undefined } as const;
  return { finding: stringsFor(viewStrings, lang).finding(finding, { state: names.long, at: columnName, lasting: String }), notes: [] };
}

export function drawCounted({ types, length }: CountedTypes, options: FigureOptions): TemplateResult {
  const { names, looks, lang } = options;
  const widthPx = Math.max(240, options.widthPx);
  const shown = types.map((type, i) => ({ ...wordsOf(type, i, options), place: String(i), stays: layoutStays(type.stays, { x: 0, widthPx, length, nameOf: names.short }) }));
  return html`${legend(types.flatMap(({ stays }) => stays.map(({ state }) => state)), options)}
    <ol class="types counted" role="list" aria-label=${stringsFor(typesStrings, lang).picture}>${shown.map((type) => html`<li class="type">${typeBody(type, { looks, widthPx, nameOf: names.short })}</li>`)}</ol>`;
}

export function tableOfCounted({ types }: CountedTypes, options: FigureOptions): DataTable {
  const { picture, columns } = stringsFor(typesStrings, options.lang);
  return {
    caption: picture,
    columns: [{ label: columns.type }, { label: columns.path }, { label: options.strings.peopleColumn, isNumber: true }, { label: columns.share, isNumber: true }],
    rows: types.map((type, i) => {
      const { name, path, people, share } = wordsOf(type, i, options);
      return [name, path, type.n === null ? '–' : people, share || '–'];
    }),
  };
}

export const pictureOfCounted = async ({ types, length }: CountedTypes, options: FigureOptions, drawing: Parameters<DrawPicture>[1]): ReturnType<DrawPicture> =>
  (await import('./types-picture.js')).drawTypes(types.map((type, i) => ({ ...wordsOf(type, i, options), line: type.stays })), { length, time: undefined }, options, drawing);

function wordsOf({ label, n, share, stays }: CountedType, i: number, { names, strings, lang, k }: FigureOptions): TypeWords {
  const words = stringsFor(typesStrings, lang);
  return {
    name: label ?? words.type(i + 1),
    share: share === null ? '' : formatPercent(lang, share),
    people: n === null ? words.merged(k) : strings.people(n),
    quality: '',
    path: stays.length ? stays.map(({ state }) => names.long(state)).join(words.then) : words.noPath,
    groups: [],
  };
}
