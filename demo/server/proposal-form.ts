/** The form by which events are proposed. */
export const PROPOSAL_FORM = 'proposer-evenement';
