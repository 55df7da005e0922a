/** Flux, tapis, temporalités, types, allers-retours, un parcours. */
export const PARCOURS_VIEWS = ['flow', 'index', 'distribution', 'types', 'transitions', 'story'] as const;
export type ParcoursView = (typeof PARCOURS_VIEWS)[number];

/** Views asked for by `view`, in its order, once each; all of them when none is known. */
export function viewsOf(asked: string, offered: readonly ParcoursView[]): readonly ParcoursView[] {
  const named = asked.split(/\s+/).flatMap((name) => offered.find((view) => view === name) ?? []);
  return named.length ? [...new Set(named)] : offered;
}
