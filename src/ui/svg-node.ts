const SVG = 'http://www.w3.org/2000/svg';

/** What XML can't hold: controls, half surrogates and two non-characters. One of them in a name would make the whole file unreadable. */
const NOT_XML = /[\0-\x08\v\f\x0e-\x1f\p{Cs}\ufffe\uffff]/gu;

type Child = SVGElement | string;

/** A node of a picture to export. Texts become text nodes, so data is never markup. */
export function svgNode(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly Child[] = []): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value).replace(NOT_XML, ''));
  node.append(...children.map((child) => (typeof child === 'string' ? child.replace(NOT_XML, '') : child)));
  return node;
}

/** A file of its own: with the XML declaration. */
export const serializeSvg = (root: SVGElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
