import type { ContractIssue } from '../../contract/parse.js';
import type { Submission } from '../../contract/submission.js';
import type { HeldReason, Kept } from '../../client/outbox/index.js';
import { IjLifecycleEvent, IjUserEvent } from '../events.js';

/** The person wants to send. Cancel it to keep the answer from leaving; the document is for reading only. */
export class IjIntakeSubmitEvent extends IjUserEvent<{ readonly submission: Submission }> {
  constructor(submission: Submission) {
    super('ij-intake-submit', { submission }, { cancelable: true });
  }
}

/** The endpoint has proved that it has the answer. */
export class IjIntakeSubmittedEvent extends IjUserEvent<{ readonly submissionId: string }> {
  constructor(submissionId: string) {
    super('ij-intake-submitted', { submissionId });
  }
}

/** The answer waits to be sent: on the device, or in memory when the device can't keep it. */
export class IjIntakeQueuedEvent extends IjUserEvent<{ readonly submissionId: string; readonly kept: Kept }> {
  constructor(submissionId: string, kept: Kept) {
    super('ij-intake-queued', { submissionId, kept });
  }
}

/** The endpoint won't have the answer: it is no longer sent by itself. */
export class IjIntakeHeldEvent extends IjUserEvent<{ readonly submissionId: string; readonly reason: HeldReason }> {
  constructor(submissionId: string, reason: HeldReason) {
    super('ij-intake-held', { submissionId, reason });
  }
}

/** Another page of the form is shown, because the person went there. `step` counts from 1; `steps` is undefined while answers may still change it. */
export class IjIntakeStepChangeEvent extends IjUserEvent<{ readonly step: number; readonly steps: number | undefined; readonly title: string | undefined }> {
  constructor(step: number, steps: number | undefined, title: string | undefined) {
    super('ij-intake-step-change', { step, steps, title });
  }
}

/** The definition has something that this version doesn't know, and shows otherwise. */
export class IjIntakeWarningEvent extends IjLifecycleEvent<{ readonly issues: readonly ContractIssue[] }> {
  constructor(issues: readonly ContractIssue[]) {
    super('ij-intake-warning', { issues });
  }
}

export interface IntakeFormEventMap {
  'ij-intake-submit': IjIntakeSubmitEvent;
  'ij-intake-submitted': IjIntakeSubmittedEvent;
  'ij-intake-queued': IjIntakeQueuedEvent;
  'ij-intake-held': IjIntakeHeldEvent;
  'ij-intake-step-change': IjIntakeStepChangeEvent;
  'ij-intake-warning': IjIntakeWarningEvent;
}
