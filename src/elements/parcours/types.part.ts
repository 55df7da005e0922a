import { html, nothing, type TemplateResult } from 'lit';
import { stringsFor } from '../../i18n/catalogue.js';
import { formatPercent } from '../../i18n/format.js';
import type { DataTable } from '../../ui/data-table.template.js';
import { ViewCursor } from '../../ui/view-cursor.js';
import { adoptPartStyles } from '../adopt-part-styles.js';
import { analysisOf, type TypesAnalysis } from './analysis.part.js';
import { analysisStyles } from './analysis.styles.js';
import { analysisTemplate, updateTemplate } from './analysis.template.js';
import { axisStyles, axisTemplate } from './axis.template.js';
import { aboutCounted, countedTypes, drawCounted, pictureOfCounted, tableOfCounted } from './counted-types.js';
import type { FoundTypes } from './find-types.model.js';
import { ForcedLooks } from './forced-looks.js';
import { keep } from '../../ui/keep.js';
import { qualityOf } from './layout-types.model.js';
import { legend } from './legend.template.js';
import { findingNames, momentNames } from './moments.js';
import type { DrawPicture } from './make-file.js';
import type { ParcoursHost, ViewAbout, ViewPart } from './parcours-parts.js';
import { loadWords } from './part-words.js';
import { momentWords } from './moments.strings.js';
import { analysisStrings } from './analysis.strings.js';
import { groupName, type FigureOptions } from './parcours.template.js';
import { viewStrings } from './parcours.strings.js';
import type { PathGroup } from './path-groups.model.js';
import { pictureStyles } from './pictures.styles.js';
import { typeKey } from './read-highlight.model.js';
import type { ReadPaths } from './read-paths.model.js';
import { layOutScene, TypesToTell, type ToldType, type TypeScene, type TypesScene } from './types-scene.js';
import { typesStrings } from './types.strings.js';
import { typesStyles } from './types.styles.js';
import { typeTemplate, type GroupBar } from './types.template.js';
import { findInTypes } from './words.model.js';

/** What is drawn and told, once types are found. */
interface Ready {
  readonly paths: ReadPaths;
  readonly found: FoundTypes;
  readonly toTell: TypesToTell;
  readonly scene: TypesScene;
}

/** Types, and what they are told with. */
interface Shown {
  readonly options: FigureOptions;
  readonly ready: Ready;
}

interface LastShown extends Shown {
  readonly source: readonly unknown[];
}

type SourceHost = ParcoursHost & { readonly src?: string; readonly data?: unknown };

/** Where a document comes from and what it calls itself: another one of the same is a newer one. What a page hands over is one by itself. */
const sourceOf = ({ src, data }: SourceHost, { value: { document } }: FigureOptions): readonly unknown[] => [src, data, document.title];

/** May what was found before stand under what is shown now? */
const mayStand = ({ options, source }: LastShown, { k }: FigureOptions, now: readonly unknown[]): boolean => k <= options.k && source.every((one, i) => one === now[i]);

/** More groups than that are no sentence. */
const MOST_GROUPS_SAID = 8;

/** Paths that are alike, each type by a typical one. The types are those of everybody, and groups are compared by how many of theirs are of each. */
class TypesView implements ViewPart {
  readonly #cursor: ViewCursor;
  readonly #analysis: TypesAnalysis;
  readonly #forced: ForcedLooks;
  readonly #kept = keep<Ready>();
  readonly #host: SourceHost;
  #last: LastShown | undefined;

  constructor(host: ParcoursHost) {
    this.#host = host;
    this.#cursor = new ViewCursor(host);
    this.#analysis = analysisOf(host);
    this.#forced = new ForcedLooks(host);
  }

  about(given: FigureOptions): ViewAbout {
    const counted = countedTypes(given);
    if (counted) return aboutCounted(counted, given);
    const shown = this.#shown(given);
    if (!shown) return { finding: undefined, notes: [] };
    const { options, ready } = shown;
    const { paths, found, scene, toTell } = ready;
    const { chosen, lang } = options;
    const words = stringsFor(typesStrings, lang);
    const told = toTell.of(chosen?.group);
    const layout = { ...scene.layout, rows: scene.layout.rows.map((row) => ({ ...row, ...told[row.type] })).sort((a, b) => (b.n ?? 0) - (a.n ?? 0)) };
    const finding = findInTypes(layout, { people: chosen?.group.people ?? paths.table.size, quality: qualityOf(found.silhouette) });
    const { unique, looked, tried, silhouette, types } = found;
    const notes = [...(looked < unique ? [words.sample(looked, unique)] : []), words.method({ count: types.length, tried, silhouette, unique, looked })];
    return { finding: stringsFor(viewStrings, lang).finding(finding, findingNames(paths.time, options)), notes };
  }

