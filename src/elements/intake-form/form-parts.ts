import type { nothing, TemplateResult } from 'lit';
import type { Submission } from '../../contract/submission.js';
import type { FormSession } from './form-session.js';
import type { FormView } from './intake-form.template.js';
import type { QuestionView } from './question-view.js';
import type { RichFields } from './rich-field.js';
import type { Parcel, Stage } from './send-controller.js';

/** One way to have the questions on the screen. Its code is loaded when a variant asks for it. */
export interface FormLayout {
  readonly render: (view: FormView) => TemplateResult;
  /** The person pressed the main button: true when everything is to be checked and sent now. Without it, always. */
  readonly goOn?: () => boolean;
  /** Draws a question in its own way; without it, as on a page. */
  readonly question?: (view: QuestionView, rich: RichFields | undefined) => TemplateResult;
  /** Brings a question on the screen, before it gets the focus. */
  readonly reveal?: (q: string) => void;
  /** Sends in its own way; without it, what became of the answer takes the place of the form. */
  readonly send?: (parcel: Parcel) => Promise<void>;
  /** Are the first questions on the screen? Without it, always. */
  readonly isAtStart?: () => boolean;
  /** The sheet has been emptied, or another definition came. */
  readonly restart?: () => void;
  /** The element leaves the page, or another layout takes over. */
  readonly leave?: () => void;
}

/** What only some forms need beside their questions: a shared computer, drafts, a follow-up code. */
export interface FormCompanion {
  /** above the form */
  readonly above?: () => TemplateResult | typeof nothing;
  /** above the button that sends */
  readonly beforeSend?: () => TemplateResult | typeof nothing;
  /** under the form */
  readonly below?: () => TemplateResult | typeof nothing;
  /** under what became of the answer */
  readonly inPanel?: () => TemplateResult | typeof nothing;
  /** under what waits on this device */
  readonly inQueue?: () => TemplateResult | typeof nothing;
  /** adds to a document before it is sent */
  readonly amend?: (submission: Submission) => Promise<Submission>;
  /** something was answered, or the sheet was emptied */
  readonly changed?: () => void;
  readonly onStage?: (stage: Stage) => void;
  /** Is something of the person in it? */
  readonly holds?: () => boolean;
  /** The person has gone, or another form came: nothing of theirs stays, nothing under way comes back. */
  readonly forget?: () => void;
  readonly leave?: () => void;
}

export type CreateLayout = (session: FormSession) => FormLayout;
export type CreateCompanion = (session: FormSession) => FormCompanion;

/** Code that few forms need, each in a file of its own. */
export const parts = {
  whole: () => import('../../contract/form.js').then(({ form }) => form),
  rich: () => import('./rich-fields.js').then(({ richFields }) => richFields),
  download: () => import('./download-answers.js').then(({ downloadAnswers }) => downloadAnswers),
  piping: () => import('./piping.model.js').then(({ pipedText }) => pipedText),
  translate: () => import('../../contract/translate-form.js').then(({ translateForm }) => translateForm),
  extend: () => import('./extend.js').then(({ extendDefinition }) => extendDefinition),
  trouble: () => import('./trouble.js').then(({ reportTrouble }) => reportTrouble),
  kept: () => import('./kept-copy.js'),
  pages: () => import('./pages.layout.js').then(({ createPages }): CreateLayout => createPages),
  express: () => import('./express.layout.js').then(({ createExpress }): CreateLayout => createExpress),
  shared: () => import('./shared-device.js').then(({ createGuard }): CreateCompanion => createGuard),
  drafts: () => import('./draft-keeper.js').then(({ createDraftKeeper }): CreateCompanion => createDraftKeeper),
  queue: () => import('./queue-details.js').then(({ createQueueDetails }): CreateCompanion => createQueueDetails),
  leaving: () => import('./leave-guard.js').then(({ guardLeaving }): CreateCompanion => guardLeaving),
  followUp: () => import('./follow-up.js').then(({ createFollowUp }): CreateCompanion => createFollowUp),
};

type Parts = { [Name in keyof typeof parts]: Awaited<ReturnType<(typeof parts)[Name]>> };
export type PartName = keyof Parts;
export type CompanionName = 'leaving' | 'shared' | 'drafts' | 'followUp' | 'queue';

const here = new Map<PartName, unknown>();

/** A part that has been loaded; undefined until then. */
export const part = <Name extends PartName>(name: Name): Parts[Name] | undefined => here.get(name) as Parts[Name] | undefined;

export async function loadPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  if (!here.has(name)) here.set(name, await parts[name]());
  return here.get(name) as Parts[Name];
}
