import type { Remark } from './check-form.js';

const MOST_SHOWN = 50;

/** Draws remarks as a list of buttons that lead to their place, in a section that is there only for them. Texts only: nothing of the definition becomes markup. */
export function showRemarks(list: HTMLElement, remarks: readonly Remark[], onGo: (remark: Remark) => void): void {
  list.replaceChildren(...remarks.slice(0, MOST_SHOWN).map((remark) => item(remark, onGo)));
  list.closest('section')?.toggleAttribute('hidden', remarks.length === 0);
}

function item(remark: Remark, onGo: (remark: Remark) => void): HTMLLIElement {
  const { line, column, path, message } = remark;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Ligne ${line}, colonne ${column}`;
  button.addEventListener('click', () => onGo(remark));
  const where = document.createElement('code');
  where.textContent = path;
  const row = document.createElement('li');
  row.append(button, ...(path ? [' ', where] : []), ` ${message}`);
  return row;
}

/** « Aucun défaut », « 1 défaut », « 3 défauts ». */
export const counted = (count: number, one: string): string => `${count || 'Aucun'} ${one}${count > 1 ? 's' : ''}`;
