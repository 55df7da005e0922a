import type { DreamCounts } from '../../contract/dream-jobs.js';
import { DREAM_VIEWS, type DreamView } from './layout-parts.model.js';
import type { DreamSelection } from './select-dreams.model.js';

/** What there is to show; nothing known yet: anything. */
type Told = Partial<Pick<DreamSelection, 'choices' | 'stages'>> & { readonly tables: DreamCounts['tables'] };

/** The views that a page asks for, as words with blanks between, and that the document has numbers for; without any, all that it has numbers for. */
export function offeredViews(words: string, { choices, stages, tables }: Told): readonly DreamView[] {
  const lacks: Partial<Record<DreamView, boolean>> = {
    compare: choices && choices.sexes.length < 2,
    stages: stages && stages.length < 2,
    trend: !tables?.some(({ by }) => by.includes('period')),
  };
  const told = DREAM_VIEWS.filter((view) => !lacks[view]);
  const asked = [...new Set(words.split(/\s+/))].filter((word): word is DreamView => told.includes(word as DreamView));
  return asked.length ? asked : told;
}
