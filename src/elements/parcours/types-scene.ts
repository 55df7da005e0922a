import { MONTHS_IN } from '../../contract/path-time.js';
import { staysOf, type Stay } from './tell-path.model.js';
import type { FoundTypes } from './find-types.model.js';
import { layoutTypes, qualityOf, type Quality, type TypesLayout } from './layout-types.model.js';
import { layoutStays, type StayBox } from './layout-stays.model.js';
import { modalPaths } from './modal-path.model.js';
import type { PathGroup } from './path-groups.model.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathTable } from './path-table.model.js';
import type { ReadPaths } from './read-paths.model.js';
import { PositionsToTell } from './shown-positions.js';

/** What may be told of a type, in a group or of everybody. */
export interface ToldType {
  /** weighted; null: only together with other types */
  readonly n: number | null;
  readonly share: number | null;
}

/** How many people are of each type, of everybody and of all groups that can be chosen: with one mask. The types are those of everybody. */
export class TypesToTell {
  readonly #positions: PositionsToTell;
  readonly #types: readonly number[];

  constructor({ size, weights }: PathTable, { of, types }: FoundTypes, { k, choices }: Pick<FigureOptions, 'k' | 'choices'>) {
    this.#types = types.map((_, type) => type);
    // a type is a state of a path that has one position
    const table = { states: this.#types.map(String), size, length: 1, cells: of, ...(weights && { weights }) };
    this.#positions = new PositionsToTell(table, { k, choices });
  }

  of(group: PathGroup | undefined): readonly ToldType[] {
    const [everybody] = this.#positions.of(undefined);
    const [own] = this.#positions.of(group);
    return this.#types.map((type) => {
      if (!everybody?.parts.some(({ state }) => state === type)) return { n: null, share: null };
      const part = own?.parts.find(({ state }) => state === type);
      return { n: part?.n ?? 0, share: part?.share ?? 0 };
    });
  }
}

/** A type as it is drawn. */
export interface TypeScene {
  /** its place among the types found */
  readonly type: number;
  readonly stays: readonly Stay[];
  readonly boxes: readonly StayBox[];
  /** nobody's path, but the most frequent state at each moment */
  readonly isModal: boolean;
  readonly isExact: boolean;
  /** undefined: of too few people */
  readonly quality: Quality | undefined;
}

export interface TypesScene {
  readonly layout: TypesLayout;
  readonly types: readonly TypeScene[];
}

/** A type without anybody near its typical path is drawn by what most of its people do at each moment. */
export function layOutScene({ table, states, time }: ReadPaths, found: FoundTypes, { k, widthPx, names }: Pick<FigureOptions, 'k' | 'widthPx' | 'names'>): TypesScene {
  const families = states.map(({ family, id }) => family ?? ` ${id}`);
  const familyOf = (state: number): number => families.indexOf(families[state] ?? '');
  const layout = layoutTypes(found.types, { k, quarter: 3 / MONTHS_IN[time.unit], familyOf, widthPx, nameOf: names.short });
  const modal = modalPaths(table, found.of, { groups: found.types.length, k });
  const types = layout.rows.map(({ type, detail, stays }): TypeScene => {
    const { people = 0, silhouette = 0 } = found.types[type] ?? {};
    const isTold = people >= k;
    const own = detail === 'none' ? staysOf(isTold ? (modal[type] ?? new Int8Array(0)) : new Int8Array(0)) : stays;
    const boxes = layoutStays(own, { x: 0, widthPx: layout.widthPx, length: table.length, nameOf: names.short });
    return { type, stays: own, boxes, isModal: detail === 'none' && isTold, isExact: detail === 'exact', quality: isTold ? qualityOf(silhouette) : undefined };
  });
  return { layout, types };
}
