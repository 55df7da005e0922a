/** An experience or a list of them is a portfolio that has no more; anything else is as it is. */
export function asPortfolio(document: unknown): unknown {
  if (Array.isArray(document)) return { experiences: document as unknown[] };
  return typeof document === 'object' && document !== null && 'text' in document && 'visibility' in document ? { experiences: [document] } : document;
}
