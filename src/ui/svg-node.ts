const SVG = 'http://www.w3.org/2000/svg';

type Child = SVGElement | string;

/** A node of a picture in the page, drawn apart from any template. Texts become text nodes, never markup. Files: svg-text.ts. */
export function svgNode(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly Child[] = []): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}
