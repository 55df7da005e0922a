/** A colour for each of ten states, the same for everybody. */
export const COLOURS: readonly string[] = ['#5236c4', '#c96a00', '#1f7a6d', '#a63d6c', '#3b6fb6', '#7a7a1f', '#8a4fbf', '#b5533c', '#4d7d2e', '#6b7280'];

export function svg(name: string, attributes: Record<string, string | number>, ...children: readonly Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** Nodes that have people and links between them, by place among the nodes: what d3-sankey, ECharts and Plotly each take in a form of their own. */
export function graphOf({ states, nodes }: { readonly states: readonly string[]; readonly nodes: Float64Array }) {
  const count = states.length;
  const used = [...nodes.keys()].filter((at) => nodes[at]);
  const places = new Map(used.map((at, place) => [at, place]));
  const list = used.map((at) => ({ name: `${states[at % count]}@${Math.floor(at / count)}`, state: at % count, column: Math.floor(at / count) }));
  return { list, placeOf: (column: number, state: number): number => places.get(column * count + state) ?? 0 };
}
