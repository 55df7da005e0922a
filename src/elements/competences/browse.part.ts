import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { stringsFor } from '../../i18n/catalogue.js';
import { keep } from '../../ui/keep.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { browseStyles } from './browse.styles.js';
import type { PickerHost } from './competence-parts.js';
import { familiesOf, familyRows, type Families, type FamilyRow } from './families.model.js';
import { lateStrings } from './late.strings.js';

/* eslint-disable lit-a11y/accessible-name, lit-a11y/role-has-required-aria-attrs -- a row is named by its text, and it is checked, not selected */

/** The list family by family: a tree of the ARIA Authoring Practices, one stop for Tab; arrows go through it, Space and Enter choose. */
class FamilyTree {
  readonly #host: PickerHost;
  readonly #open = new Set<string>();
  readonly #more = new Map<string, number>();
  readonly #families = keep<Families>();
  #rows: readonly FamilyRow[] = [];
  /** key of the row that has the one stop */
  #at = '';

  constructor(host: PickerHost) {
    this.#host = host;
  }

  template(): TemplateResult {
    const { taxonomy, locale } = this.#host;
    const words = stringsFor(lateStrings, locale.lang);
    if (!taxonomy) return html``;
    const families = this.#families([taxonomy], () => familiesOf(taxonomy));
    this.#rows = familyRows(families, { open: this.#open, more: this.#more });
    if (!this.#rows.some(({ key }) => key === this.#at)) this.#at = this.#rows[0]?.key ?? '';
    return html`<ul class="tree" role="tree" aria-label=${words.families} aria-multiselectable="true" lang=${ifDefined(taxonomy.lang)} @keydown=${this.#onKey} @click=${this.#onClick}>
      ${this.#rows.map((row) => this.#row(row, families))}
    </ul>`;
  }

  #row({ key, item, level, place, all, kind, isOpen }: FamilyRow, families: Families): TemplateResult {
    const words = stringsFor(lateStrings, this.#host.locale.lang);
    const isChoice = kind === 'choice' || kind === 'itself';
    const isChosen = isChoice && this.#host.picking.placeOf(item.id) >= 0;
    const text = kind === 'itself' ? words.itself(item.label) : kind === 'more' ? words.more : item.label;
    return html`<li class="row ${kind} l${Math.min(level, 6)}" role="treeitem" data-key=${key} tabindex=${key === this.#at ? 0 : -1} aria-level=${level} aria-posinset=${place} aria-setsize=${all}
      aria-expanded=${ifDefined(kind === 'family' ? isOpen : undefined)} aria-checked=${ifDefined(isChoice ? isChosen : undefined)}
      >${text}${kind === 'family' ? html` <small>${words.members(families.get(item.id)?.length ?? 0)}</small>` : ''}</li>`;
  }

  readonly #onClick = ({ target }: Event): void => {
    const key = (target as Element).closest<HTMLElement>('.row')?.dataset['key'];
    const row = this.#rows.find((one) => one.key === key);
    if (row) this.#use(row);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = this.#rows.findIndex(({ key }) => key === this.#at);
    const row = this.#rows[at];
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const act = this.#actOf(event.key, row, at);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #actOf(key: string, row: FamilyRow, at: number): (() => void) | undefined {
    const last = this.#rows.length - 1;
    if (key === ' ' || key === 'Enter') return () => this.#use(row);
    if (key === 'ArrowDown') return () => this.#go(Math.min(last, at + 1));
    if (key === 'ArrowUp') return () => this.#go(Math.max(0, at - 1));
    if (key === 'Home') return () => this.#go(0);
    if (key === 'End') return () => this.#go(last);
    if (key === 'ArrowRight') return () => (row.kind === 'family' && !row.isOpen ? this.#use(row) : this.#go(row.isOpen ? at + 1 : at));
    if (key === 'ArrowLeft') return () => (row.isOpen ? this.#use(row) : this.#go(this.#rows.findIndex((one) => one.key === row.under)));
    return /^[\p{L}\p{N}]$/u.test(key) ? () => this.#go(this.#startingWith(key, at)) : undefined;
  }

  /** The next row that begins with a letter, round and round. */
  #startingWith(letter: string, at: number): number {
    const order = [...this.#rows.slice(at + 1), ...this.#rows.slice(0, at + 1)];
    const found = order.find(({ item, kind }) => kind !== 'more' && item.label.toLowerCase().startsWith(letter.toLowerCase()));
    return found ? this.#rows.indexOf(found) : at;
  }

  #go(at: number): void {
    const row = this.#rows[at];
    if (!row) return;
    this.#at = row.key;
    this.#focus();
  }

  #use({ key, item, kind, isOpen, under }: FamilyRow): void {
    this.#at = key;
    if (kind === 'choice' || kind === 'itself') this.#host.picking.toggle(item);
    else if (kind === 'more') this.#showMore(under);
    else if (isOpen) this.#open.delete(item.id);
    else this.#open.add(item.id);
    this.#focus();
  }

  /** The row for more goes: the focus goes to the first that came. */
  #showMore(under: string): void {
    const rows = this.#rows.filter((row) => row.under === under);
    const before = rows.length;
    this.#more.set(under, (this.#more.get(under) ?? 0) + 1);
    const { taxonomy } = this.#host;
    if (!taxonomy) return;
    const families = this.#families([taxonomy], () => familiesOf(taxonomy));
    this.#at = familyRows(families, { open: this.#open, more: this.#more }).filter((row) => row.under === under)[before - 1]?.key ?? '';
  }

  #focus(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.row[tabindex="0"]')?.focus());
  }
}

export function createBrowse(host: PickerHost): () => TemplateResult {
  adoptPartStyles(host, browseStyles);
  const tree = new FamilyTree(host);
  return () => tree.template();
}
