import type { FlowLink, FlowNode, FlowOthers, ParcoursFlows } from '../../contract/parcours-flows.js';
import { OTHER_STATES, UNKNOWN_STATE, VOID_STATE } from '../../contract/path-signs.js';
import type { ShownFlow, ShownLink, ShownNode, ShownRest } from './flow-mask.model.js';
import { OTHERS, UNKNOWN, VOID } from './path-table.model.js';
import { mayTell } from './told-number.model.js';

/**
 * Flows that an endpoint has counted, as what may be told of them. An endpoint sees to it that they give nothing away; who writes a file by hand may
 * not: numbers under k are not taken, and links are left out until what they leave of a situation is nobody, or k people and more.
 * @param leastPeople the page's own threshold, where it is higher than the document's
 */
export function readFlows(document: ParcoursFlows, leastPeople = 1): ShownFlow {
  const k = Math.max(1, document.k, leastPeople);
  const codes = new Map<string, number>([...statesOf(document).map((code, i) => [code, i] as const), [UNKNOWN_STATE, UNKNOWN], [VOID_STATE, VOID], [OTHER_STATES, OTHERS]]);
  const isTold = (n: number | null): n is number => n !== null && n > 0 && mayTell(n, k);
  const { nodes: rows, links: steps, others } = document as unknown as { nodes: readonly FlowNode[]; links: readonly FlowLink[]; others: readonly FlowOthers[] };
  const nodes = [...rows, ...others.map(([column, n]): FlowNode => [OTHER_STATES, column, n])].flatMap(([code, column, n]): ShownNode[] => {
    const state = codes.get(code);
    return isTold(n) && state !== undefined ? [{ state, column, n, people: n }] : [];
  });
  const links = steps.flatMap(([source, target, column, n, back = null]): ShownLink[] => {
    const [from, to] = [codes.get(source), codes.get(target)];
    const returned = isTold(back) && n !== null && mayTell(n - back, k) ? back : 0;
    return isTold(n) && from !== undefined && to !== undefined ? [{ column, from, to, n, people: n, returned, isPartial: false }] : [];
  });
  const safe = withPartial(withoutLeaks(nodes, links, k), k);
  const sums = document.columns.map((_, i) => nodes.reduce((sum, { column, n }) => sum + (column === i ? n : 0), 0));
  const people = document.people ?? Math.max(0, ...sums);
  return { k, states: statesOf(document), columns: positionsOf(document.columns), total: { n: people, people }, nodes, ...safe };
}

/** Declared, or met. */
const statesOf = ({ states, nodes }: ParcoursFlows): readonly string[] =>
  states.length ? states.map(({ id }) => id) : [...new Set(nodes.map(([code]) => String(code)))].filter((code) => ![UNKNOWN_STATE, VOID_STATE, OTHER_STATES].includes(code));

/** Ages and years are as far apart as they say; words are one step. */
function positionsOf(columns: ParcoursFlows['columns']): readonly number[] {
  const isAscending = columns.every((column, i) => typeof column === 'number' && (i === 0 || column > Number(columns[i - 1])));
  return columns.map((column, i) => (isAscending ? Number(column) : i));
}

function withoutLeaks(nodes: readonly ShownNode[], all: readonly ShownLink[], k: number): Safe {
  let links = all;
  for (;;) {
    const rests = restsOf(nodes, links);
    const leak = rests.find(({ people }) => !mayTell(people, k));
    const least = leak && smallestAt(links, leak);
    if (!least) return { links, rests: rests.filter((rest) => rest !== leak) };
    links = links.filter((link) => link !== least);
  }
}

interface Safe {
  readonly links: readonly ShownLink[];
  readonly rests: readonly ShownRest[];
}

/** The document doesn't say which links are told partly: those that may be, by the rule of `toldOf`. */
function withPartial({ links, rests }: Safe, k: number): Safe {
  const leaves = (link: ShownLink, side: 'in' | 'out'): boolean => rests.some((rest) => rest.side === side && isAt(rest, link) && rest.people >= k);
  const isPartial = (link: ShownLink): boolean => k > 1 && link.people % (4 * k) === 0 && leaves(link, 'out') && leaves(link, 'in');
  return { links: links.map((link) => (isPartial(link) ? { ...link, isPartial: true, returned: 0 } : link)), rests };
}

const isAt = ({ side, column, state }: ShownRest, link: ShownLink): boolean => link.column === column && (side === 'out' ? link.from : link.to) === state;

function restsOf(nodes: readonly ShownNode[], links: readonly ShownLink[]): readonly ShownRest[] {
  const steps = Math.max(0, ...nodes.map(({ column }) => column));
  return nodes.flatMap((node) =>
    (['out', 'in'] as const).flatMap((side): ShownRest[] => {
      const rest = { ...node, side, column: side === 'out' ? node.column : node.column - 1 };
      if (rest.column < 0 || rest.column >= steps) return [];
      const people = node.people - links.reduce((sum, link) => sum + (isAt(rest, link) ? link.people : 0), 0);
      return people > 0 ? [{ ...rest, n: people, people }] : [];
    }),
  );
}

const smallestAt = (links: readonly ShownLink[], rest: ShownRest): ShownLink | undefined =>
  links.filter((link) => isAt(rest, link)).reduce<ShownLink | undefined>((best, link) => (best && best.people <= link.people ? best : link), undefined);