  draw(given: FigureOptions): TemplateResult {
    const { value, lang } = given;
    const counted = countedTypes(given);
    if (counted) return drawCounted(counted, given);
    if (!value.paths) return html``; // the view is not offered then
    const state = this.#analysis.of(value.paths.table);
    const shown = this.#shown(given);
    if (!shown) return analysisTemplate(state.status === 'ready' ? { status: 'stopped' } : state, this.#analysis, lang);
    // nothing moves for what is found before anybody waits
    return html`${state.status === 'running' && state.done ? updateTemplate(state, this.#analysis, lang) : nothing}${this.#types(shown)}`;
  }

  #types({ ready, options }: Shown): TemplateResult {
    const { strings, lang, names } = options;
    const looks = this.#forced.of(options.looks);
    const { paths } = ready;
    const { types, layout } = ready.scene;
    const { widthPx } = layout;
    this.#follow(types, options);
    const { onPress, onFocus, onKey } = this.#cursor;
    const words = stringsFor(typesStrings, lang);
    const selected = types.find(({ stays }, i) => options.selected === typeKey(i + 1, stays));
    return html`<p class="keys muted no-print">${words.keys}</p>
      ${legend(types.flatMap(({ stays }) => stays.map((stay) => stay.state)), { names, looks })}
      <div class="types" role="listbox" aria-label=${words.picture} @click=${onPress} @focusin=${onFocus} @keydown=${onKey}>
        ${types.map((one, i) => typeTemplate(this.#option(one, i, { ready, options }), { looks, widthPx, nameOf: names.short }))}
      </div>
      ${axisTemplate(paths.time, { widthPx, strings })}
      ${selected ? html`<p class="said" part="detail">${sentence(selected, types.indexOf(selected), { ready, options })}</p>` : nothing}`;
  }

