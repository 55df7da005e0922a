import type { Example } from '../examples.js';

const PRIVACY = { controller: 'Bureau Information Jeunesse d’exemple', purpose: 'Savoir ce qui aide les jeunes.', retention: '2 ans', contact: 'contact@exemple.fr' };

/** Statements, rows, a place, a photo, a document, and a value made from them. */
export const RICH_FORM = {
  schema: 'ij/form@1',
  id: 'questions-riches',
  version: 1,
  lang: 'fr',
  title: 'Ton stage',
  modules: [{
    id: 'stage',
    questions: [
      { id: 'metier', type: 'text', label: 'Le métier que tu as découvert', hint: 'Par exemple : boulanger.', maxLength: 60 },
      {
        id: 'avis', type: 'matrix', label: 'Ton avis sur ce métier : {{metier}}', hint: 'Une réponse par ligne.',
        options: [{ code: '1', label: 'Pas du tout' }, { code: '2', label: 'Un peu' }, { code: '3', label: 'Beaucoup' }, { code: '0', label: 'Je ne sais pas' }],
        rows: [{ id: 'utile', label: 'Il m’a paru utile' }, { id: 'plaire', label: 'Il pourrait me plaire' }, { id: 'seul', label: 'On y travaille seul ou seule la plupart du temps' }],
      },
      {
        id: 'jours', type: 'repeat', label: 'Tes journées', itemLabel: 'journée', optional: false, min: 1, max: 5,
        questions: [
          { id: 'quoi', type: 'choice', label: 'Ce que tu as fait', optional: false, options: [{ code: 'voir', label: 'Regarder' }, { code: 'faire', label: 'Faire avec quelqu’un' }] },
          { id: 'heures', type: 'number', label: 'Combien d’heures ?', min: 0, max: 12 },
          { id: 'aide', type: 'text', label: 'Avec qui ?', hint: 'Un métier, pas un nom.', showIf: { q: 'quoi', eq: 'faire' } },
        ],
      },
      { id: 'total', type: 'calc', label: 'Heures en tout', value: { total: { q: 'jours', of: 'heures' } } },
      { id: 'commune', type: 'place', label: 'Où était-ce ?', options: [{ code: '16102', label: 'Cognac' }, { code: '17415', label: 'Saintes' }, { code: '17411', label: 'Saint-Xandre' }, { code: '86194', label: 'Poitiers' }] },
      { id: 'photo', type: 'photo', label: 'Une photo de ce que tu as fabriqué', max: 3, why: 'Pour l’exposition de fin d’année.' },
      { id: 'document', type: 'file', label: 'Ton attestation', maxSize: 500_000 },
    ],
  }],
  privacy: PRIVACY,
};

const RICH_ENGLISH = {
  ...RICH_FORM,
  id: 'rich-questions',
  lang: 'en',
  title: 'Your internship',
  modules: [{
    id: 'internship',
    questions: [
      { id: 'views', type: 'matrix', label: 'Your views', optional: false, options: [{ code: 'n', label: 'No' }, { code: 'y', label: 'Yes' }], rows: [{ id: 'again', label: 'I would do it again' }] },
      { id: 'days', type: 'repeat', label: 'Your days', itemLabel: 'day', questions: [{ id: 'what', type: 'text', label: 'What did you do?' }] },
      { id: 'count', type: 'calc', label: 'Days', value: { count: 'days' } },
      { id: 'town', type: 'place', label: 'Where was it?', options: [{ code: '16102', label: 'Cognac' }] },
      { id: 'picture', type: 'photo', label: 'A picture' },
    ],
  }],
};

const ready = (name: string, title: string, json: unknown, attributes: Example['attributes'] = {}): Example => ({ name, title, attributes: { action: '/examples/answers', ...attributes }, answer: { json }, status: 'ready' });

export const richExamples: readonly Example[] = [
  ready('rich-types', 'Grille, lignes, lieu, photo, fichier et total', RICH_FORM),
  ready('rich-english', 'Les mêmes, en anglais', RICH_ENGLISH, { lang: 'en' }),
];
