import { answerIn, type Form, type Question } from '../../../src/contract/index.js';
import type { TerritoryCounts, TerritoryLevel } from '../../../src/contract/territory.js';
import type { Forms } from '../forms.js';
import type { Store } from '../store.js';
import { findTerritory, territoryTree, type TerritoryTree } from '../territories.js';
import { isClosed, lastClosed, periodOf, type Period, type PeriodSort } from './periods.js';
import { protectAreas } from './protect-areas.js';
import type { ReleaseStore } from './release-store.js';
import { wordsIn } from './words.js';

/** The question that says where people live: of the type `place`, counted by this dimension. */
export const RESIDENCE = 'residence';
/** Who lives elsewhere, or didn't say. */
const ELSEWHERE = '';

interface TerritoryOptions {
  readonly releases: ReleaseStore<TerritoryRelease>;
  readonly store: Store;
  readonly forms: Forms;
  readonly now: () => Date;
  readonly minCount: number;
  readonly periodSort: PeriodSort;
}

/** What is told of one period, for ever, as it is kept. */
export interface TerritoryRelease {
  readonly from: string;
  readonly to: string;
  readonly minCount: number;
  readonly illustrative: boolean;
  readonly total: number | null;
  /** by level: code → number; what is not there has nobody */
  readonly levels: Readonly<Record<TerritoryLevel, Readonly<Record<string, number | null>>>>;
}

/** Requests by where people live. A period is counted once, when it is over, all levels together; what was told is kept. */
export class TerritoryStatistics {
  readonly #options: TerritoryOptions;
  readonly #tree: TerritoryTree = territoryTree();

  constructor(options: TerritoryOptions) {
    this.#options = options;
  }

  /** Does this form ask where people live? */
  asks = (form: Form): boolean => residenceOf(form) !== undefined;

  /** The last period that is over. */
  async count(form: Form, level: TerritoryLevel): Promise<TerritoryCounts> {
    const { now, periodSort } = this.#options;
    const { from, to, minCount, total, levels, illustrative } = await this.#releaseOf(form, lastClosed(now().toISOString().slice(0, 10), periodSort));
    const areas = this.#tree.areas[level].map(({ code, label, seat }) => ({ code, label, ...(seat !== undefined && { seat }), n: levels[level][code] ?? (code in levels[level] || total === null ? null : 0) }));
    const masked = areas.filter(({ n }) => n === null).length;
    const words = wordsIn(form.lang);
    const notes = [...(illustrative ? [words.illustrativeNote] : []), ...(total === null ? [words.nobodyNote] : masked ? [words.maskedNote(minCount)] : [])];
    return { schema: 'ij/territory-counts@1', ...(form.title !== undefined && { title: form.title }), level, from, to, minCount, total, areas, masked, notes };
  }

  /** Makes and keeps what is not told yet about the period of this day, if it is over: before its answers are deleted. */
  async settle(form: Form, day: string): Promise<void> {
    const { now, periodSort } = this.#options;
    const period = periodOf(day.slice(0, 7), periodSort);
    if (this.asks(form) && isClosed(period, now().toISOString().slice(0, 10))) await this.#releaseOf(form, period);
  }

  async #releaseOf(form: Form, period: Period): Promise<TerritoryRelease> {
    const { releases } = this.#options;
    // a period told under another setting of periods overlaps: its numbers stand, a second way to count would tell the difference
    const told = (await releases.overlapping(form.id, period)).at(-1);
    if (told) return told;
    const made = await this.#make(form, period);
    if (await releases.keep(form.id, period, made)) return made;
    // another process was first
    return (await releases.overlapping(form.id, period)).at(-1) ?? made;
  }

  async #make(form: Form, period: Period): Promise<TerritoryRelease> {
    const { store, forms, minCount } = this.#options;
    const questions = new Set(forms.editions(form.id).flatMap((edition) => residenceOf(edition)?.id ?? []));
    const people = new Map<string, number>();
    let illustrative = false;
    for await (const { submission, illustrative: isInvented } of store.received(form.id, period)) {
      const said = [...questions].map((id) => answerIn(submission.answers, id)).find((answer) => typeof answer === 'string');
      const code = typeof said === 'string' ? (findTerritory(this.#tree, said) ?? ELSEWHERE) : ELSEWHERE;
      people.set(code, (people.get(code) ?? 0) + 1);
      illustrative ||= isInvented === true;
    }
    const leaves = this.#tree.communes.map(({ code, departement, epci }) => ({ code, within: [departement, epci], n: people.get(code) ?? 0 }));
    const elsewhere = { code: ELSEWHERE, within: [ELSEWHERE, ELSEWHERE], n: people.get(ELSEWHERE) ?? 0 };
    const { total, levels } = protectAreas([...leaves, elsewhere], { minCount });
    const [departement, epci, commune] = levels.map((level) => Object.fromEntries([...level].filter(([code, n]) => n !== 0 && code !== ELSEWHERE)));
    return { from: period.from, to: period.to, minCount, illustrative, total, levels: { departement: departement ?? {}, epci: epci ?? {}, commune: commune ?? {} } };
  }
}

const residenceOf = (form: Form): Question | undefined =>
  form.modules.flatMap(({ questions }) => questions).find(({ type, stat }) => type === 'place' && stat?.dimension === RESIDENCE);
