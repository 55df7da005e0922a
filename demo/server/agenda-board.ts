import { agenda, type Agenda, type WireEvent } from '../../src/contract/agenda.js';
import { itemsOfAgenda, type AgendaItem } from '../../src/contract/agenda-set.js';
import { parseContract, type Form } from '../../src/contract/index.js';
import { expander } from '../../src/contract/recurrence.js';
import { changesOf } from './changes.js';
import type { ProposalStore } from './proposal-store.js';
import { generateAgenda, type SeedAgenda } from './seed/agenda.js';
import type { Sql } from './sql.js';

const DAY_MS = 86_400_000;
/** Of a rule without an end, what is listed: the past year and the coming one. */
const WINDOW_DAYS = 366;
const MOST_OCCURRENCES = 400;

/** An event as it is published, beside its times. */
export interface BoardEntry {
  readonly event: WireEvent;
  readonly item: AgendaItem;
}

interface BoardOptions {
  readonly database: Sql;
  readonly proposals: ProposalStore;
  readonly now: () => Date;
  /** the form of proposals, for the words of categories; none: codes only */
  readonly form: Form | undefined;
  /** first day of the invented events, `YYYY-MM-DD`; none when not said */
  readonly seededFrom: string | undefined;
}

/** What the agenda is at one moment. */
export interface AgendaNow {
  /** in order of time; those without a date last */
  readonly entries: readonly BoardEntry[];
  /** the day the last change was made, as `updated` says it; undefined: nothing is there */
  readonly updated: string | undefined;
}

/** What the agenda of this endpoint holds: invented events and the proposals that were accepted, in order of time. */
export class AgendaBoard {
  /** the partners' invented events, for the files that stand for their agendas */
  readonly partners: SeedAgenda;
  readonly seededFrom: string | undefined;
  readonly #options: BoardOptions;
  readonly #seeds: readonly WireEvent[];
  #made: { readonly now: AgendaNow; readonly stamp: string } | undefined;

  constructor(options: BoardOptions) {
    this.#options = options;
    this.seededFrom = options.seededFrom;
    this.partners = options.seededFrom === undefined ? { region: [], missions: [], campus: [] } : generateAgenda(options.seededFrom);
    this.#seeds = parsed(this.partners.region);
  }

  /** Made once a day and after each decision, of whichever process. */
  async current(): Promise<AgendaNow> {
    const { database, now } = this.#options;
    const time = now();
    const stamp = `${time.toISOString().slice(0, 10)} ${await changesOf(database, 'agenda')}`;
    if (this.#made?.stamp !== stamp) this.#made = { now: await this.#make(time.getTime()), stamp };
    return this.#made.now;
  }

  get categories(): Agenda['categories'] {
    return (this.#options.form?.lists['categories'] ?? []).map(({ code, label }) => ({ id: code, label }));
  }

  async find(id: string): Promise<BoardEntry | undefined> {
    return (await this.current()).entries.find(({ event }) => event.id === id);
  }

  async #make(nowMs: number): Promise<AgendaNow> {
    const published = await this.#options.proposals.published();
    const events = [...this.#seeds, ...published.map(({ event }) => event)];
    const expand = expander({ fromMs: nowMs - WINDOW_DAYS * DAY_MS, toMs: nowMs + WINDOW_DAYS * DAY_MS, most: MOST_OCCURRENCES });
    const items = itemsOfAgenda({ events }, { label: '', prefix: '', expand });
    const entries = events.flatMap((event, i) => (items[i] ? [{ event, item: items[i] }] : []));
    const startMs = ({ item }: BoardEntry): number => item.occurrences[0]?.startMs ?? Infinity;
    entries.sort((a, b) => startMs(a) - startMs(b) || (a.event.id < b.event.id ? -1 : 1));
    return { entries, updated: published.at(-1)?.decidedAt ?? (this.seededFrom && `${this.seededFrom}T06:00:00Z`) };
  }
}

function parsed(events: readonly unknown[]): readonly WireEvent[] {
  const read = parseContract(agenda, { schema: 'ij/agenda@1', events });
  if (!read.ok) throw new Error(`an invented event does not follow ij/agenda@1: ${read.issues[0]?.path ?? ''}`);
  return read.value.events;
}
