import { IjConfigError } from '../../client/errors.js';
import { isContact, type FormPlan } from '../../contract/form-plan.js';
import { parseContract } from '../../contract/parse.js';
import { identifier } from '../../contract/text.js';
import { missingNotice } from './intake-form.model.js';

/** What keeps the form from being sent: which words for the person, and the error for the webmaster. */
export interface Obstacle {
  readonly words: 'noPrivacy' | 'badSettings';
  readonly error: Error;
}

/** Where a form sends to, or why it can't. */
export interface Target {
  readonly endpoint?: URL;
  /** where contact details go, when the form asks for any */
  readonly contactEndpoint?: URL;
  readonly obstacle?: Obstacle;
}

interface TargetSettings {
  readonly action?: string | undefined;
  readonly contactAction?: string | undefined;
  readonly desk?: string | undefined;
  /** resolves and checks an address; throws IjConfigError */
  endpoint(address: string): URL;
}

export function targetOf(plan: FormPlan, settings: TargetSettings): Target {
  const { action, contactAction, desk } = settings;
  const missing = missingNotice(plan);
  if (missing.length) return { obstacle: { words: 'noPrivacy', error: new IjConfigError(`privacy lacks ${missing.join(', ')}`) } };
  try {
    if (!action) throw new IjConfigError('action is missing');
    // the endpoint would refuse every answer
    if (desk !== undefined && !parseContract(identifier, desk).ok) throw new IjConfigError(`desk="${desk.slice(0, 80)}" is no identifier`);
    const endpoint = settings.endpoint(action);
    if (!plan.questions.some(isContact)) return { endpoint };
    if (!contactAction) throw new IjConfigError('contact-action is missing');
    const contactEndpoint = settings.endpoint(contactAction);
    if (contactEndpoint.href === endpoint.href) throw new IjConfigError('contact-action is action: contacts go apart');
    return { endpoint, contactEndpoint };
  } catch (error) {
    if (error instanceof IjConfigError) return { obstacle: { words: 'badSettings', error } };
    throw error;
  }
}
