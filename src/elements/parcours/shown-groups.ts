import { html, type TemplateResult } from 'lit';
import { groupName, type FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';

/** Who one picture is of. */
export interface ShownGroup {
  /** of its group; undefined: there is one picture */
  readonly title: string | undefined;
  /** undefined: everybody */
  readonly group: PathGroup | undefined;
}

const BESIDE_PX = 900;
const BETWEEN_PX = 32;

/** A group that was chosen, or everybody; each of the groups that are compared. */
export const shownGroups = ({ by, chosen, strings }: Pick<FigureOptions, 'by' | 'chosen' | 'strings'>): readonly ShownGroup[] =>
  by ? by.groups.map((group) => ({ title: groupName(group, strings), group })) : [{ title: undefined, group: chosen?.group }];

/** How wide the picture of a group may be. */
export const panelPx = ({ by, widthPx }: Pick<FigureOptions, 'by' | 'widthPx'>): number => (by && widthPx >= BESIDE_PX ? (widthPx - BETWEEN_PX) / 2 : widthPx);

/** @param people what is said of their number behind the title */
export const panel = (title: string | undefined, people: string, picture: TemplateResult): TemplateResult =>
  title === undefined ? picture : html`<div class="panel" role="group" aria-label=${title}><p class="panel-title" aria-hidden="true">${title} <span class="muted">${people}</span></p>${picture}</div>`;
