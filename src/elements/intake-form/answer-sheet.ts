import type { ReactiveControllerHost } from 'lit';
import type { RefusalError } from '../../client/outbox/index.js';
import type { FormPlan, PlannedQuestion } from '../../contract/form-plan.js';
import type { Contact, Submission } from '../../contract/submission.js';
import type { FieldError } from './fault-words.js';
import { adoptPlan, checkInput, createDraft, reduceDraft, toContact, toSubmission, validateDraft, type Change, type Draft, type Readers, type SubmissionContext } from './intake-form.model.js';
import { newSubmissionId } from '../../client/submission-id.js';

/** What the person has put in, what is wrong with it, and the id it goes under. */
export class AnswerSheet {
  draft: Draft | undefined;
  errors: ReadonlyMap<string, FieldError> = new Map();

  readonly #host: ReactiveControllerHost;
  /** the draft last sent and its id: the same draft keeps its id however often it is sent */
  #intent: { readonly draft: Draft; readonly submissionId: string; readonly contactId: string } | undefined;

  /** the contact last sent from this sheet */
  #contact: { readonly text: string; readonly submissionId: string } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Goes on under another definition, or begins. True: it is another one. */
  adopt(plan: FormPlan, readers: Readers | undefined): boolean {
    const { draft } = this;
    if (draft?.plan === plan) return false;
    this.draft = draft?.plan.form.id === plan.form.id ? adoptPlan(draft, plan, readers) : createDraft(plan, readers);
    return true;
  }

  /** What is wrong among the questions shown, in asking order. */
  get faults(): { readonly question: PlannedQuestion; readonly error: FieldError }[] {
    const { draft, errors } = this;
    return (draft?.plan.questions ?? []).flatMap((question) => {
      const error = draft?.visible.has(question.id) ? errors.get(question.id) : undefined;
      return error ? { question, error } : [];
    });
  }

  /** Undefined when nothing has changed. After a failed send, an error goes away with its cause. */
  change(change: Change): { readonly before: Draft; readonly after: Draft } | undefined {
    const before = this.draft;
    const after = before && reduceDraft(before, change);
    if (!after || after === before) return undefined;
    this.draft = after;
    this.#recheck(after, change.q);
    this.#host.requestUpdate();
    return { before, after };
  }

  /** Is everything right, or these questions? Notes what isn't. */
  validate(ids?: readonly string[]): boolean {
    const issues = this.draft ? validateDraft(this.draft, ids) : [];
    this.#note(new Map(issues.map(({ q, fault }) => [q, fault])));
    return issues.length === 0;
  }

  submission(context: Omit<SubmissionContext, 'submissionId'>): Submission | undefined {
    const intent = this.#meant();
    return intent && toSubmission(intent.draft, { ...context, submissionId: intent.submissionId });
  }

  /** What goes apart, under an id of its own; undefined when nothing does. */
  contact(context: Omit<SubmissionContext, 'submissionId'>): Contact | undefined {
    const intent = this.#meant();
    const contact = intent && toContact(intent.draft, { ...context, submissionId: intent.contactId });
    // the same contact keeps its id when the answers are mended: it may have arrived
    if (!contact) return undefined;
    const text = JSON.stringify(contact.answers);
    if (this.#contact?.text !== text) this.#contact = { text, submissionId: contact.submissionId };
    return { ...contact, submissionId: this.#contact.submissionId };
  }

  #meant(): { readonly draft: Draft; readonly submissionId: string; readonly contactId: string } | undefined {
    const { draft } = this;
    if (draft && this.#intent?.draft !== draft) this.#intent = { draft, submissionId: newSubmissionId(), contactId: newSubmissionId() };
    return this.#intent;
  }

  /** Notes what the endpoint refused; false when these answers are no longer here, or none of them is shown. */
  refuse(errors: readonly RefusalError[]): boolean {
    const { draft } = this;
    if (!draft || this.#intent?.draft.inputs !== draft.inputs) return false;
    const known = errors.flatMap(({ q, message }) => (q !== undefined && draft.visible.has(q) ? [[q, { code: 'refused-there', message }] as const] : []));
    if (!known.length) return false;
    this.#intent = undefined; // what is changed is another answer: one id, one content
    this.#note(new Map<string, FieldError>(known));
    return true;
  }

  empty(): void {
    if (this.draft) this.restore(createDraft(this.draft.plan, this.draft.readers));
  }

  /** Other answers take the place of these: nothing is said of them yet. */
  restore(draft: Draft): void {
    this.draft = draft;
    this.#intent = undefined;
    this.#contact = undefined;
    this.#note(new Map());
  }

  #recheck(draft: Draft, q: string): void {
    if (!this.errors.has(q)) return;
    const fault = checkInput(draft, q);
    const errors = new Map(this.errors);
    errors.delete(q);
    if (fault) errors.set(q, fault);
    this.#note(errors);
  }

  #note(errors: ReadonlyMap<string, FieldError>): void {
    this.errors = errors;
    this.#host.requestUpdate();
  }
}
