import { questions } from './question-wall.js';
import { tally } from './tally.js';
import { agenda } from './agenda.js';
import { competenceList } from './competences.js';
import { places } from './directory.js';
import { dreamAnswers } from './dream-answers.js';
import { dreamCounts } from './dream-jobs.js';
import { experience, experienceWithdrawn } from './experience.js';
import { followUp } from './follow-up.js';
import { formCounts } from './form-counts.js';
import { form } from './form.js';
import { territoryCounts } from './territory.js';
import { parcours } from './parcours.js';
import { parcoursFlows } from './parcours-flows.js';
import { placesList } from './places.js';
import { portfolio } from './portfolio.js';
import { problem, receipt } from './receipt.js';
import { contact, submission } from './submission.js';

/** Every document of the wire, by its `ij/…` name: what is published as JSON Schema. Not for the browser: it pulls everything in. */
export const schemas = {
  'ij/form@1': form,
  'ij/submission@1': submission,
  'ij/contact@1': contact,
  'ij/follow-up@1': followUp,
  'ij/form-counts@1': formCounts,
  'ij/places-list@1': placesList,
  'ij/receipt@1': receipt,
  'ij/problem@1': problem,
  'ij/agenda@1': agenda,
  'ij/places@1': places,
  'ij/territory-counts@1': territoryCounts,
  'ij/dream-answers@1': dreamAnswers,
  'ij/dream-counts@1': dreamCounts,
  'ij/tally@1': tally,
  'ij/questions@1': questions,
  'ij/parcours@1': parcours,
  'ij/parcours-flows@1': parcoursFlows,
  'ij/competences@1': competenceList,
  'ij/experience@1': experience,
  'ij/experience-withdrawn@1': experienceWithdrawn,
  'ij/portfolio@1': portfolio,
} as const;
