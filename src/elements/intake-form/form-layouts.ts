import type { FormPlan } from '../../contract/form-plan.js';
import { loadPart, part, type FormLayout } from './form-parts.js';
import type { FormSession } from './form-session.js';
import { formTemplate } from './intake-form.template.js';

const PAGE: FormLayout = { render: formTemplate };

/** How the questions are on the screen: on one page, until a variant asks otherwise and the code for it is there. */
export class FormLayouts {
  current = PAGE;
  readonly #session: FormSession;
  #name: string | undefined = '';

  constructor(session: FormSession) {
    this.#session = session;
  }

  /** Takes the layout that a plan asks for. */
  choose({ layout, hasReview }: FormPlan): void {
    const { host } = this.#session;
    const isPaged = layout === 'pages' || layout === 'one-per-page' || hasReview || host.withReview;
    const name = layout === 'one-screen' ? 'express' : isPaged ? 'pages' : undefined;
    if (name === this.#name) return;
    this.leave();
    this.#name = name;
    this.current = PAGE;
    const create = name && part(name);
    if (create) this.current = create(this.#session);
    else if (name) void loadPart(name).then(() => ((this.#name = ''), this.#session.update()), (error: Error) => host.report(error)); // on one page, then
  }

  /** The element leaves the page: it is chosen again when it comes back. */
  leave(): void {
    this.current.leave?.();
    this.#name = '';
  }
}