  table(given: FigureOptions): DataTable {
    const counted = countedTypes(given);
    if (counted) return tableOfCounted(counted, given);
    const [options, ready] = [given, this.#ready(given)];
    const { strings, lang, by, chosen } = options;
    const words = stringsFor(typesStrings, lang);
    const { columns, picture } = words;
    const groups = by?.groups ?? [];
    const rows = ready?.scene.types.map((one, i) => {
      const told = ready.toTell.of(chosen?.group)[one.type];
      const shares = groups.map((group) => shareText(ready.toTell.of(group)[one.type], lang));
      return [words.type(i + 1), pathWords(one, ready, options), peopleText(told, strings, '–'), shareText(told, lang), ...shares, one.quality ? words.quality[one.quality] : '–'];
    });
    return {
      caption: picture,
      columns: [
        { label: columns.type },
        { label: columns.path },
        { label: strings.peopleColumn, isNumber: true },
        { label: columns.share, isNumber: true },
        ...groups.map((group) => ({ label: groupName(group, strings), isNumber: true })),
        { label: columns.quality },
      ],
      rows: rows ?? [],
    };
  }

  readonly picture: DrawPicture = async (options, drawing) => {
    const counted = countedTypes(options);
    if (counted) return pictureOfCounted(counted, options, drawing);
    const ready = this.#ready(options);
    if (!ready) return undefined;
    const types = ready.scene.types.map((one, i) => ({ ...this.#option(one, i, { ready, options }), line: one.stays }));
    const { time } = ready.paths;
    return (await import('./types-picture.js')).drawTypes(types, { length: time.length, time }, options, drawing);
  };

  /** While types of new paths of the same source are looked for, those before stay on screen, with the people and the groups that they were of. */
  #shown(given: FigureOptions): Shown | undefined {
    const ready = this.#ready(given);
    const { paths } = given.value;
    const source = sourceOf(this.#host, given);
    if (ready) this.#last = { options: given, ready, source };
    else if (!paths || (this.#last && !mayStand(this.#last, given, source)) || this.#analysis.of(paths.table).status === 'stopped') this.#last = undefined;
    if (ready || !this.#last) return this.#last;
    const { value, k, states, looks, names, choices, chosen, by, lit } = this.#last.options;
    const options = { ...given, value, k, states, looks, names, choices, chosen, by, lit };
    const { found, paths: before } = this.#last.ready;
    return { options, ready: this.#readyOf(before, found, options) };
  }

  #ready(options: FigureOptions): Ready | undefined {
    const { paths } = options.value;
    const state = paths && this.#analysis.of(paths.table);
    return paths && state?.status === 'ready' ? this.#readyOf(paths, state.found, options) : undefined;
  }

  #readyOf(paths: ReadPaths, found: FoundTypes, { k, choices, widthPx, names }: FigureOptions): Ready {
    return this.#kept([found, paths, k, choices, widthPx, names], () => ({
      paths,
      found,
      toTell: new TypesToTell(paths.table, found, { k, choices }),
      scene: layOutScene(paths, found, { k, widthPx, names }),
    }));
  }

  #follow(types: readonly TypeScene[], { selected, onSelect }: FigureOptions): void {
    this.#cursor.scene = { sizes: [types.length], along: 'down', keyAt: ({ at }) => types[at] && typeKey(at + 1, types[at].stays), selected, onChoose: onSelect };
  }

  #option(one: TypeScene, i: number, { ready, options }: Told): Parameters<typeof typeTemplate>[0] {
    const { chosen, by, lang, selected, lit, k, strings } = options;
    const words = stringsFor(typesStrings, lang);
    const told = ready.toTell.of(chosen?.group)[one.type];
    return {
      tabindex: this.#cursor.tabindex(0, i),
      place: `0.${i}`,
      isSelected: selected === typeKey(i + 1, one.stays),
      isDim: lit !== undefined && !lit.group && !lit.type(one.stays),
      name: words.type(i + 1),
      share: isTold(told) ? shareText(told, lang) : '',
      people: peopleText(told, strings, words.merged(k)),
      quality: one.quality ? words.reliability(words.quality[one.quality]) : '',
      path: pathWords(one, ready, options),
      stays: one.boxes,
      groups: groupBars(one, by?.groups ?? (lit?.group ? [lit.group] : []), { ready, options }),
    };
  }
}

interface Told {
  readonly ready: Ready;
  readonly options: FigureOptions;
}

const isTold = (told: ToldType | undefined): boolean => typeof told?.n === 'number';

const peopleText = (told: ToldType | undefined, strings: FigureOptions['strings'], otherwise: string): string => (typeof told?.n === 'number' ? strings.people(Math.round(told.n)) : otherwise);

const shareText = (told: ToldType | undefined, lang: string): string => (typeof told?.share === 'number' ? formatPercent(lang, told.share) : '–');

const groupBars = ({ type }: TypeScene, groups: readonly PathGroup[], { ready, options: { strings, lang } }: Told): readonly GroupBar[] =>
  groups.map((group) => {
    const told = ready.toTell.of(group)[type];
    return { label: groupName(group, strings), text: shareText(told, lang), share: told?.share ?? undefined };
  });

/** A path in words, as closely as it may be told. */
function pathWords({ stays, isModal, isExact }: TypeScene, { paths }: Ready, options: FigureOptions): string {
  const words = stringsFor(typesStrings, options.lang);
  if (!stays.length) return words.noPath;
  const { lasting } = momentNames(paths.time, options);
  const path = stays.map(({ state, start, end }) => words.stay(options.names.long(state), lasting(end - start))).join(words.then);
  return isModal ? `${path}. ${words.modal}` : isExact ? path : words.about(path);
}

/** A type in words, with how many of each group are of it. */
function sentence(one: TypeScene, i: number, { ready, options }: Told): string {
  const { chosen, by, choices, lang, strings, k } = options;
  const words = stringsFor(typesStrings, lang);
  const told = ready.toTell.of(chosen?.group)[one.type];
  const groups = chosen ? [] : by ? by.groups : choices.flatMap((choice) => choice.groups).slice(0, MOST_GROUPS_SAID);
  return words.said({
    type: words.type(i + 1),
    people: isTold(told) ? words.peopleOf(peopleText(told, strings, ''), shareText(told, lang)) : words.merged(k),
    path: pathWords(one, ready, options),
    quality: one.quality ? words.reliability(words.quality[one.quality]) : '',
    groups: isTold(told) ? groupBars(one, groups, { ready, options }).map(({ label, text }) => words.part(text, label)) : [],
  });
}

export async function createTypes(host: ParcoursHost): Promise<ViewPart> {
  adoptPartStyles(host, pictureStyles, axisStyles, analysisStyles, typesStyles);
  await loadWords(host, viewStrings, typesStrings, analysisStrings, momentWords);
  return new TypesView(host);
}
