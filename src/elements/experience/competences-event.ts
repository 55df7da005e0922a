import type { ChosenCompetence } from '../../contract/competences.js';

/** What `ij-competences` tells of the choices: the part of its event that is used here. */
export type CompetencesChosen = CustomEvent<{ readonly chosen: readonly ChosenCompetence[] }>;
