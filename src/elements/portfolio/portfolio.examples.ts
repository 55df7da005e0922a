import type { ExampleSet } from '../examples.js';
import { longWordsDocument, manyDocument, portfolioDocument, resumeDocument } from './example-documents.js';

const FALLBACK = 'Le carnet de route peut aussi être raconté à l’accueil.';

/** Every state of the element. The person is invented. */
export const portfolioExamples: ExampleSet = {
  tag: 'ij-portfolio',
  title: 'Carnet de route',
  examples: [
    { name: 'own', title: 'Mon carnet', attributes: { editable: true, 'with-search': true }, answer: { json: portfolioDocument() }, status: 'ready' },
    { name: 'anybody', title: 'Ce que tout le monde voit', attributes: { viewer: 'anybody' }, answer: { json: portfolioDocument().experiences }, status: 'ready' },
    { name: 'one-experience', title: 'Une seule expérience', answer: { json: portfolioDocument().experiences[0] }, status: 'ready' },
    { name: 'many', title: 'Quinze ans d’expériences', answer: { json: manyDocument(48) }, status: 'ready' },
    { name: 'long-words', title: 'Des mots sans fin', attributes: { editable: true }, answer: { json: longWordsDocument() }, status: 'ready' },
    { name: 'resume', title: 'Un CV JSON Resume', answer: { json: resumeDocument() }, status: 'ready' },
    { name: 'english', title: 'En anglais', attributes: { lang: 'en' }, answer: { json: portfolioDocument() }, status: 'ready' },
    { name: 'empty', title: 'Rien encore', answer: { json: { experiences: [] } }, status: 'empty' },
    { name: 'failed', title: 'Le serveur ne répond pas', answer: { status: 500 }, fallback: FALLBACK, status: 'failed' },
    { name: 'bad-contract', title: 'Des données fausses', answer: { json: { experiences: [{ id: '1', text: 'x', visibility: 'secret' }] } }, status: 'failed' },
    { name: 'loading', title: 'En attente', answer: { never: true }, fallback: FALLBACK, status: 'loading' },
  ],
};
