import type { HeldReason, Kept } from '../../client/outbox/index.js';
import type { ExperienceSent, ExperienceWithdrawn, Visibility } from '../../contract/experience.js';
import { IjUserEvent } from '../events.js';

/** The person wants to send, or to take back what was sent. Cancel it to keep the document from leaving; it is for reading only. Never of what is private. */
export class IjExperienceSubmitEvent extends IjUserEvent<{ readonly document: ExperienceSent | ExperienceWithdrawn }> {
  constructor(document: ExperienceSent | ExperienceWithdrawn) {
    super('ij-experience-submit', { document }, { cancelable: true });
  }
}

interface Told {
  /** of the experience */
  readonly id: string;
  /** of this sending */
  readonly submissionId: string;
}

/** The endpoint has proved that it has the document. */
export class IjExperienceSubmittedEvent extends IjUserEvent<Told> {
  constructor(told: Told) {
    super('ij-experience-submitted', told);
  }
}

/** It waits to be sent: on the device, or in memory when the device can't keep it. */
export class IjExperienceQueuedEvent extends IjUserEvent<Told & { readonly kept: Kept }> {
  constructor(told: Told & { readonly kept: Kept }) {
    super('ij-experience-queued', told);
  }
}

/** The endpoint won't have it: it is no longer sent by itself. */
export class IjExperienceHeldEvent extends IjUserEvent<Told & { readonly reason: HeldReason }> {
  constructor(told: Told & { readonly reason: HeldReason }) {
    super('ij-experience-held', told);
  }
}

/** The person had it kept on this device. What it says is not told: it may be private. */
export class IjExperienceSavedEvent extends IjUserEvent<{ readonly id: string; readonly visibility: Visibility }> {
  constructor(id: string, visibility: Visibility) {
    super('ij-experience-saved', { id, visibility });
  }
}

/** The person had it erased from this device. */
export class IjExperienceRemovedEvent extends IjUserEvent<{ readonly id: string }> {
  constructor(id: string) {
    super('ij-experience-removed', { id });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'ij-experience-submit': IjExperienceSubmitEvent;
    'ij-experience-submitted': IjExperienceSubmittedEvent;
    'ij-experience-queued': IjExperienceQueuedEvent;
    'ij-experience-held': IjExperienceHeldEvent;
    'ij-experience-saved': IjExperienceSavedEvent;
    'ij-experience-removed': IjExperienceRemovedEvent;
  }
}
