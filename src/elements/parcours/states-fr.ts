import type { PathFamily, PathState } from '../../contract/parcours-flows.js';

/** Nine families, in the order of everything that is drawn: each has a colour, and its states a pattern (`state-looks.model.ts`). */
export const FAMILIES_FR: readonly PathFamily[] = [
  { id: 'COL', label: 'Collège' },
  { id: 'GT', label: 'Voie générale et technologique' },
  { id: 'PRO', label: 'Voie professionnelle, à l’école' },
  { id: 'ALT', label: 'Alternance' },
  { id: 'SUP', label: 'Études supérieures' },
  { id: 'ACC', label: 'Accompagnement, 2e chance, formation continue' },
  { id: 'EMP', label: 'Emploi' },
  { id: 'REC', label: 'Recherche, sans solution pour l’instant' },
  { id: 'ENG', label: 'Engagement, pause choisie, mobilité' },
];

type State = readonly [id: string, label: string, short?: string, channel?: string];

/**
 * The states of a path in France from collège on, for documents that declare none. Words are neutral: each is a situation, none a failure. A diploma, a
 * year done again, a change of course, a contract that is broken off or a VAE are events. Of two at a time the channel that comes first is shown
 * (`DEFAULT_CHANNELS` in `contract/paint-spells.ts`): a job or a course before the mission locale that goes along with it.
 */
const STATES: Readonly<Record<string, readonly State[]>> = {
  COL: [['COL', 'Collège (6e à 3e)', 'Collège'], ['COL3PM', '3e prépa-métiers', '3e PM'], ['SEGPA', 'SEGPA, ULIS', 'SEGPA']],
  GT: [['LG', 'Lycée général', 'Lyc. général'], ['LT', 'Lycée technologique', 'Lyc. techno']],
  PRO: [
    ['LPRO', 'Lycée professionnel : bac pro', 'Bac pro'],
    ['CAP', 'Lycée professionnel : CAP', 'CAP'],
    ['MFR', 'Maison familiale rurale, lycée agricole', 'MFR, agricole'],
    ['CS', 'Certificat de spécialisation (avant : mention complémentaire), FCIL', 'CS, FCIL'],
  ],
  ALT: [['APP', 'Apprentissage (CFA)', 'Apprentissage'], ['CPRO', 'Contrat de professionnalisation', 'Contrat pro'], ['PREPA_APP', 'Prépa-apprentissage', 'Prépa-app.']],
  SUP: [
    ['BTS', 'BTS, BTSA', 'BTS'],
    ['BUT', 'BUT (avant : DUT)', 'BUT'],
    ['UNIV', 'Université : licence, master', 'Université'],
    ['CPGE', 'Classe préparatoire', 'Prépa'],
    ['ECOLE', 'École (ingénieurs, commerce, art, santé, social)', 'École'],
  ],
  ACC: [
    ['ML', 'Mission locale (PACEA)', 'Mission loc.', 'accompagnement'],
    ['CEJ', 'Contrat d’engagement jeune (avant mars 2022 : Garantie jeunes)', 'CEJ', 'accompagnement'],
    ['E2C', 'École de la 2e chance, Épide', 'E2C, Épide'],
    ['MLDS', 'Retour à l’école (MLDS, micro-lycée)', 'Retour école'],
    ['FC', 'Formation continue', 'Formation'],
  ],
  EMP: [['EMP_S', 'Emploi durable (CDI, titulaire)', 'Emploi durable'], ['EMP_T', 'Emploi court (CDD, intérim, saison)', 'Emploi court'], ['EMP_I', 'À son compte', 'À son compte']],
  REC: [
    ['SANS', 'Sans solution pour l’instant', 'Sans solution', 'sans-solution'],
    ['CHO', 'En recherche d’emploi', 'Recherche', 'recherche'],
    ['INDISPO', 'Pas disponible (santé, famille)', 'Pas disponible', 'recherche'],
  ],
  ENG: [['SCIV', 'Service civique, volontariat', 'Service civ.', 'service-civique'], ['CES', 'Année de césure', 'Césure', 'recherche'], ['MOB', 'À l’étranger', 'À l’étranger', 'service-civique']],
};

/** 31 states in 9 families, in the order of everything that is drawn. */
export const STATES_FR: readonly PathState[] = FAMILIES_FR.flatMap(({ id: family }) =>
  (STATES[family] ?? []).map(([id, label, short = label, channel = 'activite']) => ({ id, label, short, family, channel })),
);
