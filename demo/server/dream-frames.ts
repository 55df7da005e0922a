import type { DreamCounts } from '../../src/contract/index.js';
import type { DreamMapping, DreamRow } from './dream-rows.js';
import type { DreamNamer } from './dream-names.js';
import { crossDreams, dreamFrame, peopleOf, type DreamFrame, type FrameOptions } from './dream-tables.js';
import { inTurns } from './statistics/in-turns.js';
import { hiddenStays, protectInSteps, type Release } from './statistics/protect.js';
import type { Person } from './statistics/cells.js';

interface FramesOptions extends Pick<FrameOptions, 'minCount'> {
  readonly mapping: DreamMapping;
  readonly onMade: () => void;
  readonly onFault?: (error: unknown) => void;
}

interface TablesOptions {
  readonly about: Pick<DreamCounts, 'title' | 'question' | 'source' | 'updated'>;
  /** persons that come in together */
  readonly batch: number;
  readonly dreamsEach: number;
  /** what words mean to a frame of the first persons */
  readonly nameFirst: (persons: number) => Promise<DreamNamer>;
}

interface Standing {
  readonly frame: DreamFrame;
  readonly release: Release;
  /** how many persons it was made of */
  readonly size: number;
  /** those that have come in by now; where each of them stands is settled once */
  readonly people: Person[];
}

/** A frame serves until there are this many times the persons it was made of. */
const GROWTH = 2;

/**
 * The tables of dreams while answers come in. A frame says which jobs are named and which cells are hidden; it is made of the first persons, and
 * stays the same for all releases until they have doubled, so that no row of its releases gives a hidden cell away (see `hiddenStays`). A cell that
 * has become large enough is seen in the next frame. Frames are made beside the requests: the tables that are out stay out meanwhile.
 */
export class DreamFrames {
  readonly #options: FramesOptions;
  #standing: Standing | undefined;
  #making: { readonly size: number; readonly done: Promise<void> } | undefined;
  #out: DreamCounts | undefined;

  constructor(options: FramesOptions) {
    this.#options = options;
  }

  /** The tables of these persons, or the older ones that are out while the frame is made. */
  tables(rows: readonly DreamRow[], options: TablesOptions): { table: DreamCounts; isFresh: boolean } {
    const size = frameSize(rows.length, options.batch);
    if (size === 0) return { table: this.#empty(options), isFresh: true };
    const standing = this.#standing;
    if (standing?.size === size) return { table: this.#step(standing, rows, options), isFresh: true };
    if (this.#making?.size !== size) this.#making = { size, done: this.#make(rows.slice(0, size), options) };
    return { table: this.#out ?? this.#empty(options), isFresh: false };
  }

  /** When there are tables to give. */
  async first(): Promise<void> {
    if (!this.#out) await this.settled();
  }

  async settled(): Promise<void> {
    for (let making = this.#making; making; making = this.#making === making ? undefined : this.#making) await making.done;
  }

  /** Forgets all: persons were deleted. */
  reset(): void {
    this.#standing = this.#making = this.#out = undefined;
  }

  async #make(rows: readonly DreamRow[], { dreamsEach, nameFirst }: TablesOptions): Promise<void> {
    const { mapping, minCount, onMade, onFault } = this.#options;
    const isAsked = (): boolean => this.#making?.size === rows.length;
    try {
      const frame = dreamFrame(rows, { mapping, minCount, dreamsEach, nameDream: await nameFirst(rows.length) });
      const people = peopleOf(frame, rows);
      const release = await inTurns(protectInSteps(people, frame.axes, { minCount, crossings: frame.crossings, hideZeros: true }));
      // meanwhile all may have been forgotten, or another frame begun
      if (!isAsked()) return;
      [this.#standing, this.#making] = [{ frame, release, size: rows.length, people }, undefined];
      onMade();
    } catch (error) {
      if (isAsked()) this.#making = undefined;
      onFault?.(error);
    }
  }

  #step({ frame, release, people }: Standing, rows: readonly DreamRow[], { about }: TablesOptions): DreamCounts {
    people.push(...peopleOf(frame, rows.slice(people.length)));
    return (this.#out = crossDreams(frame, hiddenStays(release, people), { ...about, minCount: this.#options.minCount }));
  }

  #empty({ about }: TablesOptions): DreamCounts {
    const { minCount, mapping } = this.#options;
    return { schema: 'ij/dream-counts@1', ...about, stages: [...mapping.stages], minCount, counts: [], masked: 0, tables: [] };
  }
}

/** It only depends on how many persons there are, so that it is the same after a restart; 0: not even one batch is there. */
export function frameSize(people: number, batch: number): number {
  let size = people < batch ? 0 : batch;
  while (size > 0 && size * GROWTH <= people) size *= GROWTH;
  return size;
}
