import { loadGazetteer } from '../../src/geo/regions.js';

/** Everything that `ij-agenda-map` imports at use: what is here once comes in the same turn afterwards. */
export const loadAgendaParts = (): Promise<unknown> =>
  Promise.all([
    import('../../src/elements/agenda-map/agenda-map.strings.en.js'),
    import('../../src/elements/agenda-map/calendar.part.js'),
    import('../../src/elements/agenda-map/tools.part.js'),
    import('../../src/elements/agenda-map/detail.part.js'),
    import('../../src/elements/agenda-map/map-default-towns.js'),
    import('../../src/elements/agenda-map/map.part.js'),
    import('../../src/elements/agenda-map/merge-items.model.js'),
    import('../../src/elements/agenda-map/near.js'),
    import('../../src/elements/agenda-map/opening.js'),
    import('../../src/elements/agenda-map/propose.part.js'),
    import('../../src/elements/agenda-map/source-notes.part.js'),
    import('../../src/contract/recurrence.js'),
    loadGazetteer('75'),
  ]);
