import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatNumber, formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { ForcedLooks } from './forced-looks.js';
import { countEach } from './group-tables.js';
import type { Job } from './job.model.js';
import { keep } from '../../ui/keep.js';
import { Later } from './later.js';
import { layoutArcs, type ArcsLayout, type ToldReturns } from './layout-returns.model.js';
import { legend, stateSample, thenArrow } from './legend.template.js';
import { findingNames, momentNames } from './moments.js';
import type { Move } from './moves.model.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { momentWords } from './moments.strings.js';
import { viewStrings } from './parcours.strings.js';
import type { FigureOptions } from './parcours.template.js';
import type { PathGroup } from './path-groups.model.js';
import type { PathTable } from './path-table.model.js';
import { pictureStyles } from './pictures.styles.js';
import type { Detour } from './returns.model.js';
import { panel, panelPx, shownGroups, type ShownGroup } from './shown-groups.js';
import { countTimes, TimesToTell } from './shown-positions.js';
import { movesIn, ReturnsToTell, returnsIn } from './shown-returns.js';
import { lookOf } from './state-looks.model.js';
import { transitionsStrings, type TransitionsStrings } from './transitions.strings.js';
import { transitionsStyles } from './transitions.styles.js';
import { arcsPicture, shareBar } from './transitions.template.js';
import { findInReturns } from './words.model.js';

interface Panel extends Pick<ShownGroup, 'title'> {
  readonly told: ToldReturns;
  readonly times: readonly number[];
  readonly arcs: ArcsLayout;
}

const MOST_DETOURS = 8;

interface ToTell {
  readonly returns: ReturnsToTell;
  readonly times: TimesToTell;
}

function* tell(table: PathTable, options: Pick<FigureOptions, 'k' | 'choices'>): Job<ToTell> {
  yield* countEach(table, options.choices, [returnsIn, movesIn, countTimes]);
  return { returns: new ReturnsToTell(table, options), times: new TimesToTell(table, options) };
}

/** Who comes back to where they were, by which ways. */
class TransitionsView implements ViewPart {
  readonly #cursor: ViewCursor;
  readonly #told: Later<ToTell>;
  readonly #forced: ForcedLooks;
  readonly #kept = keep<readonly Panel[]>();

  constructor(host: ParcoursHost) {
    this.#cursor = new ViewCursor(host);
    this.#told = new Later(host);
    this.#forced = new ForcedLooks(host);
  }

  about(options: FigureOptions): ViewAbout {
    const { value: { paths }, chosen, lang, k } = options;
    const told = this.#toTell(options)?.returns.of(chosen?.group);
    if (!paths || !told) return { finding: undefined, notes: [] };
    const views = stringsFor(viewStrings, lang);
    return {
      finding: views.finding(findInReturns(told), findingNames(paths.time, options)),
      notes: told.otherKinds && k > 1 ? [`${views.otherDetours(told.otherKinds, k)}.`] : [],
    };
  }

