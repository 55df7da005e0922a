import type { Example, ExampleSet } from '../examples.js';
import { richExamples } from './intake-form-rich.examples.js';
import { intakeFormExpressExamples } from './intake-form-express.examples.js';
import { pagesExamples } from './intake-form-pages.examples.js';

const ACTION = '/examples/answers';
const PRIVACY = {
  controller: 'Bureau Information Jeunesse d’exemple',
  purpose: 'Savoir ce que les jeunes cherchent, pour mieux les aider. Aucun nom n’est demandé.',
  retention: '2 ans, puis des nombres seulement',
  contact: 'contact@exemple.fr',
};

const SECTORS = ['Agriculture', 'Armée', 'Art', 'Banque', 'Bâtiment', 'Commerce', 'Droit', 'Enseignement', 'Environnement', 'Hôtellerie', 'Industrie', 'Informatique', 'Mode', 'Santé', 'Social', 'Sport', 'Transport'];

const EVERY_TYPE = {
  schema: 'ij/form@1',
  id: 'toutes-les-questions',
  version: 1,
  lang: 'fr',
  title: 'Ce que tu cherches',
  intro: 'Cinq minutes, sans ton nom. Tu peux laisser des questions sans réponse.',
  lists: { secteur: SECTORS.map((label, i) => ({ code: `s${i + 1}`, label })) },
  modules: [
    {
      id: 'socle',
      kind: 'socle',
      questions: [
        {
          id: 'theme', type: 'choice', label: 'Ta demande porte sur…', optional: false, why: 'Pour te donner les bons contacts.',
          options: [{ code: 'etudes', label: 'Les études' }, { code: 'emploi', label: 'Un emploi, un stage' }, { code: 'autre', label: 'Autre chose', hint: 'logement, santé, loisirs…' }],
        },
        { id: 'essais', type: 'choices', label: 'Qu’as-tu déjà essayé ?', hint: 'Coche tout ce qui est vrai.', options: [{ code: 'site', label: 'Chercher sur Internet' }, { code: 'ami', label: 'En parler autour de moi' }, { code: 'rien', label: 'Rien pour l’instant' }] },
        { id: 'secteur', type: 'choice', list: 'secteur', label: 'Un secteur qui t’attire' },
        { id: 'permis', type: 'yesno', label: 'As-tu un moyen de te déplacer ?' },
        { id: 'envie', type: 'scale', label: 'As-tu envie d’en parler avec quelqu’un ?', minLabel: 'pas du tout', maxLabel: 'beaucoup' },
        { id: 'jours', type: 'number', label: 'Depuis combien de jours cherches-tu ?', min: 0, max: 1000 },
        { id: 'rentree', type: 'date', label: 'Quand veux-tu commencer ?' },
        { id: 'commune', type: 'text', label: 'Ton code postal', format: 'postcode', autocomplete: 'postal-code' },
        { id: 'question', type: 'longtext', label: 'Ta question, avec tes mots', maxLength: 140 },
      ],
    },
    {
      id: 'reves',
      kind: 'local',
      title: 'Et plus tard ?',
      questions: [
        { id: 'note', type: 'note', label: 'Il n’y a pas de mauvaise réponse : un rêve est un rêve.' },
        { id: 'metiers', type: 'dream-jobs', label: 'Tes trois métiers rêvés', count: 3 },
        { id: 'accord', type: 'consent', label: 'Mes réponses peuvent servir à une exposition, sans mon nom.' },
      ],
    },
  ],
  privacy: { ...PRIVACY, legalBasis: 'Mission d’intérêt public', recipients: 'L’équipe du bureau' },
};

const WITH_RULE = {
  schema: 'ij/form@1',
  id: 'une-regle',
  version: 1,
  title: 'Une question en amène une autre',
  modules: [{
    id: 'socle',
    questions: [
      { id: 'lycee', type: 'yesno', label: 'Es-tu au lycée ?', optional: false },
      { id: 'classe', type: 'choice', label: 'En quelle classe ?', showIf: { q: 'lycee', eq: true }, options: [{ code: '2de', label: 'Seconde' }, { code: '1re', label: 'Première' }, { code: 'term', label: 'Terminale' }] },
    ],
  }],
  privacy: PRIVACY,
};

const ENGLISH = {
  ...WITH_RULE,
  id: 'one-rule',
  lang: 'en',
  title: 'One question brings another',
  modules: [{ id: 'core', questions: [{ id: 'school', type: 'yesno', label: 'Are you at school?' }, { id: 'wish', type: 'text', label: 'What would you like to do?', showIf: { q: 'school', eq: false } }] }],
  privacy: { controller: 'An example desk', purpose: 'To know what young people look for', retention: '2 years', contact: 'contact@example.org' },
};

const UNKNOWN_TYPE = { ...WITH_RULE, id: 'type-inconnu', modules: [{ id: 'socle', questions: [{ id: 'dessin', type: 'drawing', label: 'Dessine ton métier' }] }] };

const ready = (name: string, title: string, json: unknown, attributes: Example['attributes'] = { action: ACTION }): Example => ({ name, title, attributes, answer: { json }, status: 'ready' });

export const intakeFormExamples: ExampleSet = {
  tag: 'ij-intake-form',
  title: 'Formulaire d’accueil',
  examples: [
    ready('every-type', 'Tous les types de question', EVERY_TYPE),
    ready('one-rule', 'Une question qui dépend d’une autre', WITH_RULE),
    ready('shared-device', 'Sur un ordinateur partagé', WITH_RULE, { action: ACTION, 'shared-device': true }),
    ready('english', 'En anglais', ENGLISH, { action: ACTION, lang: 'en' }),
    ready('no-action', 'Sans adresse d’envoi', WITH_RULE, {}),
    ready('no-privacy', 'Sans mention d’information', { ...WITH_RULE, privacy: { controller: 'Bureau d’exemple' } }),
    ready('unknown-type', 'Un type de question d’une version à venir', UNKNOWN_TYPE),
    ...richExamples,
    ...intakeFormExpressExamples,
    ...pagesExamples,
    { name: 'empty', title: 'Une définition sans question', attributes: { action: ACTION }, answer: { json: { ...WITH_RULE, modules: [{ id: 'socle', questions: [] }] } }, status: 'empty' },
    { name: 'malformed', title: 'Une définition fautive', attributes: { action: ACTION }, answer: { json: { ...WITH_RULE, modules: 'socle' } }, status: 'failed', fallback: 'Le formulaire est aussi à l’accueil, sur papier.' },
    { name: 'failed', title: 'Le service répond par une erreur', attributes: { action: ACTION }, answer: { status: 404 }, status: 'failed', fallback: 'Le formulaire est aussi à l’accueil, sur papier.' },
    { name: 'never', title: 'Le service ne répond jamais', attributes: { action: ACTION }, answer: { never: true }, status: 'loading', fallback: 'Le formulaire est aussi à l’accueil, sur papier.' },
  ],
};
