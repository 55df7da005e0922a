import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];
/** Rules about a whole page, which a widget alone is not. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang', 'bypass'];

/** What axe finds in an element, shadow root included: `rule: first node's html` each. A floor, not a proof. */
export async function axeFaults(element: Element): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }]));
  return faultsOf(element, { runOnly: TAGS, rules });
}

/** What axe finds in the colours alone, which is all that a theme changes. */
export const contrastFaults = (element: Element): Promise<string[]> => faultsOf(element, { runOnly: { type: 'rule', values: ['color-contrast'] } });

async function faultsOf(element: Element, options: axe.RunOptions): Promise<string[]> {
  const { violations } = await window.axe.run(element, { ...options, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
