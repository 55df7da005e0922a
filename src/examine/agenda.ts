import { adaptAgenda } from '../contract/adapters/agenda/index.js';
import type { AgendaFormat } from '../contract/agenda-formats.js';
import { parseAgendaPage } from '../contract/agenda-page.js';
import { itemsOfAgenda, type AgendaItem } from '../contract/agenda-set.js';
import { isOurs, type AgendaPage } from '../contract/agenda-source.js';
import { itemsOfDirectory } from '../contract/directory-set.js';
import { mendAgenda } from '../contract/mend-agenda.js';
import type { ContractIssue } from '../contract/parse.js';
import { expander } from '../contract/recurrence.js';
import type { Facts } from './facts.js';
import type { DocumentKind } from './kinds.js';

export interface AgendaOptions {
  readonly format?: string | undefined;
  readonly mapping?: Readonly<Record<string, string>> | undefined;
  readonly lang: string;
  /** the present, ms since 1970: what is over is counted */
  readonly nowMs: number;
  /** where it was read */
  readonly url?: string | undefined;
}

export interface AgendaRead {
  readonly kind: DocumentKind;
  /** of a foreign document; undefined: one of ours */
  readonly format: AgendaFormat | undefined;
  readonly facts: Facts;
  readonly faults: readonly ContractIssue[];
  /** entries that can't be shown, and parts that could not be carried */
  readonly lost: readonly ContractIssue[];
}

/** An agenda or a directory of any format, as the widget reads it. Never throws. */
export async function readAgenda(document: unknown, options: AgendaOptions): Promise<AgendaRead> {
  const { format, mapping } = options;
  const isForeign = format ? format !== 'ij' : !!mapping || !isOurs(document);
  const adapted = isForeign ? await adaptAgenda(document, options) : { document, lost: [], format: 'ij' as const };
  const told = { kind: 'ij/agenda@1', format: adapted.format === 'ij' ? undefined : adapted.format } as const;
  if (!adapted.format) return { ...told, facts: {}, faults: adapted.lost, lost: [] };
  const parsed = parseAgendaPage(adapted.document);
  if (parsed.ok) return { ...told, ...ofPage(parsed.value, adapted.lost, options) };
  const mended = mendAgenda(adapted.document, parsed.issues);
  const again = parseAgendaPage(mended?.document);
  if (!mended || !again.ok) return { ...told, facts: {}, faults: parsed.issues, lost: adapted.lost };
  return { ...told, ...ofPage(again.value, [...adapted.lost, ...mended.lost], options) };
}

function ofPage(read: AgendaPage, lost: readonly ContractIssue[], { nowMs }: AgendaOptions): Pick<AgendaRead, 'kind' | 'facts' | 'faults' | 'lost'> {
  const items = itemsOf(read, nowMs);
  const leftOut = lost.filter(isLeftOut).length;
  const faults = !items.length && leftOut ? [{ path: '', message: 'has nothing that can be read' }] : [];
  const { next, total } = read.page;
  const withTotal = next && total && total > items.length ? { total } : {};
  if (read.kind === 'directory') return { kind: 'ij/places@1', facts: { places: items.length, ...withTotal, ...placing(items), leftOut }, faults, lost };
  const dated = items.filter(({ occurrences }) => occurrences.length);
  const past = dated.filter(({ occurrences }) => occurrences.every(({ endMs }) => endMs <= nowMs)).length;
  const cancelled = items.filter(({ status }) => status === 'cancelled').length;
  return { kind: 'ij/agenda@1', facts: { events: items.length, ...withTotal, ...placing(items), past, undated: items.length - dated.length, cancelled, leftOut }, faults, lost };
}

export const isLeftOut = ({ message }: ContractIssue): boolean => message.startsWith('is left out');

const placing = (items: readonly AgendaItem[]): Facts => ({ withoutPoint: items.filter(({ where, isOnline }) => !where.point && !isOnline).length });

const MONTH_MS = 30 * 86_400_000;
const MOST = { times: 100_000, steps: 4_000_000 };

function itemsOf({ kind, page }: AgendaPage, nowMs: number): AgendaItem[] {
  const names = { label: '', prefix: '' };
  if (kind === 'directory') return itemsOfDirectory(page, names);
  // a year ahead: what comes back later than that is over, as the widget sees it
  const rules = page.events.filter(({ recurrence }) => recurrence).length;
  const expand = rules ? expander({ fromMs: nowMs - MONTH_MS, nowMs, toMs: nowMs + 13 * MONTH_MS, most: 100, budget: { rules, ...MOST } }) : undefined;
  return itemsOfAgenda(page, { ...names, expand });
}
