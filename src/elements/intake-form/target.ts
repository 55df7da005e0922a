import { IjConfigError } from '../../client/errors.js';
import type { FormPlan } from '../../contract/form-plan.js';
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
  readonly obstacle?: Obstacle;
}

interface TargetSettings {
  readonly action: string | undefined;
  readonly desk: string | undefined;
  /** resolves and checks an address; throws IjConfigError */
  readonly resolve: (address: string) => URL;
}

export function targetOf(plan: FormPlan, { action, desk, resolve }: TargetSettings): Target {
  const missing = missingNotice(plan);
  if (missing.length) return { obstacle: { words: 'noPrivacy', error: new IjConfigError(`the definition’s privacy lacks ${missing.join(', ')}: the form can’t be sent`) } };
  try {
    if (!action) throw new IjConfigError('there is no action: the form can’t be sent');
    // the endpoint would refuse every answer
    if (desk !== undefined && !parseContract(identifier, desk).ok) throw new IjConfigError(`desk="${desk.slice(0, 80)}" is not an identifier (letters, digits, - and _)`);
    return { endpoint: resolve(action) };
  } catch (error) {
    if (error instanceof IjConfigError) return { obstacle: { words: 'badSettings', error } };
    throw error;
  }
}
