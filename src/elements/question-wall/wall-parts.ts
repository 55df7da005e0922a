import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommonStrings } from '../../i18n/common.strings.js';
import type { CalendarOptions } from './calendar.part.js';
import type { WallPaper } from './paper.part.js';
import type { WallStage } from './stage.part.js';

export type WallHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What each part is once it is there. */
interface Parts {
  readonly calendar: (options: CalendarOptions) => TemplateResult;
  readonly stage: WallStage;
  readonly paper: WallPaper;
}

/** Code that comes when somebody asks for what it does. Each adds its own styles to the element. */
const PARTS: { readonly [Name in keyof Parts]: () => Promise<(host: WallHost) => Parts[Name]> } = {
  calendar: () => import('./calendar.part.js').then(({ createCalendar }) => createCalendar),
  stage: () => import('./stage.part.js').then(({ createStage }) => createStage),
  paper: () => import('./paper.part.js').then(({ createPaper }) => createPaper),
};

/** The element's lazy code, smaller than `LazyParts`: each part is made once; one whose code did not come is asked for again when the person asks again. */
export class WallParts {
  readonly #host: WallHost;
  readonly #made: { -readonly [Name in keyof Parts]?: Parts[Name] } = {};
  readonly #failed = new Set<keyof Parts>();

  constructor(host: WallHost) {
    this.#host = host;
  }

  get stage(): WallStage | undefined {
    return this.#made.stage;
  }

  /** Gives the part to `act` once it is there; when its code does not come, the element says so. A fault in `act` is told as any fault. */
  async with<Name extends keyof Parts>(name: Name, act?: (part: Parts[Name]) => void): Promise<void> {
    const create = await PARTS[name]().catch(() => undefined);
    this.#failed[create ? 'delete' : 'add'](name);
    this.#host.requestUpdate();
    const part = create && (this.#made[name] ??= create(this.#host));
    if (part) act?.(part);
  }

  /** Nothing was wrong until now, as far as the person knows. */
  render({ failedPart }: CommonStrings): TemplateResult | typeof nothing {
    return this.#failed.size ? html`<p class="status" role="alert">${failedPart}</p>` : nothing;
  }

  /** The calendar; words until its code is there. */
  renderCalendar(options: CalendarOptions, { loading }: CommonStrings): TemplateResult | typeof nothing {
    if (this.#made.calendar) return this.#made.calendar(options);
    if (this.#failed.has('calendar')) return nothing;
    void this.with('calendar');
    return html`<p class="status coming" role="status">${loading}</p>`;
  }
}
