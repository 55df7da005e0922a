import type { Draft } from './intake-form.model.js';

/** What was put in by nobody: desk defaults on an otherwise empty sheet. */
const proposals = new WeakSet<Draft['inputs']>();

export const noteProposal = ({ inputs }: Draft): void => void proposals.add(inputs);

/** Has somebody answered something? A sheet that only proposes what the one before had is as good as empty. */
export const isTouched = (draft: Draft | undefined): boolean => !!draft?.inputs.size && !proposals.has(draft.inputs);
