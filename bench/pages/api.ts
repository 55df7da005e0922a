import type { FormPage } from '../form.js';

/** What a page of the charts offers: the runner calls one of the two that prepare, then times `first` and `change`, each until its frame is painted. */
export interface ChartPage {
  /** people, a mark each; or so many jobs, a bar each */
  prepare(size: number): void | Promise<void>;
  prepareBars(size: number): void | Promise<void>;
  first(): unknown;
  change(): unknown;
}

/** What a page of paths offers; the runner times each until its frame is painted. */
export interface PathsPage {
  prepare(size: number): void | Promise<void>;
  first(): unknown;
  /** other columns; of the index plot, another order */
  change?(): unknown;
}

export const exposePaths = (page: PathsPage): unknown => Object.assign(globalThis, { bench: page });

export const expose = (page: ChartPage): unknown => Object.assign(globalThis, { bench: page });
export const exposeForm = (page: FormPage): unknown => Object.assign(globalThis, { bench: page });

export const root = (): HTMLElement => document.body.appendChild(document.createElement('main'));

/** What a page of the maps offers: `first` shows the points around Poitiers at zoom 8, `zoom` goes to another zoom there; each until there are discs. */
export interface MapPage {
  prepare(size: number): void;
  first(): void | Promise<void>;
  zoom(to: number): void | Promise<void>;
  /** how many discs are on the map */
  discs(): number;
}

export const exposeMap = (page: MapPage): unknown => Object.assign(globalThis, { bench: page });

/** 900 by 600 px, as large for everybody. */
export function mapRoot(): HTMLElement {
  const box = root();
  box.style.cssText = 'position: relative; width: 900px; height: 600px';
  return box;
}

/** What a page of the agendas offers; the runner calls one after the other, and waits for what each is to show. */
export interface AgendaPage {
  /** of those beside the list that it has */
  readonly views: readonly string[];
  prepare(size: number): void | Promise<void>;
  /** shows the events at hand; or reads those at an address */
  first(): void;
  read(src: string): void;
  openFilters(): void;
  /** a category; empty: all */
  choose(category: string): void;
  inCategory(category: string): number;
  /** how many it says that there are, and how many of them are drawn */
  count(): number;
  cards(): number;
  search(): HTMLInputElement | null;
  hasTyped(word: string): boolean;
  clearSearch(): void;
  view(name: 'list' | 'map' | 'calendar'): void;
  isIn(name: 'list' | 'map' | 'calendar'): boolean;
  showAll(limit: number): void;
}

export const exposeAgenda = (page: AgendaPage): unknown => Object.assign(globalThis, { bench: page });

/** What a page of the pickers offers; the runner clicks into the field and types. */
export interface PickerPage {
  prepare(labels: readonly string[]): void | Promise<void>;
  /** until the first letter could be answered */
  ready(): void | Promise<void>;
  field(): Element | null;
  /** those in the page that can be seen, if the list is open */
  options(): readonly Element[];
}

export const exposePicker = (page: PickerPage): unknown => Object.assign(globalThis, { bench: page });

/** Of several that match, those that are not hidden. */
export const seen = (root: ParentNode | null | undefined, selector: string): readonly Element[] => [...(root?.querySelectorAll(selector) ?? [])].filter((one) => one.checkVisibility());

/** What a page of the audit offers: a field named `c` in a form, in a fieldset, with a label of the page where it can have one. */
export interface AuditPage {
  /** puts the field after its label */
  mount(fieldset: HTMLFieldSetElement, labels: readonly string[]): void | Promise<void>;
  /** what a click opens or begins to type in */
  field(): Element | null;
  /** labels that are chosen */
  chosen(): readonly string[];
  /** holds one value, no list of them */
  readonly isSingle?: true;
  /** the element, if it is one, that a form could be associated with */
  readonly element?: () => Element;
}

/** The name that everybody's field is to have, as the label of the page. */
export const AUDIT_LABEL = 'Mes compétences';

export function exposeAudit(page: AuditPage): unknown {
  const start = async (labels: readonly string[]): Promise<void> => {
    const form = root().appendChild(document.createElement('form'));
    form.addEventListener('submit', (event) => event.preventDefault());
    const fieldset = form.appendChild(document.createElement('fieldset'));
    const label = fieldset.appendChild(document.createElement('label'));
    Object.assign(label, { id: 'f-label', htmlFor: 'f' });
    label.textContent = AUDIT_LABEL;
    await page.mount(fieldset, labels);
  };
  return Object.assign(globalThis, { bench: { ...page, start } });
}

/** A list of the page, as those that wrap one need. */
export function auditSelect(fieldset: HTMLFieldSetElement, labels: readonly string[]): HTMLSelectElement {
  const select = fieldset.appendChild(document.createElement('select'));
  Object.assign(select, { multiple: true, id: 'f', name: 'c' });
  select.append(...labels.map((label) => new Option(label, label)));
  return select;
}
