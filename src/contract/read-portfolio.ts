import { isFields, jsonOf, type Fields } from './adapters/agenda/read.js';
import { isJsonResume, portfolioFromJsonResume } from './adapters/portfolio/read-json-resume.js';
import { asPortfolio } from './as-portfolio.js';
import { audience, experience } from './experience.js';
import { chosenCompetence, competenceLevel } from './competences.js';
import { parseContract, type ContractIssue, type Parsed } from './parse.js';
import { MOST_EXPERIENCES, portfolio, type Portfolio } from './portfolio.js';

/** A portfolio, and what of the document could not be carried. */
export type PortfolioRead = Parsed<Portfolio> & { readonly notes: readonly ContractIssue[] };

const LISTS = { experiences: experience, competences: chosenCompetence, levels: competenceLevel, audiences: audience } as const;

/**
 * Reads a file of a person: `ij/portfolio@1`, an experience or an array of them, or a CV after JSON Resume; as a value or as its text. Faulty items are
 * left out and noted, the others kept; what is none of these is refused. Never throws.
 */
export function readPortfolio(document: unknown): PortfolioRead {
  const json = jsonOf(document);
  const fields = asPortfolio(isJsonResume(json) ? portfolioFromJsonResume(json) : json);
  if (!isFields(fields) || !Array.isArray(fields['experiences'])) {
    return { ok: false, issues: [{ path: '', message: 'is no portfolio that is known: ij/portfolio@1, experiences, or JSON Resume' }], notes: [] };
  }
  const notes: ContractIssue[] = [];
  const lists = Object.entries(LISTS).flatMap(([name, schema]) => (Array.isArray(fields[name]) ? [[name, sound(name, fields[name] as unknown[], schema, notes)] as const] : []));
  return { ...parseContract(portfolio, { ...fields, ...(Object.fromEntries(lists) as Fields) }), notes };
}

function sound(name: string, items: readonly unknown[], schema: (typeof LISTS)[keyof typeof LISTS], notes: ContractIssue[]): unknown[] {
  return items.slice(0, MOST_EXPERIENCES + 1).filter((item, i) => {
    const parsed = parseContract<unknown>(schema, item);
    if (!parsed.ok) notes.push({ path: [`${name}[${i}]`, parsed.issues[0]?.path].filter(Boolean).join('.'), message: parsed.issues[0]?.message ?? 'is not valid' });
    return parsed.ok;
  });
}
