import type { ParcoursSelectDetail } from './parcours.events.js';
import type { FigureOptions } from './parcours.template.js';
import { readHighlight } from './read-highlight.model.js';

type SelectedIn = Pick<FigureOptions, 'states' | 'flows' | 'columnName' | 'chosen' | 'by'>;

/** What a page is told of a choice: nothing that is not on the screen. @param key as views write it */
export function selectDetail({ states, flows, columnName, chosen, by }: SelectedIn, key: string, isRemoved: boolean): ParcoursSelectDetail {
  const picked = readHighlight(key);
  const idOf = (state: number): string | null => states[state]?.id ?? null;
  const none = { kind: picked?.kind ?? null, isRemoved, state: null, to: null, column: null, attribute: null, value: null, n: null };
  switch (picked?.kind) {
    case 'at': {
      // of groups side by side, the number would be of one of them
      const node = by || isRemoved ? undefined : flows.of(chosen).nodes.find((one) => one.state === picked.state && one.column === picked.column);
      return { ...none, state: idOf(picked.state), column: columnName(picked.column), n: node?.n ?? null };
    }
    case 'link':
      return { ...none, state: idOf(picked.from), to: idOf(picked.to), column: columnName(picked.column) };
    case 'through':
      return { ...none, state: idOf(picked.state) };
    case 'group':
      return { ...none, attribute: picked.attribute, value: picked.group };
    default:
      return none;
  }
}