  draw(given: FigureOptions): TemplateResult {
    const options = { ...given, looks: this.#forced.of(given.looks) };
    const words = stringsFor(transitionsStrings, options.lang);
    if (!this.#toTell(options)) return this.#told.waiting(options.common);
    const panels = this.#panels(options);
    this.#follow(panels, options);
    const { onPress, onFocus, onKey } = this.#cursor;
    const side = panels.length > 1 ? 'panels' : '';
    const largest = Math.max(...panels.flatMap(({ told: { detours, people } }) => detours.map(({ paths }) => paths / people)));
    return html`<p class="worth">${words.worth} ${this.#away(options)}</p>
      ${legend(panels.flatMap(({ arcs, told }) => [...arcs.states.map(({ state }) => state), ...told.detours.flatMap(({ state, through }) => [state, through])]), options)}
      <div class=${side}>${panels.map(({ title, told }) => panel(title, options.strings.people(told.people), face(told, { words, options, largest, isCompared: title !== undefined })))}</div>
      <p class="part-title">${words.arcs}</p>
      <p class="muted">${words.arcsHow} <span class="no-print">${words.keys}</span></p>
      <div class=${side} role="listbox" aria-label=${words.picture} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
        ${panels.map(({ title, arcs, told }, i) => panel(title, '', this.#arcs(arcs, { told, panel: i, options })))}
      </div>
      ${this.#detail(panels, options)}`;
  }

  table(options: FigureOptions): DataTable {
    const { strings, names, lang, by } = options;
    const words = stringsFor(transitionsStrings, lang);
    const panels = this.#panels(options);
    const count = (n: number): string => formatNumber(lang, n);
    const rows = panels.flatMap(({ title, told }) => {
      const group = title === undefined ? [] : [title];
      return [
        ...told.detours.map(({ state, through, paths }) => [names.long(state), ...group, names.long(through), names.long(state), words.detour, count(paths)]),
        ...told.moves.map(({ from, to, isReturn, people }) => [names.long(from), ...group, '', names.long(to), isReturn ? words.back : words.first, count(people)]),
      ];
    });
    const heads = [strings.from, ...(panels.length > 1 ? [by?.label ?? ''] : []), words.through, strings.toward, words.kind];
    return { caption: words.picture, columns: [...heads.map((label) => ({ label })), { label: strings.peopleColumn, isNumber: true }], rows };
  }

  readonly picture: DrawPicture = async (options, drawing) => {
    const panels = this.#panels(options);
    return panels.length ? (await import('./transitions-picture.js')).drawReturns(panels.map((one, i) => ({ ...one, litOf: this.#litOf(i, options) })), options, drawing) : undefined;
  };

  #toTell({ value: { paths }, k, choices }: FigureOptions): ToTell | undefined {
    const table = paths?.table;
    return table && this.#told.get({ table, others: [k, choices] }, () => tell(table, { k, choices }));
  }

  #panels(options: FigureOptions): readonly Panel[] {
    const { value, chosen, by, widthPx, names } = options;
    const toTell = this.#toTell(options);
    return this.#kept([value, toTell, chosen?.group, by, widthPx, names], () => {
      if (!toTell) return [];
      return shownGroups(options).map(({ title, group }) => {
        const [told, times] = [toTell.returns.of(group), this.#timesOf(toTell.times, group)];
        return { title, told, times, arcs: layoutArcs(told.moves, { widthPx: panelPx(options), times, nameOf: names.short }) };
      });
    });
  }

  #away(options: FigureOptions): string {
    const { value: { paths }, chosen, lang } = options;
    const away = this.#toTell(options)?.returns.of(chosen?.group).medianAway;
    return paths && away ? stringsFor(transitionsStrings, lang).away(momentNames(paths.time, options).lasting(away)) : '';
  }

  #timesOf(times: TimesToTell, group: PathGroup | undefined): readonly number[] {
    const byState: number[] = [];
    for (const { state, time } of times.of(group)) if (state >= 0) byState[state] = time;
    return byState;
  }

  #follow(panels: readonly Panel[], { selected, onSelect }: FigureOptions): void {
    this.#cursor.scene = {
      sizes: panels.map(({ arcs }) => arcs.states.length),
      along: panels[0]?.arcs.isVertical ? 'down' : 'across',
      keyAt: ({ line, at }) => keyOf(line, panels[line]?.arcs.states[at]?.state),
      selected,
      onChoose: onSelect,
    };
  }

  #arcs(arcs: ArcsLayout, { told, panel: line, options }: { readonly told: ToldReturns; readonly panel: number; readonly options: FigureOptions }): TemplateResult {
    const { looks, names, selected } = options;
    const selectedState = arcs.states.find(({ state }) => keyOf(line, state) === selected)?.state;
    return arcsPicture(arcs, {
      looks,
      id: `arcs-${line}`,
      nameOf: names.short,
      selected: selectedState,
      lit: this.#litOf(line, options),
      option: (state) => {
        const at = arcs.states.findIndex((mark) => mark.state === state);
        const said = sentence(state, told.moves, options);
        const name = names.short(state);
        // what is seen must be in what is said
        return { label: said.includes(name) ? said : `${name}, ${said}`, tabindex: this.#cursor.tabindex(line, at), place: `${line}.${at}`, isSelected: state === selectedState };
      },
    });
  }

  /** The part of a move that is brought out; undefined: nobody is. */
  #litOf(line: number, options: FigureOptions): ((move: Move) => number) | undefined {
    const movesOf = (group: PathGroup | undefined): readonly Move[] => this.#toTell(options)?.returns.of(group).moves ?? [];
    return options.lit && ((move) => options.lit?.move(line, move, movesOf) ?? 0);
  }

  #detail(panels: readonly Panel[], options: FigureOptions): TemplateResult | typeof nothing {
    for (const [line, { arcs, told }] of panels.map((one, i) => [i, one] as const)) {
      const mark = arcs.states.find(({ state }) => keyOf(line, state) === options.selected);
      if (mark) return html`<p class="said" part="detail">${sentence(mark.state, told.moves, options)}</p>`;
    }
    return nothing;
  }
}

