import { asPortfolio } from '../../contract/as-portfolio.js';
import type { Portfolio } from '../../contract/portfolio.js';
import type { PortfolioHost } from './portfolio-parts.js';

/** What was read, before it is checked. */
export interface Read {
  readonly document: unknown;
  /** puts what the device keeps into it */
  readonly join: ((document: Portfolio) => Portfolio) | undefined;
}

/** A document of another kind is read by code that comes for it; what nobody can read is said of as it is. */
export async function readable(main: unknown): Promise<unknown> {
  const document = asPortfolio(main);
  if (typeof document !== 'object' || document === null || 'experiences' in document) return document;
  const { readPortfolio } = await import('../../contract/read-portfolio.js');
  const read = readPortfolio(document);
  return read.ok ? read.value : document;
}

export async function joinDevice({ parts }: PortfolioHost): Promise<Read['join']> {
  const device = await parts.load('device');
  const kept = await device.list();
  return (document) => device.join(document, kept);
}
