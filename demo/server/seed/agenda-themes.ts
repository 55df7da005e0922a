/** What happens in an invented agenda: plausible titles, in no real venue. */
export interface SeedTheme {
  readonly title: string;
  readonly summary: string;
  /** codes of the form's list */
  readonly categories: string[];
  readonly audiences: string[];
  /** wall clock, `14:00` */
  readonly start: string;
  readonly end: string;
  /** 1: Monday … 7: Sunday */
  readonly weekday: number;
  readonly price?: string;
  readonly accessibility?: string[];
  /** registration is asked for */
  readonly isBooked?: boolean;
}

const [COLLEGE, LYCEE, ETUDES, EMPLOI, PARENTS, PROS, ALL] = ['collégiens', 'lycéens', 'étudiants', "jeunes à la recherche d'un emploi", 'parents', 'professionnels', 'tout le monde'];

/** The region's own: forums and meetings. */
export const REGION_THEMES: readonly SeedTheme[] = [
  { title: 'Forum post-bac', summary: 'Des étudiants et des formations de la région répondent aux questions.', categories: ['orientation'], audiences: [LYCEE, PARENTS], start: '09:00', end: '17:00', weekday: 6, price: 'gratuit', accessibility: ['wheelchair', 'hearing-loop'] },
  { title: "Forum de l'alternance", summary: 'Des entreprises et des apprentis racontent. Venir avec un CV, ou sans.', categories: ['alternance', 'emploi'], audiences: [LYCEE, EMPLOI], start: '14:00', end: '17:00', weekday: 3, price: 'gratuit', accessibility: ['wheelchair'] },
  { title: 'Soirée avec les parents', summary: 'Après la troisième, après le bac : les chemins possibles, expliqués simplement.', categories: ['orientation'], audiences: [PARENTS, COLLEGE], start: '18:30', end: '20:30', weekday: 4, price: 'gratuit' },
  { title: 'Civic Speed Dating', summary: 'Dix minutes par table avec une association qui propose un service civique.', categories: ['engagement'], audiences: [EMPLOI, ETUDES], start: '14:00', end: '17:00', weekday: 2, price: 'gratuit', isBooked: true },
  { title: 'Partenariat dating', summary: 'Les professionnels du territoire se rencontrent, une table à la fois.', categories: ['autre'], audiences: [PROS], start: '14:00', end: '17:00', weekday: 4, isBooked: true },
  { title: "Journée de l'alternance et de la formation", summary: 'Trouver un contrat, une formation, une aide au logement, au même endroit.', categories: ['alternance'], audiences: [ALL], start: '09:30', end: '16:30', weekday: 5, price: 'Entrée libre', accessibility: ['wheelchair', 'sign-language'] },
];

/** The missions locales': jobs, training, rights. */
export const MISSION_THEMES: readonly SeedTheme[] = [
  { title: 'Visite d’entreprise', summary: 'Une matinée dans un atelier qui recrute, transport compris.', categories: ['metiers', 'emploi'], audiences: [EMPLOI], start: '09:00', end: '12:00', weekday: 2, isBooked: true },
  { title: 'Atelier entretien d’embauche', summary: 'On s’entraîne à deux, puis devant un employeur.', categories: ['emploi'], audiences: [EMPLOI], start: '14:00', end: '16:30', weekday: 1 },
  { title: 'Réunion d’information : le permis de conduire', summary: 'Les aides qui existent, et comment les demander.', categories: ['mobilite'], audiences: [ALL], start: '10:00', end: '11:30', weekday: 3 },
  { title: 'Journée Jobs Emploi et Mobilité', summary: 'Jobs d’été, saisons, partir à l’étranger : des employeurs sur place.', categories: ['emploi', 'mobilite'], audiences: [EMPLOI, ETUDES], start: '10:00', end: '17:00', weekday: 3, price: 'gratuit' },
];

/** The campuses': open days, studies, life of students. */
export const CAMPUS_THEMES: readonly SeedTheme[] = [
  { title: 'Portes ouvertes', summary: 'Visiter, assister à un cours, parler avec des étudiants.', categories: ['orientation'], audiences: [LYCEE, PARENTS], start: '09:00', end: '17:00', weekday: 6, price: 'Entrée libre', accessibility: ['wheelchair'] },
  { title: 'Atelier projet personnel', summary: 'Se réorienter sans tout recommencer.', categories: ['orientation'], audiences: [ETUDES], start: '12:30', end: '14:00', weekday: 4, isBooked: true },
  { title: 'Café des langues', summary: 'Parler anglais ou espagnol autour d’un café, sans note et sans gêne.', categories: ['mobilite', 'loisirs'], audiences: [ETUDES, ALL], start: '17:30', end: '19:00', weekday: 2, price: '2 €' },
  { title: 'Point logement étudiant', summary: 'Chercher, louer, demander une aide : on regarde ensemble.', categories: ['logement'], audiences: [ETUDES], start: '11:00', end: '14:00', weekday: 1 },
];
