import type { Questions } from '../../contract/question-wall.js';
import { inSeason, readWall, selectQuestions, type Wall, type WallFilter, type WallQuestion, type WallSelection } from './question-wall.model.js';

/** What the document says under the filters, worked out again only when one of them has changed, and which question is in front. */
export class WallState {
  wall: Wall | undefined;
  selection: WallSelection | undefined;
  /** the questions as they come to the front */
  row: readonly WallQuestion[] = [];
  frontId: string | undefined;
  #document: Questions | undefined;
  #inputs: readonly unknown[] = [];

  /** Reads another document; how many of its questions the one before did not have. */
  take(document: Questions | undefined, minCount: number): number {
    if (document === this.#document) return 0;
    const known = this.wall && new Set(this.wall.questions.map(({ id }) => id));
    this.#document = document;
    this.frontId ??= this.front?.id; // what somebody reads stays when others come
    this.wall = document && readWall(document, minCount);
    return known ? (this.wall?.questions.filter(({ id }) => !known.has(id)).length ?? 0) : 0;
  }

  select({ topic, month, search }: WallFilter, season: string): void {
    const inputs = [this.wall, topic, month, search, season];
    if (inputs.every((input, i) => input === this.#inputs[i])) return;
    this.#inputs = inputs;
    this.selection = this.wall && selectQuestions(this.wall, { topic, month, search });
    this.row = inSeason(this.selection?.found ?? [], season);
  }

  /** Where the question in front is in the row; the first when the filters have taken it away. */
  get place(): number {
    return Math.max(0, this.row.findIndex(({ id }) => id === this.frontId));
  }

  get front(): WallQuestion | undefined {
    return this.row[this.place];
  }

  /** So many on, and round again. */
  step(by: number): WallQuestion | undefined {
    const all = this.row.length;
    const question = this.row[(this.place + by + all) % all];
    this.frontId = question?.id;
    return question;
  }
}