/** A state of a panel, at no column. */
const keyOf = (line: number, state: number | undefined): string | undefined => (state === undefined ? undefined : `${line}.${state}@`);

interface FaceOptions {
  readonly words: TransitionsStrings;
  /** the largest share of a way, in any of the groups */
  readonly largest: number;
  readonly options: FigureOptions;
  readonly isCompared: boolean;
}

/** Who came back, and the ways of most of them. */
function face({ share, returning, people, detours }: ToldReturns, { words, options, largest, isCompared }: FaceOptions): TemplateResult {
  const { lang, strings } = options;
  // alone, it is in the sentence above
  const told = !isCompared ? nothing : share === null || returning === null ? html`<p class="muted">${words.noShare}</p>` : html`<p class="returned"><strong>${formatPercent(lang, share)}</strong> ${words.returned(strings.people(returning), formatNumber(lang, people))}</p>`;
  if (!detours.length) return html`${told}<p class="muted">${words.none}</p>`;
  return html`${told}
    <table class="detours">
      <caption>${words.detours}</caption>
      <thead>
        <tr><th scope="col">${words.detour}</th><th scope="col" class="number">${strings.peopleColumn}</th><th scope="col" class="number">${words.share}</th><td class="bar"></td></tr>
      </thead>
      <tbody>${detours.slice(0, MOST_DETOURS).map((detour) => detourRow(detour, { people, largest, options }))}</tbody>
    </table>
    ${detours.length > MOST_DETOURS ? html`<p class="muted">${words.more(detours.length - MOST_DETOURS)}</p>` : nothing}`;
}

function detourRow({ state, through, paths }: Detour, { people, largest, options }: { readonly people: number; readonly largest: number; readonly options: FigureOptions }): TemplateResult {
  const { lang, names, looks } = options;
  const steps = [state, through, state].map((place, i) => html`<span class="step">${i ? thenArrow : nothing} ${stateSample(place, looks)} ${names.short(place)}</span> `);
  return html`<tr>
    <th scope="row"><span class="steps">${steps}</span></th>
    <td class="number">${formatNumber(lang, paths)}</td>
    <td class="number">${formatPercent(lang, paths / people)}</td>
    <td class="bar">${shareBar(paths / people / largest, lookOf(looks, through))}</td>
  </tr>`;
}

/** Where people go from a state, the most first. */
function sentence(state: number, moves: readonly Move[], { names, strings, lang }: FigureOptions): string {
  const words = stringsFor(transitionsStrings, lang);
  const out = moves.filter(({ from }) => from === state);
  return words.state(names.long(state), out.map(({ to, isReturn, people }) => words[isReturn ? 'backward' : 'onward'](strings.people(people), names.long(to))));
}

export async function createTransitions(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, transitionsStyles);
  await loadWords(host, viewStrings, transitionsStrings, momentWords);
  return new TransitionsView(host);
}
