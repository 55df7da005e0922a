import { IjFormatError } from '../../client/errors.js';
import { plainLine, plainText } from '../../contract/adapters/agenda/plain-text.js';
import type { AgendaPage } from '../../contract/agenda-source.js';
import { mendAgenda } from '../../contract/mend-agenda.js';
import type { ContractIssue } from '../../contract/parse.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the webmaster will be told of one document. */
export interface Told {
  /** of its source */
  readonly label: string;
  readonly url: string;
  /** grows by what is left out */
  readonly lost: ContractIssue[];
}

export interface Fault extends Told {
  readonly issues: readonly ContractIssue[];
  /** entries of the document that stand before these */
  readonly first: number;
}

/** One of our documents without what is wrong in it. Throws IjFormatError when it is no agenda at all. */
export function mendDocument(document: unknown, { issues, url, lost, first }: Fault): unknown {
  const mended = mendAgenda(document, issues, first);
  if (!mended) throw new IjFormatError(issues, { url });
  lost.push(...mended.lost);
  return mended.document;
}

const AS_IT_IS = /^(id|url|next|email|phone|booking|start|end|date|endDate|recurrence|excluded|timezone|updated|citycode|status)$/;

/** Texts of our own documents are text: what was written as HTML becomes that. */
export function inPlainText(page: AgendaPage['page']): AgendaPage['page'] {
  const categories = page.categories.map(({ id, label }) => ({ id: plainLine(id) || id, label: plainLine(label) || label }));
  return { ...(plain(page) as object), categories } as AgendaPage['page'];
}

function plain(value: unknown, key = ''): unknown {
  if (AS_IT_IS.test(key)) return value;
  if (typeof value === 'string') return (key === 'description' || key === 'summary' ? plainText(value) : plainLine(value)) || (key === 'title' || key === 'name' ? value : '');
  if (Array.isArray(value)) return value.map((one) => plain(one, key));
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, name)])) : value;
}
