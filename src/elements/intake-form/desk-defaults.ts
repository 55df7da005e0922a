import { recall, remember } from '../../client/remembered.js';
import { proposedDraft, toRemember } from './express.model.js';
import type { FormSession } from './form-session.js';
import type { Draft, Input } from './intake-form.model.js';
import { noteProposal } from './untouched-sheet.js';

/** Answers of the desk's last sheet, proposed on the next one: shown as such, and changed or cleared like any other. */
export class DeskDefaults {
  readonly #session: FormSession;
  /** what was proposed on the sheet in hand */
  proposed: ReadonlyMap<string, Input> = new Map();

  constructor(session: FormSession) {
    this.#session = session;
  }

  /** Puts what was remembered on an empty sheet. Nothing of it makes the sheet one that somebody has begun. */
  propose(): void {
    const { draft } = this.#session;
    if (!draft || draft.inputs.size) return;
    const proposed = proposedDraft(draft.plan, draft.readers, recall(this.#key(draft)));
    this.proposed = proposed.inputs;
    if (!proposed.inputs.size) return;
    noteProposal(proposed);
    this.#session.restore(proposed);
  }

  /** A sheet was sent: what it had of that kind is for the next one. */
  remember(draft: Draft): void {
    const values = toRemember(draft);
    // a form without such a question stores nothing, and takes nothing away
    if (draft.plan.questions.some(({ remember: isWished }) => isWished)) remember(this.#key(draft), values);
  }

  /** How many answers of a sheet are still those proposed. */
  count(draft: Draft): number {
    return draft.plan.questions.filter(({ id }) => this.isProposed(draft, id)).length;
  }

  isProposed({ inputs, visible }: Draft, q: string): boolean {
    const proposed = this.proposed.get(q);
    return proposed !== undefined && visible.has(q) && inputs.get(q) === proposed;
  }

  #key({ plan }: Draft): string {
    return `${this.#session.host.desk ?? ''}/${plan.form.id}`;
  }
}
