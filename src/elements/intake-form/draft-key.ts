import { dropDraft, listDrafts, type KeptDraft } from '../../client/drafts.js';

/** What a draft is of: a form, and where its answers go (an address, or nowhere yet). */
export interface DraftSubject {
  readonly form: string;
  readonly target: string;
}

/** Under what name the draft of a subject is kept, as one variant asks it. */
export const draftKey = ({ form, target }: DraftSubject, variant = ''): string => JSON.stringify([form, variant, target]);

/** Erases the drafts of a subject, whatever the variant. */
export async function dropDraftsOf(subject: DraftSubject): Promise<void> {
  const isOne = ({ key, form, variant }: KeptDraft) => form === subject.form && key === draftKey(subject, variant);
  for (const { key } of (await listDrafts()).filter(isOne)) await dropDraft(key);
}
