import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ChosenCompetence, CompetenceLevel } from '../../contract/competences.js';
import type { PickerHost } from './competence-parts.js';

/** The choices, each in full, with what can be done with it. */
export function chipsTemplate(host: PickerHost): TemplateResult | typeof nothing {
  const { chosen, strings } = host;
  if (!chosen.length) return nothing;
  return html`<ul class="chips" part="chips" role="list" tabindex="-1" aria-label=${strings.chosen} @keydown=${host.acts.onChipKey}>
    ${chosen.map((one, i) => chipTemplate(host, one, i))}
  </ul>`;
}

function chipTemplate(host: PickerHost, one: ChosenCompetence, at: number): TemplateResult {
  const { strings, isFixed, isDisabled, withOrder, levels, taxonomy } = host;
  const { label, isCustom } = one;
  return html`<li class="chip" part="chip" data-at=${at}>
    ${withOrder && !isFixed ? html`<span class="grip no-print" aria-hidden="true" @pointerdown=${host.acts.onGrip}></span>` : nothing}
    <span class="name" part="chip-label" lang=${ifDefined(isCustom ? undefined : taxonomy?.lang)}>${label}${isCustom ? html` <small>(${strings.mine})</small>` : nothing}</span>
    <span class="side">${levels.length ? levelTemplate(host, one, at) : nothing}
    <span class="tools no-print">
      ${withOrder && !isFixed ? html`${arrow(host, { at, to: at - 1, label: strings.up(label), path: 'M2 8l4-4 4 4' })}${arrow(host, { at, to: at + 1, label: strings.down(label), path: 'M2 4l4 4 4-4' })}` : nothing}
      ${host.readonly
        ? nothing
        : html`<button class="tool remove" part="remove" type="button" aria-label=${strings.remove(label)} title=${strings.remove(label)} ?disabled=${isDisabled} @click=${() => host.acts.removeAt(at)}>
            ${icon('M3 3l6 6M9 3l-6 6')}
          </button>`}
    </span></span>
  </li>`;
}

const icon = (path: string): TemplateResult => html`<svg viewBox="0 0 12 12" width="14" height="14" aria-hidden="true"><path d=${path} /></svg>`;

interface Arrow {
  readonly at: number;
  readonly to: number;
  readonly label: string;
  readonly path: string;
}

/** At an end it stays, and the focus on it, though it leads nowhere. */
const arrow = ({ chosen, acts }: PickerHost, { at, to, label, path }: Arrow): TemplateResult =>
  html`<button class="tool" type="button" aria-label=${label} title=${label} data-by=${to - at} aria-disabled=${to < 0 || to >= chosen.length} @click=${() => acts.move(at, to)}>${icon(path)}</button>`;

function levelTemplate({ strings, levels, isFixed, picking }: PickerHost, { label, level }: ChosenCompetence, at: number): TemplateResult {
  const known = levels.find(({ value }) => value === level);
  if (isFixed) return html`<span class="level muted">${known?.label ?? nothing}</span>`;
  const onChange = ({ target }: Event): void => picking.setLevel(at, levels[(target as HTMLSelectElement).selectedIndex - 1]?.value);
  return html`<select class=${known ? 'level' : 'level no-print'} part="level" aria-label=${strings.level(label)} @change=${onChange}>
    <option .selected=${!known}>${strings.noLevel}</option>
    ${levels.map((one: CompetenceLevel) => html`<option .selected=${one === known} title=${ifDefined(one.def)}>${one.label}</option>`)}
  </select>`;
}
