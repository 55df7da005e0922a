import { html, type TemplateResult } from 'lit';

export interface ExportItem {
  readonly label: string;
  readonly onChoose: () => void;
}

/** A small menu of downloads: a native disclosure with plain buttons. Esc, a choice, or leaving it closes it. `onToggle`: the time to get ready for a choice. */
export function exportMenu(label: string, items: readonly ExportItem[], onToggle?: () => void): TemplateResult {
  return html`<details class="menu no-print" part="export" @toggle=${onToggle} @keydown=${closeOnEscape} @focusout=${closeOnLeave}>
    <summary class="button small">
      <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>${label}
    </summary>
    <ul role="list">
      ${items.map(({ label: text, onChoose }) => html`<li><button type="button" @click=${(event: MouseEvent) => choose(event, onChoose)}>${text}</button></li>`)}
    </ul>
  </details>`;
}

function choose(event: MouseEvent, onChoose: () => void): void {
  close((event.currentTarget as HTMLElement).closest('details'));
  onChoose();
}

function closeOnEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !menu.open) return;
  event.stopPropagation(); // the page's own dialog must not close as well
  close(menu);
}

function close(menu: HTMLDetailsElement | null): void {
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

function closeOnLeave(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  const next = event.relatedTarget as Node | null;
  if (next && !menu.contains(next)) menu.open = false;
}
