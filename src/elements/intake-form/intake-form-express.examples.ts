import type { Example } from '../examples.js';

const list = (...labels: string[]) => labels.map((label, i) => ({ code: `r${i + 1}`, label, key: '1234567890'[i] }));
const OTHER = 'non demandé';

/** As a desk's common sheet: eleven questions, one of which comes with an answer. */
export const EXPRESS_SHEET = {
  schema: 'ij/form@1',
  id: 'fiche-express',
  version: 1,
  lang: 'fr',
  title: 'Accueil express',
  submitLabel: 'Envoyer la fiche',
  modules: [{
    id: 'socle',
    questions: [
      { id: 'theme', type: 'choice', label: 'La demande porte sur…', optional: false, key: 'd', options: list('études, orientation', 'métiers', 'emploi, job, stage', 'alternance', 'logement', 'argent, droits, papiers', 'santé, bien-être', 'partir à l’étranger', 'loisirs, sport, culture', 'autre chose') },
      { id: 'question', type: 'text', label: 'La question du moment', hint: 'Quelques mots.', why: 'Pour montrer ce qu’on se demande en ce moment.', maxLength: 140, key: 'q' },
      { id: 'age', type: 'choice', label: 'Âge', key: 'a', options: list('moins de 12 ans', '12 à 15 ans', '16 ou 17 ans', '18 à 25 ans', '26 à 30 ans', 'plus de 30 ans', OTHER) },
      { id: 'sexe', type: 'choice', label: 'Sexe', key: 's', options: list('une femme ou une fille', 'un homme ou un garçon', 'autre', OTHER) },
      { id: 'statut', type: 'choice', label: 'Situation', key: 't', options: list('au collège', 'au lycée', 'en apprentissage', 'en études', 'en recherche d’emploi', 'en emploi', 'en service civique', 'sans activité', 'autre', OTHER) },
      { id: 'niveau', type: 'choice', label: 'Dernier niveau d’études', key: 'n', showIf: { q: 'age', in: ['r3', 'r4', 'r5', 'r6'] }, options: list('brevet ou rien', 'CAP ou BEP', 'bac', 'bac + 2', 'bac + 3', 'bac + 5').map((one) => ({ ...one, hint: 'Diplôme obtenu' })) },
      { id: 'territoire', type: 'choice', label: 'Habite…', key: 'v', options: list('dans cette commune', 'dans l’agglomération', 'dans le département', 'plus loin', OTHER) },
      { id: 'canal', type: 'choice', label: 'Contact…', key: 'c', remember: true, options: list('sur place', 'par téléphone', 'par message', 'hors les murs') },
      { id: 'oriente', type: 'choice', label: 'Qui a parlé de l’accueil ?', key: 'o', remember: true, options: list('personne', 'un ami, la famille', 'le collège ou le lycée', 'le CIO', 'la mission locale', 'une autre structure', 'un site') },
      { id: 'suite', type: 'choices', label: 'Ce qu’on a fait', key: 'f', options: list('répondu', 'donné de la documentation', 'orienté ailleurs', 'proposé un entretien') },
      { id: 'nb', type: 'number', label: 'Combien de personnes ?', integer: true, min: 1, max: 99, key: 'x', stat: { dimension: 'people' } },
    ],
  }],
  variants: { express: { layout: 'one-screen', after: 'new' }, fiche: { layout: 'one-screen' } },
  privacy: { controller: 'Bureau Information Jeunesse d’exemple', purpose: 'Compter les demandes, sans nom', retention: '2 ans', contact: 'contact@exemple.fr' },
};

const action = '/examples/answers';

export const intakeFormExpressExamples: readonly Example[] = [
  { name: 'express', title: 'La fiche express, pour l’équipe', attributes: { action, variant: 'express' }, answer: { json: EXPRESS_SHEET }, status: 'ready' },
  { name: 'express-english', title: 'La fiche express, avec l’interface en anglais', attributes: { action, variant: 'fiche', lang: 'en' }, answer: { json: EXPRESS_SHEET }, status: 'ready' },
];
