import type { Example } from '../examples.js';

const FORM = {
  schema: 'ij/form@1',
  id: 'en-pages',
  version: 1,
  lang: 'fr',
  title: 'Un coup de main\u00a0?',
  intro: 'Cinq minutes, sans ton nom.',
  modules: [
    {
      id: 'socle',
      title: 'Ce que tu cherches',
      questions: [
        { id: 'theme', type: 'choice', label: 'Ta demande porte sur…', optional: false, options: [{ code: 'etudes', label: 'Les études' }, { code: 'emploi', label: 'Un emploi, un stage' }, { code: 'autre', label: 'Autre chose' }] },
        { id: 'depuis', type: 'date', label: 'Depuis quand cherches-tu ?' },
        { id: 'lycee', type: 'text', label: 'Où es-tu au lycée ?', showIf: { q: 'theme', eq: 'etudes' } },
        { id: 'mots', type: 'longtext', label: 'Ta question, avec tes mots', maxLength: 140 },
      ],
    },
    { id: 'suite', title: 'La suite', questions: [{ id: 'joindre', type: 'text', label: 'Ton numéro de téléphone', format: 'tel-fr', autocomplete: 'tel', privacy: { personal: true, envelope: 'contact' } }] },
  ],
  variants: {
    pages: { layout: 'pages', review: true, pages: [{ title: 'Ta demande', q: ['theme', 'depuis'] }, { title: 'Tes études', q: ['lycee'] }, { title: 'Avec tes mots', intro: 'Une phrase suffit.', q: ['mots'] }, { title: 'Te joindre', q: ['joindre'] }] },
    une: { layout: 'one-per-page', order: ['theme', 'depuis', 'mots'] },
    fiche: { order: ['theme', 'depuis', 'mots'], review: true },
  },
  privacy: { controller: 'Bureau Information Jeunesse d’exemple', purpose: 'Savoir ce que les jeunes cherchent, pour mieux les aider.', retention: '2 ans, puis des nombres seulement', contact: 'contact@exemple.fr' },
};

const shown = (name: string, title: string, attributes: Example['attributes'], json: object = FORM): Example =>
  ({ name, title, attributes: { action: '/examples/answers', 'contact-action': '/examples/contacts', ...attributes }, answer: { json }, status: 'ready' });

export const pagesExamples: readonly Example[] = [
  shown('pages', 'En pages, relu avant l’envoi', { variant: 'pages' }),
  shown('one-per-page', 'Une question par page', { variant: 'une' }),
  shown('with-review', 'Sur une page, relu avant l’envoi', { variant: 'fiche' }),
  shown('with-drafts', 'Une fiche que l’on peut garder pour plus tard', { variant: 'une', 'with-drafts': true }),
  shown('follow-up', 'Avec un code pour reprendre plus tard', { variant: 'fiche' }, { ...FORM, id: 'avec-code', followUp: true }),
];
