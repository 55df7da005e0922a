/** A picture as data: no DOM, so that a server writes the same one. */
export interface SvgTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgTree | string)[];
}

/** What XML can't hold: controls, half surrogates and two non-characters. One of them in a name would make the whole file unreadable. */
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The one place where texts and values get into markup. Names of elements and attributes are never data. */
const escaped = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/g, (character) => ESCAPED[character] ?? '');

export function svgTree(name: string, attributes: SvgTree['attributes'] = {}, children: SvgTree['children'] = []): SvgTree {
  return { name, attributes, children };
}

/** A file of its own, with the XML declaration. Texts are never markup. */
export const svgText = ({ attributes, ...root }: SvgTree): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${write({ ...root, attributes: { xmlns: 'http://www.w3.org/2000/svg', ...attributes } })}\n`;

function write({ name, attributes, children }: SvgTree): string {
  const values = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child)));
  return inner.length ? `<${name}${values.join('')}>${inner.join('')}</${name}>` : `<${name}${values.join('')}/>`;
}
