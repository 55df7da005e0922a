import { nothing, render } from 'lit';
import { agendaTable, type CalendarView } from './calendar.template.js';

const onOpen = (): void => undefined;

/**
 * On paper nobody can open "and 3 others", nor a title that is cut short: all that a month or a week holds follows it as a table. It is made
 * when the person prints and put away after.
 */
export class CalendarPaper {
  readonly #box = document.createElement('div');
  #view: CalendarView | undefined;

  constructor() {
    addEventListener('beforeprint', this.#make);
    addEventListener('afterprint', this.#putAway);
  }

  /** What is shown now; gives where its table will stand. */
  follow(view: CalendarView): HTMLElement {
    this.#view = view;
    return this.#box;
  }

  leave(): void {
    removeEventListener('beforeprint', this.#make);
    removeEventListener('afterprint', this.#putAway);
  }

  readonly #make = (): void => {
    const view = this.#view;
    // the sheet of one event is printed alone
    if (view && view.mode !== 'agenda' && view.shown.parts.openKey === undefined && this.#box.isConnected) render(agendaTable(view, { onOpen }), this.#box);
  };

  readonly #putAway = (): void => void render(nothing, this.#box);
}
