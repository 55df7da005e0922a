// Registers every tag of the library. Classes alone, without this effect, are in index.ts.
import './elements/agenda-map/agenda-map.define.js';
import './elements/dream-jobs/dream-jobs.define.js';
import './elements/intake-form/intake-form.define.js';
import './elements/provider/provider.define.js';
import './elements/competences/competences.define.js';
import './elements/portfolio/portfolio.define.js';
import './elements/dataviz-kit/dataviz-kit.define.js';
import './elements/question-wall/question-wall.define.js';
import './elements/cross-table/cross-table.define.js';
import './elements/parcours/parcours.define.js';
import './elements/experience/experience.define.js';
